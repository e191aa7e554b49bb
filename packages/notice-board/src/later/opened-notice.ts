/** A notice by itself: reading it, saying that it was useful, taking its link along. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Notice } from '@doorstep/contract';
import {
  Action,
  button,
  emptyState,
  errorState,
  icons,
  Resource,
  skeleton,
  type CoreWords,
  type WidgetState,
} from '@doorstep/core';
import type { ReactiveController } from 'lit';
import type { LaterSpeech } from './later-words.js';
import { openedNotice } from './opened-view.js';
import type { PlaceHost } from './reading-place.js';

export interface OpenedOptions {
  readonly core: CoreWords;
  readonly backend: () => Backend | undefined;
  readonly id: () => string | undefined;
  readonly addressOf: (id: string) => string;
  /** Absent where there is no list to go back to. */
  readonly onBack: () => (() => void) | undefined;
  readonly problemWords: (problem: ClientProblem) => string;
  readonly onProblem: (problem: ClientProblem) => void;
}

export class OpenedNotice implements ReactiveController {
  readonly #host: PlaceHost;
  readonly #options: OpenedOptions;
  readonly #notice: Resource<readonly [Backend, string], Notice>;
  readonly #useful: Action<string, unknown>;
  #found: ReadonlySet<string> = new Set();
  #link: { readonly id: string; readonly state: 'copied' | 'shown' } | undefined;
  #focusDue = false;

  constructor(host: PlaceHost, options: OpenedOptions) {
    this.#host = host;
    this.#options = options;
    this.#notice = new Resource<readonly [Backend, string], Notice>(host, {
      key: () => {
        const [backend, id] = [options.backend(), options.id()];
        return backend && id ? [backend, id] : undefined;
      },
      load: ([backend, id], signal) => backend.getNotice(id, { signal }),
      onProblem: options.onProblem,
    });
    this.#useful = new Action(host, async (id, intent) => {
      const backend = options.backend();
      if (!backend) return { ok: false, problem: { code: 'offline', title: 'No backend' } };
      return backend.markNoticeUseful(id, { useful: true }, intent);
    });
    host.addController(this);
  }

  get state(): WidgetState {
    const { state } = this.#notice;
    if (state.value) return 'ready';
    if (state.status !== 'failed') return 'loading';
    if (state.problem.code === 'offline') return 'offline';
    return isGone(state.problem) ? 'empty' : 'error';
  }

  refresh(): void {
    this.#notice.refresh();
  }

  /** The notice as it is now. */
  accept(notice: Notice): void {
    this.#notice.accept(notice);
  }

  /** When the notice has come, the focus goes to its title. */
  takeFocus(): void {
    this.#focusDue = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#focusDue || this.state === 'loading') return;
    this.#focusDue = false;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('#board-heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  render(speech: LaterSpeech): unknown {
    const { state } = this.#notice;
    // What was taken down is not shown a moment longer, even if it was read before.
    if (state.status === 'failed' && (isGone(state.problem) || !state.value))
      return this.#problem(speech, state.problem);
    const notice = state.value;
    if (!notice) return skeleton({ label: speech.words.say('loading'), lines: 8 });
    const { id } = notice;
    return openedNotice({
      ...speech,
      notice,
      useful: this.#found.has(id) ? 'said' : this.#useful.state.status === 'running' ? 'busy' : 'unasked',
      onUseful: () => void this.#sayUseful(id),
      onBack: this.#options.onBack(),
      link: {
        state: this.#link?.id === id ? this.#link.state : 'idle',
        address: this.#options.addressOf(id),
        onCopy: () => void this.#copy(id),
      },
    });
  }

  #problem({ words, later }: LaterSpeech, problem: ClientProblem): unknown {
    const onBack = this.#options.onBack();
    const back = onBack
      ? button({ label: later.say('backToList'), icon: icons.arrowStart, iconTurn: 'directed', onClick: onBack })
      : undefined;
    if (isGone(problem)) return emptyState({ title: words.say('gone'), body: later.say('goneBody'), action: back });
    return [
      errorState({
        message: this.#options.problemWords(problem),
        retryLabel: this.#options.core.say('retry'),
        onRetry: () => this.refresh(),
      }),
      back,
    ];
  }

  async #sayUseful(id: string): Promise<void> {
    const outcome = await this.#useful.run(id);
    if (outcome.ok) this.#found = new Set([...this.#found, id]);
    else this.#options.onProblem(outcome.problem);
    this.#host.requestUpdate();
  }

  async #copy(id: string): Promise<void> {
    let state: 'copied' | 'shown' = 'shown';
    try {
      await navigator.clipboard.writeText(this.#options.addressOf(id));
      state = 'copied';
    } catch {
      // No permission, or a page without HTTPS: the address is shown to be copied by hand.
    }
    this.#link = { id, state };
    this.#host.requestUpdate();
  }
}

function isGone({ code }: ClientProblem): boolean {
  return code === 'gone';
}
