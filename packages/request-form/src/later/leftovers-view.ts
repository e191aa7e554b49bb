/** What was sent from this device before and still has something to say: waiting, sent meanwhile, refused, expired. */
import type { OutboxEntry } from '@doorstep/client/outbox';
import { button, formatDay, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { codeBox } from './sent-view.js';
import type { LaterWords } from './scene.js';

export interface LeftoversOptions {
  readonly entries: readonly OutboxEntry[];
  readonly words: LaterWords;
  /** Why the backend refused one, in words. */
  readonly problemWords: (entry: OutboxEntry & { state: 'needs-attention' }) => string;
  readonly onRetry: (key: string) => void;
  readonly onDiscard: (key: string) => void;
  readonly onEdit: (key: string) => void;
}

export function leftoversView(options: LeftoversOptions): TemplateResult | typeof nothing {
  const { entries, words, onRetry } = options;
  if (entries.length === 0) return nothing;
  const waiting = entries.filter(({ state }) => state === 'queued' || state === 'sending');
  return html`<div class="leftovers" part="leftovers">
    ${
      waiting.length === 0
        ? nothing
        : notice({
            kind: 'info',
            role: 'status',
            title: words.say('waitingTitle', { count: waiting.length }),
            body: button({ label: words.say('sendNow'), onClick: () => waiting.forEach(({ key }) => onRetry(key)) }),
          })
    }
    ${entries.map((entry) => endedEntry(entry, options))}
  </div>`;
}

function endedEntry(entry: OutboxEntry, { words, problemWords, onDiscard, onEdit }: LeftoversOptions): unknown {
  const discard = (label: string): TemplateResult => button({ label, onClick: () => onDiscard(entry.key) });
  switch (entry.state) {
    case 'sent':
      return notice({
        kind: 'success',
        role: 'status',
        title: words.say('earlierSentTitle'),
        body: html`${codeBox(entry.receipt.code, words, `code-${entry.key}`)}${discard(words.say('seen'))}`,
      });
    case 'needs-attention':
      return notice({
        kind: 'error',
        title: words.say('attentionTitle'),
        body: html`<p>${problemWords(entry)}</p>
          <div class="buttons">
            ${button({ label: words.say('edit'), onClick: () => onEdit(entry.key) })}${discard(words.say('letGo'))}
          </div>`,
      });
    case 'expired':
      return notice({
        kind: 'warning',
        title: words.say('expiredTitle', { day: formatDay(entry.createdAt, { locale: words.locale }) }),
        body: discard(words.say('understood')),
      });
    default:
      return nothing;
  }
}
