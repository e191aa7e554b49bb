/** An opened request: loaded with the first one that is opened, so that the page of a tracker starts small. */
import type { Backend, ClientProblem, Outcome } from '@doorstep/client';
import type { RequestView } from '@doorstep/contract';
import { focusField, Words, type CoreWords } from '@doorstep/core';
import { idleDialog, IdleWatch } from '@doorstep/core/idle';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adoptCaseStyles } from './adopt-styles.js';
import { DoorstepEscalatedEvent, DoorstepRatedEvent, DoorstepReopenedEvent } from '../request-tracker-events.js';
import { caseMessages } from './case-messages.js';
import { newsIn, type News } from './case-model.js';
import { caseView, doneId, type CaseViewOptions } from './case-view.js';
import { statusWords, type CaseWords } from './case-words.js';
import { Heartbeat } from './heartbeat.js';
import { ServerClock } from './server-clock.js';
import { HolderForms } from './holder-forms.js';
import { sendIntent, type HolderIntent, type IntentAnswer } from './holder-intent.js';
import { headingId } from './summary-view.js';

/** Milliseconds. */
const refreshEvery = 60_000;

/** The part of the element that a request is drawn in. */
export interface CaseHost extends ReactiveControllerHost, EventTarget {
  readonly resolvedLocale: string;
  readonly shadowRoot: ShadowRoot | null;
}

export interface RequestCaseOptions {
  readonly core: CoreWords;
  /** Who answers, and with which code; absent while the language or the backend changes. */
  readonly open: () => { readonly backend: Backend; readonly id: string; readonly code: string } | undefined;
  readonly onDone: (answer: IntentAnswer) => void;
  readonly onProblem: (problem: ClientProblem) => void;
  readonly onNews: (words: string) => void;
  /** It is time to look again. */
  readonly onBeat: () => void;
  /** Whether others use this device too; then a request does not stay on the screen when its holder has gone. */
  readonly isShared: () => boolean;
  readonly onGone: () => void;
}

export type CaseDrawing = Omit<CaseViewOptions, 'context' | 'done' | 'asOf' | 'now'>;

export class RequestCase {
  readonly #host: CaseHost;
  readonly #options: RequestCaseOptions;
  readonly #words: CaseWords;
  readonly #forms: HolderForms;
  readonly #idle: IdleWatch;
  readonly #clock = new ServerClock();
  #seen: RequestView | undefined;
  #asOf = 0;
  #done: string | undefined;

  constructor(host: CaseHost, options: RequestCaseOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Words(host, caseMessages);
    if (host.shadowRoot) adoptCaseStyles(host.shadowRoot);
    new Heartbeat(host, { every: refreshEvery, onBeat: options.onBeat });
    this.#idle = new IdleWatch(host, options.onGone);
    this.#forms = new HolderForms(host, {
      send: (intent, sent) =>
        this.#withBackend(({ backend, ...receipt }) => sendIntent(backend, receipt, intent, sent)),
      upload: ({ sha256, blob }) => this.#withBackend(({ backend }) => backend.putMedia(sha256, blob)),
      onDone: (intent, answer) => this.#finish(intent, answer),
      onProblem: options.onProblem,
      onFault: ([first]) => void this.#lead((root) => focusField(root, first ?? '')),
    });
  }

  get ready(): boolean {
    return this.#words.ready;
  }

  /** What the backend says now, and what its clock shows. Tells the person what is new in it since the last time. */
  arrive(view: RequestView, at?: number): void {
    this.#clock.set(at);
    const news = newsIn(this.#seen, view);
    this.#take(view);
    if (this.#options.isShared()) this.#idle.start();
    if (news === 'none') return;
    this.#done = undefined;
    this.#options.onNews(this.#newsWords(news, view));
  }

  /** Forgets what was shown and typed, for another request or another person. */
  close(): void {
    this.#seen = this.#done = undefined;
    this.#idle.stop();
    this.#forms.clear();
  }

  focusHeading(): void {
    void this.#lead((root) => root.querySelector<HTMLElement>(`#${headingId}`)?.focus());
  }

  render(drawing: CaseDrawing): TemplateResult {
    const context = { words: this.#words, core: this.#options.core, forms: this.#forms };
    return html`${caseView({ ...drawing, context, done: this.#done, asOf: this.#asOf, now: this.#clock.now() })}
    ${idleDialog(this.#idle, {
      title: this.#words.say('idleTitle'),
      note: this.#words.say('idleNote'),
      stay: this.#words.say('idleStay'),
      close: context.core.say('close'),
    })}`;
  }

  #take(view: RequestView): void {
    // What was typed for one request must never be sent to another.
    if (this.#seen && this.#seen.id !== view.id) this.close();
    this.#seen = view;
    this.#asOf = this.#clock.now();
  }

  #finish(intent: HolderIntent, answer: IntentAnswer): void {
    if (answer === 'erased') {
      this.#options.onDone(answer);
      return;
    }
    this.#take(answer);
    this.#done = this.#words.find(`said_${intent.action}`);
    void this.#lead((root) => root.querySelector<HTMLElement>(`#${doneId}`)?.focus());
    this.#options.onDone(answer);
    for (const event of eventsOf(intent, answer)) this.#host.dispatchEvent(event);
    this.#askForReopening(intent, answer);
  }

  /** "Not solved" asks for another look. A backend that does not take it so is asked in a second step. */
  #askForReopening(intent: HolderIntent, answer: RequestView): void {
    if (intent.action !== 'rate' || intent.draft.solved !== 'no') return;
    if (answer.status === 'reopenRequested' || !answer.actions.includes('reopen')) return;
    this.#forms.write('reopen', intent.draft.comment ?? '');
    this.#forms.show('reopen');
  }

  #newsWords(news: Exclude<News, 'none'>, view: RequestView): string {
    const speech = { words: this.#words, core: this.#options.core };
    return news === 'status'
      ? this.#words.say('saidStatus', { status: statusWords(speech, view.status) })
      : this.#words.say('saidEntry');
  }

  async #withBackend<Value>(
    call: (opened: { backend: Backend; id: string; code: string }) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> {
    const opened = this.#options.open();
    return opened ? call(opened) : { ok: false, problem: { code: 'offline', title: 'No backend' } };
  }

  async #lead(to: (root: ParentNode) => void): Promise<void> {
    await this.#host.updateComplete;
    if (this.#host.shadowRoot) to(this.#host.shadowRoot);
  }
}

/** "No" is an event of its own where it has led to another look. */
function eventsOf(intent: HolderIntent, { id, status }: RequestView): Event[] {
  switch (intent.action) {
    case 'rate':
      return [new DoorstepRatedEvent(id), ...(status === 'reopenRequested' ? [new DoorstepReopenedEvent(id)] : [])];
    case 'reopen':
      return [new DoorstepReopenedEvent(id)];
    case 'escalate':
      return [new DoorstepEscalatedEvent(id)];
    default:
      return [];
  }
}
