/** How a wish is drawn for staff. What is private stands apart and never beside a button that publishes it. */
import type { AddressDecision, StaffClaim, StaffWish, WishWords } from '@doorstep/contract';
import { button, notice, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';
import { markedWords } from '../review/marked-words.js';
import { languageName, markList, reasonForm, stepMessages, wordConflict } from '../review/review-view.js';
import type { Review } from '../review/review.js';
import { claimList } from './claim-view.js';
import { consentSection } from './consent-view.js';
import { wishFacts } from './wish-facts-view.js';
import type { WishChoices } from './wish-choices.js';
import type { WishForms } from './wish-page.js';
import { mainWishStep, waitsForAnother, type WordMarkOfWish } from './wish-review-model.js';

export interface WishViewOptions {
  readonly room: DeskRoom;
  readonly review: Review<WishWords, StaffWish, unknown>;
  readonly wish: StaffWish;
  /** In the words as they are being written. */
  readonly marks: readonly WordMarkOfWish[];
  readonly forms: WishForms;
  /** Promises whose makers were asked for, by id. */
  readonly claims: Readonly<Record<string, StaffClaim>>;
  readonly choices: WishChoices;
  readonly problem: string | undefined;
  readonly onSuggestion: (locale: string) => void;
  readonly onBlackOut: (marks: readonly WordMarkOfWish[] | undefined) => void;
  readonly onForms: (part: Partial<WishForms>) => void;
  readonly onSaveFacts: () => void;
  readonly onRecordConsent: () => void;
  readonly onApprove: () => void;
  readonly onStep: (operation: string) => void;
  readonly onShowClaim: (claimId: string) => void;
  readonly onClaimStep: (claimId: string, operation: string) => void;
  readonly onAddress: (claimId: string, decision: AddressDecision) => void;
  /** The step whose form is open. */
  readonly onConfirm: () => void;
}

const languages = ['zh-Hans', 'en'] as const;
/** Words are written before they are public, and again once a wish is hidden: then everybody agrees and approves anew. */
const writable: readonly StaffWish['state'][] = ['draft', 'submitted', 'inReview', 'needsChanges', 'hidden'];

export function wishView(options: WishViewOptions): TemplateResult {
  const { room, review, wish, problem } = options;
  const { words } = room;
  const mayEdit = writable.includes(wish.state);
  return html`<article class="page case" part="wish" aria-labelledby="desk-heading">
    <p class="no-print"><a href=${addressOf({ view: 'wishes' })}>${words.say('backToWishes')}</a></p>
    <div class="page-head">
      <h2 id="desk-heading" tabindex="-1">${wishName(wish, room)}</h2>
      <p class="queue-line">
        <span class="badge plain">${words.find(`wish_${wish.state}`) ?? wish.state}</span>
        ${wish.subjects.length > 0 ? html`<span class="badge soon">${words.say('protected')}</span>` : nothing}
        <span class="small muted"
          >${[wish.center?.name, words.say('units', wish.units), words.say('receivedAt', { moment: moment(room, wish.submittedAt) })].filter(Boolean).join(' · ')}</span
        >
      </p>
    </div>
    ${stepMessages(room, { done: review.done, problem })}
    ${wish.reviewNote ? notice({ kind: 'info', title: words.say('noticeReason'), body: wish.reviewNote }) : nothing}
    ${wordConflict(room, review, { item: wish, mayEdit: mayEdit ? 'yes' : 'no', texts: ({ title, story }) => [title, story] })}
    <div class="versions">
      ${ownWords(options)}
      <section class="version" aria-labelledby="wish-public">
        <h3 id="wish-public">${words.say('publicWords')}</h3>
        ${languages.map((locale) => (mayEdit ? wordFields(locale, options) : readWords(locale, options)))}
        ${mayEdit ? nothing : html`<p class="small muted">${words.say('hideToChange')}</p>`}
      </section>
    </div>
    ${
      mayEdit
        ? markList(room, {
            marks: options.marks,
            fieldName: ({ field }) => words.say(`wishField_${field}`),
            progress: review.progress,
            onBlackOut: options.onBlackOut,
          })
        : nothing
    }
    <div class="case-columns">
      <div class="case-words">${steps(options)}</div>
      <div class="case-side">${wishFacts(options)}</div>
      <div class="case-rest">${claimList(options)} ${consentSection(options)}</div>
    </div>
  </article>`;
}

/** By its public title; a new wish has none, and its own words are not shown where they are not noted. */
export function wishName({ words, categoryName, category }: StaffWish, room: DeskRoom): string {
  const title = (words[room.words.locale] ?? Object.values(words)[0])?.title;
  return title || room.words.say('newWish', { category: categoryName ?? category });
}

function ownWords({ room, wish }: WishViewOptions): TemplateResult {
  const { words } = room;
  const own = wish.private;
  const { name, phone, email } = own?.contact ?? {};
  const reach = [name, phone, email].filter(Boolean).join(' · ');
  return html`<section class="version original" aria-labelledby="wish-private">
    <h3 id="wish-private">${words.say('privateWords')}</h3>
    <p class="small muted">${words.say('privateNoted')}</p>
    ${
      own
        ? html`<p class="subject">${own.title}</p>
            <blockquote class="words">${own.story}</blockquote>
            <dl class="pairs">
              <dt>${words.say('madeBy')}</dt>
              <dd>${words.say(`madeBy_${wish.madeBy}`)}</dd>
              ${
                reach === ''
                  ? nothing
                  : html`<dt>${words.say('contact')}</dt>
                      <dd>${reach}</dd>`
              }
              ${
                own.address
                  ? html`<dt>${words.say('address')}</dt>
                      <dd>${own.address}</dd>`
                  : nothing
              }
            </dl>`
        : html`<p class="muted">${words.say('privateGone')}</p>`
    }
  </section>`;
}

function readWords(locale: string, { room, wish, review }: WishViewOptions): unknown {
  const written = review.wordsOf(wish)[locale];
  if (!written) return nothing;
  return html`<div class="words-of" lang=${locale}>
    <h4>${languageName(locale, room.words.locale)}</h4>
    <p class="words subject">${written.title}</p>
    <p class="words">${written.story}</p>
  </div>`;
}

function wordFields(locale: string, options: WishViewOptions): TemplateResult {
  const { room, wish, review, marks } = options;
  const { words } = room;
  const written = review.wordsOf(wish)[locale] ?? { title: '', story: '' };
  const name = languageName(locale, words.locale);
  const empty = (written.title + written.story).trim() === '';
  const own = marks.filter((mark) => mark.locale === locale && mark.field === 'story');
  return html`<fieldset class="words-of">
    <legend>${name}</legend>
    ${textField({ id: `wish-${locale}-title`, label: words.say('wishField_title'), value: written.title, autocomplete: 'off', onInput: (title) => review.write(wish, locale, { title }) })}
    ${textArea({ id: `wish-${locale}-story`, label: words.say('wishField_story'), value: written.story, rows: 3, onInput: (story) => review.write(wish, locale, { story }) })}
    ${own.length > 0 ? html`<p class="small words">${markedWords(written.story, own)}</p>` : nothing}
    ${empty && wish.private ? button({ label: words.say('useSuggestion'), about: name, look: 'quiet', onClick: () => options.onSuggestion(locale) }) : nothing}
  </fieldset>`;
}

function steps(options: WishViewOptions): TemplateResult {
  const { room, wish, review, onStep } = options;
  const { words } = room;
  const { asked, progress } = review;
  const me = room.me();
  const main = mainWishStep(wish, me);
  const approves = me?.role !== 'handler' && (wish.state === 'inReview' || wish.state === 'hidden');
  const approved = wish.approvals.some(({ by }) => by === me?.name);
  const step = (operation: string) =>
    button({
      label: words.find(`wishStep_${operation}`) ?? operation,
      look: operation === main && !asked ? 'primary' : 'plain',
      progress,
      expanded: asked?.step === operation ? 'true' : undefined,
      onClick: () => (operation === 'approve' ? options.onApprove() : onStep(operation)),
    });
  const others = wish.actions.filter((operation) => operation !== main && operation !== 'submit');
  const asksHere = asked && !asked.step.includes(' ') && asked.step !== 'withdraw-consent';
  return html`<section class="actions no-print" aria-labelledby="wish-actions">
    <h3 id="wish-actions">${words.say('actions')}</h3>
    ${gate(options)}
    <div class="buttons">
      ${main === undefined ? nothing : step(main)}
      ${review.isUnsaved(wish) ? button({ label: words.say('save'), progress, onClick: () => void review.save(wish) }) : nothing}
      ${others.map(step)} ${approves && !approved && main !== 'approve' ? step('approve') : nothing}
    </div>
    ${
      asksHere
        ? reasonForm(room, {
            asked,
            label: words.find(`wishStep_${asked.step}`) ?? asked.step,
            hint: words.find(`wishReason_${asked.step}`),
            progress,
            onReason: (reason) => review.giveReason(reason),
            onConfirm: options.onConfirm,
            onCancel: () => review.ask(undefined),
          })
        : nothing
    }
  </section>`;
}

function gate({ room, wish }: WishViewOptions): unknown {
  if (!writable.includes(wish.state)) return nothing;
  const { words } = room;
  const waits = waitsForAnother(wish, room.me()) && wish.gate.length > 0;
  return html`${
    wish.gate.length === 0
      ? html`<p>${words.say('gateClear')}</p>`
      : html`<p>${words.say('gateTitle')}</p>
          <ul class="marks small">
            ${wish.gate.map((fault) => html`<li>${words.say(`gate_${fault}`)}</li>`)}
          </ul>`
  }
  ${
    wish.approvals.length > 0
      ? html`<p class="small">
          ${words.say('approvals')}:
          ${wish.approvals.map(({ by }) => by).join(', ')}${waits ? html` · ${words.say('approvalWaits')}` : nothing}
        </p>`
      : nothing
  }`;
}
