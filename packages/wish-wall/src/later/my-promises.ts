/** "My promises" without an account: a code opens a promise, a place in line, or a wish of one's own. */
import type { Backend, ClientProblem, Outcome } from '@doorstep/client';
import { randomId } from '@doorstep/client';
import { isReceiptCode, type ClaimView, type DisputeDraft, type MadeWish, type WaitingView } from '@doorstep/contract';
import { PhotoTray } from './photo-tray.js';
import type { Scene } from './scene.js';

export type Opened =
  | { readonly kind: 'claim'; readonly code: string; readonly claim: ClaimView }
  | { readonly kind: 'waiting'; readonly code: string; readonly waiting: WaitingView }
  | { readonly kind: 'made'; readonly code: string; readonly made: MadeWish };

/** Which form under an opened promise is open. */
export type OpenForm =
  'fulfil' | 'extend' | 'release' | 'write' | 'askAddress' | 'thank' | 'dispute' | 'stop' | 'withdraw' | 'change';

/** What is said after a step, where the sheet itself does not show it. */
export type Said = 'disputeSent' | 'thanksSent' | 'messageHeld';

export interface Typed {
  readonly code: string;
  readonly note: string;
  readonly handOverCode: string;
  readonly reason: string;
  readonly kind: DisputeDraft['kind'];
  readonly title: string;
  readonly story: string;
  /** Words to the other side, or of thanks. */
  readonly words: string;
}

const nothingTyped: Typed = {
  code: '',
  note: '',
  handOverCode: '',
  reason: '',
  kind: 'other',
  title: '',
  story: '',
  words: '',
};

interface Once {
  readonly idempotencyKey: string;
}

export class MyPromises {
  readonly photos: PhotoTray;
  readonly #scene: Scene;
  #typed = nothingTyped;
  #opened: Opened | undefined;
  #form: OpenForm | undefined;
  #about: string | undefined;
  #busy: 'idle' | 'busy' = 'idle';
  #problem: ClientProblem | 'codeWrong' | undefined;
  #said: Said | undefined;
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

  /** The promise that a form of the maker is about. */
  get about(): string | undefined {
    return this.#about;
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

  get said(): Said | undefined {
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

  /** Opens a form, or closes it. `about`: of several promises, the one that it is for. */
  show(form: OpenForm, about?: string): void {
    this.#form = this.#form === form && this.#about === about ? undefined : form;
    this.#about = about;
    this.#problem = this.#said = undefined;
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
      for (const kind of ['claim', 'waiting', 'made'] as const) {
        const outcome = await readOpened(backend, kind, code);
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

  /** One step of the opened promise; afterwards it is shown as it is then. */
  async claimStep(
    name: string,
    step: (opened: Opened & { kind: 'claim' }, backend: Backend, options: Once) => Promise<Outcome<ClaimView>>,
  ): Promise<boolean> {
    const opened = this.#opened;
    if (opened?.kind !== 'claim') return false;
    return this.#step([name, opened.claim.fence], async (backend, options) => {
      const outcome = await step(opened, backend, options);
      if (!outcome.ok) return outcome;
      if (outcome.value.wish) this.#scene.refresh(outcome.value.wish.id);
      return { ok: true, value: { ...opened, claim: outcome.value } };
    });
  }

  /** One step of the opened wish. */
  async madeStep(
    name: string,
    step: (opened: Opened & { kind: 'made' }, backend: Backend, options: Once) => Promise<Outcome<MadeWish>>,
  ): Promise<boolean> {
    const opened = this.#opened;
    if (opened?.kind !== 'made') return false;
    return this.#step([name], async (backend, options) => {
      const outcome = await step(opened, backend, options);
      return outcome.ok ? { ok: true, value: { ...opened, made: outcome.value } } : outcome;
    });
  }

  /** One step of the opened place in line, which may lead on to a promise. */
  async waitingStep(
    name: string,
    step: (opened: Opened & { kind: 'waiting' }, backend: Backend, options: Once) => Promise<Outcome<Opened>>,
  ): Promise<boolean> {
    const opened = this.#opened;
    if (opened?.kind !== 'waiting') return false;
    return this.#step([name], (backend, options) => step(opened, backend, options));
  }

  say(said: Said): void {
    this.#said = said;
    this.#scene.host.requestUpdate();
  }

  /** The same words again after a failure travel under the same key. */
  async #step(
    what: readonly unknown[],
    work: (backend: Backend, options: Once) => Promise<Outcome<Opened>>,
  ): Promise<boolean> {
    const backend = this.#scene.backend();
    if (!backend) return false;
    const print = JSON.stringify([what, this.#about, this.#typed]);
    if (this.#intent?.print !== print) this.#intent = { print, key: randomId() };
    const options = { idempotencyKey: this.#intent.key };
    return this.#run(() => work(backend, options));
  }

  /** A second press while the first runs changes nothing. */
  async #run(
    work: () => Promise<Outcome<Opened> | { readonly ok: false; readonly problem: ClientProblem | 'codeWrong' }>,
  ): Promise<boolean> {
    if (this.#busy === 'busy') return false;
    this.#busy = 'busy';
    this.#problem = undefined;
    this.#scene.host.requestUpdate();
    const outcome = await work();
    this.#busy = 'idle';
    if (!outcome.ok) {
      this.#fail(outcome.problem);
      return false;
    }
    this.#opened = outcome.value;
    this.#form = this.#about = this.#intent = this.#said = undefined;
    this.#typed = { ...nothingTyped, code: this.#typed.code };
    this.photos.clear();
    this.#scene.focus('area-heading');
    return true;
  }

  #fail(problem: ClientProblem | 'codeWrong'): void {
    this.#problem = problem;
    if (problem !== 'codeWrong') this.#scene.report(problem);
    this.#scene.host.requestUpdate();
  }
}

/** What a code opens, if it opens this. */
export async function readOpened(backend: Backend, kind: Opened['kind'], code: string): Promise<Outcome<Opened>> {
  if (kind === 'claim') {
    const outcome = await backend.getMyClaim(code);
    return outcome.ok ? { ok: true, value: { kind, code, claim: outcome.value } } : outcome;
  }
  if (kind === 'waiting') {
    const outcome = await backend.getMyWaiting(code);
    return outcome.ok ? { ok: true, value: { kind, code, waiting: outcome.value } } : outcome;
  }
  const outcome = await backend.getMadeWish(code);
  return outcome.ok ? { ok: true, value: { kind, code, made: outcome.value } } : outcome;
}
