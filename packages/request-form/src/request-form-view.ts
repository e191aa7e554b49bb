/** The frame of the form: title, steps, what is wrong, the screen, and the buttons below it. */
import type { RequestKind } from '@doorstep/contract';
import { button, icons, notice, steps, type CoreWords, type Words } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionId } from './later/form-model.js';
import type { RequestFormMessages } from './request-form-messages.js';

export interface FrameOptions {
  readonly kind: RequestKind;
  readonly section: SectionId;
  /** In the order of the form. */
  readonly sections: readonly SectionId[];
  /** What keeps a person from going on, where something does. */
  readonly summary?: unknown;
  readonly words: Words<RequestFormMessages>;
  readonly core: CoreWords;
  readonly progress: 'idle' | 'busy';
  /** Why it was not sent, or why the next screen is not there, in words. */
  readonly problem: { readonly title: string; readonly text: string } | undefined;
  /** What is in the field that people do not see. */
  readonly trapped: string;
  readonly onTrapped: (text: string) => void;
  /** The fields of this screen. */
  readonly content: unknown;
  readonly onSubmit: (event: SubmitEvent) => void;
  /** Left out on the first screen. */
  readonly onBack?: (() => void) | undefined;
  /** Above and below: what waits in the outbox, where the draft is kept. */
  readonly head?: unknown;
  readonly foot?: unknown;
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
  const { section, sections, summary, words, problem } = options;
  const current = sections.indexOf(section) + 1;
  const total = sections.length;
  return html`${options.head}
    <form class="panel form" part="form" novalidate @submit=${options.onSubmit} @keydown=${keepComposing}>
      <div class="form-head">
        <h2 class="title" part="title">${words.say(kindTitles[options.kind])}</h2>
        ${total > 2 ? steps({ label: words.say('step', { current, total }), current, total }) : nothing}
      </div>
      ${summary}
      ${problem ? notice({ kind: 'error', title: problem.title, body: html`<p>${problem.text}</p>`, role: 'alert' }) : nothing}
      <div class="page" part="page">
        <h3 class="page-title" part="page-title" id=${pageTitleId} tabindex="-1">
          ${summary ? html`<span class="visually-hidden">${words.say('errorPrefix')} </span>` : nothing}${words.say(sectionTitles[section])}
        </h3>
        ${options.content}
      </div>
      ${trap(options)}
      <div class="form-foot">
        <div class="buttons">${submitButton(options)} ${backButton(options)}</div>
        ${options.foot}
      </div>
    </form>`;
}

/** Around each item, so that a host can style it. */
export function itemFrame(name: string, content: unknown): TemplateResult {
  return html`<div class="item" part="item item-${name}">${content}</div>`;
}

function submitButton({ section, words, core, progress }: FrameOptions): TemplateResult {
  const last = section === 'check';
  const label = last ? words.say(progress === 'busy' ? 'sending' : 'send') : core.say('continue');
  return button({ id: last ? 'send' : 'continue', label, look: 'primary', type: 'submit', progress });
}

function backButton({ core, onBack }: FrameOptions): unknown {
  if (!onBack) return nothing;
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
      .value=${trapped}
      @input=${(event: InputEvent) => onTrapped((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** The Enter that ends a composition (pinyin, kana) belongs to it; Safari would submit the form by it. */
function keepComposing(event: KeyboardEvent): void {
  // Safari ends the composition before this event: only the old code tells.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to know
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
