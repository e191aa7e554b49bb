/** A backend made of a table of answers. It stands where the client's adapters stand, and remembers what it was asked. */
import type { Backend, BackendCalls, CallOptions, ClientProblem, Outcome } from '@doorstep/client';

export type CallName = keyof BackendCalls;

/** How one call is answered: with the same arguments as the real one, at once or later. */
export type FakeAnswer<Name extends CallName> = (
  ...asked: Parameters<BackendCalls[Name]>
) => Awaited<ReturnType<BackendCalls[Name]>> | ReturnType<BackendCalls[Name]>;

export type FakeAnswers = { readonly [Name in CallName]?: FakeAnswer<Name> };

export interface RecordedCall {
  readonly name: CallName;
  readonly asked: readonly unknown[];
}

export interface FakeBackendOptions {
  readonly url?: string;
  readonly locale?: string;
}

export class FakeBackend {
  /** Everything that was asked, in order. */
  readonly calls: RecordedCall[] = [];
  /** What a widget gets in place of an adapter. */
  readonly backend: Backend;
  readonly #answers: Map<string, unknown>;

  constructor(answers: FakeAnswers, { url = fakeUrl, locale = 'en' }: FakeBackendOptions = {}) {
    this.#answers = new Map(Object.entries(answers));
    const known: Pick<Backend, 'url' | 'protocol' | 'locale'> = { url, protocol: 'doorstep', locale };
    this.backend = new Proxy(known as Backend, {
      get: (target, name: string) => (name in target ? Reflect.get(target, name) : this.#call(name as CallName)),
    });
  }

  /** Answers differently from now on. */
  answer<Name extends CallName>(name: Name, answer: FakeAnswer<Name>): void {
    this.#answers.set(name, answer);
  }

  /** The arguments of each call of this name. */
  asked<Name extends CallName>(name: Name): Parameters<BackendCalls[Name]>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.asked as Parameters<BackendCalls[Name]>);
  }

  #call(name: CallName): (...asked: unknown[]) => Promise<Outcome<unknown>> {
    return async (...asked) => {
      this.calls.push({ name, asked });
      const answer = this.#answers.get(name) as ((...asked: unknown[]) => Outcome<unknown>) | undefined;
      if (!answer) return fail('not-supported', { title: `The fake backend has no answer for ${name}.` });
      // The contract's calls take their options last; a real transport ends with the signal in them.
      const { signal } = (asked.find(hasSignal) ?? {}) as CallOptions;
      return Promise.race([Promise.resolve(answer(...asked)), ended(signal)]);
    };
  }
}

/** The address that widgets are given beside a fake; nothing is ever sent there. */
export const fakeUrl = 'https://city.example/api';

export function succeed<Value>(value: Value): Outcome<Value> & { ok: true } {
  return { ok: true, value };
}

export function fail(code: ClientProblem['code'], more: Partial<ClientProblem> = {}): Outcome<never> & { ok: false } {
  return { ok: false, problem: { code, title: code, ...more } };
}

/** An answer that comes when the test says so. */
export function later<Value>(): { readonly outcome: Promise<Value>; readonly arrive: (value: Value) => void } {
  let arrive: (value: Value) => void = () => {};
  const outcome = new Promise<Value>((resolve) => (arrive = resolve));
  return { outcome, arrive };
}

function hasSignal(asked: unknown): asked is { signal: AbortSignal } {
  return typeof asked === 'object' && asked !== null && (asked as CallOptions).signal instanceof AbortSignal;
}

function ended(signal: AbortSignal | undefined): Promise<Outcome<never>> {
  return new Promise((resolve) => {
    const end = (): void => resolve(fail('aborted'));
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}
