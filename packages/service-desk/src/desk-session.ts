/** Who is signed in: asked of the backend, whose cookie no script can read. The token that somebody types is passed on and forgotten. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import { openDesk, type Desk } from '@doorstep/client/desk';
import type { StaffSession } from '@doorstep/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type SessionState =
  | { readonly status: 'asking' }
  /** `ended`: somebody was signed in until now; what they wrote is still there. */
  | { readonly status: 'out'; readonly because: 'nobody' | 'left' | 'ended' }
  | { readonly status: 'failed'; readonly problem: ClientProblem }
  | { readonly status: 'in'; readonly session: StaffSession; readonly desk: Desk };

export interface SessionOptions {
  /** Where the backend is, and in which language it shall answer. */
  readonly at: () => { readonly url: string; readonly locale: string } | undefined;
  /** Somebody else than before sits here now. */
  readonly onChangeOfPerson: () => void;
}

export class DeskSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SessionOptions;
  #key: string | undefined;
  #desk: Desk | undefined;
  #state: SessionState = { status: 'asking' };
  #lastPerson: string | undefined;

  constructor(host: ReactiveControllerHost, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Only while somebody is signed in. */
  get desk(): Desk | undefined {
    return this.#state.status === 'in' ? this.#state.desk : undefined;
  }

  hostUpdate(): void {
    const at = this.#options.at();
    const key = at && JSON.stringify(at);
    if (key === this.#key) return;
    this.#key = key;
    if (at) void this.#open(at, key);
  }

  async signIn(token: string): Promise<Outcome<StaffSession>> {
    if (!this.#desk) return { ok: false, problem: { code: 'offline', title: 'No connection yet' } };
    const outcome = await this.#desk.signIn({ token });
    if (outcome.ok) this.#enter(this.#desk, outcome.value);
    return outcome;
  }

  async signOut(): Promise<void> {
    const outcome = await this.#desk?.signOut();
    // A session that has ended by itself is ended as well.
    if (outcome && !outcome.ok && outcome.problem.code !== 'sign-in-required') {
      this.#set({ status: 'failed', problem: outcome.problem });
      return;
    }
    this.#lastPerson = undefined;
    this.#options.onChangeOfPerson();
    this.#set({ status: 'out', because: 'left' });
  }

  /** The backend does not know the session any more. */
  end(): void {
    if (this.#state.status === 'in') this.#set({ status: 'out', because: 'ended' });
  }

  retry(): void {
    this.#key = undefined;
    this.#set({ status: 'asking' });
  }

  async #open(at: { url: string; locale: string }, key: string | undefined): Promise<void> {
    const desk = await openDesk(at);
    const outcome = await desk.getStaffSession();
    if (key !== this.#key) return;
    this.#desk = desk;
    if (outcome.ok) this.#enter(desk, outcome.value);
    else if (outcome.problem.code === 'sign-in-required') this.#set({ status: 'out', because: 'nobody' });
    else this.#set({ status: 'failed', problem: outcome.problem });
  }

  #enter(desk: Desk, session: StaffSession): void {
    if (this.#lastPerson !== undefined && this.#lastPerson !== session.member.id) this.#options.onChangeOfPerson();
    this.#lastPerson = session.member.id;
    this.#set({ status: 'in', session, desk });
  }

  #set(state: SessionState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
