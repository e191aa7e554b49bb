/** The frame of the form: title, steps, what is wrong, the screen, and the buttons below it. */
import { button, errorSummary, icons, notice, steps, type ButtonOptions } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { itemView } from './item-view.js';
import { faultWords, type FormScene } from './request-form-scene.js';
import type { Page, SectionId } from './request-form-model.js';

export interface FrameOptions {
  readonly scene: FormScene;
  readonly page: Page;
  /** In the order of the form. */
  readonly sections: readonly SectionId[];
  readonly isFirst: boolean;
  readonly progress: ButtonOptions['progress'];
  /** Why sending failed, in words. */
  readonly sendProblem: string | undefined;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onBack: () => void;
  /** What stands under the buttons: where the draft is kept. */
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

export function frameView(options: FrameOptions): TemplateResult {
  const { scene, page, sections, isFirst, progress, sendProblem } = options;
  const { words, core, faults } = scene;
  const current = sections.indexOf(page.section) + 1;
  const last = page.section === 'check';
  return html`<form class="panel form" part="form" novalidate @submit=${options.onSubmit} @keydown=${keepComposing}>
    <div class="form-head">
      <h2 class="title" part="title">${words.say(kindTitles[scene.setting.kind])}</h2>
      ${sections.length > 2 ? steps({ label: words.say('step', { current, total: sections.length }), current, total: sections.length }) : nothing}
    </div>
    ${errorSummary({
      title: core.say('errorSummaryTitle'),
      errors: faults.map((fault) => ({ fieldId: fault.fieldId, message: faultWords(fault, words) })),
    })}
    ${sendProblem ? notice({ kind: 'error', title: words.say('sendFailed'), body: html`<p>${sendProblem}</p>`, role: 'alert' }) : nothing}
    <div class="page" part="page">
      <h3 class="page-title" part="page-title" id=${pageTitleId} tabindex="-1">
        ${faults.length > 0 ? html`<span class="visually-hidden">${words.say('errorPrefix')} </span>` : nothing}${words.say(sectionTitles[page.section])}
      </h3>
      <div class="items">
        ${repeat(
          page.items,
          (item) => item,
          (item) =>
            html`<div class="item" part="item item-${item.replace(/^answer-.*/, 'answer')}">
              ${itemView(item, scene)}
            </div>`,
        )}
      </div>
    </div>
    <div class="honeypot" aria-hidden="true">
      <label for="website">${words.say('website')}</label>
      <input
        id="website"
        name="website"
        tabindex="-1"
        autocomplete="off"
        .value=${live(scene.draft.website)}
        @input=${(event: InputEvent) => scene.edit({ website: (event.target as HTMLInputElement).value })}
      />
    </div>
    <div class="form-foot">
      <div class="buttons">
        ${
          last
            ? button({
                label: words.say(progress === 'busy' ? 'sending' : 'send'),
                look: 'primary',
                type: 'submit',
                progress,
                id: 'send',
              })
            : button({ label: core.say('continue'), look: 'primary', type: 'submit', id: 'continue' })
        }
        ${isFirst ? nothing : button({ label: core.say('back'), look: 'plain', icon: icons.arrowStart, iconTurn: 'directed', onClick: options.onBack })}
      </div>
      ${options.foot}
    </div>
  </form>`;
}

/** The Enter that ends a composition (pinyin, kana) belongs to it; Safari would submit the form by it. */
function keepComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
