/** One wish: what was written to the city on one side, what the public will read on the other; consents, approvals, hand-overs. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { ConsentDraft, StaffClaim, StaffWish, WishWords } from '@doorstep/contract';
import { Action, errorState, Resource, skeleton, type ResourceState } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';
import { wishView } from './wish-view.js';

type Intent = { readonly idempotencyKey: string };
type Call = (desk: Desk, intent: Intent) => Promise<Outcome<unknown>>;
interface Writing {
  readonly words: Readonly<Record<string, WishWords>>;
  readonly revision: number;
}

export class WishPage {
  readonly #room: DeskRoom;
  readonly #wish: Resource<readonly [Desk, string], StaffWish>;
  readonly #send: Action<{ readonly call: Call }, unknown>;
  readonly #writings = new Map<string, Writing>();
  #reason = '';
  #consent: Partial<ConsentDraft> = {};
  #claims: Readonly<Record<string, StaffClaim>> = {};
  #problem: ClientProblem | undefined;
  #theirs: StaffWish | undefined;
  #done: string | undefined;

  constructor(room: DeskRoom, id: () => string | undefined) {
    this.#room = room;
    this.#wish = new Resource(room.host, {
      key: () => {
        const [desk, wanted] = [room.desk(), id()];
        return desk && wanted !== undefined ? [desk, wanted] : undefined;
      },
      load: ([desk, wanted], signal) => desk.getStaffWish(wanted, { signal }),
      onProblem: (problem) => room.onProblem(problem),
    });
    this.#send = new Action(room.host, ({ call }, intent) => {
      const desk = room.desk();
      return desk ? call(desk, intent) : Promise.resolve({ ok: false, problem: { code: 'offline', title: '' } });
    });
  }

  get state(): ResourceState<StaffWish> {
    return this.#wish.state;
  }

  get hasDrafts(): boolean {
    return this.#writings.size > 0;
  }

  leave(): void {
    this.#reason = '';
    this.#consent = {};
    this.#claims = {};
    this.#problem = undefined;
    this.#theirs = undefined;
    this.#done = undefined;
  }

  forget(): void {
    this.leave();
    this.#writings.clear();
  }

  render(): unknown {
    const { words, core } = this.#room;
    const { state } = this.#wish;
    const wish = state.value;
    if (!wish) {
      if (state.status !== 'failed') return skeleton({ label: words.say('loadingWish'), lines: 8 });
      return errorState({
        message: this.#problemWords(state.problem),
        retryLabel: core.say('retry'),
        onRetry: () => this.#wish.refresh(),
      });
    }
    const { id } = wish;
    return wishView({
      room: this.#room,
      wish,
      words: this.#writings.get(id)?.words ?? wish.words,
      unsaved: this.#writings.has(id) ? 'some' : 'none',
      theirs: this.#theirs,
      reason: this.#reason,
      consent: this.#consent,
      claims: this.#claims,
      problem: this.#problem && this.#problemWords(this.#problem),
      done: this.#done,
      progress: this.#send.state.status === 'running' ? 'busy' : 'idle',
      onWrite: (locale, field, text) => this.#write(wish, locale, field, text),
      onSave: () => void this.#save(wish),
      onTakeTheirs: () => {
        this.#writings.delete(id);
        this.#theirs = undefined;
        this.#room.host.requestUpdate();
      },
      onReason: (reason) => (this.#reason = reason),
      onConsent: (change) => {
        this.#consent = { ...this.#consent, ...change };
        this.#room.host.requestUpdate();
      },
      onRecordConsent: () => void this.#recordConsent(wish),
      onApprove: () =>
        void this.#take((desk, intent) => desk.approveWish(id, { revision: this.#revision(wish) }, intent)),
      onStep: (operation) =>
        void this.#take((desk, intent) =>
          desk.changeWishState(id, operation, { ...this.#said, revision: this.#revision(wish) }, intent),
        ),
      onShowClaim: (claimId) => void this.#showClaim(claimId),
      onClaimStep: (claimId, operation) =>
        void this.#take((desk, intent) => desk.changeClaimState(claimId, operation, this.#said, intent)),
    });
  }

  get #said(): { reason?: string } {
    const reason = this.#reason.trim();
    return reason === '' ? {} : { reason };
  }

  #revision({ revision }: StaffWish): number {
    return this.#wish.value?.revision ?? revision;
  }

  #write(wish: StaffWish, locale: string, field: keyof WishWords, text: string): void {
    const { words, revision } = this.#writings.get(wish.id) ?? wish;
    const before = words[locale] ?? { title: '', story: '' };
    this.#writings.set(wish.id, { words: { ...words, [locale]: { ...before, [field]: text } }, revision });
    this.#room.host.requestUpdate();
  }

  async #save({ id }: StaffWish): Promise<void> {
    const writing = this.#writings.get(id);
    if (!writing) return;
    const written = Object.entries(writing.words).filter(([, { title, story }]) => (title + story).trim() !== '');
    const saved = await this.#take((desk, intent) =>
      desk.changeStaffWish(id, { words: Object.fromEntries(written), revision: writing.revision }, intent),
    );
    if (saved) this.#writings.delete(id);
    this.#room.host.requestUpdate();
  }

  async #recordConsent(wish: StaffWish): Promise<void> {
    const { kind = 'person', form = 'inPerson', givenBy = '' } = this.#consent;
    if (givenBy.trim() === '') return this.#focus('#consent-by');
    const consent = { kind, form, givenBy, textVersion: wish.textVersion, scopes: ['wall' as const] };
    if (await this.#take((desk, intent) => desk.recordWishConsent(wish.id, consent, intent))) this.#consent = {};
    this.#room.host.requestUpdate();
  }

  async #showClaim(claimId: string): Promise<void> {
    const outcome = await this.#room.desk()?.getStaffClaim(claimId);
    if (outcome?.ok) this.#claims = { ...this.#claims, [claimId]: outcome.value };
    else if (outcome) this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
  }

  /** What a step answers leaves the private words out, and a promise's step answers the promise: the wish is read anew. */
  async #take(call: Call): Promise<boolean> {
    this.#problem = undefined;
    this.#done = undefined;
    const outcome = await this.#send.run({ call });
    if (outcome.ok) {
      this.#theirs = undefined;
      this.#reason = '';
      this.#done = this.#room.words.say('stepDone');
      this.#room.announce(this.#done);
      this.#wish.refresh();
      await this.#focus('#desk-done');
      return true;
    }
    this.#room.onProblem(outcome.problem);
    if (outcome.problem.code === 'changed-meanwhile') await this.#meet();
    else this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
    await this.#focus(this.#theirs ? '#desk-conflict' : '#desk-problem');
    return false;
  }

  async #meet(): Promise<void> {
    const [desk, wish] = [this.#room.desk(), this.#wish.value];
    const latest = desk && wish ? await desk.getStaffWish(wish.id) : undefined;
    if (!latest?.ok) {
      this.#problem = latest?.problem;
      return;
    }
    this.#theirs = latest.value;
    this.#wish.accept(latest.value);
    const mine = this.#writings.get(latest.value.id);
    if (mine) this.#writings.set(latest.value.id, { ...mine, revision: latest.value.revision });
  }

  #problemWords(problem: ClientProblem): string {
    return this.#room.words.find(`problem_${problem.code}`) ?? this.#room.problemWords(problem);
  }

  async #focus(selector: string): Promise<void> {
    await this.#room.updated();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
