/** Similar reports nearby, each with what one needs to judge whether it is the same. */
import type { PublicRequest } from '@doorstep/contract';
import { button, formatDay, icons, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nearby } from './nearby.js';
import type { LaterWords } from './scene.js';

export interface NearbyViewOptions {
  readonly nearby: Nearby;
  readonly words: LaterWords;
  /** Why joining failed, in words. */
  readonly problem: string | undefined;
}

export function nearbyView({ nearby, words, problem }: NearbyViewOptions): TemplateResult | typeof nothing {
  const { found } = nearby;
  if (found.length === 0) return nothing;
  return notice({
    kind: 'info',
    title: words.say('nearbyTitle', { count: found.length }),
    body: html`<p>${words.say('nearbyHint')}</p>
      ${problem ? notice({ kind: 'error', title: words.say('joinFailed'), body: html`<p>${problem}</p>`, role: 'alert' }) : nothing}
      <ul class="nearby">
        ${found.map((request) => nearbyRow(request, nearby, words))}
      </ul>`,
  });
}

function nearbyRow(
  { id, summary, distance, supporters, receivedAt }: PublicRequest,
  nearby: Nearby,
  words: LaterWords,
): TemplateResult {
  const facts = [
    words.say('nearbySince', { day: formatDay(receivedAt, { locale: words.locale }) }),
    distance === null ? '' : words.say('nearbyMeters', { count: distance }),
    supporters > 0 ? words.say('nearbySupporters', { count: supporters }) : '',
  ].filter(Boolean);
  return html`<li class="nearby-one" part="nearby">
    <p>${summary}</p>
    <p class="small muted">
      ${facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}<span class="whole">${fact}</span>`)}
    </p>
    ${button({
      label: words.say('nearbyMine'),
      about: summary,
      icon: icons.people,
      progress: nearby.isJoining ? 'busy' : 'idle',
      onClick: () => void nearby.join(id),
    })}
  </li>`;
}
