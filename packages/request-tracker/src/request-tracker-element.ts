/** `<doorstep-request-tracker>`: a receipt code in, the request behind it out, and what its holder can do. */
import type { Backend, ClientProblem, Outcome } from '@doorstep/client';
import type { RequestView } from '@doorstep/contract';
import { Announcer, DoorstepElement, Lazy, Resource, skeleton, Words, type WidgetState } from '@doorstep/core';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { IntentAnswer } from './case/holder-intent.js';
import type { RequestCase } from './case/request-case.js';
import { CodeEntry } from './code-entry.js';
import { CodeInAddress } from './code-in-address.js';
import { RememberedCodes } from './remembered-codes.js';
import { requestTrackerMessages } from './request-tracker-messages.js';
import { requestTrackerStyles } from './request-tracker-styles.js';
import { askView } from './request-tracker-view.js';

/**
 * Follows a request by its receipt code: typed, in a link (`#code=…`), or given by the page.
 *
 * @slot - What stands in the page until the tracker is ready: a plain form that posts the code to the backend's own page.
 * @csspart ask - The page that asks for a code.
 * @csspart request - The opened request.
 * @csspart summary - Its state and what that means.
 * @csspart facts - What is promised and who has it.
 * @csspart history - What has happened.
 * @csspart actions - What its holder can do.
 * @fires doorstep-rated - The two questions after a resolution were answered. Detail: the request's `id`.
 * @fires doorstep-reopened - The holder asked for another look. Detail: the request's `id`.
 * @fires doorstep-escalated - The holder took it to a supervisor. Detail: the request's `id`.
 */
export class DoorstepRequestTracker extends DoorstepElement {
  static override styles = requestTrackerStyles;

  /** The receipt code to open at once. A code in the page's address comes first. */
  @property() code?: string;

  /** Others use this device too: nothing is kept on it, and what is shown can be cleared from the screen. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  readonly #words = new Words(this, requestTrackerMessages);
  readonly #announcer = new Announcer(this);
  readonly #entry = new CodeEntry(this, {
    words: this.#words,
    core: this.coreWords,
    kept: () => this.#rememberedCodes(),
    announce: (words) => this.#announcer.announce(words),
    onAgain: () => this.#request.refresh(),
    onOther: () => this.#case.present?.close(),
  });
  readonly #case = new Lazy<RequestCase>(this, () => this.#loadCase());
  readonly #request = new Resource<readonly [Backend, string], RequestView>(this, {
    key: () => (this.connection && this.#entry.code ? [this.connection, this.#entry.code] : undefined),
    load: ([backend, code], signal) => this.#read(backend, code, signal),
    onProblem: (problem) => this.#meet(problem),
  });
  #lastProblem: string | undefined;
  #hasAdopted = false;

  constructor() {
    super();
    new CodeInAddress(this, (code) => this.#entry.open(code, 'page'));
  }

  protected override get canDraw(): boolean {
    return super.canDraw && this.#words.ready;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A link that a person followed says more than the page that it leads to.
    if (changed.has('code') && (this.hasUpdated || !this.#entry.code)) this.#follow(this.code);
  }

  protected override currentState(): WidgetState {
    const { status, value } = this.#request.state;
    const problem = this.#request.state.status === 'failed' ? this.#request.state.problem : undefined;
    if (!this.#entry.code) return 'empty';
    if (problem?.code === 'offline') return 'offline';
    if (value) return this.#case.present?.ready ? 'ready' : 'loading';
    return status === 'failed' ? 'error' : 'loading';
  }

  protected override renderContent(): unknown {
    return html`${this.#announcer.region()} ${this.#renderPage()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const part = this.#case.present;
    if (this.#request.value && part?.ready && this.#entry.takesHeading()) part.focusHeading();
    if (this.canDraw && !this.#hasAdopted) {
      this.#hasAdopted = true;
      this.#entry.adopt(this.querySelector('input[name="code"]'));
    }
  }

  #renderPage(): unknown {
    const { state } = this.#request;
    const part = this.#case.present;
    if (state.value && part?.ready) {
      return part.render({
        view: state.value,
        freshness: state.status !== 'failed' ? 'fresh' : state.problem.code === 'offline' ? 'offline' : 'failed',
        refreshing: state.status === 'loading' ? 'busy' : 'idle',
        device: {
          kind: this.#entry.deviceKind,
          onKeep: () => this.#request.value && this.#entry.keep(this.#request.value),
          onForget: () => this.#entry.forget(),
        },
        onRefresh: () => this.#request.refresh(),
        onLeave: () => this.#leave('another'),
      });
    }
    const waiting = Boolean(this.#entry.code) && state.status !== 'failed';
    // Who came by a link has nothing to type, and nothing jumps when the request arrives.
    if (waiting && this.#entry.opener === 'page') return skeleton({ label: this.#words.say('opening'), lines: 8 });
    return askView(this.#entry.page(waiting ? 'busy' : 'idle', state.status === 'failed' ? state.problem : undefined));
  }

  async #read(backend: Backend, code: string, signal: AbortSignal): Promise<Outcome<RequestView>> {
    // Both at once: the code that draws a request costs no round trip of its own.
    const [outcome, part] = await Promise.all([backend.getRequestByCode(code, { signal }), this.#case.fetch()]);
    if (!outcome.ok) return outcome;
    if (!part) return { ok: false, problem: { code: 'offline', title: 'A part of the tracker could not be loaded' } };
    if (!signal.aborted) part.arrive(outcome.value, outcome.at);
    this.#lastProblem = undefined;
    return outcome;
  }

  async #loadCase(): Promise<RequestCase> {
    const { RequestCase } = await import('./case/request-case.js');
    return new RequestCase(this, {
      core: this.coreWords,
      open: () => {
        const [backend, code, id] = [this.connection, this.#entry.code, this.#request.value?.id];
        return backend && code && id ? { backend, code, id } : undefined;
      },
      onDone: this.#applyAnswer,
      onProblem: (problem) => this.report(problem),
      onNews: (words) => this.#announcer.announce(words),
      onBeat: () => this.#request.refresh(),
      isShared: () => this.sharedDevice,
      onGone: () => this.#leave('another'),
    });
  }

  /** A backend that stays away is told of once, not every minute. */
  #meet(problem: ClientProblem): void {
    if (problem.code !== this.#lastProblem) this.report(problem);
    this.#lastProblem = problem.code;
    if (!this.#request.value) this.#entry.meet(problem);
  }

  #follow(code: string | undefined): void {
    if (code) this.#entry.open(code, 'page');
    else if (this.#entry.code) this.#leave('another');
  }

  #rememberedCodes(): RememberedCodes | undefined {
    const { backendUrl } = this.settings;
    return this.sharedDevice || !backendUrl ? undefined : new RememberedCodes(backendUrl);
  }

  readonly #applyAnswer = (answer: IntentAnswer): void => {
    if (answer !== 'erased') {
      this.#request.accept(answer);
      return;
    }
    if (this.#entry.deviceKind === 'kept') this.#entry.forget();
    this.#leave('erased');
    this.#announcer.announce(this.#words.say('said_erase'));
  };

  #leave(reason: 'another' | 'erased'): void {
    this.#case.present?.close();
    this.#entry.leave(reason);
  }
}
