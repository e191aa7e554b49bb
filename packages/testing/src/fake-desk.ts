/** A backend's staff side in the page: it stands where the network stands, so that the real client speaks to it. */
import type {
  Keepsake,
  NoticeDraft,
  StaffClaim,
  StaffColleague,
  StaffDispute,
  StaffMessage,
  StaffQueueItem,
  StaffRequestView,
  StaffWish,
} from '@doorstep/contract';
import { fakeUrl } from './fake-backend.js';
import { categories, centers, discovery } from './fixtures/categories.js';
import { wishFacets } from './fixtures/wishes.js';
import { handler, queueItem, staffSession, staffView, supervisor } from './fixtures/desk-cases.js';

/** One answer: a status and what is said with it. `offline` is no answer at all. */
export type DeskAnswer = { readonly status: number; readonly body?: unknown } | 'offline' | 'never';

export interface DeskCall {
  readonly method: string;
  /** Below the base, with its query. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
  readonly credentials: RequestCredentials | undefined;
}

export interface FakeDeskOptions {
  /** Who is signed in; nobody by default signs in with {@link fakeToken}. */
  readonly member?: StaffColleague | undefined;
  readonly items?: readonly StaffQueueItem[];
  readonly view?: StaffRequestView;
  readonly drafts?: readonly NoticeDraft[];
  readonly wishes?: readonly StaffWish[];
  readonly claims?: readonly StaffClaim[];
  readonly disputes?: readonly StaffDispute[];
  readonly keepsakes?: readonly Keepsake[];
  readonly messages?: readonly StaffMessage[];
}

export const fakeToken = 'a-token-that-only-tests-know';

export class FakeDesk {
  readonly calls: DeskCall[] = [];
  view: StaffRequestView;
  items: readonly StaffQueueItem[];
  drafts: readonly NoticeDraft[];
  wishes: readonly StaffWish[];
  readonly #care: Required<Pick<FakeDeskOptions, 'claims' | 'disputes' | 'keepsakes' | 'messages'>>;
  readonly #answers: [method: string, path: RegExp, answer: (call: DeskCall) => DeskAnswer][] = [];
  readonly #fetch = globalThis.fetch;
  #member: StaffColleague | undefined;

  constructor(options: FakeDeskOptions = {}) {
    const { member, items = [queueItem()], view = staffView(), drafts = [], wishes = [] } = options;
    const { claims = [], disputes = [], keepsakes = [], messages = [] } = options;
    this.wishes = wishes;
    this.#care = { claims, disputes, keepsakes, messages };
    this.#member = member;
    this.items = items;
    this.view = view;
    this.drafts = drafts;
    globalThis.fetch = (address, init) => {
      const url = address instanceof Request ? address.url : address.toString();
      return url.startsWith(fakeUrl) ? this.#take(url, init) : this.#fetch(address, init);
    };
  }

  /** Answers differently from now on; the last one said counts. */
  answer(method: string, path: RegExp, answer: (call: DeskCall) => DeskAnswer): void {
    this.#answers.unshift([method, path, answer]);
  }

  /** What was sent to this path. */
  sent(method: string, path: RegExp): readonly DeskCall[] {
    return this.calls.filter((call) => call.method === method && path.test(call.path));
  }

  /** The session ends, as when a token is revoked. */
  endSession(): void {
    this.#member = undefined;
  }

  /** Gives the page its network back. */
  close(): void {
    globalThis.fetch = this.#fetch;
  }

  async #take(address: string, init: RequestInit = {}): Promise<Response> {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    const { method = 'GET', credentials } = init;
    const call = { method, path: address.slice(fakeUrl.length), body, headers: new Headers(init.headers), credentials };
    this.calls.push(call);
    const own = this.#answers.find(([wanted, path]) => wanted === method && path.test(call.path));
    const answer = own ? own[2](call) : this.#usual(call);
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    if (answer === 'never') return new Promise(() => {});
    if (answer.status === 204) return new Response(null, { status: 204 });
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(JSON.stringify(answer.body), { status: answer.status, headers: { 'content-type': type } });
  }

  #usual(call: DeskCall): DeskAnswer {
    const { method, path } = call;
    if (path === '/' || path === '') return ok(discovery());
    if (path.startsWith('/categories')) return page(categories('en'));
    if (path.startsWith('/centers')) return page(centers('en'));
    if (path.startsWith('/wishes/facets')) return ok(wishFacets);
    if (path === '/staff/session' && method === 'POST') return this.#signIn(call);
    if (!this.#member) return deskProblem(401, 'sign-in-required');
    if (path === '/staff/session') return ok(staffSession(this.#member));
    if (path === '/staff/session/end') {
      this.#member = undefined;
      return { status: 204 };
    }
    if (path === '/staff/colleagues') return ok({ items: [handler, supervisor] });
    if (path.startsWith('/staff/requests/')) return ok(this.view);
    if (path.startsWith('/staff/requests')) return page(this.items);
    if (path.startsWith('/staff/wishes/')) return this.#wish(call);
    if (path.startsWith('/staff/wishes')) return page(this.wishes);
    for (const kind of ['claims', 'disputes', 'keepsakes', 'messages'] as const) {
      if (path.startsWith(`/staff/${kind}/`)) return ok(this.#care[kind][0]);
      if (path.startsWith(`/staff/${kind}`)) return page(this.#care[kind]);
    }
    const draft = this.drafts.find(({ id }) => path.startsWith(`/staff/notices/${id}`));
    if (draft) return ok(draft);
    return path.startsWith('/staff/notices') ? page(this.drafts) : deskProblem(404, 'not-found');
  }

  /** What a step answers leaves the private words out. */
  #wish({ method, path }: DeskCall): DeskAnswer {
    const wish = this.wishes.find(({ id }) => path.startsWith(`/staff/wishes/${id}`));
    if (!wish) return deskProblem(404, 'not-found');
    const { private: _own, ...shown } = wish;
    return ok(method === 'GET' ? wish : shown);
  }

  #signIn({ body }: DeskCall): DeskAnswer {
    if ((body as { token?: string }).token !== fakeToken) return deskProblem(401, 'sign-in-required');
    this.#member = handler;
    return { status: 201, body: staffSession(handler) };
  }
}

export function ok(body: unknown): DeskAnswer {
  return { status: 200, body };
}

export function deskProblem(status: number, code: string, more: object = {}): DeskAnswer {
  return { status, body: { type: 'about:blank', title: code, status, code, ...more } };
}

function page(items: readonly unknown[]): DeskAnswer {
  return ok({ items, nextCursor: null, total: items.length });
}
