/** A request as those who work on it see it, and what they send. */
import * as z from 'zod/mini';
import { Contact, RequestView } from './request.js';
import { DateTime, Id, listOf, MediaHash, Named, Paging, requiredText, writtenText } from './common.js';
import { RequestStatus } from './request.js';
import { RequestKind } from './category.js';

export const StaffRole = z.enum(['handler', 'reviewer', 'supervisor', 'administrator']);

export const StaffQueueItem = z.object({
  id: Id,
  number: z.string(),
  kind: RequestKind,
  category: Named,
  status: RequestStatus,
  /** The first words of what the resident wrote. */
  excerpt: z.string(),
  center: z.nullable(Named),
  assignee: z.nullable(z.string()),
  receivedAt: DateTime,
  respondBy: z.nullable(DateTime),
  resolveBy: z.nullable(DateTime),
  /** The promise that comes next, an answer or a result; `null` when nothing is owed, or while its clock stands still. */
  dueAt: z.nullable(DateTime),
  overdue: z.boolean(),
  escalated: z.boolean(),
  revision: z.int(),
});
export const StaffQueue = listOf(StaffQueueItem);

export const StaffQueueQuery = z.object({
  status: z.optional(z.string().check(z.maxLength(200))),
  center: z.optional(Id),
  category: z.optional(Id),
  assignee: z.optional(z.string().check(z.maxLength(64))),
  q: z.optional(z.string().check(z.maxLength(200))),
  overdue: z.optional(z.enum(['true', 'false'])),
  ...Paging,
});

/** The holder's view, and what only staff may know. Contact is present only for those who may read it. */
export const StaffRequestView = z.extend(RequestView, {
  revision: z.int(),
  assignee: z.nullable(z.string()),
  contact: z.optional(z.nullable(Contact)),
  internalNotes: z.array(z.object({ at: DateTime, by: z.string(), text: z.string() })),
  privateResult: z.optional(z.string()),
  /** Operations of the transition table that this person may do now. */
  operations: z.array(z.string()),
});

/** The body of `POST /staff/requests/{id}/{operation}`; the table says which fields the operation needs. */
export const StaffTransition = z.object({
  reason: z.optional(requiredText(2000)),
  text: z.optional(requiredText(4000)),
  result: z.optional(requiredText(4000)),
  privateResult: z.optional(writtenText(4000)),
  outcome: z.optional(z.enum(['done', 'explained', 'notPossible', 'referred'])),
  until: z.optional(DateTime),
  target: z.optional(requiredText(200)),
  duplicateOf: z.optional(Id),
  assignee: z.optional(z.string().check(z.maxLength(64))),
  photos: z.optional(z.array(MediaHash).check(z.maxLength(5))),
  /** The revision that the person was looking at; `If-Match` says the same. */
  revision: z.optional(z.int()),
});
