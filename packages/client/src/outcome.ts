/** What a call gives back: the answer, or a problem that a person can be told about. Nothing is thrown. */
import type { InputError, ProblemCode } from '@doorstep/contract';

/** What can go wrong before a backend has said anything of its own. */
export type ClientProblemCode = 'offline' | 'timeout' | 'too-large-answer' | 'bad-answer' | 'aborted' | 'not-supported';

export interface ClientProblem {
  /** Stable: a code of the contract, of the client, or one that a newer backend has. */
  readonly code: ProblemCode | ClientProblemCode | (string & {});
  /** The HTTP status, if there was an answer. */
  readonly status?: number | undefined;
  /** In the backend's words, or in English: widgets say it in their own words by code. */
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly InputError[] | undefined;
  /** Seconds until it is worth trying again. */
  readonly retryAfter?: number | undefined;
  /** A number that reaches a person. */
  readonly phone?: string | undefined;
  /** With `transition-not-allowed`: what may be done instead. */
  readonly allowed?: readonly string[] | undefined;
  /** With `proof-required`: the work that the backend asks for. */
  readonly challenge?: Readonly<Record<string, unknown>> | undefined;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  /** When the server answered, by its own clock: milliseconds since the epoch. Absent where that cannot be read. */
  readonly at?: number | undefined;
}

export interface Failure {
  readonly ok: false;
  readonly problem: ClientProblem;
}

export type Outcome<T> = Success<T> | Failure;

export function failed(code: ClientProblem['code'], title: string, more?: Partial<ClientProblem>): Failure {
  return { ok: false, problem: { code, title, ...more } };
}
