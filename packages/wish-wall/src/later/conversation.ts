/** What both sides of a promise said to each other through the center. Neither has a name here. */
import type { RelayMessage } from '@doorstep/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { momentOf, type Scene } from './scene.js';

export function conversation(
  messages: readonly RelayMessage[] | undefined,
  self: RelayMessage['by'],
  scene: Scene,
): TemplateResult | typeof nothing {
  if (!messages?.length) return nothing;
  const { words } = scene;
  return html`<section class="said">
    <h3>${words.say('conversation')}</h3>
    <ol class="said-list">
      ${messages.map(({ by, text, at, state }) => {
        const who = by === self ? 'saidByYou' : by === 'maker' ? 'saidByMaker' : 'saidByClaimer';
        return html`<li class="said-one ${by === self ? 'own' : ''}">
          <p class="muted small">
            ${words.say(who)} ·
            ${momentOf(at, scene)}${state === 'passed' ? nothing : html` · <strong>${words.say(`said_${state}`)}</strong>`}
          </p>
          <p class="story">${text}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}
