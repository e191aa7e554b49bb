/** Published resolutions, clarifications and announcements. Built from an allow-list; never a request itself. */
import * as z from 'zod/mini';
import { DateTime, Day, Id, listOf, Named, Paging } from './common.js';

export const NoticeKind = z.enum(['resolution', 'clarification', 'announcement']);
export const NoticeOutcome = z.enum(['done', 'explained', 'notPossible', 'referred']);

export const Notice = z.object({
  id: Id,
  kind: NoticeKind,
  title: z.string(),
  summary: z.string(),
  result: z.nullable(z.string()),
  category: z.nullable(Named),
  centerId: z.nullable(Id),
  areaId: z.nullable(Id),
  receivedAt: z.nullable(DateTime),
  respondedAt: z.nullable(DateTime),
  resolvedAt: z.nullable(DateTime),
  outcome: z.nullable(NoticeOutcome),
  /** 1 to 5, as the requester said it. */
  satisfaction: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  publishedAt: DateTime,
});

export const NoticeList = listOf(Notice);

export const NoticeQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(200))),
  category: z.optional(Id),
  center: z.optional(Id),
  area: z.optional(Id),
  kind: z.optional(NoticeKind),
  outcome: z.optional(NoticeOutcome),
  from: z.optional(Day),
  to: z.optional(Day),
  ...Paging,
});
