/** What waits for somebody after a wish is on the wall: promises, messages, thanks, and what was said not to be right. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { Keepsake, StaffClaim, StaffDispute, StaffMessage } from '@doorstep/contract';
import { Resource, type ResourceState } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';

export type CareKind = 'promises' | 'messages' | 'thanks' | 'disputes';

export interface Waiting {
  readonly total: number;
  readonly promises: readonly StaffClaim[];
  readonly messages: readonly StaffMessage[];
  readonly thanks: readonly Keepsake[];
  readonly disputes: readonly StaffDispute[];
}

const none: Waiting = { total: 0, promises: [], messages: [], thanks: [], disputes: [] };
const most = 50;

export class WishCare {
  readonly #room: DeskRoom;
  readonly #waiting: Resource<readonly [Desk, CareKind], Waiting>;
  /** Decisions and changed thanks, by what they are about, until they are sent. */
  readonly #written = new Map<string, string>();
  #problem: { readonly about: string; readonly problem: ClientProblem } | undefined;
  #missing: string | undefined;

  constructor(room: DeskRoom, kind: () => CareKind | undefined) {
    this.#room = room;
    this.#waiting = new Resource(room.host, {
      key: () => {
        const [desk, wanted] = [room.desk(), kind()];
        return desk && wanted && [desk, wanted];
      },
      load: ([desk, wanted], signal) => readWaiting(desk, wanted, signal),
      onProblem: (problem) => room.onProblem(problem),
    });
  }

  get state(): ResourceState<Waiting> {
    return this.#waiting.state;
  }

  get hasDrafts(): boolean {
    return this.#written.size > 0;
  }

  forget(): void {
    this.#written.clear();
    this.#problem = undefined;
    this.#missing = undefined;
  }

  refresh(): void {
    this.#waiting.refresh();
  }

  written(id: string): string | undefined {
    return this.#written.get(id);
  }

  write(id: string, text: string): void {
    this.#written.set(id, text);
    this.#missing = undefined;
    this.#room.host.requestUpdate();
  }

  isMissing(id: string): boolean {
    return this.#missing === id;
  }

  problemOf(id: string): ClientProblem | undefined {
    return this.#problem?.about === id ? this.#problem.problem : undefined;
  }

  async decide({ id }: StaffDispute): Promise<void> {
    const decision = this.#written.get(id)?.trim() ?? '';
    if (decision !== '') return this.#settle(id, this.#room.desk()?.decideWishDispute(id, { decision }));
    this.#missing = id;
    this.#room.host.requestUpdate();
    await this.#room.updated();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>(`#written-${id}`)?.focus();
  }

  review({ id }: Keepsake, decision: 'publish' | 'remove'): Promise<void> {
    const text = decision === 'publish' ? this.#written.get(id)?.trim() : undefined;
    return this.#settle(id, this.#room.desk()?.reviewKeepsake(id, { decision, ...(text ? { text } : {}) }));
  }

  passOn({ id }: StaffMessage, decision: 'pass' | 'stop'): Promise<void> {
    return this.#settle(id, this.#room.desk()?.reviewMessage(id, { decision }));
  }

  async #settle(about: string, call: Promise<Outcome<unknown>> | undefined): Promise<void> {
    const outcome = await call;
    if (!outcome) return;
    this.#problem = outcome.ok ? undefined : { about, problem: outcome.problem };
    if (outcome.ok) {
      this.#written.delete(about);
      this.#room.announce(this.#room.words.say('doneOther'));
      this.#waiting.refresh();
      return;
    }
    this.#room.onProblem(outcome.problem);
    this.#room.host.requestUpdate();
  }
}

async function readWaiting(desk: Desk, kind: CareKind, signal: AbortSignal): Promise<Outcome<Waiting>> {
  if (kind === 'thanks') {
    const thanks = await desk.listKeepsakes({ state: 'waiting', limit: most }, { signal });
    return thanks.ok ? { ok: true, value: { ...none, total: thanks.value.total, thanks: thanks.value.items } } : thanks;
  }
  if (kind === 'messages') {
    const found = await desk.listStaffMessages({ state: 'waiting', limit: most }, { signal });
    return found.ok ? { ok: true, value: { ...none, total: found.value.total, messages: found.value.items } } : found;
  }
  if (kind === 'disputes') {
    const found = await desk.listWishDisputes({ state: 'open', limit: most }, { signal });
    return found.ok ? { ok: true, value: { ...none, total: found.value.total, disputes: found.value.items } } : found;
  }
  const lists = await Promise.all(
    (['delivered', 'contested', 'held'] as const).map((state) =>
      desk.listStaffClaims({ state, limit: most }, { signal }),
    ),
  );
  const promises: StaffClaim[] = [];
  for (const list of lists) {
    if (!list.ok) return list;
    promises.push(...list.value.items);
  }
  return { ok: true, value: { ...none, total: promises.length, promises } };
}
