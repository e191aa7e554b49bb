/** The form in which a wish is made, and what stands there when it was handed in. */
import type { WishReceipt } from '@doorstep/contract';
import { button, checkbox, choice, errorLine, errorSummary, notice, select, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { codeBox } from './code-box.js';
import type { MakeWish } from './make-wish.js';
import type { Scene } from './scene.js';

export function makeWishView(make: MakeWish, scene: Scene): TemplateResult {
  const { words, core } = scene;
  if (make.receipt) return handedIn(make.receipt, make, scene);
  const { input } = make;
  const errorOf = (id: string) => make.errors.find(({ fieldId }) => fieldId === id)?.message;
  return html`<form
    class="flow"
    part="make"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void make.send();
    }}
  >
    <h2 id="area-heading" tabindex="-1">${words.say('makeTitle')}</h2>
    <p>${words.say('makeBody')}</p>
    ${errorSummary({ title: core.say('errorSummaryTitle'), errors: make.errors })}
    ${
      make.problem
        ? notice({
            kind: 'error',
            role: 'alert',
            title: words.say('sendFailed'),
            body: scene.problemWords(make.problem),
          })
        : nothing
    }
    ${choice({
      id: 'make-for',
      label: words.say('forWhom'),
      value: input.forWhom,
      options: [
        { value: 'self', label: words.say('forSelf') },
        { value: 'family', label: words.say('forFamily') },
      ],
      onChange: (forWhom) => make.type({ forWhom: forWhom === 'family' ? 'family' : 'self' }),
    })}
    ${checkbox({
      id: 'make-minor',
      label: words.say('forMinor'),
      hint: words.say('forMinorHint'),
      checked: input.forMinor === 'yes',
      onChange: (checked) => make.type({ forMinor: checked ? 'yes' : 'no' }),
    })}
    ${textField({
      id: 'make-title',
      label: words.say('wishTitle'),
      hint: words.say('wishTitleHint'),
      value: input.title,
      error: errorOf('make-title'),
      required: 'required',
      onInput: (title) => make.type({ title }),
    })}
    ${textArea({
      id: 'make-story',
      label: words.say('wishStory'),
      hint: words.say('wishStoryHint'),
      rows: 4,
      value: input.story,
      error: errorOf('make-story'),
      required: 'required',
      onInput: (story) => make.type({ story }),
    })}
    ${choices(make, scene, errorOf)}
    ${textField({
      id: 'make-units',
      kind: 'number',
      label: words.say('wishUnits'),
      value: input.units,
      error: errorOf('make-units'),
      onInput: (units) => make.type({ units }),
    })}
    ${textField({
      id: 'make-day',
      kind: 'date',
      label: words.say('wishDay'),
      optional: core.say('optional'),
      value: input.day,
      min: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      onInput: (day) => make.type({ day }),
    })}
    ${textField({
      id: 'make-name',
      label: words.say('name'),
      value: input.name,
      autocomplete: 'name',
      error: errorOf('make-name'),
      required: 'required',
      onInput: (name) => make.type({ name }),
    })}
    ${textField({
      id: 'make-contact',
      label: words.say('contact'),
      value: input.contact,
      autocomplete: 'tel',
      error: errorOf('make-contact'),
      required: 'required',
      onInput: (contact) => make.type({ contact }),
    })}
    ${errorOf('make-consent') ? errorLine('make-consent-error', errorOf('make-consent') ?? '') : nothing}
    ${checkbox({
      id: 'make-consent',
      label: words.say('consent'),
      checked: input.consent === 'yes',
      onChange: (checked) => make.type({ consent: checked ? 'yes' : 'no' }),
    })}
    <div class="buttons">
      ${button({ label: words.say('makeSend'), look: 'primary', type: 'submit', progress: make.progress })}
    </div>
  </form>`;
}

function choices(make: MakeWish, { words }: Scene, errorOf: (id: string) => string | undefined): TemplateResult {
  const { input, choices: offered } = make;
  return html`${select({
    id: 'make-category',
    label: words.say('wishCategory'),
    value: input.category,
    placeholder: words.say('choose'),
    options: (offered?.facets.categories ?? []).map(({ value, name }) => ({ value, label: name })),
    error: errorOf('make-category'),
    required: 'required',
    onChange: (category) => make.type({ category }),
  })}
  ${select({
    id: 'make-center',
    label: words.say('wishCenter'),
    value: input.center,
    placeholder: words.say('choose'),
    options: (offered?.centers.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    error: errorOf('make-center'),
    required: 'required',
    onChange: (center) => make.type({ center }),
  })}`;
}

function handedIn({ code }: WishReceipt, make: MakeWish, scene: Scene): TemplateResult {
  const { words, host } = scene;
  const kept = scene
    .remembered()
    .list()
    .some((one) => one.code === code);
  return html`<div class="flow done" part="made">
    <h2 id="area-heading" tabindex="-1">${words.say('makeDone')}</h2>
    <p>${words.say('makeDoneBody')}</p>
    ${codeBox(scene, { code, title: make.input.title, remembers: kept ? 'yes' : 'no', onChange: () => host.requestUpdate() })}
    <div class="buttons">${button({ label: scene.wall.say('back'), onClick: scene.comeBack })}</div>
  </div>`;
}
