/** A secret that is shown this once, large enough to be written down. */
import { button, checkbox, icons } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import type { Scene } from './scene.js';

export interface CodeBoxOptions {
  readonly code: string;
  readonly title: string;
  readonly remembers: 'yes' | 'no';
  readonly onChange: () => void;
}

export function codeBox(
  { words, remembered }: Scene,
  { code, title, remembers, onChange }: CodeBoxOptions,
): TemplateResult {
  return html`<div class="code-box" part="code">
      <p class="muted small" id="code-label">${words.say('code')}</p>
      <p class="code" aria-labelledby="code-label" translate="no">${code}</p>
      ${button({ label: words.say('copy'), icon: icons.copy, look: 'quiet', onClick: () => void copy(code) })}
    </div>
    ${checkbox({
      id: 'remember',
      label: words.say('remember'),
      hint: words.say('rememberHint'),
      checked: remembers === 'yes',
      onChange: (checked) => {
        if (checked) remembered().keep({ code, title });
        else remembered().forget(code);
        onChange();
      },
    })}`;
}

async function copy(code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
  } catch {
    // Plain http pages have no clipboard, and a page may forbid it: the code stays there to be selected.
  }
}
