/** Published resolutions, clarifications and announcements. Built from an allow-list; never a request itself. */
import * as z from 'zod/mini';
import { noticeKinds, noticeOutcomes, noticeSorts } from '../rules/notice-kinds.js';
import { DateTime, Day, Id, listOf, LocaleTag, Named, Paging } from './common.js';
import { Photo } from './request.js';

export const NoticeKind = z.enum(noticeKinds);
export const NoticeOutcome = z.enum(noticeOutcomes);
export const Solved = z.enum(['yes', 'partly', 'no']);

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
  /** What the requester answered to "was it solved?". Apart from `resolvedAt`, which staff set. */
  solved: z.optional(z.nullable(Solved)),
  /** Whether the first answer came by the promised time. */
  promiseKept: z.optional(z.nullable(z.boolean())),
  /** True while the requester has had it taken up again. */
  reopened: z.optional(z.boolean()),
  /** The office that dealt with it, so that a board need not ask for it. */
  center: z.optional(z.nullable(Named)),
  /** How many found it useful. */
  useful: z.optional(z.int()),
  /** Rises with every change of the words or facts. */
  revision: z.optional(z.int()),
  /** How it looks now, as far as the reader approved it. Addresses are good for an hour or two. */
  photos: z.optional(z.array(Photo)),
});

export const NoticeList = listOf(Notice);

const filters = {
  q: z.optional(z.string().check(z.maxLength(200))),
  category: z.optional(Id),
  center: z.optional(Id),
  /** This area and all below it. */
  area: z.optional(Id),
  kind: z.optional(NoticeKind),
  outcome: z.optional(NoticeOutcome),
  /** First and last day, both included, in the backend's time zone. */
  from: z.optional(Day),
  to: z.optional(Day),
  /** Which date `from` and `to` mean. Statistics go by the day of receipt: their lists ask for `received`. */
  dated: z.optional(z.enum(['published', 'received'])),
};

export const NoticeQuery = z.object({
  ...filters,
  sort: z.optional(z.enum(noticeSorts)),
  ...Paging,
});

/** Feeds and the table for spreadsheets take every filter of the list. */
const inLanguage = {
  /** Feed readers and spreadsheets send no `Accept-Language`. */
  locale: z.optional(LocaleTag),
};
export const NoticeFeedQuery = z.object({ ...filters, ...inLanguage, limit: Paging.limit });
export const NoticeTableQuery = z.object({ ...filters, ...inLanguage, sort: z.optional(z.enum(noticeSorts)) });

export const UsefulDraft = z.object({ useful: z.boolean() });
export const UsefulAnswer = z.object({ id: Id, useful: z.int() });
