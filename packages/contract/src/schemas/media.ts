/** Photos: taken by hash, re-encoded, kept 72 hours until something refers to them. */
import * as z from 'zod/mini';
import { DateTime, MediaHash } from './common.js';

export const MediaAnswer = z.object({
  sha256: MediaHash,
  width: z.int(),
  height: z.int(),
  /** When it is deleted unless a request refers to it by then. */
  keptUntil: z.nullable(DateTime),
});

/** What makes the address of a photo good: until when, in milliseconds since the epoch, and the signature of that. */
export const MediaQuery = z.object({
  until: z.string().check(z.regex(/^\d{1,16}$/)),
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
});
