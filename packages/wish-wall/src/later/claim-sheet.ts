/** A promise as its holder sees it: until when, where, what can be done, and where to turn when something is wrong. */
import type { ClaimHolderAction, ClaimView } from '@doorstep/contract';
import { button, formatSpan, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { conversation } from './conversation.js';
import { fulfilFields } from './fulfil-fields.js';
import type { MyPromises, Opened, OpenForm } from './my-promises.js';
import { agree, askForAddress, extend, fulfil, release } from './promise-steps.js';
import { momentOf, type Scene } from './scene.js';
import { disputeForm, opener, reasonField, sheetForm, stopForm, wordsForm, type SheetForm } from './sheet-forms.js';

type Claim = ClaimView;

export function claimSheet(mine: MyPromises, { claim }: Opened & { kind: 'claim' }, scene: Scene): TemplateResult {
  const { words } = scene;
  const { state, wish } = claim;
  const form = mine.form && formOf(mine.form, mine, claim, scene);
  const may = (action: ClaimHolderAction) => claim.actions.includes(action);
  const isOver = state === 'accepted' || state === 'delivered';
  return html`<article class="sheet ${state === 'accepted' ? 'done' : ''}" part="promise">
    <h2 id="area-heading" tabindex="-1">${wish?.title ?? words.find(`state_${state}`)}</h2>
    <p class="sheet-state">${words.find(`state_${state}`)}</p>
    ${may('agree') ? changedNotice(mine, claim, scene) : nothing}
    ${wish && !isOver ? html`<p class="story">${wish.story}</p>` : nothing} ${untilWords(claim, scene)}
    ${claim.team ? html`<p class="muted">${words.say('forTeam', { team: claim.team })}</p>` : nothing}
    ${claim.reason ? html`<p>${words.say('reason', { reason: claim.reason })}</p>` : nothing}
    ${claim.fulfilment?.note ? html`<blockquote class="thanks">${claim.fulfilment.note}</blockquote>` : nothing}
    ${claim.thanks.map((text) => html`<blockquote class="thanks">${text}</blockquote>`)} ${addressPlace(claim, scene)}
    ${conversation(claim.messages, 'claimer', scene)}
    <div class="buttons">
      ${may('fulfil') ? opener('fulfil', mine, { label: words.say('fulfil'), look: 'primary' }) : nothing}
      ${may('extend') ? opener('extend', mine, { label: words.say('extend') }) : nothing}
      ${may('release') ? opener('release', mine, { label: words.say('release') }) : nothing}
      ${may('write') ? opener('write', mine, { label: words.say('write') }) : nothing}
      ${may('askAddress') ? opener('askAddress', mine, { label: words.say('askAddress') }) : nothing}
    </div>
    ${
      may('dispute') || may('stop')
        ? html`<div class="buttons sheet-help">
            ${may('dispute') ? opener('dispute', mine, { label: words.say('dispute'), look: 'quiet' }) : nothing}
            ${may('stop') ? opener('stop', mine, { label: words.say('stop'), look: 'quiet' }) : nothing}
          </div>`
        : nothing
    }
    ${form ? sheetForm(form, mine) : nothing}
  </article>`;
}

function untilWords(claim: Claim, scene: Scene): TemplateResult | typeof nothing {
  const { words } = scene;
  if (claim.state !== 'held' && claim.state !== 'active') return nothing;
  const next = claim.reminders.find((at) => Date.parse(at) > Date.now());
  return html`<p>
      <strong
        >${words.say('until', {
          moment: momentOf(claim.expiresAt, scene),
          span: formatSpan(Date.parse(claim.expiresAt) - Date.now(), words.locale),
        })}</strong
      >
    </p>
    ${next ? html`<p class="muted">${words.say('remindAt', { moment: momentOf(next, scene) })}</p>` : nothing}
    ${claim.handOver ? html`<p>${claim.handOver}</p>` : nothing}`;
}

/** Nobody is held to what they did not promise. */
function changedNotice(mine: MyPromises, { wish, units }: Claim, scene: Scene): TemplateResult {
  const { words, wall } = scene;
  return notice({
    kind: 'info',
    title: words.say('changedTitle'),
    body: html`<p>${words.say('changedBody')}</p>
      ${
        wish
          ? html`<ul class="plain-list">
              ${wish.neededBy ? html`<li>${wall.say('neededBy', { day: momentOf(wish.neededBy, scene, 'day') })}</li>` : nothing}
              <li>${wall.find(`cost_${wish.costBand}`)}</li>
              ${wish.units.total > 1 ? html`<li>${words.say('changedUnits', { units, total: wish.units.total })}</li>` : nothing}
              ${wish.center ? html`<li>${words.say('center', { center: wish.center.name })}</li>` : nothing}
            </ul>`
          : nothing
      }
      <div>
        ${button({ label: words.say('agree'), look: 'primary', progress: mine.busy, onClick: () => void agree(mine) })}
      </div>`,
  });
}

function addressPlace({ address }: Claim, scene: Scene): TemplateResult | typeof nothing {
  if (!address) return nothing;
  const { words } = scene;
  if (address.state === 'shown' && address.text && address.until)
    return html`<div class="code-box">
      <p class="muted small">${words.say('addressShown', { moment: momentOf(address.until, scene) })}</p>
      <address class="told-title">${address.text}</address>
    </div>`;
  return html`<p class="muted">${words.find(`address_${address.state}`)}</p>`;
}

function formOf(form: OpenForm, mine: MyPromises, claim: Claim, scene: Scene): SheetForm | undefined {
  const { words } = scene;
  switch (form) {
    case 'fulfil':
      return {
        body: fulfilFields(mine, claim.state, scene),
        send: words.say('send'),
        act: () => fulfil(mine, scene),
      };
    case 'extend':
      return {
        body: html`<p class="muted">${words.say('extendLeft', { count: claim.extensionsLeft })}</p>
          ${reasonField(mine, words.say('extendReason'))}`,
        send: words.say('extend'),
        act: () => extend(mine),
      };
    case 'release':
      return {
        body: html`<p>${words.say('releaseSure')}</p>`,
        send: words.say('release'),
        act: () => release(mine, scene),
      };
    case 'askAddress':
      return {
        body: html`<p>${words.say('askAddressHint')}</p>`,
        send: words.say('askAddress'),
        act: () => askForAddress(mine),
      };
    case 'write':
      return wordsForm(mine, 'write', scene);
    case 'dispute':
      return disputeForm(mine, ['askedForMoney', 'askedForMore', 'other'], scene);
    case 'stop':
      return stopForm(mine, words.say('stopHint'), scene);
    default:
      return undefined;
  }
}
