/** Somebody stands at the counter with a wish: staff write it down for them, with how they agreed, and hand them a slip. */
import type { ClientProblem } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { StaffWishDraft, WishReceipt } from '@doorstep/contract';
import { Action, focusErrorSummary, type FieldError } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';
import { WishChoices } from '../wishes/wish-choices.js';
import { counterView } from './counter-view.js';
import { counterDraft, counterFaults, noVisitor, type Visitor } from './visitor.js';

interface Taken {
  readonly receipt: WishReceipt;
  readonly visitor: Visitor;
  readonly at: number;
}

export class CounterPage {
  readonly #room: DeskRoom;
  readonly #choices: WishChoices;
  readonly #send: Action<{ readonly desk: Desk; readonly draft: StaffWishDraft }, WishReceipt>;
  #visitor = noVisitor;
  #errors: readonly FieldError[] = [];
  #problem: ClientProblem | undefined;
  #taken: Taken | undefined;

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#choices = new WishChoices(room, shown);
    this.#send = new Action(room.host, ({ desk, draft }, intent) => desk.createStaffWish(draft, intent));
  }

  get hasDrafts(): boolean {
    return this.#taken === undefined && (this.#visitor.title + this.#visitor.story).trim() !== '';
  }

  /** Of the next visitor nothing is known. */
  forget(): void {
    this.#visitor = noVisitor;
    this.#errors = [];
    this.#problem = undefined;
    this.#taken = undefined;
    this.#send.reset();
  }

  render(): unknown {
    return counterView({
      room: this.#room,
      visitor: this.#known,
      choices: this.#choices,
      errors: this.#errors,
      problem: this.#problem && this.#room.problemWords(this.#problem),
      progress: this.#send.state.status === 'running' ? 'busy' : 'idle',
      taken: this.#taken,
      onType: (part) => {
        this.#visitor = { ...this.#visitor, ...part };
        this.#room.host.requestUpdate();
      },
      onSend: () => void this.#submit(),
      onNext: () => {
        const { center } = this.#visitor;
        this.forget();
        this.#visitor = { ...noVisitor, center };
        this.#room.host.requestUpdate();
        void this.#focus('#desk-heading');
      },
    });
  }

  /** Who works in one center takes down wishes for it. */
  get #known(): Visitor {
    const own = this.#room.me()?.centerId;
    return own ? { ...this.#visitor, center: own } : this.#visitor;
  }

  async #submit(): Promise<void> {
    const desk = this.#room.desk();
    const visitor = this.#known;
    this.#problem = undefined;
    this.#errors = counterFaults(visitor).map(({ fieldId, label, fault }) => ({
      fieldId,
      message: `${this.#room.words.say(label)}: ${this.#room.words.say(fault)}`,
    }));
    this.#room.host.requestUpdate();
    if (this.#errors.length > 0) {
      await this.#room.updated();
      if (this.#room.host.shadowRoot) focusErrorSummary(this.#room.host.shadowRoot);
      return;
    }
    if (!desk) return;
    const outcome = await this.#send.run({ desk, draft: counterDraft(visitor, this.#room.words.locale) });
    if (outcome.ok) {
      this.#taken = { receipt: outcome.value, visitor, at: Date.now() };
      this.#room.announce(this.#room.words.say('counterDone'));
      this.#room.host.requestUpdate();
      return this.#focus('#desk-heading');
    }
    this.#room.onProblem(outcome.problem);
    this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
    await this.#focus('#desk-problem');
  }

  async #focus(selector: string): Promise<void> {
    await this.#room.updated();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
