/** How one call of the HTTP contract is written down: the backend serves it and OpenAPI documents it from this one value. */
import type * as z from 'zod/mini';
import type { ProblemCode } from '../rules/problem-codes.js';

type Schema = z.ZodMiniType;

export interface Operation<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
> {
  /** camelCase; OpenAPI's operationId. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base, with `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  /** `receipt`: `Authorization: Receipt <code>`; `staff`: a bearer token or a desk session. */
  readonly auth: 'none' | 'receipt' | 'staff';
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** By status. `null`: no body. A string: another media type than JSON, such as `text/csv`. */
  readonly answers: Readonly<Record<number, Schema | string | null>>;
  readonly problems?: readonly ProblemCode[];
}

/** Keeps the exact schema types of an operation, so that a handler's input is inferred from them. */
export function operation<
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
>(value: Operation<Params, Query, Body>): Operation<Params, Query, Body> {
  return value;
}
