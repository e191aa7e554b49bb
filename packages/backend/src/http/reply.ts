/** What a handler answers: a value either way. Nothing that a caller can cause is thrown. */
import type { ProblemCode } from '@doorstep/contract';
import type { InputError } from '@doorstep/contract';

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly body: unknown;
  /** What the body depends on, in numbers and words, but for the language: it becomes the ETag. */
  readonly version?: readonly (string | number | null)[];
  /** When the body last changed, milliseconds, or `null` where nothing tells. */
  readonly changedAt?: number | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Refusal {
  readonly kind: 'refusal';
  readonly code: ProblemCode;
  readonly errors?: readonly InputError[];
  /** Seconds. */
  readonly retryAfter?: number;
  /** With `transition-not-allowed`: what may be done instead. */
  readonly allowed?: readonly string[];
  /** Further members of the problem, such as a challenge. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Reply = Answer | Refusal;

type Details = Pick<Answer, 'version' | 'changedAt' | 'headers'>;

export function ok(body: unknown, details: Details = {}): Answer {
  return { kind: 'answer', status: 200, body, ...details };
}

export function created(body: unknown, details: Details = {}): Answer {
  return { kind: 'answer', status: 201, body, ...details };
}

export function refuse(code: ProblemCode, details: Omit<Refusal, 'kind' | 'code'> = {}): Refusal {
  return { kind: 'refusal', code, ...details };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
