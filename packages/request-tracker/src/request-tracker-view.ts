/** The page that asks for a code: the field, what is wrong with it, and the codes that this device keeps. */
import { button, notice, textField, type CoreWords, type Words } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { RememberedCode } from './remembered-codes.js';
import type { RequestTrackerMessages } from './request-tracker-messages.js';

export interface AskViewOptions {
  readonly words: Words<RequestTrackerMessages>;
  readonly core: CoreWords;
  readonly typed: string;
  /** What is wrong with the code, and what to do. */
  readonly fault: string | undefined;
  /** What kept the request from being shown, though the code may be right, and whom to call. */
  readonly problem: { readonly words: string; readonly phone: string | undefined } | undefined;
  readonly progress: 'idle' | 'busy';
  readonly erased: 'erased' | 'no';
  readonly kept: readonly RememberedCode[];
  readonly onType: (typed: string) => void;
  readonly onOpen: (code: string) => void;
  readonly onForget: (kept: RememberedCode) => void;
  readonly onForgetAll: () => void;
}

export const codeFieldId = 'code';

export function askView(options: AskViewOptions): TemplateResult {
  const { words, problem, erased } = options;
  return html`<section class="panel ask" part="ask">
    ${
      erased === 'erased'
        ? notice({ kind: 'success', title: words.say('said_erase'), body: words.say('erasedNote') })
        : nothing
    }
    <h2>${words.say('title')}</h2>
    ${problem ? problemView(options, problem) : nothing} ${codeForm(options)} ${keptView(options)}
  </section>`;
}

function codeForm({ words, typed, fault, progress, onType, onOpen }: AskViewOptions): TemplateResult {
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    if (progress === 'idle') onOpen(typed);
  };
  return html`<form class="code-form" novalidate @submit=${open}>
    ${textField({
      id: codeFieldId,
      label: words.say('codeLabel'),
      hint: words.say('codeHelp'),
      value: typed,
      error: fault,
      autocomplete: 'off',
      spellcheck: 'false',
      required: 'required',
      onInput: onType,
    })}
    <div class="buttons">
      ${button({ label: words.say('openCode'), look: 'primary', type: 'submit', progress })}
      <span class="visually-hidden" role="status">${progress === 'busy' ? words.say('opening') : nothing}</span>
    </div>
  </form>`;
}

function problemView(
  { core }: AskViewOptions,
  { words, phone }: { words: string; phone: string | undefined },
): TemplateResult {
  const number = phone?.replace(/[^\d+]/g, '');
  return notice({
    kind: 'error',
    role: 'alert',
    title: words,
    body: number ? html`<p><a href="tel:${number}">${core.say('call', { phone: phone ?? '' })}</a></p>` : undefined,
  });
}

function keptView({ words, kept, onOpen, onForget, onForgetAll }: AskViewOptions): TemplateResult | typeof nothing {
  if (kept.length === 0) return nothing;
  return html`<section class="kept" part="kept" aria-labelledby="kept-heading">
    <h3 id="kept-heading">${words.say('onDevice')}</h3>
    <p class="muted small">${words.say('onDeviceNote')}</p>
    <ul class="kept-list">
      ${kept.map(
        (one) =>
          html`<li>
            ${button({ label: `${one.number} · ${one.category}`, onClick: () => onOpen(one.code) })}
            ${button({
              label: words.say('forgetOne', { number: one.number }),
              look: 'quiet',
              onClick: () => onForget(one),
            })}
          </li>`,
      )}
    </ul>
    ${
      kept.length > 1
        ? html`<div class="buttons">
            ${button({ label: words.say('forgetAll'), look: 'quiet', onClick: onForgetAll })}
          </div>`
        : nothing
    }
  </section>`;
}
