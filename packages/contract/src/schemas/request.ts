/** A request as it is sent, as its holder sees it, and as strangers may see it. */
import * as z from 'zod/mini';
import {
  DateTime,
  Id,
  listOf,
  LocaleTag,
  MediaHash,
  Named,
  Paging,
  Position,
  QueryPosition,
  ReceiptCode,
  requiredText,
  WebAddress,
  writtenText,
} from './common.js';
import { RequestKind } from './category.js';
import { requestStatuses } from '../rules/request-kinds.js';
import { holderActions } from '../rules/holder-actions.js';

export const RequestStatus = z.enum(requestStatuses);

/** Where it is: any one of these is enough. */
export const RequestLocation = z.object({
  position: z.optional(Position),
  /** Radius of the circle in which the device believes it is, metres. */
  accuracy: z.optional(z.number().check(z.minimum(0), z.maximum(100_000))),
  /** How a neighbour would say it: "behind the fish market, second floor". */
  address: z.optional(writtenText(300)),
});

/** How to reach the person. Kept apart from the request, read only by those who handle it. */
export const Contact = z.object({
  name: z.optional(writtenText(100)),
  phone: z.optional(writtenText(40)),
  email: z.optional(writtenText(254)),
});

export const AnswerValue = z.union([
  writtenText(4000),
  z.number(),
  z.boolean(),
  z.array(writtenText(200)).check(z.maxLength(100)),
]);
/** By question id. */
export const Answers = z.record(Id, AnswerValue);

/** "It could not get done": which counter, what was refused, which earlier receipt. */
export const EscalationGround = z.object({
  counter: requiredText(200),
  refused: requiredText(2000),
  earlierCode: z.optional(ReceiptCode),
});

/** What a form sends. Everything beyond `category` and `description` may be left out. */
export const RequestDraft = z.object({
  category: Id,
  description: requiredText(10_000),
  subject: z.optional(writtenText(200)),
  kind: z.optional(RequestKind),
  center: z.optional(Id),
  location: z.optional(RequestLocation),
  answers: z.optional(Answers),
  contact: z.optional(Contact),
  /** `public`: a redacted form may be shown nearby and, when resolved, on the notice board. Default `private`. */
  visibility: z.optional(z.enum(['public', 'private'])),
  photos: z.optional(z.array(MediaHash).check(z.maxLength(5))),
  locale: z.optional(LocaleTag),
  definitionVersion: z.optional(z.string().check(z.maxLength(64))),
  escalation: z.optional(EscalationGround),
  /** How it came: `counter` when a person dictated it to a clerk. */
  source: z.optional(z.enum(['web', 'counter', 'kiosk'])),
  /** A field that people do not see. What is in it marks the sender as a machine; such requests are held for review. */
  website: z.optional(z.string().check(z.maxLength(2000))),
  /** The answer to a proof-of-work challenge, when the backend asked for one. */
  proof: z.optional(z.string().check(z.maxLength(4000))),
});

/** The answer to a new request. The code is shown this once and never again. */
export const RequestReceipt = z.object({
  id: Id,
  code: z.string(),
  status: RequestStatus,
  /** When the city has promised to answer. */
  promisedBy: z.nullable(DateTime),
});

export const Photo = z.object({ url: WebAddress, width: z.optional(z.int()), height: z.optional(z.int()) });

export const TimelineEntry = z.object({
  id: Id,
  at: DateTime,
  kind: z.enum(['status', 'message', 'extension', 'rating', 'escalation', 'supporter']),
  /** Who did it, never by name. */
  by: z.enum(['holder', 'staff', 'system']),
  /** The office that did it, such as "Jiyang service center". */
  office: z.optional(z.string()),
  /** The state it led to. */
  status: z.optional(RequestStatus),
  /** Words meant for the holder: the message, the reason, the result. */
  text: z.optional(z.string()),
  photos: z.optional(z.array(Photo)),
  /** With an extension or an appointment: the new moment. */
  until: z.optional(DateTime),
});

/** What the city owes and by when. `pausedSince` while it waits for the resident: the clock stands still. */
export const PromiseState = z.object({
  respondBy: z.nullable(DateTime),
  resolveBy: z.nullable(DateTime),
  respondedAt: z.nullable(DateTime),
  resolvedAt: z.nullable(DateTime),
  pausedSince: z.nullable(DateTime),
});

export const RatingState = z.object({
  /** Until when the two questions can be answered. */
  until: DateTime,
  given: z.nullable(z.object({ solved: z.enum(['yes', 'partly', 'no']), satisfaction: z.nullable(z.int()) })),
});

export const EscalationState = z.object({
  level: z.int(),
  openedAt: DateTime,
  answerBy: z.nullable(DateTime),
  outcome: z.nullable(z.enum(['upheld', 'refused'])),
  text: z.optional(z.string()),
});

export const HolderAction = z.enum(holderActions);

/** A request as the person who holds its receipt sees it. */
export const RequestView = z.object({
  id: Id,
  /** Says which request is meant, on the phone. No secret, opens nothing. */
  number: z.string(),
  kind: RequestKind,
  category: Named,
  status: RequestStatus,
  subject: z.optional(z.string()),
  description: z.string(),
  center: z.nullable(Named),
  location: z.optional(RequestLocation),
  answers: z.array(z.object({ id: Id, label: z.string(), value: z.string() })),
  photos: z.array(Photo),
  visibility: z.enum(['public', 'private']),
  /** Whether contact data are held; what they are is not repeated. */
  hasContact: z.boolean(),
  receivedAt: DateTime,
  updatedAt: DateTime,
  /** The office that deals with it now, and its number. */
  handler: z.nullable(z.object({ office: z.string(), role: z.optional(z.string()), phone: z.optional(z.string()) })),
  promise: PromiseState,
  timeline: z.array(TimelineEntry),
  /** How often it has been resolved, the present round included. */
  round: z.int(),
  /** The last result, in words for the holder. */
  result: z.optional(z.string()),
  rating: z.nullable(RatingState),
  escalation: z.nullable(EscalationState),
  /** What the holder may do now. */
  actions: z.array(HolderAction),
  /** From when an escalation will be possible, if it is not yet. */
  escalationFrom: z.optional(DateTime),
  supporters: z.int(),
});

/** A request as a stranger may see it in "others reported this": redacted words, rounded place, no holder. */
export const PublicRequest = z.object({
  id: Id,
  category: Named,
  summary: z.string(),
  status: RequestStatus,
  receivedAt: DateTime,
  /** Rounded to about 100 m. */
  position: z.nullable(Position),
  /** From the asked position, metres, rounded to 10. */
  distance: z.nullable(z.int()),
  supporters: z.int(),
});

export const PublicRequestList = listOf(PublicRequest);
export const PublicRequestQuery = z.object({
  near: z.optional(QueryPosition),
  category: z.optional(Id),
  center: z.optional(Id),
  ...Paging,
});

export const SupporterDraft = z.object({ contact: z.optional(Contact) });
/** A supporter gets a receipt of their own. */
export const SupporterReceipt = z.object({ id: Id, code: z.string(), supporters: z.int() });

export const MessageDraft = z.object({
  text: requiredText(4000),
  photos: z.optional(z.array(MediaHash).check(z.maxLength(5))),
});

export const RatingDraft = z.object({
  /** Booleans stand for `yes` and `no`. */
  solved: z.union([z.enum(['yes', 'partly', 'no']), z.boolean()]),
  satisfaction: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  reasons: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(10))),
  comment: z.optional(writtenText(2000)),
  publish: z.optional(z.boolean()),
});

export const ReasonDraft = z.object({ reason: requiredText(2000) });

/** Erasure keeps the skeleton of the case and deletes who it was about. */
export const ErasureAnswer = z.object({ id: Id, erasedAt: DateTime });
