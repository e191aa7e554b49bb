/** What happens at a center, and who comes. */
import * as z from 'zod/mini';
import { DateTime, Day, Id, listOf, Paging, requiredText } from './common.js';

export const Activity = z.object({
  id: Id,
  title: z.string(),
  summary: z.string(),
  centerId: Id,
  facility: z.optional(z.string()),
  from: DateTime,
  to: DateTime,
  capacity: z.nullable(z.int()),
  left: z.nullable(z.int()),
  cancelled: z.optional(z.boolean()),
});

export const ActivityList = listOf(Activity);
export const ActivityQuery = z.object({
  center: z.optional(Id),
  facility: z.optional(z.string().check(z.maxLength(64))),
  from: z.optional(Day),
  to: z.optional(Day),
  ...Paging,
});
export const SignupDraft = z.object({ name: requiredText(100), contact: requiredText(254) });
export const SignupReceipt = z.object({ id: Id, code: z.string(), state: z.enum(['confirmed', 'waiting']) });
