/** Who agreed to which words: the records, and the small form that makes one. */
import { consentForms, consentKinds, consentScopes, type ConsentRecord, type ConsentScope } from '@doorstep/contract';
import { button, choices, details, select, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../desk-room.js';
import { reasonForm } from '../review/review-view.js';
import type { WishViewOptions } from './wish-view.js';

/** Being read on the wall is what every consent is about. */
const further = consentScopes.filter((scope): scope is Exclude<ConsentScope, 'wall'> => scope !== 'wall');

export function consentSection(options: WishViewOptions): TemplateResult {
  const { room, wish, review } = options;
  const { words } = room;
  const standing = wish.consents.filter(({ withdrawnAt }) => withdrawnAt === null);
  const asked = review.asked?.step === 'withdraw-consent' ? review.asked : undefined;
  return html`<section aria-labelledby="wish-consents">
    <h3 id="wish-consents">${words.say('consents')}</h3>
    ${
      wish.consents.length === 0
        ? html`<p class="muted">${words.say('consentNone')}</p>`
        : html`<ul class="marks">
            ${wish.consents.map((one) => record(one, options))}
          </ul>`
    }
    ${details({ summary: words.say('consentRecord'), body: consentForm(options) })}
    ${standing.length > 0 ? html`<div class="no-print">${button({ label: words.say('consentWithdraw'), expanded: asked ? 'true' : undefined, onClick: () => review.ask('withdraw-consent') })}</div>` : nothing}
    ${
      asked
        ? reasonForm(room, {
            asked,
            label: words.say('consentWithdraw'),
            hint: words.say('consentWithdrawHint'),
            progress: review.progress,
            onReason: (reason) => review.giveReason(reason),
            onConfirm: options.onConfirm,
            onCancel: () => review.ask(undefined),
          })
        : nothing
    }
  </section>`;
}

function record(
  { kind, form, givenAt, textVersion, withdrawnAt, scopes, until, recordedBy }: ConsentRecord,
  { room, wish }: WishViewOptions,
): TemplateResult {
  const { words } = room;
  const said = [
    words.say(`consentForm_${form}`),
    moment(room, givenAt),
    ...scopes.filter((scope) => scope !== 'wall').map((scope) => words.say(`scope_${scope}`)),
    until ? words.say('untilMoment', { moment: moment(room, until) }) : '',
    words.say('recordedBy', { name: recordedBy }),
  ];
  const standing =
    withdrawnAt !== null
      ? words.say('consentWithdrawn')
      : textVersion === 0
        ? words.say('consentBeforehand')
        : textVersion === wish.textVersion
          ? words.say('consentCurrent')
          : words.say('consentOutdated');
  return html`<li>
    <strong>${words.say(`consent_${kind}`)}</strong>
    <span class="small">${standing}</span>
    <span class="small muted">${said.filter(Boolean).join(' · ')}</span>
  </li>`;
}

function consentForm(options: WishViewOptions): TemplateResult {
  const { room, review, forms, onForms } = options;
  const { words, core } = room;
  const { consent } = forms;
  const change = (part: Partial<typeof consent>) => onForms({ consent: { ...consent, ...part } });
  return html`<form
    class="step-form"
    part="step-form"
    aria-label=${words.say('consentRecord')}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      options.onRecordConsent();
    }}
  >
    <div class="filter-fields">
      ${select({ id: 'consent-kind', label: words.say('consentKind'), value: consent.kind ?? 'person', placeholder: words.say('choose'), options: consentKinds.map((value) => ({ value, label: words.say(`consent_${value}`) })), onChange: (value) => change({ kind: consentKinds.find((one) => one === value) ?? 'person' }) })}
      ${select({ id: 'consent-form', label: words.say('consentForm'), value: consent.form ?? 'inPerson', placeholder: words.say('choose'), options: consentForms.map((value) => ({ value, label: words.say(`consentForm_${value}`) })), onChange: (value) => change({ form: consentForms.find((one) => one === value) ?? 'inPerson' }) })}
      ${textField({ id: 'consent-by', label: words.say('consentBy'), hint: words.say('consentByHint'), value: consent.givenBy ?? '', required: 'required', autocomplete: 'off', onInput: (givenBy) => change({ givenBy }) })}
      ${textField({ id: 'consent-until', kind: 'date', label: words.say('consentUntil'), optional: core.say('optional'), value: consent.until?.slice(0, 10) ?? '', onInput: (day) => change({ until: day === '' ? null : new Date(`${day}T23:59:59`).toISOString() }) })}
    </div>
    ${choices({ id: 'consent-scopes', label: words.say('consentScopes'), options: further.map((value) => ({ value, label: words.say(`scope_${value}`) })), values: consent.scopes ?? [], onChange: (values) => change({ scopes: further.filter((one) => values.includes(one)) }) })}
    <div class="buttons">
      ${button({ label: words.say('consentRecord'), type: 'submit', progress: review.progress })}
    </div>
  </form>`;
}
