/** Sends calls: tries again where that is safe and sensible, remembers ETags, checks every answer at the border. */
import { checkAnswer, Problem, type ShapeOf } from '@doorstep/contract/checks';
import type { Call, CallOptions, Send } from './call.js';
import { exchange, type Answer } from './exchange.js';
import { failed, type Failure, type Outcome } from './outcome.js';
import { randomId } from './random-id.js';
import { delayBeforeRetry, readRetryAfter, wait } from './retry.js';

export interface Connection {
  /** Without a slash at the end. */
  readonly url: string;
  /** What stands behind the `?` of the address and goes with every call: an API key of an open backend, say. */
  readonly search: string;
  readonly locale: string;
  readonly fetch: typeof fetch;
}

/** Answers kept for conditional reads, per connection. */
const mostRemembered = 50;

/** Sends a call and reads its answer, whatever that is made of. */
export type Transport = <T>(
  call: Call,
  read: (answer: Answer) => Outcome<T>,
  options?: CallOptions,
) => Promise<Outcome<T>>;

/** Calls whose answers are the contract's JSON. */
export function createSend(connection: Connection): Send {
  const transport = createTransport(connection);
  return (call, shape, options) => transport(call, (answer) => readAnswer(answer, shape), options);
}

export function createTransport({ url: base, search, locale, fetch: fetchIt }: Connection): Transport {
  const remembered = new Map<string, { etag: string; value: unknown }>();

  return async function send<T>(
    call: Call,
    read: (answer: Answer) => Outcome<T>,
    { signal, idempotencyKey }: CallOptions = {},
  ): Promise<Outcome<T>> {
    const url = base + call.path + queryOf(search, call.query);
    const known = call.method === 'GET' ? remembered.get(url) : undefined;
    const init = requestOf(call, locale, idempotencyKey, known?.etag);
    for (let failures = 1; ; failures += 1) {
      const answer = await exchange(fetchIt, url, init, call, signal);
      if (answer.ok && answer.status === 304 && known)
        return { ok: true, value: known.value as T, at: momentOf(answer) };
      const outcome = answer.ok ? read(answer) : answer;
      if (outcome.ok) {
        if (answer.ok && call.method === 'GET' && !call.secret && !call.authorization)
          remember(url, answer, outcome.value);
        return answer.ok ? { ...outcome, at: momentOf(answer) } : outcome;
      }
      const delay = call.once ? undefined : delayBeforeRetry(outcome.problem, failures);
      if (delay === undefined) return outcome;
      await wait(delay, signal);
    }
  };

  function remember(url: string, answer: Answer, value: unknown): void {
    // Across origins an ETag can be read only where the backend exposes it, and such a backend also takes If-None-Match.
    const etag = answer.headers.get('etag');
    if (!etag) return;
    remembered.delete(url);
    remembered.set(url, { etag, value });
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size > mostRemembered) remembered.delete(oldest);
  }
}

/** Devices are set wrong more often than servers. */
function momentOf({ headers }: Answer): number | undefined {
  const at = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? undefined : at;
}

function requestOf(
  call: Call,
  locale: string,
  idempotencyKey: string | undefined,
  etag: string | undefined,
): RequestInit {
  const { body } = call;
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': locale };
  if (call.authorization) headers['Authorization'] = call.authorization;
  if (etag) headers['If-None-Match'] = etag;
  // The key is made once per call, so that each of its tries is recognised as the same; a PUT names what it writes.
  if (call.method === 'POST' && !call.once) headers['Idempotency-Key'] = idempotencyKey ?? randomId();
  if (body === undefined || body instanceof Blob || body instanceof URLSearchParams)
    return { method: call.method, headers, body: body ?? null };
  headers['Content-Type'] = 'application/json';
  return { method: call.method, headers, body: JSON.stringify(body) };
}

function queryOf(search: string, query: object | undefined): string {
  const all = new URLSearchParams(search);
  for (const [name, value] of Object.entries(query ?? {}) as [string, string | number | boolean | undefined][]) {
    if (value !== undefined && value !== '') all.set(name, String(value));
  }
  const text = all.toString();
  return text && `?${text}`;
}

function readAnswer<T>(answer: Answer, shape: ShapeOf<T>): Outcome<T> {
  const json = readJson(answer);
  const { status } = answer;
  if (status < 200 || status > 299) return readProblem(answer, json);
  const checked = checkAnswer(shape, json);
  return checked.ok ? checked : failed('bad-answer', 'The answer cannot be read', { status, detail: checked.path });
}

/** `undefined` for whatever is not JSON: the login page of a captive portal, half an answer. */
function readJson({ headers, text }: Answer): unknown {
  if (!/[/+]json\b/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readProblem({ status, headers }: Answer, json: unknown): Failure {
  const checked = checkAnswer(Problem, json);
  const retryAfter = readRetryAfter(headers.get('retry-after')) ?? (checked.ok ? checked.value.retryAfter : undefined);
  if (checked.ok) return { ok: false, problem: { ...checked.value, status, retryAfter } };
  const code = status > 499 ? 'internal-error' : (codeOf[status] ?? 'bad-answer');
  return failed(code, `The server answered ${status}`, { status, retryAfter });
}

/** For answers of what stands between: proxies, gateways, firewalls. */
const codeOf: Readonly<Record<number, string>> = {
  404: 'not-found',
  408: 'timeout',
  410: 'gone',
  413: 'body-too-large',
  429: 'too-many-requests',
};
