/** One HTTP call, as the adapters write it down for the transport. */
import type { ShapeOf } from '@doorstep/contract/checks';
import type { Outcome } from './outcome.js';

/** What a caller may add to any call. */
export interface CallOptions {
  /** Ends the call; its outcome is then `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** One per intent, so that a repetition is recognised. Made where it is missing. */
  readonly idempotencyKey?: string | undefined;
}

/** The page of a list. */
export interface Paging {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base, parameters encoded: see {@link path}. */
  readonly path: string;
  readonly query?: object | undefined;
  /** Sent as it is if it is a Blob or URLSearchParams, as JSON otherwise. */
  readonly body?: unknown;
  /** The value of `Authorization`. */
  readonly authorization?: string;
  /** True where the address itself is a secret: redirects are then refused as they are for writes. */
  readonly secret?: boolean;
  /** True where a repetition would make a second record, because the server knows no idempotency keys. */
  readonly once?: boolean;
  /** Most bytes of the answer. Default 1 MiB. */
  readonly mostBytes?: number;
  /** Milliseconds for headers and body of one try. Default 15,000. */
  readonly deadline?: number;
}

/** Sends a call and gives back its JSON, checked against the shape. */
export type Send = <T>(call: Call, shape: ShapeOf<T>, options?: CallOptions) => Promise<Outcome<T>>;

/** A path whose parameters are encoded as UTF-8, whatever the page's encoding: path`/notices/${id}`. */
export function path(parts: TemplateStringsArray, ...parameters: string[]): string {
  return parts.reduce((before, part, index) => before + encodeURIComponent(parameters[index - 1] ?? '') + part);
}
