/** What goes wrong, said so that a program can tell it apart and a person can act on it (RFC 9457). */
import * as z from 'zod/mini';
import { problemCodes } from '../rules/problem-codes.js';

export const ProblemCode = z.enum(problemCodes);

/** One fault in what was sent: where (`contact.phone`, `answers.floor`), which, and what to do, in the asked language. */
export const InputError = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string(),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().check(z.minimum(400), z.maximum(599)),
  /** Stable. A widget that does not know it falls back on the status. */
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(InputError)),
  /** Seconds until it is worth trying again, as in Retry-After. */
  retryAfter: z.optional(z.number()),
  /** A number that reaches a person, for those who cannot go on here. */
  phone: z.optional(z.string()),
  /** With `proof-required`: a challenge (ALTCHA, version 2) whose solution goes into the draft's `proof`. */
  challenge: z.optional(z.record(z.string(), z.any())),
  /** With `transition-not-allowed`: what may be done instead. */
  allowed: z.optional(z.array(z.string())),
});
