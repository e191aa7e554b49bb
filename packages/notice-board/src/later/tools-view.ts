/** What stands around the list once it is read: what is new, from when a stale list is, what one can take along. */
import { button, icon, icons, linkButton, notice as message } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { LaterSpeech } from './later-words.js';

/** Says what is new beside the list, and moves nothing in it until it is asked to. */
export function newPill({
  later,
  count,
  onShow,
}: LaterSpeech & { readonly count: number; readonly onShow: () => void }): TemplateResult {
  return html`<div class="new-place no-print" role="status">
    ${
      count === 0
        ? nothing
        : html`<button class="new-pill" part="new" type="button" @click=${onShow}>
            ${icon(icons.retry)}<span>${later.say('newNotices', { count })} · ${later.say('showNew')}</span>
          </button>`
    }
  </div>`;
}

export function staleMessage(words: string): TemplateResult {
  return message({ kind: 'warning', title: words, role: 'status' });
}

export interface ToolOptions extends LaterSpeech {
  /** Addresses for what is shown; absent where the backend has none. */
  readonly addresses: { readonly rss: string; readonly json: string; readonly csv: string } | undefined;
  readonly printing: 'idle' | 'busy' | 'failed';
  readonly onPrint: () => void;
}

export function tools({ later, addresses, printing, onPrint }: ToolOptions): TemplateResult {
  const link = (label: string, href: string, outline: string) =>
    linkButton({ label, href, icon: outline, look: 'quiet' });
  return html`<div class="tools no-print" part="tools" role="group" aria-label=${later.say('tools')}>
    ${
      addresses
        ? html`${link(later.say('subscribeRss'), addresses.rss, icons.inbox)}
          ${link(later.say('subscribeJson'), addresses.json, icons.inbox)}
          ${link(later.say('downloadCsv'), addresses.csv, icons.save)}`
        : nothing
    }
    ${button({ label: later.say('print'), look: 'quiet', icon: icons.printer, progress: printing === 'busy' ? 'busy' : 'idle', onClick: onPrint })}
    ${printing === 'failed' ? html`<p role="alert">${later.say('printFailed')}</p>` : nothing}
  </div>`;
}
