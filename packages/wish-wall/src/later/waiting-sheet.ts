/** A place in line, as it is seen: how far it has come, and the offer with its end. */
import { button } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MyPromises, Opened } from './my-promises.js';
import { leave, take } from './promise-steps.js';
import { momentOf, type Scene } from './scene.js';

export function waitingSheet(
  mine: MyPromises,
  { waiting }: Opened & { kind: 'waiting' },
  scene: Scene,
): TemplateResult {
  const { words } = scene;
  const { state, position, offeredUntil } = waiting;
  const told = words.find(`waiting_${state}`, {
    position: position ?? 0,
    moment: offeredUntil ? momentOf(offeredUntil, scene) : '',
  });
  return html`<article class="sheet">
    <h2 id="area-heading" tabindex="-1">${waiting.wish?.title ?? words.say('waitTitle')}</h2>
    <p class="sheet-state">${told}</p>
    ${state === 'waiting' ? html`<p class="muted">${words.say('waitDoneBody')}</p>` : nothing}
    <div class="buttons">
      ${state === 'offered' ? button({ label: words.say('take'), look: 'primary', progress: mine.busy, onClick: () => void take(mine, scene) }) : nothing}
      ${
        state === 'offered' || state === 'waiting'
          ? button({ label: words.say('leave'), progress: mine.busy, onClick: () => void leave(mine) })
          : nothing
      }
    </div>
  </article>`;
}
