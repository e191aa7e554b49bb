/** One wish: what was written to the city on one side, what the public will read on the other; consents, approvals, hand-overs. */
import type { ClientProblem } from '@doorstep/client';
import {
  blackOut,
  findPersonalMarks,
  type AddressDecision,
  type ConsentDraft,
  type StaffClaim,
  type StaffClaimStep,
  type StaffWish,
  type StaffWishChange,
  type WishWords,
} from '@doorstep/contract';
import type { ResourceState } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';
import { missingView } from '../review/review-view.js';
import { Review } from '../review/review.js';
import { WishChoices } from './wish-choices.js';
import { asksForReason, claimAsksForReason, knownOf, marksIn, type WordMarkOfWish } from './wish-review-model.js';
import { wishView } from './wish-view.js';

/** What somebody is filling in beside the words; kept until it is sent or the page is left. */
export interface WishForms {
  readonly consent: Partial<ConsentDraft>;
  readonly facts: StaffWishChange | undefined;
  /** A day agreed with who promised, as the field has it. */
  readonly agreedFor: string;
}

const noForms: WishForms = { consent: {}, facts: undefined, agreedFor: '' };

export class WishPage {
  readonly #room: DeskRoom;
  readonly #review: Review<WishWords, StaffWish, unknown>;
  readonly #choices: WishChoices;
  #forms = noForms;
  /** Promises whose makers were asked for, by id. */
  #claims: Readonly<Record<string, StaffClaim>> = {};
  #problem: ClientProblem | undefined;

  constructor(room: DeskRoom, id: () => string | undefined) {
    this.#room = room;
    this.#review = new Review<WishWords, StaffWish, unknown>(room, {
      id,
      blank: { title: '', story: '' },
      read: (desk, wanted, signal) => desk.getStaffWish(wanted, { signal }),
      save: (desk, { id: saved, revision }, words, intent) => {
        const written = Object.entries(words).filter(([, { title, story }]) => (title + story).trim() !== '');
        return desk.changeStaffWish(saved, { words: Object.fromEntries(written), revision }, intent);
      },
      // Private words and what belongs to promises are in no answer to a step.
      shownBy: () => undefined,
      doneWords: (what) => room.words.find(`wishDone_${what}`) ?? room.words.say('doneOther'),
    });
    this.#choices = new WishChoices(room, () => this.#forms.facts !== undefined);
  }

  get state(): ResourceState<StaffWish> {
    return this.#review.state;
  }

  get hasDrafts(): boolean {
    return this.#review.hasDrafts;
  }

  leave(): void {
    this.#forms = noForms;
    this.#claims = {};
    this.#problem = undefined;
    this.#review.leave();
  }

  forget(): void {
    this.leave();
    this.#review.forget();
  }

  render(): unknown {
    const review = this.#review;
    const { words } = this.#room;
    const wish = review.state.value;
    if (!wish) {
      return missingView(review.state, this.#room, {
        title: words.say('wishTitle'),
        loading: words.say('loadingWish'),
        problem: review.state.status === 'failed' ? this.#problemWords(review.state.problem) : '',
        onRetry: () => review.refresh(),
      });
    }
    const { id } = wish;
    const problem = review.problem ?? this.#problem;
    const marks = marksIn(review.wordsOf(wish), knownOf(wish));
    return wishView({
      room: this.#room,
      review,
      wish,
      marks,
      forms: this.#forms,
      claims: this.#claims,
      choices: this.#choices,
      problem: problem && this.#problemWords(problem),
      onSuggestion: (locale) => this.#suggest(wish, locale),
      onBlackOut: (some) => this.#blackOut(wish, some ?? marks),
      onForms: (part) => {
        this.#forms = { ...this.#forms, ...part };
        this.#room.host.requestUpdate();
      },
      onSaveFacts: () => void this.#saveFacts(wish),
      onRecordConsent: () => void this.#recordConsent(wish),
      onApprove: () =>
        void this.#saveThen(
          wish,
          'approve',
          (revision) => (desk, intent) => desk.approveWish(id, { revision }, intent),
        ),
      onStep: (operation) => {
        if (asksForReason(operation, marks.length)) review.ask(operation);
        else void this.#step(wish, operation, undefined);
      },
      onClaimStep: (claimId, operation) => {
        if (operation === 'confirm' || claimAsksForReason(operation)) review.ask(`${operation} ${claimId}`);
        else void this.#claimStep(claimId, operation, {});
      },
      onAddress: (claimId, decision) => void this.#decideAddress(claimId, decision),
      onConfirm: () => void this.#confirm(wish),
      onShowClaim: (claimId) => void this.#showClaim(claimId),
    });
  }

  async #confirm(wish: StaffWish): Promise<void> {
    const [operation = '', claimId] = this.#review.asked?.step.split(' ') ?? [];
    if (operation === 'confirm' && claimId !== undefined) {
      const { agreedFor } = this.#forms;
      const step = agreedFor === '' ? {} : { agreedFor: new Date(agreedFor).toISOString() };
      return this.#claimStep(claimId, operation, step);
    }
    const reason = await this.#review.reason();
    if (reason === undefined) return;
    if (claimId !== undefined) return this.#claimStep(claimId, operation, { reason });
    if (operation !== 'withdraw-consent') return this.#step(wish, operation, reason);
    await this.#review.run('withdraw-consent', (desk, intent) =>
      desk.withdrawWishConsent(wish.id, { reason, revision: this.#review.revision ?? wish.revision }, intent),
    );
  }

  #step(wish: StaffWish, operation: string, reason: string | undefined): Promise<void> {
    return this.#saveThen(wish, operation, (revision) => (desk, intent) => {
      return desk.changeWishState(wish.id, operation, { revision, ...(reason ? { reason } : {}) }, intent);
    });
  }

  /** What is approved or published is what stands in the fields, not what stood there before. */
  async #saveThen(
    wish: StaffWish,
    what: string,
    call: (revision: number) => Parameters<Review<WishWords, StaffWish, unknown>['run']>[1],
  ): Promise<void> {
    if (await this.#review.save(wish)) await this.#review.run(what, call(this.#review.revision ?? wish.revision));
  }

  async #claimStep(claimId: string, operation: string, step: StaffClaimStep): Promise<void> {
    const taken = await this.#review.run(`claim-${operation}`, (desk, intent) =>
      desk.changeClaimState(claimId, operation, step, intent),
    );
    if (taken) this.#forms = { ...this.#forms, agreedFor: '' };
  }

  async #decideAddress(claimId: string, decision: AddressDecision): Promise<void> {
    await this.#review.run(`address-${decision.decision}`, (desk, intent) =>
      desk.decideAddress(claimId, decision, intent),
    );
  }

  async #saveFacts(wish: StaffWish): Promise<void> {
    const { facts } = this.#forms;
    if (!facts) return;
    const saved = await this.#review.run('facts', (desk, intent) =>
      desk.changeStaffWish(wish.id, { ...facts, revision: wish.revision }, intent),
    );
    if (saved) this.#forms = { ...this.#forms, facts: undefined };
    this.#room.host.requestUpdate();
  }

  async #recordConsent(wish: StaffWish): Promise<void> {
    const { kind = 'person', form = 'inPerson', givenBy = '', scopes = [], until } = this.#forms.consent;
    if (givenBy.trim() === '') return this.#review.focus('#consent-by');
    if (!(await this.#review.save(wish))) return;
    const textVersion = this.#review.state.value?.textVersion ?? wish.textVersion;
    const all = ['wall' as const, ...scopes];
    const consent = { kind, form, givenBy, textVersion, scopes: all, ...(until ? { until } : {}) };
    const recorded = await this.#review.run('consent', (desk, intent) =>
      desk.recordWishConsent(wish.id, consent, intent),
    );
    if (recorded) this.#forms = { ...this.#forms, consent: {} };
    this.#room.host.requestUpdate();
  }

  #suggest(wish: StaffWish, locale: string): void {
    if (!wish.private) return;
    const known = knownOf(wish);
    const safe = (text: string) => blackOut(text, findPersonalMarks(text, known));
    this.#review.write(wish, locale, { title: safe(wish.private.title), story: safe(wish.private.story) });
  }

  #blackOut(wish: StaffWish, marks: readonly WordMarkOfWish[]): void {
    for (const locale of new Set(marks.map((mark) => mark.locale))) {
      for (const field of ['title', 'story'] as const) {
        const text = this.#review.wordsOf(wish)[locale]?.[field];
        const own = marks.filter((mark) => mark.locale === locale && mark.field === field);
        if (text !== undefined && own.length > 0) this.#review.write(wish, locale, { [field]: blackOut(text, own) });
      }
    }
  }

  async #showClaim(claimId: string): Promise<void> {
    this.#problem = undefined;
    const outcome = await this.#room.desk()?.getStaffClaim(claimId);
    if (outcome?.ok) this.#claims = { ...this.#claims, [claimId]: outcome.value };
    else if (outcome) this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
  }

  #problemWords(problem: ClientProblem): string {
    const { words } = this.#room;
    return (
      words.find(`wishProblem_${problem.code}`) ??
      words.find(`problem_${problem.code}`) ??
      this.#room.problemWords(problem)
    );
  }
}
