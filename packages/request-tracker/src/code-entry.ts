/** Which code is open, and what stands on the page that asks for one: typed, wrong, kept on this device. */
import type { ClientProblem } from '@doorstep/client';
import { normalizeReceiptCode, type RequestView } from '@doorstep/contract';
import { problemWords, type CoreWords, type Words } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { RememberedCodes } from './remembered-codes.js';
import type { RequestTrackerMessages } from './request-tracker-messages.js';
import { codeFault, type CodeFault } from './request-tracker-model.js';
import { codeFieldId, type AskViewOptions } from './request-tracker-view.js';

export interface EntryHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

export interface CodeEntryOptions {
  readonly words: Words<RequestTrackerMessages>;
  readonly core: CoreWords;
  /** `undefined` on a device that others use too. */
  readonly kept: () => RememberedCodes | undefined;
  readonly announce: (words: string) => void;
  /** The same code is to be tried once more. */
  readonly onAgain: () => void;
  /** Another code, or none: what belongs to the one before ends here. */
  readonly onOther: () => void;
}

export class CodeEntry {
  readonly #host: EntryHost;
  readonly #options: CodeEntryOptions;
  #code: string | undefined;
  #typed = '';
  #fault: CodeFault | 'unknown' | undefined;
  #erased = false;
  #refused = false;
  #opener: 'person' | 'page' = 'page';
  #awaitsHeading = false;

  constructor(host: EntryHost, options: CodeEntryOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Normalised; `undefined` until there is one that can be right. */
  get code(): string | undefined {
    return this.#code;
  }

  /** Who has typed looks at the field; who came by a link looks at nothing yet. */
  get opener(): 'person' | 'page' {
    return this.#opener;
  }

  get deviceKind(): 'kept' | 'not-kept' | 'refused' | 'shared' {
    const kept = this.#options.kept();
    if (!kept) return 'shared';
    if (this.#code && kept.has(this.#code)) return 'kept';
    return this.#refused ? 'refused' : 'not-kept';
  }

  /** A typing mistake is told at once, and nobody is asked about it. */
  open(typed: string, opener: 'person' | 'page'): void {
    this.#typed = typed.trim();
    this.#opener = opener;
    this.#erased = false;
    this.#fault = codeFault(typed);
    const code = this.#fault ? undefined : normalizeReceiptCode(typed);
    if (code !== this.#code) this.#options.onOther();
    else if (code) this.#options.onAgain();
    this.#code = code;
    this.#awaitsHeading = opener === 'person' && this.#code !== undefined;
    this.#host.requestUpdate();
    if (this.#fault && opener === 'person') this.#tellFault();
  }

  /** The backend did not show the request. A code that it does not know is a fault of the code, in the same place. */
  meet(problem: ClientProblem): void {
    if (problem.code === 'not-found') {
      this.#fault = 'unknown';
      this.#code = undefined;
    }
    if (this.#opener === 'person' && this.#fault) this.#tellFault();
    this.#host.requestUpdate();
  }

  /** True once, when the request that a person asked for is there: their place is now its heading. */
  takesHeading(): boolean {
    const awaited = this.#awaitsHeading;
    this.#awaitsHeading = false;
    return awaited;
  }

  /** Back to the question, with nothing in it. */
  leave(reason: 'another' | 'erased'): void {
    this.#code = this.#fault = undefined;
    this.#typed = '';
    this.#refused = false;
    this.#erased = reason === 'erased';
    this.#opener = 'person';
    this.#host.requestUpdate();
    void this.#focusField();
  }

  /** What was typed into the fallback before the widget was there is not lost. */
  adopt(field: HTMLInputElement | null): void {
    if (!field || this.#typed || this.#code) return;
    this.#typed = field.value.trim();
    this.#host.requestUpdate();
    if (field === document.activeElement) void this.#focusField();
  }

  keep(view: RequestView): void {
    if (!this.#code) return;
    const written = this.#options.kept()?.keep({ code: this.#code, number: view.number, category: view.category.name });
    this.#refused = written === false;
    if (written) this.#options.announce(this.#options.words.say('keptNow'));
    this.#host.requestUpdate();
  }

  forget(code = this.#code): void {
    if (code) this.#options.kept()?.forget(code);
    this.#options.announce(this.#options.words.say('forgotten'));
    this.#host.requestUpdate();
  }

  /** Everything that the page which asks for a code shows. */
  page(progress: 'idle' | 'busy', problem: ClientProblem | undefined): AskViewOptions {
    const { words, core, kept } = this.#options;
    return {
      words,
      core,
      typed: this.#typed,
      fault: this.#faultWords(),
      problem: problem && !this.#fault ? { words: this.#problemWords(problem), phone: problem.phone } : undefined,
      progress,
      erased: this.#erased ? 'erased' : 'no',
      kept: kept()?.list() ?? [],
      onType: (typed) => {
        this.#typed = typed;
        this.#host.requestUpdate();
      },
      onOpen: (typed) => this.open(typed, 'person'),
      onForget: ({ code }) => this.forget(code),
      onForgetAll: () => {
        kept()?.forgetAll();
        this.forget();
      },
    };
  }

  #faultWords(): string | undefined {
    const { words } = this.#options;
    switch (this.#fault) {
      case undefined:
        return undefined;
      case 'missing':
        return words.say('codeMissing');
      case 'length':
        return words.say('codeLength', { count: normalizeReceiptCode(this.#typed).length });
      case 'mistyped':
        return words.say('codeMistyped');
      case 'unknown':
        return words.say('codeUnknown');
    }
  }

  #problemWords(problem: ClientProblem): string {
    const { words, core } = this.#options;
    if (problem.code === 'too-many-requests' && problem.retryAfter)
      return words.say('tooManyTries', { count: Math.ceil(problem.retryAfter / 60) });
    return problemWords(problem, core);
  }

  /** The focus may be in the field already, where a new description is not read: it is announced too. */
  #tellFault(): void {
    const told = this.#faultWords();
    if (told) this.#options.announce(told);
    void this.#focusField();
  }

  async #focusField(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${codeFieldId}`)?.focus();
  }
}
