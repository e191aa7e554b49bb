/** A notice on its way to the board: the words that staff write, what the redaction assistant marked, who may publish. */
import * as z from 'zod/mini';
import { noticeStates } from '../rules/notice-kinds.js';
import { personalMarkKinds } from '../rules/redaction.js';
import { DateTime, Id, listOf, LocaleTag, MediaHash, Named, Paging, requiredText, writtenText } from './common.js';
import { NoticeKind, NoticeOutcome } from './notice.js';
import { Photo } from './request.js';

export const NoticeField = z.enum(['title', 'summary', 'result']);

/** What the public will read, in one language. */
export const NoticeWords = z.object({
  title: requiredText(120),
  summary: writtenText(2000),
  result: z.optional(z.nullable(writtenText(4000))),
});

export const NoticeWordsByLocale = z.record(LocaleTag, NoticeWords);

/** From a resolved request (`requestId`), or of its own: a clarification or an announcement. */
export const NoticeDraftInput = z.object({
  requestId: z.optional(Id),
  kind: z.optional(NoticeKind),
  words: z.optional(NoticeWordsByLocale),
  categoryId: z.optional(z.nullable(Id)),
  centerId: z.optional(z.nullable(Id)),
  areaId: z.optional(z.nullable(Id)),
  outcome: z.optional(z.nullable(NoticeOutcome)),
});

export const NoticeDraftChange = z.object({
  words: z.optional(NoticeWordsByLocale),
  categoryId: z.optional(z.nullable(Id)),
  centerId: z.optional(z.nullable(Id)),
  areaId: z.optional(z.nullable(Id)),
  outcome: z.optional(z.nullable(NoticeOutcome)),
  revision: z.optional(z.int()),
});

/** A place in the words that looks like it tells who somebody is. Offsets in UTF-16 units, end excluded. */
export const NoticeMark = z.object({
  locale: LocaleTag,
  field: NoticeField,
  kind: z.enum(personalMarkKinds),
  start: z.int(),
  end: z.int(),
  text: z.string(),
});

/** A photo that came with the result. The resident's own photos are never among them. */
export const NoticeDraftPhoto = z.object({ sha256: MediaHash, photo: Photo, shown: z.boolean() });

export const NoticeDraft = z.object({
  id: Id,
  kind: NoticeKind,
  state: z.enum(noticeStates),
  requestId: z.nullable(Id),
  /** The request's number, for the person who looks it up. */
  requestNumber: z.nullable(z.string()),
  /** By language tag. */
  words: z.record(z.string(), NoticeWords),
  category: z.nullable(Named),
  center: z.nullable(Named),
  areaId: z.nullable(Id),
  outcome: z.nullable(NoticeOutcome),
  marks: z.array(NoticeMark),
  /** The resident's and the handler's words with every mark blacked out: a start to write from, never published by itself. */
  suggestion: z.nullable(z.object({ summary: z.string(), result: z.string() })),
  /** What the reader may show with it. */
  photos: z.optional(z.array(NoticeDraftPhoto)),
  author: z.string(),
  reviewer: z.nullable(z.string()),
  /** Why it was sent back, published with marks, or taken down. */
  reason: z.nullable(z.string()),
  createdAt: DateTime,
  updatedAt: DateTime,
  publishedAt: z.nullable(DateTime),
  revision: z.int(),
  /** What the person asking may do with it now. */
  actions: z.array(z.enum(['edit', 'redact', 'submit', 'return', 'publish', 'withdraw'])),
});

export const NoticeDraftList = listOf(NoticeDraft);

export const NoticeDraftQuery = z.object({
  state: z.optional(z.enum(noticeStates)),
  kind: z.optional(NoticeKind),
  center: z.optional(Id),
  requestId: z.optional(Id),
  ...Paging,
});

/** Which marks to black out; all of them where none is named. */
export const NoticeRedaction = z.object({ marks: z.optional(z.array(NoticeMark).check(z.maxLength(500))) });

/** `reason` is needed where marks are left in the words. No photo is shown that is not named here. */
export const NoticePublication = z.object({
  reason: z.optional(requiredText(2000)),
  photos: z.optional(z.array(MediaHash).check(z.maxLength(5))),
  revision: z.optional(z.int()),
});

export const NoticeReason = z.object({ reason: requiredText(2000) });
export const ConsentAnswer = z.object({
  id: Id,
  visibility: z.enum(['public', 'private']),
  /** Notices that were taken off the board. */
  hidden: z.array(Id),
});
