/** The frame of the form: title, steps, what is wrong, the screen, and the buttons below it. */
import { button, errorSummary, icons, notice, steps, type CoreWords, type Words } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { RequestKind } from '@doorstep/contract';
import type { Fault, Item, Page, SectionId } from './request-form-model.js';
import type { RequestFormMessages } from './request-form-messages.js';

export interface FrameOptions {
  readonly kind: RequestKind;
  readonly page: Page;
  /** In the order of the form. */
  readonly sections: readonly SectionId[];
  readonly isFirst: boolean;
  readonly faults: readonly Fault[];
  readonly words: Words<RequestFormMessages>;
  readonly core: CoreWords;
  readonly progress: 'idle' | 'busy';
  /** Why it was not sent, or why the next screen is not there, in words. */
  readonly problem: { readonly title: string; readonly text: string } | undefined;
  /** What is in the field that people do not see. */
  readonly trapped: string;
  readonly onTrapped: (text: string) => void;
  readonly faultWords: (fault: Fault) => string;
  readonly itemView: (item: Item) => unknown;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onBack: () => void;
  /** Above and below: what waits in the outbox, where the draft is kept. */
  readonly head: unknown;
  readonly foot: unknown;
}

const sectionTitles = {
  what: 'sectionWhat',
  where: 'sectionWhere',
  refusal: 'sectionRefusal',
  words: 'sectionWords',
  you: 'sectionYou',
  check: 'sectionCheck',
} as const satisfies Record<SectionId, string>;

const kindTitles = { request: 'titleRequest', grumble: 'titleGrumble', escalation: 'titleEscalation' } as const;

export const pageTitleId = 'page-title';
export const sentTitleId = 'sent-title';

export function frameView(options: FrameOptions): TemplateResult {
  const { page, sections, faults, words, core, problem } = options;
  const current = sections.indexOf(page.section) + 1;
  const total = sections.length;
  return html`${options.head}
    <form class="panel form" part="form" novalidate @submit=${options.onSubmit} @keydown=${keepComposing}>
      <div class="form-head">
        <h2 class="title" part="title">${words.say(kindTitles[options.kind])}</h2>
        ${total > 2 ? steps({ label: words.say('step', { current, total }), current, total }) : nothing}
      </div>
      ${errorSummary({
        title: core.say('errorSummaryTitle'),
        errors: faults.map((fault) => ({ fieldId: fault.fieldId, message: options.faultWords(fault) })),
      })}
      ${problem ? notice({ kind: 'error', title: problem.title, body: html`<p>${problem.text}</p>`, role: 'alert' }) : nothing}
      ${keyed(
        page.items[0],
        html`<div class="page" part="page">
          <h3 class="page-title" part="page-title" id=${pageTitleId} tabindex="-1">
            ${faults.length > 0 ? html`<span class="visually-hidden">${words.say('errorPrefix')} </span>` : nothing}${words.say(sectionTitles[page.section])}
          </h3>
          ${page.items.map(
            (item) =>
              html`<div class="item" part="item item-${item.replace(/^answer-.*/, 'answer')}">
                ${options.itemView(item)}
              </div>`,
          )}
        </div>`,
      )}
      ${trap(options)}
      <div class="form-foot">
        <div class="buttons">${submitButton(options)} ${options.isFirst ? nothing : backButton(options)}</div>
        ${options.foot}
      </div>
    </form>`;
}

function submitButton({ page, words, core, progress }: FrameOptions): TemplateResult {
  const last = page.section === 'check';
  const label = last ? words.say(progress === 'busy' ? 'sending' : 'send') : core.say('continue');
  return button({ id: last ? 'send' : 'continue', label, look: 'primary', type: 'submit', progress });
}

function backButton({ core, onBack }: FrameOptions): TemplateResult {
  return button({ id: 'back', label: core.say('back'), icon: icons.arrowStart, iconTurn: 'directed', onClick: onBack });
}

function trap({ words, trapped, onTrapped }: FrameOptions): TemplateResult {
  return html`<div class="honeypot" aria-hidden="true">
    <label for="website">${words.say('website')}</label>
    <input
      id="website"
      name="website"
      tabindex="-1"
      autocomplete="off"
      .value=${live(trapped)}
      @input=${(event: InputEvent) => onTrapped((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** The Enter that ends a composition (pinyin, kana) belongs to it; Safari would submit the form by it. */
function keepComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
