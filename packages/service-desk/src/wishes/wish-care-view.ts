/** How promises, messages, thanks and disputes are drawn while they wait. */
import {
  findPersonalMarks,
  type Keepsake,
  type StaffClaim,
  type StaffDispute,
  type StaffMessage,
} from '@doorstep/contract';
import { button, emptyState, icons, notice, safeUrl, textArea } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';
import { markedWords } from '../review/marked-words.js';
import type { WishCare } from './wish-care.js';

export function careView(care: WishCare, room: DeskRoom): unknown {
  const waiting = care.state.value;
  if (!waiting) return nothing;
  const { words } = room;
  if (waiting.total === 0) return emptyState({ title: words.say('careNothing'), icon: icons.check });
  const { promises, messages, thanks, disputes } = waiting;
  return html`${
    promises.length > 0
      ? html`<ul class="queue" part="queue">
          ${promises.map((claim) => promiseRow(claim, room))}
        </ul>`
      : nothing
  }
  ${messages.length > 0 ? html`<p class="muted">${words.say('messagesHint')} ${words.say('disputesNoted')}</p>` : nothing}
  ${messages.map((one) => message(one, care, room))}
  ${thanks.length > 0 ? html`<p class="muted">${words.say('keepsakesHint')} ${words.say('disputesNoted')}</p>` : nothing}
  ${thanks.map((one) => keepsake(one, care, room))}
  ${disputes.length > 0 ? html`<p class="muted">${words.say('disputesNoted')}</p>` : nothing}
  ${disputes.map((one) => dispute(one, care, room))}`;
}

function promiseRow(claim: StaffClaim, room: DeskRoom): TemplateResult {
  const { words } = room;
  const checks = claim.state !== 'held';
  return html`<li class="queue-item wide-row" part="queue-item">
    <div class="queue-line">
      <span class="badge ${checks ? 'late' : 'soon'}">${words.find(`claim_${claim.state}`) ?? claim.state}</span>
    </div>
    <a class="queue-link" part="queue-link" href=${addressOf({ view: 'wish', id: claim.wishId })}
      >${claim.wishTitle ?? words.say('wishTitle')}</a
    >
    <p class="facts small muted">
      <span>${words.say('claimUnits', { count: claim.units })}</span>
      <span>${moment(room, claim.claimedAt)}</span>
      ${checks ? nothing : html`<span>${words.say('untilMoment', { moment: moment(room, claim.expiresAt) })}</span>`}
    </p>
  </li>`;
}

function about({ wishId, wishTitle }: Pick<Keepsake, 'wishId' | 'wishTitle'>, room: DeskRoom): TemplateResult {
  return html`<a class="queue-link" href=${addressOf({ view: 'wish', id: wishId })}
    >${wishTitle ?? room.words.say('openWish')}</a
  >`;
}

function problem(id: string, care: WishCare, room: DeskRoom): unknown {
  const found = care.problemOf(id);
  if (!found) return nothing;
  const { words } = room;
  const body =
    words.find(`wishProblem_${found.code}`) ?? words.find(`problem_${found.code}`) ?? room.problemWords(found);
  return notice({ kind: 'error', title: words.say('notSent'), body, role: 'alert' });
}

function message(one: StaffMessage, care: WishCare, room: DeskRoom): TemplateResult {
  const { words } = room;
  const { id, by, text, at } = one;
  return html`<div class="claim" part="message">
    <p class="entry-head">
      ${about(one, room)} <span class="small muted">${words.say(`messageBy_${by}`)} · ${moment(room, at)}</span>
    </p>
    <blockquote class="words said">${markedWords(text, findPersonalMarks(text))}</blockquote>
    ${problem(id, care, room)}
    <div class="buttons">
      ${button({ label: words.say('messagePass'), look: 'primary', onClick: () => void care.passOn(one, 'pass') })}
      ${button({ label: words.say('messageStop'), onClick: () => void care.passOn(one, 'stop') })}
    </div>
  </div>`;
}

function keepsake(one: Keepsake, care: WishCare, room: DeskRoom): TemplateResult {
  const { words } = room;
  const { id, text, photo, at } = one;
  const address = photo ? safeUrl(photo.url) : undefined;
  const shown = care.written(id) ?? text ?? '';
  const marks = findPersonalMarks(shown);
  return html`<div class="claim" part="keepsake">
    <p class="entry-head">${about(one, room)} <span class="small muted">${moment(room, at)}</span></p>
    ${
      text === null
        ? nothing
        : html`<blockquote class="words said">${markedWords(text, findPersonalMarks(text))}</blockquote>
            ${textArea({ id: `written-${id}`, label: words.say('keepsakeText'), value: shown, rows: 2, onInput: (written) => care.write(id, written) })}
            ${marks.length > 0 ? html`<p class="small">${words.say('marks', { count: marks.length })}</p>` : nothing}`
    }
    ${address ? html`<div class="photos"><img src=${address} alt=${words.say('photoOfThanks')} /></div>` : nothing}
    ${problem(id, care, room)}
    <div class="buttons">
      ${button({ label: words.say('keepsakePublish'), look: 'primary', onClick: () => void care.review(one, 'publish') })}
      ${button({ label: words.say('keepsakeRemove'), onClick: () => void care.review(one, 'remove') })}
    </div>
  </div>`;
}

function dispute(one: StaffDispute, care: WishCare, room: DeskRoom): TemplateResult {
  const { words } = room;
  const { id, kind, by, text, at } = one;
  return html`<div class="claim" part="dispute">
    <p class="entry-head">
      <strong>${words.say(`dispute_${kind}`)}</strong> ${about(one, room)}
      <span class="small muted">${words.say(`disputeBy_${by}`)} · ${moment(room, at)}</span>
    </p>
    <blockquote class="words said">${text}</blockquote>
    ${textArea({ id: `written-${id}`, label: words.say('decision'), value: care.written(id) ?? '', rows: 2, required: 'required', error: care.isMissing(id) ? words.say('fault_missing') : undefined, onInput: (written) => care.write(id, written) })}
    ${problem(id, care, room)}
    <div class="buttons">${button({ label: words.say('decide'), onClick: () => void care.decide(one) })}</div>
  </div>`;
}
