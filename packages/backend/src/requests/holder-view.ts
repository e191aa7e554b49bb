/** A request as the person who holds its receipt sees it. Pure: everything it needs is handed in. */
import {
  allowedHolderActions,
  isOpen,
  isOverdue,
  nextPromise,
  ratingWindowHours,
  type Answers,
  type Category,
  type Center,
  type RequestView,
  type TimelineEntry,
} from '@doorstep/contract';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import { answersInWords, groundInWords } from './answer-words.js';
import type { Escalation } from './escalations.js';
import type { RequestEvent } from './history.js';
import type { Rating } from './ratings.js';
import type { RequestRow } from './repository.js';

export interface Case {
  readonly request: RequestRow;
  readonly history: readonly RequestEvent[];
  readonly category: Category | undefined;
  readonly center: Center | undefined;
  /** Names of the offices in the history, by id. */
  readonly offices: ReadonlyMap<string, string>;
  /** Of the present round. */
  readonly rating: Rating | undefined;
  /** The latest. */
  readonly escalation: Escalation | undefined;
  readonly hasContact: boolean;
  /** Where a photo can be looked at, by its hash. */
  readonly photo: (sha256: string) => RequestView['photos'][number] | undefined;
  readonly photos: readonly string[];
}

export function holderView(seen: Case, locale: string, now: number): RequestView {
  const { request, category, center } = seen;
  return {
    id: request.id,
    number: request.number,
    kind: request.kind,
    category: { id: request.category_id, name: category?.name ?? request.category_id },
    status: request.status,
    ...(request.subject === null ? {} : { subject: request.subject }),
    description: request.description,
    center: center ? { id: center.id, name: center.name } : null,
    ...placeOf(request),
    answers: [
      ...groundInWords(request.escalation_ground, locale),
      ...answersInWords(category, JSON.parse(request.answers) as Answers, locale),
    ],
    photos: photosOf(seen, seen.photos),
    visibility: request.visibility,
    hasContact: seen.hasContact,
    receivedAt: toDateTime(request.received_at),
    updatedAt: toDateTime(request.updated_at),
    handler:
      isOpen(request.status) && center
        ? { office: center.name, ...(center.phones[0] === undefined ? {} : { phone: center.phones[0] }) }
        : null,
    promise: {
      respondBy: toDateTimeOrNull(request.respond_by),
      resolveBy: toDateTimeOrNull(request.resolve_by),
      respondedAt: toDateTimeOrNull(request.responded_at),
      resolvedAt: toDateTimeOrNull(request.resolved_at),
      pausedSince: toDateTimeOrNull(request.paused_since),
    },
    timeline: seen.history.flatMap((event) => timelineEntry(seen, event)),
    round: request.round,
    ...(request.result === null ? {} : { result: request.result }),
    rating: ratingOf(seen),
    escalation: escalationOf(seen),
    ...whatCanBeDone(seen, now),
    supporters: request.supporters,
  };
}

/** What the rules about holders need to know of a request. */
export function situationOf(
  { request, rating, escalation }: Pick<Case, 'request' | 'rating' | 'escalation'>,
  now: number,
) {
  return {
    status: request.status,
    now,
    resolvedAt: request.resolved_at,
    rated: rating !== undefined,
    overdue: isOverdue(clockOf(request), now),
    reopenRefused: request.reopen_refused === 1,
    escalated: escalation !== undefined && escalation.outcome === null,
  };
}

export function clockOf(request: RequestRow) {
  const { status, respond_by, resolve_by, responded_at, paused_since } = request;
  return { status, respondBy: respond_by, resolveBy: resolve_by, respondedAt: responded_at, pausedSince: paused_since };
}

function whatCanBeDone(seen: Case, now: number): Pick<RequestView, 'actions' | 'escalationFrom'> {
  const situation = situationOf(seen, now);
  const actions = seen.request.erased_at === null ? allowedHolderActions(situation) : [];
  const due = nextPromise(clockOf(seen.request));
  const later = due !== null && due > now && !situation.escalated && !actions.includes('escalate');
  return { actions, ...(later ? { escalationFrom: toDateTime(due) } : {}) };
}

function placeOf(request: RequestRow): Pick<RequestView, 'location'> {
  const { address, latitude, longitude, accuracy } = request;
  if (address === null && latitude === null) return {};
  return {
    location: {
      ...(latitude === null || longitude === null ? {} : { position: { latitude, longitude } }),
      ...(accuracy === null ? {} : { accuracy }),
      ...(address === null ? {} : { address }),
    },
  };
}

function timelineEntry(seen: Case, event: RequestEvent): TimelineEntry[] {
  // That a promise was missed is told by the promise itself; the event is for statistics.
  if (event.kind === 'overdue') return [];
  const office = event.center_id === null ? undefined : seen.offices.get(event.center_id);
  const photos = photosOf(seen, JSON.parse(event.photos) as string[]);
  return [
    {
      id: event.id,
      at: toDateTime(event.at),
      kind: event.kind,
      by: event.actor,
      ...(office === undefined || event.actor === 'holder' ? {} : { office }),
      ...(event.kind === 'status' ? { status: event.to_status } : {}),
      ...(event.text === null ? {} : { text: event.text }),
      ...(photos.length > 0 ? { photos } : {}),
      ...(event.until === null ? {} : { until: toDateTime(event.until) }),
    },
  ];
}

function photosOf(seen: Case, hashes: readonly string[]): RequestView['photos'] {
  return hashes.flatMap((hash) => seen.photo(hash) ?? []);
}

function ratingOf({ request, rating }: Case): RequestView['rating'] {
  if (request.resolved_at === null) return null;
  return {
    until: toDateTime(request.resolved_at + ratingWindowHours * 3_600_000),
    given: rating ? { solved: rating.solved, satisfaction: rating.satisfaction } : null,
  };
}

function escalationOf({ escalation }: Case): RequestView['escalation'] {
  if (!escalation) return null;
  return {
    level: escalation.level,
    openedAt: toDateTime(escalation.opened_at),
    answerBy: toDateTimeOrNull(escalation.answer_by),
    outcome: escalation.outcome,
    ...(escalation.answer === null ? {} : { text: escalation.answer }),
  };
}
