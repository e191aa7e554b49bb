/** How the counter is drawn: which of the two it is, the form of a wish, and the slip that its maker takes home. */
import { consentForms, consentKinds, costBands, groupReceiptCode, normalizeReceiptCode } from '@doorstep/contract';
import type { WishReceipt } from '@doorstep/contract';
import {
  button,
  checkbox,
  choice,
  errorLine,
  errorSummary,
  icons,
  linkButton,
  notice,
  select,
  textArea,
  textField,
  type FieldError,
} from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { moment, type DeskRoom } from '../desk-room.js';
import type { WishChoices } from '../wishes/wish-choices.js';
import type { Visitor } from './visitor.js';

export interface CounterViewOptions {
  readonly room: DeskRoom;
  readonly visitor: Visitor;
  readonly choices: WishChoices;
  readonly errors: readonly FieldError[];
  readonly problem: string | undefined;
  readonly progress: 'idle' | 'busy';
  readonly taken: { readonly receipt: WishReceipt; readonly visitor: Visitor; readonly at: number } | undefined;
  readonly onType: (part: Partial<Visitor>) => void;
  readonly onSend: () => void;
  /** The next person comes to the counter. */
  readonly onNext: () => void;
}

export function counterView(options: CounterViewOptions): TemplateResult {
  const { room, taken } = options;
  const { words } = room;
  if (taken) return slip(taken, options);
  return html`<section class="page" aria-labelledby="desk-heading">
    <div class="page-head">
      <h2 id="desk-heading" tabindex="-1">${words.say('nav_counter')}</h2>
      <p class="muted">${words.say('counterHint')}</p>
    </div>
    <div class="counter-other">
      <p>${words.say('counterRequest')}</p>
      ${linkButton({ label: words.say('counterRequestOpen'), href: 'intake/' })}
    </div>
    ${form(options)}
  </section>`;
}

function form(options: CounterViewOptions): TemplateResult {
  const { room, errors, problem, progress, onSend } = options;
  const { words, core } = room;
  return html`<form
    class="counter-form"
    part="step-form"
    aria-labelledby="counter-wish"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSend();
    }}
  >
    <h3 id="counter-wish">${words.say('counterWish')}</h3>
    ${errorSummary({ title: core.say('errorSummaryTitle'), errors })}
    ${problem ? html`<div id="desk-problem" tabindex="-1">${notice({ kind: 'error', title: words.say('notSent'), body: problem, role: 'alert' })}</div>` : nothing}
    ${about(options)} ${reach(options)} ${agreement(options)}
    <div class="buttons">${button({ label: words.say('counterSend'), look: 'primary', type: 'submit', progress })}</div>
  </form>`;
}

function about({ room, visitor, choices, errors, onType }: CounterViewOptions): TemplateResult {
  const { words, core } = room;
  const makers = ['self', 'family', 'staff'] as const;
  return html`${choice({ id: 'counter-by', label: words.say('counterFor'), columns: 'two', value: visitor.madeBy, options: makers.map((value) => ({ value, label: words.say(`counterFor_${value}`) })), onChange: (value) => onType({ madeBy: makers.find((one) => one === value) ?? 'self' }) })}
    ${checkbox({ id: 'counter-minor', label: words.say('counterMinor'), hint: words.say('counterMinorHint'), checked: visitor.forMinor === 'yes', onChange: (checked) => onType({ forMinor: checked ? 'yes' : 'no', ...(checked ? { consentKind: 'guardian' as const } : {}) }) })}
    ${textField({ id: 'counter-title', label: words.say('counterTitle'), error: errorAt(errors, 'counter-title'), value: visitor.title, required: 'required', autocomplete: 'off', onInput: (title) => onType({ title }) })}
    ${textArea({ id: 'counter-story', label: words.say('counterStory'), hint: words.say('counterStoryHint'), error: errorAt(errors, 'counter-story'), value: visitor.story, rows: 3, required: 'required', onInput: (story) => onType({ story }) })}
    <div class="filter-fields">
      ${select({ id: 'counter-category', label: words.say('category'), error: errorAt(errors, 'counter-category'), value: visitor.category, placeholder: words.say('choose'), required: 'required', options: choices.categories, onChange: (category) => onType({ category }) })}
      ${room.me()?.centerId ? nothing : select({ id: 'counter-center', label: words.say('center'), error: errorAt(errors, 'counter-center'), value: visitor.center, placeholder: words.say('choose'), required: 'required', options: choices.centers, onChange: (center) => onType({ center }) })}
      ${select({ id: 'counter-cost', label: words.say('cost'), value: visitor.costBand, placeholder: words.say('choose'), options: costBands.map((value) => ({ value, label: words.say(`cost_${value}`) })), onChange: (value) => onType({ costBand: costBands.find((one) => one === value) ?? visitor.costBand }) })}
      ${textField({ id: 'counter-units', kind: 'number', label: words.say('howMany'), error: errorAt(errors, 'counter-units'), value: visitor.units, onInput: (units) => onType({ units }) })}
      ${textField({ id: 'counter-day', kind: 'date', label: words.say('neededBy'), optional: core.say('optional'), value: visitor.neededBy, onInput: (neededBy) => onType({ neededBy }) })}
    </div>`;
}

function reach({ room, visitor, errors, onType }: CounterViewOptions): TemplateResult {
  const { words, core } = room;
  return html`<div class="filter-fields">
    ${textField({ id: 'counter-name', label: words.say('counterName'), error: errorAt(errors, 'counter-name'), value: visitor.name, required: 'required', autocomplete: 'off', onInput: (name) => onType({ name }) })}
    ${textField({ id: 'counter-contact', label: words.say('counterContact'), error: errorAt(errors, 'counter-contact'), value: visitor.contact, required: 'required', autocomplete: 'off', onInput: (contact) => onType({ contact }) })}
    ${textField({ id: 'counter-address', label: words.say('address'), optional: core.say('optional'), value: visitor.address, autocomplete: 'off', onInput: (address) => onType({ address }) })}
  </div>`;
}

/** What is agreed to is read out first; who agreed and how is recorded with it. */
function agreement({ room, visitor, errors, onType }: CounterViewOptions): TemplateResult {
  const { words, core } = room;
  const fault = errorAt(errors, 'counter-consent');
  return html`<fieldset class="words-of">
    <legend>${words.say('consents')}</legend>
    <p class="muted">${words.say('counterReadOut')}</p>
    ${fault ? errorLine('counter-consent-error', fault) : nothing}
    ${checkbox({ id: 'counter-consent', label: words.say('counterConsent'), checked: visitor.consent === 'yes', onChange: (checked) => onType({ consent: checked ? 'yes' : 'no' }) })}
    <div class="filter-fields">
      ${select({ id: 'counter-consent-kind', label: words.say('consentKind'), value: visitor.consentKind, placeholder: words.say('choose'), options: consentKinds.map((value) => ({ value, label: words.say(`consent_${value}`) })), onChange: (value) => onType({ consentKind: consentKinds.find((one) => one === value) ?? 'person' }) })}
      ${select({ id: 'counter-consent-form', label: words.say('consentForm'), value: visitor.consentForm, placeholder: words.say('choose'), options: consentForms.filter((one) => one !== 'online').map((value) => ({ value, label: words.say(`consentForm_${value}`) })), onChange: (value) => onType({ consentForm: consentForms.find((one) => one === value) ?? 'written' }) })}
      ${textField({ id: 'counter-consent-by', label: words.say('counterConsentBy'), optional: core.say('optional'), value: visitor.consentBy, autocomplete: 'off', onInput: (consentBy) => onType({ consentBy }) })}
    </div>
  </fieldset>`;
}

function slip(
  { receipt, visitor, at }: NonNullable<CounterViewOptions['taken']>,
  { room, choices, onNext }: CounterViewOptions,
): TemplateResult {
  const { words } = room;
  const center = choices.centers.find(({ value }) => value === visitor.center)?.label;
  return html`<section class="page" aria-labelledby="desk-heading">
    <h2 class="no-print" id="desk-heading" tabindex="-1">${words.say('counterDone')}</h2>
    <div class="slip" part="slip">
      <p class="subject">${words.say('slipTitle')}</p>
      <p>${visitor.title}</p>
      <p class="small muted">${words.say('slipCode')}</p>
      <p class="slip-code">${groupReceiptCode(normalizeReceiptCode(receipt.code))}</p>
      <p>${words.say('slipKeep')}</p>
      <p>${words.say('slipNext')}</p>
      <p>
        ${words.say('slipAgreed', { name: visitor.consentBy.trim() || visitor.name, how: words.say(`consentForm_${visitor.consentForm}`) })}
      </p>
      <p class="small">${[center, moment(room, new Date(at).toISOString())].filter(Boolean).join(' · ')}</p>
    </div>
    <p class="no-print muted">${words.say('slipShownOnce')}</p>
    <div class="buttons no-print">
      ${button({ label: words.say('printSlip'), look: 'primary', icon: icons.printer, onClick: () => print() })}
      ${button({ label: words.say('counterNext'), onClick: onNext })}
    </div>
  </section>`;
}

function errorAt(errors: readonly FieldError[], id: string): string | undefined {
  return errors.find(({ fieldId }) => fieldId === id)?.message;
}
