/** One try of a call: a deadline over headers and body together, a limit on the bytes read, every failure as a value. */
import type { Call } from './call.js';
import { failed, type Failure } from './outcome.js';

/** What came back, read to its end. */
export interface Answer {
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function exchange(
  fetchIt: typeof fetch,
  url: string,
  init: RequestInit,
  call: Call,
  signal?: AbortSignal,
): Promise<Answer | Failure> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(stop, call.deadline ?? 15_000);
  const guarded = call.method !== 'GET' || call.secret || call.authorization !== undefined;
  try {
    const response = await fetchIt(url, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      // What somebody wrote, and what opens it, goes to the server that was named and to no other.
      redirect: guarded ? 'manual' : 'follow',
      signal: limit.signal,
    });
    if (guarded && (response.type === 'opaqueredirect' || (response.status > 299 && response.status < 400))) {
      return failed('bad-answer', 'The server sent this elsewhere', { status: response.status || undefined });
    }
    const text = await readText(response, call.mostBytes ?? 1_048_576);
    if (text === undefined) return failed('too-large-answer', 'The answer is too large', { status: response.status });
    return { ok: true, status: response.status, headers: response.headers, text };
  } catch {
    if (signal?.aborted) return failed('aborted', 'Ended');
    return limit.signal.aborted
      ? failed('timeout', 'The server took too long')
      : failed('offline', 'The server cannot be reached');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Whatever is still under way, such as the rest of an answer that was too large, ends here.
    stop();
  }
}

/** The whole body as text, or `undefined` as soon as it is longer than it may be: never more than that in memory. */
async function readText(response: Response, mostBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
