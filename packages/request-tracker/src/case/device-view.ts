/** Keeping the code on this device: offered with what it means, never done unasked, never offered where others come after. */
import { button, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CaseSpeech } from './case-words.js';

export interface DeviceOptions {
  /** `refused`: this browser keeps nothing. `shared`: the next person must not find anything. */
  readonly kind: 'kept' | 'not-kept' | 'refused' | 'shared';
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

export function deviceView(
  { words }: CaseSpeech,
  { kind, onKeep, onForget }: DeviceOptions,
): TemplateResult | typeof nothing {
  if (kind === 'shared') return nothing;
  return html`<section class="device stack no-print" part="device">
    ${
      kind === 'kept'
        ? html`<p>${words.say('remembered')}</p>
            <div class="buttons">
              ${button({ label: words.say('forgetThis'), icon: icons.trash, onClick: onForget })}
            </div>`
        : html`<div class="buttons">${button({ label: words.say('remember'), icon: icons.save, onClick: onKeep })}</div>
            <p class="muted small" role=${ifDefined(kind === 'refused' ? 'alert' : undefined)}>
              ${words.say(kind === 'refused' ? 'notRemembered' : 'rememberNote')}
            </p>`
    }
  </section>`;
}
