/** A request from top to bottom: how it stands, what is promised, what is asked, what can be done, what has happened. */
import type { RequestView } from '@doorstep/contract';
import { button, icons, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { actionsView } from './actions-view.js';
import { openQuestion, reasonOf } from './case-model.js';
import { sayAsOf, type CaseSpeech } from './case-words.js';
import { deviceView, type DeviceOptions } from './device-view.js';
import { factsView } from './facts-view.js';
import type { FormContext } from './form-parts.js';
import { historyView } from './history-view.js';
import { messageView } from './message-view.js';
import { photosView } from './photos-view.js';
import { givenRatingView, ratingView } from './rating-view.js';
import { sentView } from './sent-view.js';
import { summaryView } from './summary-view.js';

/** How fresh what is shown is: as asked for, or kept because the latest could not be had. */
export type Freshness = 'fresh' | 'offline' | 'failed';

export interface CaseViewOptions {
  readonly context: FormContext;
  readonly view: RequestView;
  readonly now: number;
  /** When the backend told what is shown. */
  readonly asOf: number;
  readonly freshness: Freshness;
  /** What the holder has just done, in words. */
  readonly done: string | undefined;
  readonly device: DeviceOptions;
  readonly refreshing: 'idle' | 'busy';
  readonly onRefresh: () => void;
  readonly onLeave: () => void;
}

export const doneId = 'case-done';

export function caseView(options: CaseViewOptions): TemplateResult {
  const { context, view, done, device } = options;
  return html`<article class="case" part="request">
    ${staleView(options)}
    ${done ? html`<div id=${doneId} tabindex="-1">${notice({ kind: 'success', title: done })}</div>` : nothing}
    ${summaryView(context, view)}
    <div class="case-columns">
      ${factsView(context, view, options.now)}
      <div class="case-main">
        ${questionView(context, view)} ${resultView(context, view)} ${reasonView(context, view)}
        ${view.actions.includes('rate') ? ratingView(context, view) : givenRatingView(context, view)}
        ${actionsView(context, view)} ${historyView(context, view)}
      </div>
      <div class="case-foot">${sentView(context, view)} ${deviceView(context, device)}</div>
    </div>
    ${footView(options)}
  </article>`;
}

function staleView({ context, freshness, asOf }: CaseViewOptions): TemplateResult | typeof nothing {
  if (freshness === 'fresh') return nothing;
  const title = sayAsOf(context, freshness === 'offline' ? 'asOfOffline' : 'asOfFailed', asOf);
  return html`<div part="stale">${notice({ kind: 'warning', role: 'status', title })}</div>`;
}

function questionView(context: FormContext, view: RequestView): TemplateResult | typeof nothing {
  if (view.status !== 'waitingForResident' || !view.actions.includes('message')) return nothing;
  const asked = openQuestion(view);
  return html`<section class="card asks" part="question" aria-labelledby="question-heading">
    <h3 id="question-heading">${context.words.say('question')}</h3>
    ${
      asked
        ? html`<p class="written said" dir="auto">${asked.text}</p>
            ${photosView(context, asked.photos)}`
        : nothing
    }
    ${messageView(context, { purpose: 'answer' })}
  </section>`;
}

function resultView(context: CaseSpeech, view: RequestView): TemplateResult | typeof nothing {
  if (!view.result || (view.status !== 'resolved' && view.status !== 'confirmed')) return nothing;
  const told = view.timeline.filter((entry) => entry.status === 'resolved').at(-1);
  return html`<section class="card good" part="result" aria-labelledby="result-heading">
    <h3 id="result-heading">${context.words.say('result')}</h3>
    <p class="written" dir="auto">${view.result}</p>
    ${photosView(context, told?.photos)}
  </section>`;
}

function reasonView({ words }: CaseSpeech, view: RequestView): TemplateResult | typeof nothing {
  const reason = reasonOf(view);
  if (!reason) return nothing;
  return html`<section class="card" part="reason" aria-labelledby="reason-heading">
    <h3 id="reason-heading">${words.say('reason')}</h3>
    <p class="written" dir="auto">${reason}</p>
  </section>`;
}

function footView({ context, asOf, device, refreshing, onRefresh, onLeave }: CaseViewOptions): TemplateResult {
  const { words } = context;
  return html`<footer class="case-end buttons no-print">
    ${button({
      label: words.say(device.kind === 'shared' ? 'leave' : 'another'),
      icon: device.kind === 'shared' ? icons.cross : icons.search,
      onClick: onLeave,
    })}
    ${button({ label: words.say('refresh'), look: 'quiet', icon: icons.retry, progress: refreshing, onClick: onRefresh })}
    <p class="muted small">${sayAsOf(context, 'asOf', asOf)}</p>
  </footer>`;
}
