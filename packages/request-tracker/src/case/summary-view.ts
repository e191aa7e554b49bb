/** The head of a request: what state it is in, what that means, and how far it has come. */
import type { RequestView } from '@doorstep/contract';
import { icon, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toneIcons } from './tracker-icons.js';
import { stageOf, stages, toneOf } from './case-model.js';
import { meaningWords, statusWords, type CaseSpeech } from './case-words.js';

export const headingId = 'case-heading';

export function summaryView(speech: CaseSpeech, view: RequestView): TemplateResult {
  const tone = toneOf(view.status);
  return html`<header class="case-head tone-${tone}" part="summary">
    <p class="muted small">
      ${speech.words.say('numberOf', { number: view.number })} · <span dir="auto">${view.category.name}</span>
    </p>
    <h2 class="case-status" part="status" id=${headingId} tabindex="-1">
      ${icon(toneIcons[tone])}<span dir="auto">${statusWords(speech, view.status)}</span>
    </h2>
    <p class="case-meaning">${meaningWords(speech, view.status)}</p>
    ${trackView(speech, view.status)}
  </header>`;
}

/** Left out for states that are not on the way, such as "passed on": a track would say something false. */
function trackView({ words }: CaseSpeech, status: string): TemplateResult | typeof nothing {
  const current = stageOf(status);
  if (current === null) return nothing;
  return html`<ol class="track" part="track" aria-label=${words.say('track')}>
    ${stages.map((stage, index) => {
      // The last stage is not under way: when it is reached it is done.
      const state = index < current || index === stages.length - 1 ? 'done' : 'now';
      const reached = index <= current;
      return html`<li
        class="stage ${reached ? state : ''}"
        aria-current=${ifDefined(index === current ? 'step' : undefined)}
      >
        <span class="stage-mark" aria-hidden="true">${reached && state === 'done' ? icon(icons.check) : nothing}</span>
        <span class="stage-name">${words.say(`track_${stage}`)}</span>
        ${
          reached
            ? html`<span class="visually-hidden">(${words.say(state === 'done' ? 'trackDone' : 'trackNow')})</span>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}
