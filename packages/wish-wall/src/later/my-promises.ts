/** "My promises" without an account: a code opens a promise, a place in line, or a wish of one's own. */
import type { Backend, ClientProblem, Outcome } from '@doorstep/client';
import { randomId } from '@doorstep/client';
import {
  isReceiptCode,
  type ClaimReceipt,
  type ClaimView,
  type DisputeDraft,
  type FulfilmentDraft,
  type MadeWish,
  type WaitingView,
} from '@doorstep/contract';
import { DoorstepClaimedEvent, DoorstepFulfilledEvent, DoorstepReleasedEvent } from '../wish-wall-events.js';
import { PhotoTray } from './photo-tray.js';
import type { Scene } from './scene.js';

export type Opened =
  | { readonly kind: 'claim'; readonly code: string; readonly claim: ClaimView }
  | { readonly kind: 'waiting'; readonly code: string; readonly waiting: WaitingView }
  | { readonly kind: 'made'; readonly code: string; readonly made: MadeWish };

/** Which form under an opened promise is open. */
export type OpenForm = 'fulfil' | 'extend' | 'release' | 'dispute' | 'stop' | 'withdraw' | 'change';

export interface Typed {
  readonly code: string;
  readonly note: string;
  readonly handOverCode: string;
  readonly reason: string;
  readonly kind: DisputeDraft['kind'];
  readonly title: string;
  readonly story: string;
}

const nothingTyped: Typed = { code: '', note: '', handOverCode: '', reason: '', kind: 'other', title: '', story: '' };

export class MyPromises {
  readonly photos: PhotoTray;
  readonly #scene: Scene;
  #typed = nothingTyped;
  #opened: Opened | undefined;
  #form: OpenForm | undefined;
  #busy: 'idle' | 'busy' = 'idle';
  #problem: ClientProblem | 'codeWrong' | undefined;
  #said: 'disputeSent' | undefined;
  /** One per intent: the same words again after a failure travel under the same key. */
  #intent: { readonly print: string; readonly key: string } | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.photos = new PhotoTray(scene.host);
  }

  get typed(): Typed {
    return this.#typed;
  }

  get opened(): Opened | undefined {
    return this.#opened;
  }

  get form(): OpenForm | undefined {
    return this.#form;
  }

  get busy(): 'idle' | 'busy' {
    return this.#busy;
  }

  get problem(): ClientProblem | 'codeWrong' | undefined {
    return this.#problem;
  }

  get said(): 'disputeSent' | undefined {
    return this.#said;
  }

  enter(): void {
    this.#opened = this.#form = this.#problem = this.#said = undefined;
    this.#typed = nothingTyped;
    this.photos.clear();
  }

  type(part: Partial<Typed>): void {
    this.#typed = { ...this.#typed, ...part };
    this.#scene.host.requestUpdate();
  }

  show(form: OpenForm | undefined): void {
    this.#form = this.#form === form ? undefined : form;
    this.#problem = undefined;
    if (form === 'change' && this.#opened?.kind === 'made') {
      const { title, story } = this.#opened.made;
      this.type({ title, story });
    }
    this.#scene.host.requestUpdate();
  }

  /** Asks what the code is for: a promise, a place in line, a wish. */
  async open(code: string): Promise<void> {
    const backend = this.#scene.backend();
    if (!backend) return;
    this.#form = this.#said = undefined;
    // A slip of the finger is told without asking, and without being counted as a try.
    if (!isReceiptCode(code)) {
      this.#fail('codeWrong');
      return;
    }
    await this.#run(async () => {
      for (const ask of [openClaim, openWaiting, openMade]) {
        const outcome = await ask(backend, code);
        if (outcome.ok) return outcome;
        if (outcome.problem.status !== 404 && outcome.problem.status !== 401) return outcome;
      }
      return { ok: false, problem: 'codeWrong' };
    });
  }

  close(): void {
    this.enter();
    this.#scene.focus('area-heading');
  }

  async fulfil(): Promise<void> {
    const { note, handOverCode } = this.#typed;
    await this.#claimStep(async (backend, claim, code, options) => {
      const photos = await this.photos.send(backend);
      if (!photos.ok) return photos;
      const draft: FulfilmentDraft = {
        note,
        fence: claim.fence,
        ...(photos.value.length > 0 ? { photos: photos.value } : {}),
        ...(handOverCode.trim() ? { handOverCode: handOverCode.trim() } : {}),
      };
      const outcome = await backend.fulfilClaim(claim.id, code, draft, options);
      if (outcome.ok) this.#scene.host.dispatchEvent(new DoorstepFulfilledEvent(claim.id));
      return outcome;
    });
  }

  async release(): Promise<void> {
    await this.#claimStep(async (backend, claim, code, options) => {
      const outcome = await backend.releaseClaim(claim.id, code, { fence: claim.fence }, options);
      if (outcome.ok) this.#scene.host.dispatchEvent(new DoorstepReleasedEvent(claim.id));
      return outcome;
    });
  }

  extend(): Promise<void> {
    const reason = this.#typed.reason.trim();
    return this.#claimStep((backend, claim, code, options) =>
      backend.extendClaim(claim.id, code, { reason, fence: claim.fence }, options),
    );
  }

  async dispute(kind: DisputeDraft['kind']): Promise<void> {
    const text = this.#typed.reason.trim();
    await this.#claimStep((backend, claim, code, options) =>
      backend.disputeClaim(claim.id, code, { kind, text }, options),
    );
    if (!this.#problem) this.#said = 'disputeSent';
    this.#scene.host.requestUpdate();
  }

  async take(): Promise<void> {
    const opened = this.#opened;
    const backend = this.#scene.backend();
    if (opened?.kind !== 'waiting' || !backend) return;
    await this.#run(async () => {
      const outcome = await backend.acceptOffer(opened.waiting.id, opened.code, this.#once('take'));
      if (!outcome.ok) return outcome;
      this.#tellTaken(opened.waiting, outcome.value);
      const { code } = outcome.value;
      if (
        this.#scene
          .remembered()
          .list()
          .some((one) => one.code === opened.code)
      )
        this.#scene.remembered().keep({ code, title: opened.waiting.wish?.title ?? '' });
      return openClaim(backend, code);
    });
  }

  async leave(): Promise<void> {
    const opened = this.#opened;
    const backend = this.#scene.backend();
    if (opened?.kind !== 'waiting' || !backend) return;
    await this.#run(async () => {
      const outcome = await backend.leaveWaitingList(opened.waiting.id, opened.code, this.#once('leave'));
      return outcome.ok ? { ok: true, value: { ...opened, waiting: outcome.value } } : outcome;
    });
  }

  withdraw(): Promise<void> {
    return this.#madeStep((backend, made, code) => backend.withdrawWish(made.id, code, {}, this.#once('withdraw')));
  }

  change(): Promise<void> {
    const { title, story } = this.#typed;
    return this.#madeStep((backend, made, code) =>
      backend.resubmitWish(made.id, code, { title, story }, this.#once(`${title}\n${story}`)),
    );
  }

  #tellTaken({ wish }: WaitingView, { id, code }: ClaimReceipt): void {
    if (!wish) return;
    this.#scene.host.dispatchEvent(new DoorstepClaimedEvent({ wishId: wish.id, claimId: id, code }));
    this.#scene.refresh(wish.id);
  }

  async #claimStep(
    step: (
      backend: Backend,
      claim: ClaimView,
      code: string,
      options: { idempotencyKey: string },
    ) => Promise<Outcome<ClaimView>>,
  ): Promise<void> {
    const opened = this.#opened;
    const backend = this.#scene.backend();
    if (opened?.kind !== 'claim' || !backend) return;
    await this.#run(async () => {
      const options = this.#once(JSON.stringify([this.#form, this.#typed, opened.claim.fence]));
      const outcome = await step(backend, opened.claim, opened.code, options);
      if (!outcome.ok) return outcome;
      if (outcome.value.wish) this.#scene.refresh(outcome.value.wish.id);
      return { ok: true, value: { ...opened, claim: outcome.value } };
    });
  }

  async #madeStep(step: (backend: Backend, made: MadeWish, code: string) => Promise<Outcome<MadeWish>>): Promise<void> {
    const opened = this.#opened;
    const backend = this.#scene.backend();
    if (opened?.kind !== 'made' || !backend) return;
    await this.#run(async () => {
      const outcome = await step(backend, opened.made, opened.code);
      return outcome.ok ? { ok: true, value: { ...opened, made: outcome.value } } : outcome;
    });
  }

  #once(print: string): { idempotencyKey: string } {
    if (this.#intent?.print !== print) this.#intent = { print, key: randomId() };
    return { idempotencyKey: this.#intent.key };
  }

  /** A second press while the first runs changes nothing. */
  async #run(
    work: () => Promise<Outcome<Opened> | { readonly ok: false; readonly problem: ClientProblem | 'codeWrong' }>,
  ): Promise<void> {
    if (this.#busy === 'busy') return;
    this.#busy = 'busy';
    this.#problem = undefined;
    this.#scene.host.requestUpdate();
    const outcome = await work();
    this.#busy = 'idle';
    if (!outcome.ok) {
      this.#fail(outcome.problem);
      return;
    }
    this.#opened = outcome.value;
    this.#form = this.#intent = undefined;
    this.#typed = { ...nothingTyped, code: this.#typed.code };
    this.photos.clear();
    this.#scene.focus('area-heading');
  }

  #fail(problem: ClientProblem | 'codeWrong'): void {
    this.#problem = problem;
    if (problem !== 'codeWrong') this.#scene.report(problem);
    this.#scene.host.requestUpdate();
  }
}

async function openClaim(backend: Backend, code: string): Promise<Outcome<Opened>> {
  const outcome = await backend.getMyClaim(code);
  return outcome.ok ? { ok: true, value: { kind: 'claim', code, claim: outcome.value } } : outcome;
}

async function openWaiting(backend: Backend, code: string): Promise<Outcome<Opened>> {
  const outcome = await backend.getMyWaiting(code);
  return outcome.ok ? { ok: true, value: { kind: 'waiting', code, waiting: outcome.value } } : outcome;
}

async function openMade(backend: Backend, code: string): Promise<Outcome<Opened>> {
  const outcome = await backend.getMadeWish(code);
  return outcome.ok ? { ok: true, value: { kind: 'made', code, made: outcome.value } } : outcome;
}
