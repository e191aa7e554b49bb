/** Whether what is being written stays on this device, said in words, with a way to have it gone. */
import { button, checkbox } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftKeeping } from './draft-keeping.js';
import type { LaterWords } from './scene.js';

export function keepingView(
  keeping: DraftKeeping,
  words: LaterWords,
  onClear: () => void,
): TemplateResult | typeof nothing {
  const { state, savedAt } = keeping;
  if (state === 'unavailable') return nothing;
  if (state === 'failed') return html`<p class="small muted" role="status">${words.say('keepFailed')}</p>`;
  if (state === 'not-asked') {
    return checkbox({
      id: 'keep',
      label: words.say('keepConsent'),
      hint: words.say('keepHint'),
      checked: false,
      onChange: () => void keeping.consent(),
    });
  }
  const time = new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    savedAt,
  );
  return html`<div class="kept buttons">
    <p class="small" role="status">
      ${state === 'restored' ? `${words.say('keptRestored')} ` : ''}${savedAt === undefined ? '' : words.say('kept', { time })}
    </p>
    ${button({ id: 'clear-draft', label: words.say('clear'), look: 'quiet', onClick: onClear })}
  </div>`;
}
