/** How a wish is drawn for staff. What is private stands apart and never beside a button that publishes it. */
import {
  consentForms,
  consentKinds,
  type ConsentDraft,
  type StaffClaim,
  type StaffWish,
  type WishWords,
} from '@doorstep/contract';
import { button, notice, select, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';

export interface WishViewOptions {
  readonly room: DeskRoom;
  readonly wish: StaffWish;
  readonly words: Readonly<Record<string, WishWords>>;
  readonly unsaved: 'some' | 'none';
  readonly theirs: StaffWish | undefined;
  readonly reason: string;
  readonly consent: Partial<ConsentDraft>;
  /** Promises whose makers were asked for, by id. */
  readonly claims: Readonly<Record<string, StaffClaim>>;
  readonly problem: string | undefined;
  readonly done: string | undefined;
  readonly progress: 'idle' | 'busy';
  readonly onWrite: (locale: string, field: keyof WishWords, text: string) => void;
  readonly onSave: () => void;
  readonly onTakeTheirs: () => void;
  readonly onReason: (reason: string) => void;
  readonly onConsent: (change: Partial<ConsentDraft>) => void;
  readonly onRecordConsent: () => void;
  readonly onApprove: () => void;
  readonly onStep: (operation: string) => void;
  readonly onShowClaim: (claimId: string) => void;
  readonly onClaimStep: (claimId: string, operation: string) => void;
}

const languages = ['zh-Hans', 'en'] as const;

export function wishView(options: WishViewOptions): TemplateResult {
  const { room, wish, done, problem } = options;
  const { words } = room;
  return html`<article class="page" part="wish" aria-labelledby="desk-heading">
    <p class="no-print"><a href=${addressOf({ view: 'wishes' })}>${words.say('backToWishes')}</a></p>
    <div class="page-head">
      <h2 id="desk-heading" tabindex="-1">${words.say('wishTitle')}</h2>
      <p class="queue-line">
        <span class="badge plain">${words.find(`wish_${wish.state}`) ?? wish.state}</span>
        <span>${words.say('units', wish.units)}</span>
      </p>
    </div>
    ${done ? html`<div id="desk-done" tabindex="-1">${notice({ kind: 'success', title: done })}</div>` : nothing}
    ${problem ? html`<div id="desk-problem" tabindex="-1">${notice({ kind: 'error', title: words.say('notSent'), body: problem, role: 'alert' })}</div>` : nothing}
    ${conflict(options)}
    <div class="versions">
      <section class="version" aria-labelledby="wish-private">
        <h3 id="wish-private">${words.say('privateWords')}</h3>
        ${
          wish.private
            ? html`<p class="small muted">${words.say('privateNoted')}</p>
                <p class="subject">${wish.private.title}</p>
                <blockquote class="words">${wish.private.story}</blockquote>
                <p>
                  ${[wish.private.address, wish.private.contact?.name, wish.private.contact?.phone].filter(Boolean).join(' · ')}
                </p>`
            : nothing
        }
      </section>
      <section class="version" aria-labelledby="wish-public">
        <h3 id="wish-public">${words.say('publicWords')}</h3>
        ${languages.map((locale) => wordFields(locale, options))}
        ${options.unsaved === 'some' ? button({ label: words.say('save'), progress: options.progress, onClick: options.onSave }) : nothing}
      </section>
    </div>
    ${gate(options)} ${consents(options)} ${steps(options)} ${claimList(options)}
  </article>`;
}

function wordFields(locale: string, { room, words: all, onWrite }: WishViewOptions): TemplateResult {
  const { words } = room;
  const name = new Intl.DisplayNames([words.locale], { type: 'language' }).of(locale) ?? locale;
  const common = (field: keyof WishWords) => ({
    id: `wish-${locale}-${field}`,
    label: words.say(`wishField_${field}`),
    value: all[locale]?.[field] ?? '',
    onInput: (text: string) => onWrite(locale, field, text),
  });
  return html`<fieldset class="words-of">
    <legend>${name}</legend>
    ${textField({ ...common('title'), autocomplete: 'off' })} ${textArea({ ...common('story'), rows: 4 })}
  </fieldset>`;
}

function conflict({ room, theirs, words: mine, onSave, onTakeTheirs }: WishViewOptions): unknown {
  if (!theirs) return nothing;
  const { words } = room;
  const version = (all: Readonly<Record<string, WishWords>>) =>
    Object.entries(all).map(
      ([locale, { title, story }]) =>
        html`<div lang=${locale}>
          <p class="subject">${title}</p>
          <p class="words">${story}</p>
        </div>`,
    );
  return html`<section class="conflict" id="desk-conflict" tabindex="-1" aria-label=${words.say('conflictTitle')}>
    ${notice({ kind: 'warning', title: words.say('conflictTitle'), body: words.say('noticeConflictBody') })}
    <div class="versions">
      <div class="version theirs">
        <h3>${words.say('theirVersion')}</h3>
        ${version(theirs.words)}
      </div>
      <div class="version mine">
        <h3>${words.say('myVersion')}</h3>
        ${version(mine)}
      </div>
    </div>
    <div class="buttons">
      ${button({ label: words.say('saveMine'), onClick: onSave })}
      ${button({ label: words.say('takeTheirs'), look: 'quiet', onClick: onTakeTheirs })}
    </div>
  </section>`;
}

function gate({ room, wish }: WishViewOptions): TemplateResult {
  const { words } = room;
  return html`<section aria-labelledby="wish-gate">
    <h3 id="wish-gate">${words.say('gateTitle')}</h3>
    ${
      wish.gate.length === 0
        ? html`<p>${words.say('gateClear')}</p>`
        : html`<ul class="marks">
            ${wish.gate.map((fault) => html`<li>${words.say(`gate_${fault}`)}</li>`)}
          </ul>`
    }
  </section>`;
}

function consents(options: WishViewOptions): TemplateResult {
  const { room, wish, consent, onConsent } = options;
  const { words } = room;
  return html`<section aria-labelledby="wish-consents">
    <h3 id="wish-consents">${words.say('consents')}</h3>
    ${
      wish.consents.length === 0
        ? html`<p class="muted">${words.say('consentNone')}</p>`
        : html`<ul class="marks">
            ${wish.consents.map(
              ({ kind, form, givenAt, textVersion, withdrawnAt }) =>
                html`<li>
                  ${words.say(`consent_${kind}`)} · ${words.say(`consentForm_${form}`)} · ${moment(room, givenAt)}
                  ${withdrawnAt ? `· ${words.say('consentWithdrawn')}` : textVersion === wish.textVersion ? nothing : `· ${words.say('consentOutdated')}`}
                </li>`,
            )}
          </ul>`
    }
    <div class="step-form no-print">
      ${select({ id: 'consent-kind', label: words.say('consentKind'), value: consent.kind ?? 'person', placeholder: words.say('choosePerson'), options: consentKinds.map((value) => ({ value, label: words.say(`consent_${value}`) })), onChange: (value) => onConsent({ kind: consentKinds.find((one) => one === value) ?? 'person' }) })}
      ${select({ id: 'consent-form', label: words.say('consentForm'), value: consent.form ?? 'inPerson', placeholder: words.say('choosePerson'), options: consentForms.map((value) => ({ value, label: words.say(`consentForm_${value}`) })), onChange: (value) => onConsent({ form: consentForms.find((one) => one === value) ?? 'inPerson' }) })}
      ${textField({ id: 'consent-by', label: words.say('consentBy'), hint: words.say('consentByHint'), value: consent.givenBy ?? '', autocomplete: 'off', onInput: (givenBy) => onConsent({ givenBy }) })}
      ${button({ label: words.say('consentRecord'), progress: options.progress, onClick: options.onRecordConsent })}
    </div>
  </section>`;
}

function steps(options: WishViewOptions): TemplateResult {
  const { room, wish, progress, onStep } = options;
  const { words } = room;
  const reviews = room.me()?.role !== 'handler';
  return html`<section class="actions no-print" aria-labelledby="wish-actions">
    <h3 id="wish-actions">${words.say('actions')}</h3>
    ${wish.approvals.length > 0 ? html`<p>${words.say('approvals')}: ${wish.approvals.map(({ by }) => by).join(', ')}</p>` : nothing}
    ${textArea({ id: 'wish-reason', label: words.say('stepReason'), value: options.reason, rows: 2, onInput: options.onReason })}
    <div class="buttons">
      ${wish.actions.map((operation) => button({ label: words.find(`wishStep_${operation}`) ?? operation, look: operation === 'publish' && wish.gate.length === 0 ? 'primary' : 'plain', progress, onClick: () => onStep(operation) }))}
      ${reviews && wish.state === 'inReview' ? button({ label: words.say('approve'), progress, onClick: options.onApprove }) : nothing}
    </div>
  </section>`;
}

function claimList({ room, wish, claims, progress, onShowClaim, onClaimStep }: WishViewOptions): TemplateResult {
  const { words } = room;
  return html`<section aria-labelledby="wish-claims">
    <h3 id="wish-claims">${words.say('handOvers')}</h3>
    ${wish.claims.length === 0 ? html`<p class="muted">${words.say('claimNone')}</p>` : nothing}
    ${wish.claims.map((claim) => {
      const known = claims[claim.id];
      return html`<div class="step-form">
        <p>
          <strong>${words.find(`claim_${claim.state}`) ?? claim.state}</strong>
          <span class="small muted">${moment(room, claim.claimedAt)}</span>
        </p>
        ${claim.note === null ? nothing : html`<p class="words">${claim.note}</p>`}
        ${known?.claimant ? html`<p>${known.claimant.name} · ${known.claimant.contact}</p>` : nothing}
        ${known?.handOverCode ? html`<p>${words.say('claimCode', { code: known.handOverCode })}</p>` : nothing}
        <div class="buttons">
          ${known ? nothing : button({ label: words.say('claimShow'), onClick: () => onShowClaim(claim.id) })}
          ${claim.actions.map((operation) => button({ label: words.find(`claimStep_${operation}`) ?? operation, progress, onClick: () => onClaimStep(claim.id, operation) }))}
        </div>
      </div>`;
    })}
  </section>`;
}
