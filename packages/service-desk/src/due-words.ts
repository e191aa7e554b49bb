/** How urgent something is, in words: late, due, waiting. Colour only repeats them. */
import type { RequestStatus, StaffQueueItem, StaffRequestView } from '@doorstep/contract';
import { isOpen, nextPromise } from '@doorstep/contract';
import { span, type DeskRoom } from './desk-room.js';

export type Urgency = 'late' | 'soon' | 'later' | 'waiting' | 'none';

export interface Due {
  readonly urgency: Urgency;
  readonly words: string;
}

/** Milliseconds; a working day ahead is soon. */
const soon = 24 * 3_600_000;

interface Owed {
  readonly status: RequestStatus;
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

export function dueOfItem(item: StaffQueueItem, room: DeskRoom, now: number): Due {
  return due(item, room, now);
}

export function dueOfCase({ status, promise }: StaffRequestView, room: DeskRoom, now: number): Due {
  const time = (at: string | null) => (at === null ? null : Date.parse(at));
  const next = nextPromise({
    status,
    respondBy: time(promise.respondBy),
    resolveBy: time(promise.resolveBy),
    respondedAt: time(promise.respondedAt),
    pausedSince: time(promise.pausedSince),
  });
  const running = promise.pausedSince === null;
  const dueAt = running && next !== null ? new Date(next).toISOString() : null;
  return due({ status, dueAt, overdue: next !== null && (time(promise.pausedSince) ?? now) > next }, room, now);
}

function due({ status, dueAt, overdue }: Owed, room: DeskRoom, now: number): Due {
  const { words } = room;
  if (!isOpen(status)) return { urgency: 'none', words: words.say('dueNothing') };
  if (dueAt === null) {
    if (overdue) return { urgency: 'late', words: words.say('dueLateWaiting') };
    return { urgency: 'waiting', words: words.say(status === 'waitingForResident' ? 'dueWaiting' : 'dueOpen') };
  }
  const left = Date.parse(dueAt) - now;
  if (left < 0) return { urgency: 'late', words: words.say('dueLate', { span: span(room, left) }) };
  return { urgency: left < soon ? 'soon' : 'later', words: words.say('dueIn', { span: span(room, left) }) };
}
