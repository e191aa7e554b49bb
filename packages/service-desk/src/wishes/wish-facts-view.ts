/** The facts of a wish beside its words: shown, and changed where they are wrong. What needs more care is said here. */
import { costBands, protectedSubjects, type StaffWishChange } from '@doorstep/contract';
import { button, checkbox, choices, select, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../desk-room.js';
import type { WishViewOptions } from './wish-view.js';

const changeable: readonly string[] = ['draft', 'submitted', 'inReview', 'needsChanges', 'published', 'hidden'];

export function wishFacts(options: WishViewOptions): TemplateResult {
  const { room, wish, forms, onForms } = options;
  const { words } = room;
  return html`<section aria-labelledby="wish-facts">
    <h3 id="wish-facts">${words.say('facts')}</h3>
    ${
      forms.facts
        ? factsForm(forms.facts, options)
        : html`<dl class="pairs">
              ${pair(words.say('category'), wish.categoryName ?? wish.category)}
              ${pair(words.say('center'), wish.center?.name ?? words.say('noCenter'))}
              ${pair(words.say('cost'), words.say(`cost_${wish.costBand}`))}
              ${pair(words.say('howMany'), words.say('units', wish.units))}
              ${wish.neededBy ? pair(words.say('neededBy'), moment(room, wish.neededBy)) : nothing}
              ${pair(words.say('care'), wish.subjects.length === 0 ? words.say('careNone') : wish.subjects.map((one) => words.say(`subject_${one}`)).join(' · '))}
              ${pair(words.say('sharing'), words.say(`sharing_${wish.sharing}`))}
              ${wish.expiresAt ? pair(words.say('listedUntil'), moment(room, wish.expiresAt)) : nothing}
            </dl>
            ${changeable.includes(wish.state) ? html`<div class="no-print">${button({ label: words.say('changeFacts'), onClick: () => onForms({ facts: {} }) })}</div>` : nothing}`
    }
  </section>`;
}

function pair(label: string, value: string): TemplateResult {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}

function factsForm(facts: StaffWishChange, options: WishViewOptions): TemplateResult {
  const { room, wish, review, choices: offered, onForms, onSaveFacts } = options;
  const { words } = room;
  const change = (part: Partial<StaffWishChange>) => onForms({ facts: { ...facts, ...part } });
  const day = facts.neededBy === undefined ? wish.neededBy : facts.neededBy;
  // Who is to be protected is part of what was agreed to: on the wall only what is not in the words can change.
  const ofWords = wish.state !== 'published';
  return html`<form
    class="step-form"
    part="step-form"
    aria-label=${words.say('changeFacts')}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSaveFacts();
    }}
  >
    ${
      ofWords
        ? choices({
            id: 'fact-subjects',
            label: words.say('care'),
            hint: words.say('careHint'),
            options: protectedSubjects.map((value) => ({ value, label: words.say(`subject_${value}`) })),
            values: facts.subjects ?? wish.subjects,
            onChange: (values) => change({ subjects: protectedSubjects.filter((one) => values.includes(one)) }),
          })
        : nothing
    }
    ${select({ id: 'fact-category', label: words.say('category'), value: facts.category ?? wish.category, placeholder: words.say('choose'), options: offered.categories, onChange: (category) => category !== '' && change({ category }) })}
    ${select({ id: 'fact-center', label: words.say('center'), value: facts.center ?? wish.center?.id ?? '', placeholder: words.say('choose'), options: offered.centers, onChange: (center) => center !== '' && change({ center }) })}
    ${select({ id: 'fact-cost', label: words.say('cost'), value: facts.costBand ?? wish.costBand, placeholder: words.say('choose'), options: costBands.map((value) => ({ value, label: words.say(`cost_${value}`) })), onChange: (value) => change({ costBand: costBands.find((one) => one === value) ?? wish.costBand }) })}
    ${textField({ id: 'fact-units', kind: 'number', label: words.say('howMany'), hint: words.say('howManyHint'), value: String(facts.units ?? wish.units.total), onInput: (units) => change({ units: Math.min(200, Math.max(1, Math.trunc(Number(units)) || 1)) }) })}
    ${textField({ id: 'fact-needed', kind: 'date', label: words.say('neededBy'), optional: room.core.say('optional'), value: day?.slice(0, 10) ?? '', onInput: (value) => change({ neededBy: value === '' ? null : new Date(`${value}T18:00:00`).toISOString() }) })}
    ${checkbox({ id: 'fact-sharing', label: words.say('sharingLabel'), hint: words.say('sharingHint'), checked: (facts.sharing ?? wish.sharing) === 'on', onChange: (on) => change({ sharing: on ? 'on' : 'off' }) })}
    <div class="buttons">
      ${button({ label: words.say('save'), look: 'primary', type: 'submit', progress: review.progress })}
      ${button({ label: words.say('cancel'), look: 'quiet', onClick: () => onForms({ facts: undefined }) })}
    </div>
  </form>`;
}
