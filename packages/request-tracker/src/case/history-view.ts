/** Everything that has happened, the latest first, in words that need no explanation. */
import type { RequestView, TimelineEntry } from '@doorstep/contract';
import { icon, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arrowUp, message, star, toneIcons, undo } from './tracker-icons.js';
import { historyOf, toneOf } from './case-model.js';
import { authorWords, entryWords, sayMoment, sayTime, type CaseSpeech } from './case-words.js';
import { photosView } from './photos-view.js';

/** Where the colour of a state does not tell enough. */
const entryIcons: Readonly<Record<string, string | undefined>> = {
  received: icons.inbox,
  accepted: icons.check,
  assigned: icons.people,
  scheduled: icons.calendarPlus,
  reopenRequested: undo,
  reopened: undo,
  held: icons.shieldCheck,
  message,
  extension: icons.clock,
  rating: star,
  escalation: arrowUp,
  supporter: icons.people,
};

export function historyView(speech: CaseSpeech, view: RequestView): TemplateResult {
  return html`<section class="history" part="history" aria-labelledby="history-heading">
    <h3 id="history-heading">${speech.words.say('history')}</h3>
    <ol class="entries">
      ${repeat(
        historyOf(view),
        ({ id }) => id,
        (entry) => entryView(speech, entry),
      )}
    </ol>
  </section>`;
}

function entryView(speech: CaseSpeech, entry: TimelineEntry): TemplateResult {
  const author = authorWords(speech, entry);
  return html`<li class="entry by-${entry.by}" part="entry">
    <span class="entry-mark">${icon(iconOf(entry))}</span>
    <div class="entry-body">
      <p class="entry-title" dir="auto">${entryWords(speech, entry)}</p>
      <p class="muted small">
        ${author ? html`<span dir="auto">${author}</span> · ` : nothing}${sayTime(speech, entry.at)}
      </p>
      ${untilView(speech, entry)}
      ${entry.text ? html`<p class="written ${entry.kind === 'message' ? 'said' : ''}" dir="auto">${entry.text}</p>` : nothing}
      ${photosView(speech, entry.photos)}
    </div>
  </li>`;
}

function untilView(speech: CaseSpeech, { kind, status, until }: TimelineEntry): TemplateResult | typeof nothing {
  if (!until) return nothing;
  const key = kind === 'status' && status === 'scheduled' ? 'entryUntilScheduled' : 'entryUntil';
  return html`<p>${sayMoment(speech, key, until)}</p>`;
}

function iconOf({ kind, status }: TimelineEntry): string {
  return entryIcons[kind === 'status' ? (status ?? '') : kind] ?? toneIcons[toneOf(status ?? '')];
}
