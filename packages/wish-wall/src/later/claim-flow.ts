/** Promising in four steps: what, who, how, done. Going back loses nothing, pressing twice sends once, losing is told kindly. */
import type { ClaimDraft, ClaimReceipt, WaitingReceipt, Wish } from '@doorstep/contract';
import { Action, focusErrorSummary, type FieldError } from '@doorstep/core';
import { failed, type ClientProblem } from '@doorstep/client';
import { DoorstepClaimedEvent } from '../wish-wall-events.js';
import { calendarAddress } from './calendar-entry.js';
import type { Scene } from './scene.js';

export interface ClaimInput {
  readonly units: string;
  readonly name: string;
  readonly contact: string;
  readonly team: string;
  readonly way: 'center' | 'arranged';
  readonly message: string;
}

const noInput: ClaimInput = { units: '1', name: '', contact: '', team: '', way: 'center', message: '' };

/** A race that was lost, and what there is instead. */
export interface LostRace {
  readonly left: number;
  readonly similar: readonly Wish[];
}

type Sent = readonly [wishId: string, draft: ClaimDraft];

export class ClaimFlow {
  readonly #scene: Scene;
  readonly #claim: Action<Sent, ClaimReceipt>;
  readonly #wait: Action<Sent, WaitingReceipt>;
  #input = noInput;
  #step: 1 | 2 | 3 = 1;
  #errors: readonly FieldError[] = [];
  #lost: LostRace | undefined;
  #calendar: string | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#claim = new Action<Sent, ClaimReceipt>(
      scene.host,
      async ([id, draft], intent) => scene.backend()?.claimWish(id, draft, intent) ?? failed('offline', 'No backend'),
    );
    this.#wait = new Action<Sent, WaitingReceipt>(
      scene.host,
      async ([id, { claimant, units }], intent) =>
        scene.backend()?.joinWaitingList(id, { claimant, ...(units === undefined ? {} : { units }) }, intent) ??
        failed('offline', 'No backend'),
    );
  }

  get input(): ClaimInput {
    return this.#input;
  }

  get step(): 1 | 2 | 3 {
    return this.#step;
  }

  get errors(): readonly FieldError[] {
    return this.#errors;
  }

  get lost(): LostRace | undefined {
    return this.#lost;
  }

  get receipt(): ClaimReceipt | undefined {
    const { state } = this.#claim;
    return state.status === 'done' ? state.value : undefined;
  }

  get place(): WaitingReceipt | undefined {
    const { state } = this.#wait;
    return state.status === 'done' ? state.value : undefined;
  }

  get progress(): 'idle' | 'busy' {
    return this.#claim.state.status === 'running' || this.#wait.state.status === 'running' ? 'busy' : 'idle';
  }

  get problem(): ClientProblem | undefined {
    const failed = [this.#claim.state, this.#wait.state].find(({ status }) => status === 'failed');
    return failed?.status === 'failed' && !this.#lost ? failed.problem : undefined;
  }

  /** A file for the calendar, made once and let go with the flow. */
  calendarFor(wish: Wish): string | undefined {
    const { receipt } = this;
    if (!receipt) return undefined;
    const { words } = this.#scene;
    return (this.#calendar ??= calendarAddress(
      receipt,
      words.say('calendarTitle', { title: wish.title }),
      receipt.handOver,
    ));
  }

  /** Another wish, or the same anew. Who somebody is stays, so that it is not typed twice. */
  enter(): void {
    if (this.#calendar) URL.revokeObjectURL(this.#calendar);
    const { name, contact, team } = this.#input;
    this.#input = { ...noInput, name, contact, team };
    this.#step = 1;
    [this.#errors, this.#lost, this.#calendar] = [[], undefined, undefined];
    this.#claim.reset();
    this.#wait.reset();
  }

  type(part: Partial<ClaimInput>): void {
    this.#input = { ...this.#input, ...part };
    this.#scene.host.requestUpdate();
  }

  back(): void {
    this.#errors = [];
    this.#step = this.#step === 3 ? 2 : 1;
    this.#scene.focus('area-heading');
  }

  async next(wish: Wish): Promise<void> {
    this.#errors = this.#faults(wish);
    if (this.#errors.length > 0) return this.#showErrors();
    if (this.#step === 3) return this.#send(wish);
    this.#step = this.#step === 1 ? 2 : 3;
    this.#scene.focus('area-heading');
  }

  /** Stands in line with the name and contact of the flow. */
  async joinLine(wish: Wish): Promise<void> {
    this.#errors = this.#personFaults();
    if (this.#errors.length > 0) return this.#showErrors();
    const { claimant } = this.#draft();
    const outcome = await this.#wait.run([wish.id, { claimant }]);
    if (outcome.ok) this.#lost = undefined;
    else this.#scene.report(outcome.problem);
    this.#scene.focus('area-heading');
  }

  async #send(wish: Wish): Promise<void> {
    const outcome = await this.#claim.run([wish.id, this.#draft()]);
    this.#scene.refresh(wish.id);
    if (outcome.ok) {
      const { id: claimId, code } = outcome.value;
      this.#scene.host.dispatchEvent(new DoorstepClaimedEvent({ wishId: wish.id, claimId, code }));
    } else if (outcome.problem.code === 'wish-already-claimed' || outcome.problem.code === 'not-enough-left') {
      await this.#lookForSimilar(wish);
    } else {
      this.#scene.report(outcome.problem);
    }
    this.#scene.focus('area-heading');
  }

  async #lookForSimilar({ id, category }: Wish): Promise<void> {
    const backend = this.#scene.backend();
    const [now, list] = await Promise.all([
      backend?.getWish(id),
      backend?.listWishes({ category, status: 'claimable', sort: 'urgent', limit: 4 }),
    ]);
    const similar = list?.ok ? list.value.items.filter((one) => one.id !== id).slice(0, 3) : [];
    this.#lost = { left: now?.ok ? now.value.units.left : 0, similar };
  }

  #draft(): ClaimDraft {
    const { units, name, contact, team, way, message } = this.#input;
    return {
      claimant: { name: name.trim(), contact: contact.trim() },
      units: Number(units) || 1,
      ...(team.trim() ? { team: team.trim() } : {}),
      handOver: way,
      ...(message.trim() ? { message: message.trim() } : {}),
    };
  }

  #faults({ units: { left } }: Wish): FieldError[] {
    const units = Number(this.#input.units);
    if (this.#step === 1 && left > 1 && !(Number.isInteger(units) && units >= 1 && units <= left))
      return [{ fieldId: 'claim-units', message: this.#scene.words.say('errorUnits', { left }) }];
    return this.#step === 2 ? this.#personFaults() : [];
  }

  #personFaults(): FieldError[] {
    const { words } = this.#scene;
    const { name, contact } = this.#input;
    return [
      ...(name.trim() ? [] : [{ fieldId: 'claim-name', message: words.say('errorName') }]),
      ...(isReachable(contact) ? [] : [{ fieldId: 'claim-contact', message: words.say('errorContact') }]),
    ];
  }

  async #showErrors(): Promise<void> {
    this.#scene.host.requestUpdate();
    await this.#scene.host.updateComplete;
    if (this.#scene.host.shadowRoot) focusErrorSummary(this.#scene.host.shadowRoot);
  }
}

/** A number with at least seven digits, or something with an @ in it. */
export function isReachable(contact: string): boolean {
  const plain = contact.normalize('NFKC').trim();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) || /^\+?[\d\s()-]{7,25}$/.test(plain);
}
