/** What a holder is filling in: which form is open, what stands in it, what is wrong with it, and that it is sent once. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import { countCodePoints, hasVisibleCharacter, type RatingDraft } from '@doorstep/contract';
import { Action } from '@doorstep/core';
import { PhotoList, type ReadyPhoto } from '@doorstep/core/photo-list';
import type { ReactiveControllerHost } from 'lit';
import type { Solved } from './case-model.js';
import type { HolderIntent, IntentAnswer, OfferedAction } from './holder-intent.js';

export type TextAction = 'message' | 'reopen' | 'escalate';

/** As the rating form holds it. `satisfaction` is empty until something is chosen, and `none` for "rather not say". */
export interface RatingAnswers {
  readonly solved: Solved | undefined;
  readonly satisfaction: string;
  readonly reasons: readonly string[];
  readonly comment: string;
  readonly publish: boolean;
}

export type FormFault = 'missing' | 'too-long';

export interface HolderFormsOptions {
  readonly send: (intent: HolderIntent, options: { readonly idempotencyKey: string }) => Promise<Outcome<IntentAnswer>>;
  readonly upload: (photo: ReadyPhoto) => Promise<Outcome<unknown>>;
  readonly onDone: (intent: HolderIntent, answer: IntentAnswer) => void;
  readonly onProblem: (problem: ClientProblem) => void;
  /** Something is missing or too long; the ids of the fields, from the top. */
  readonly onFault: (fieldIds: readonly string[]) => void;
}

const emptyRating: RatingAnswers = { solved: undefined, satisfaction: '', reasons: [], comment: '', publish: false };
const emptyTexts: Readonly<Record<TextAction, string>> = { message: '', reopen: '', escalate: '' };

/** Characters, by the contract. */
export const textLimits: Readonly<Record<TextAction | 'comment', number>> = {
  message: 4000,
  reopen: 2000,
  escalate: 2000,
  comment: 2000,
};

export class HolderForms {
  readonly photos: PhotoList;
  readonly #host: ReactiveControllerHost;
  readonly #options: HolderFormsOptions;
  #send: Action<HolderIntent, IntentAnswer>;
  #open: OfferedAction | undefined;
  #texts = emptyTexts;
  #rating = emptyRating;
  #faults: ReadonlyMap<string, FormFault> = new Map();
  #sending: HolderIntent['action'] | undefined;
  /** Counts the requests that were on the screen: what was sent for one is not told on the next. */
  #turn = 0;
  #failed: { readonly action: HolderIntent['action']; readonly problem: ClientProblem } | undefined;

  constructor(host: ReactiveControllerHost, options: HolderFormsOptions) {
    this.#host = host;
    this.#options = options;
    this.photos = new PhotoList(host);
    this.#send = this.#newAction();
  }

  get open(): OfferedAction | undefined {
    return this.#open;
  }

  get rating(): RatingAnswers {
    return this.#rating;
  }

  text(action: TextAction): string {
    return this.#texts[action];
  }

  fault(fieldId: string): FormFault | undefined {
    return this.#faults.get(fieldId);
  }

  isSending(action: HolderIntent['action']): boolean {
    return this.#sending === action;
  }

  problemOf(action: HolderIntent['action']): ClientProblem | undefined {
    return this.#failed?.action === action ? this.#failed.problem : undefined;
  }

  /** Opens one form; what stands in the others is kept. `undefined` closes. */
  show(action: OfferedAction | undefined): void {
    this.#open = action;
    this.#faults = new Map();
    this.#failed = undefined;
    this.#host.requestUpdate();
  }

  write(action: TextAction, text: string): void {
    this.#texts = { ...this.#texts, [action]: text };
    this.#host.requestUpdate();
  }

  rate(change: Partial<RatingAnswers>): void {
    // What was right is no reason why it went wrong.
    const reasons = change.solved && change.solved !== this.#rating.solved ? { reasons: [] } : {};
    this.#rating = { ...this.#rating, ...reasons, ...change };
    this.#host.requestUpdate();
  }

  /** Throws away everything, for another request or another person. */
  clear(): void {
    this.#turn += 1;
    this.#send = this.#newAction();
    this.#sending = undefined;
    this.#texts = emptyTexts;
    this.#rating = emptyRating;
    this.photos.clear();
    this.show(undefined);
  }

  async submitText(action: TextAction): Promise<void> {
    if (this.#sending) return;
    const text = this.#texts[action];
    if (this.#refuses(new Map([[action, textFault(text, textLimits[action], 'required')]]))) return;
    if (action !== 'message') return this.#submit({ action, draft: { reason: text } });
    if (this.photos.isPreparing) return;
    const photos = this.photos.ready;
    this.#sending = 'message';
    this.#failed = undefined;
    this.#host.requestUpdate();
    const turn = this.#turn;
    for (const photo of photos) {
      const outcome = await this.#options.upload(photo);
      if (turn !== this.#turn) return;
      if (!outcome.ok) {
        this.#fail('message', outcome.problem);
        return;
      }
    }
    const hashes = [...new Set(photos.map(({ sha256 }) => sha256))];
    return this.#submit({ action, draft: hashes.length > 0 ? { text, photos: hashes } : { text } });
  }

  async submitRating(): Promise<void> {
    if (this.#sending) return;
    const { solved, satisfaction, reasons, comment, publish } = this.#rating;
    const faults = new Map<string, FormFault | undefined>([
      ['solved', solved === undefined ? 'missing' : undefined],
      ['comment', textFault(comment, textLimits.comment, 'optional')],
    ]);
    if (this.#refuses(faults) || solved === undefined) return;
    const spoke = hasVisibleCharacter(comment);
    const draft: RatingDraft = {
      solved,
      ...(satisfaction === '' || satisfaction === 'none' ? {} : { satisfaction: Number(satisfaction) }),
      ...(reasons.length > 0 ? { reasons: [...reasons] } : {}),
      ...(spoke ? { comment, publish } : {}),
    };
    return this.#submit({ action: 'rate', draft });
  }

  /** Withdrawing and erasing, after they were confirmed. */
  async confirm(action: 'withdraw' | 'erase'): Promise<void> {
    if (!this.#sending) await this.#submit({ action });
  }

  async #submit(intent: HolderIntent): Promise<void> {
    this.#sending = intent.action;
    this.#failed = undefined;
    const turn = this.#turn;
    const outcome = await this.#send.run(intent);
    if (turn !== this.#turn) return;
    if (!outcome.ok) {
      this.#fail(intent.action, outcome.problem);
      return;
    }
    this.#sending = undefined;
    this.#forget(intent.action);
    this.show(undefined);
    this.#options.onDone(intent, outcome.value);
  }

  #newAction(): Action<HolderIntent, IntentAnswer> {
    return new Action(this.#host, (intent, sent) => this.#options.send(intent, sent));
  }

  #forget(action: HolderIntent['action']): void {
    if (action === 'rate') this.#rating = emptyRating;
    if (action === 'message') this.photos.clear();
    if (action in this.#texts) this.#texts = { ...this.#texts, [action]: '' };
  }

  #fail(action: HolderIntent['action'], problem: ClientProblem): void {
    this.#sending = undefined;
    this.#failed = { action, problem };
    this.#host.requestUpdate();
    this.#options.onProblem(problem);
  }

  #refuses(found: ReadonlyMap<string, FormFault | undefined>): boolean {
    const faults = [...found].flatMap(([id, fault]) => (fault ? [[id, fault] as const] : []));
    this.#faults = new Map(faults);
    this.#host.requestUpdate();
    if (faults.length > 0) this.#options.onFault(faults.map(([id]) => id));
    return faults.length > 0;
  }
}

function textFault(text: string, most: number, need: 'required' | 'optional'): FormFault | undefined {
  if (need === 'required' && !hasVisibleCharacter(text)) return 'missing';
  return countCodePoints(text) > most ? 'too-long' : undefined;
}
