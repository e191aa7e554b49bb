/** A wish as its maker sees it: where it stands, what the wall says, who brings something, thanks, and help. */
import type { MadeWish } from '@doorstep/contract';
import { button, notice, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { conversation } from './conversation.js';
import type { MyPromises, Opened, OpenForm } from './my-promises.js';
import { answerAddressRequest, change, withdraw } from './promise-steps.js';
import type { Scene } from './scene.js';
import { disputeForm, opener, sheetForm, stopForm, wordsForm, type SheetForm } from './sheet-forms.js';

type MadeClaim = MadeWish['claims'][number];

export function madeSheet(mine: MyPromises, { made }: Opened & { kind: 'made' }, scene: Scene): TemplateResult {
  const { words, wall } = scene;
  const form = mine.form && mine.about === undefined ? formOf(mine.form, mine, scene) : undefined;
  const may = (action: MadeWish['actions'][number]) => made.actions.includes(action);
  return html`<article class="sheet ${made.state === 'fulfilled' ? 'done' : ''}" part="made-wish">
    <h2 id="area-heading" tabindex="-1">${made.published?.title ?? made.title}</h2>
    <p class="sheet-state">${words.find(`made_${made.state}`)}</p>
    ${made.published ? html`<p class="story">${made.published.story}</p>` : nothing}
    ${
      made.state === 'published' && made.units.total > 1
        ? html`<p>${wall.say('unitsLeft', { left: made.units.left, total: made.units.total })}</p>`
        : nothing
    }
    ${made.reviewNote ? html`<p>${words.say('reason', { reason: made.reviewNote })}</p>` : nothing}
    ${made.claims.map((claim) => claimPart(claim, mine, may('write'), scene))}
    <div class="buttons">
      ${may('change') ? opener('change', mine, { label: words.say('change'), look: 'primary' }) : nothing}
      ${may('thank') ? opener('thank', mine, { label: words.say('thank'), look: 'primary' }) : nothing}
      ${may('withdraw') ? opener('withdraw', mine, { label: words.say('withdraw') }) : nothing}
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

/** One promise. Whoever made it stays nameless. */
function claimPart(claim: MadeClaim, mine: MyPromises, canWrite: boolean, scene: Scene): TemplateResult {
  const { words } = scene;
  const { id, units, state, handOverCode, messages, address } = claim;
  const writes = canWrite && (state === 'active' || state === 'delivered' || state === 'contested');
  return html`<section class="made-claim">
    <h3>${words.find(`claim_${state}`, { units })}</h3>
    ${
      handOverCode
        ? html`<div class="code-box">
            <p class="muted small">${words.say('handOverCode')} · ${words.say('handOverFor')}</p>
            <p class="code" translate="no">${handOverCode}</p>
          </div>`
        : nothing
    }
    ${
      address === 'asked'
        ? notice({
            kind: 'info',
            title: words.say('addressAsked'),
            body: html`<p>${words.say('addressAskedHint')}</p>
              <div class="buttons">
                ${button({ label: words.say('addressAgree'), progress: mine.busy, onClick: () => void answerAddressRequest(mine, id, 'agree') })}
                ${button({ label: words.say('addressDecline'), progress: mine.busy, onClick: () => void answerAddressRequest(mine, id, 'decline') })}
              </div>`,
          })
        : address
          ? html`<p class="muted">${words.find(`addressMade_${address}`)}</p>`
          : nothing
    }
    ${conversation(messages, 'maker', scene)}
    ${writes ? html`<div>${opener('write', mine, { label: words.say('write'), about: id })}</div>` : nothing}
    ${mine.form === 'write' && mine.about === id ? sheetForm(wordsForm(mine, 'write', scene), mine) : nothing}
  </section>`;
}

function formOf(form: OpenForm, mine: MyPromises, scene: Scene): SheetForm | undefined {
  const { words } = scene;
  const { typed } = mine;
  switch (form) {
    case 'change':
      return {
        body: html`${textField({ id: 'change-title', label: words.say('wishTitle'), value: typed.title, onInput: (title) => mine.type({ title }) })}
        ${textArea({ id: 'change-story', label: words.say('wishStory'), value: typed.story, onInput: (story) => mine.type({ story }) })}`,
        send: words.say('send'),
        act: () => change(mine),
      };
    case 'withdraw':
      return {
        body: html`<p>${words.say('withdrawSure')}</p>`,
        send: words.say('withdraw'),
        act: () => withdraw(mine),
      };
    case 'thank':
      return wordsForm(mine, 'thank', scene);
    case 'dispute':
      return disputeForm(mine, ['notArrived', 'askedForMoney', 'other'], scene);
    case 'stop':
      return stopForm(mine, words.say('stopWishHint'), scene);
    default:
      return undefined;
  }
}
