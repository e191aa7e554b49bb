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
