/** What the morning page tells: asked for together, so that it is the state of one moment. */
import type { Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import {
  calendarDay,
  type NoticeDraft,
  type StaffClaim,
  type StaffQueueItem,
  type StaffWish,
} from '@doorstep/contract';

export interface Part<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

export interface Morning {
  readonly at: number;
  readonly late: Part<StaffQueueItem>;
  readonly today: Part<StaffQueueItem>;
  readonly reopens: Part<StaffQueueItem>;
  readonly reviews: Part<NoticeDraft>;
  readonly wishes: Part<StaffWish>;
  readonly promises: Part<StaffClaim>;
  /** Only how many: reading them is written down, and happens where they are decided. */
  readonly thanks: number;
  readonly disputes: number;
}

export interface MorningAsked {
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly at: number;
  /** The city's: its day is what is due today. */
  readonly timeZone: string | undefined;
}

/** On one sheet; the queue has the rest. */
const limit = 40;
const pageSize = 200;

export async function readMorning(asked: MorningAsked): Promise<Outcome<Morning>> {
  const { desk, signal, at } = asked;
  const [late, today, reopens, reviews, submitted, inReview, held, delivered, thanks, disputes] = await Promise.all([
    desk.listStaffRequests({ overdue: 'true', limit }, { signal }),
    readToday(asked),
    desk.listStaffRequests({ status: 'reopenRequested', limit }, { signal }),
    desk.listNoticeDrafts({ state: 'submitted', limit }, { signal }),
    desk.listStaffWishes({ state: 'submitted', limit }, { signal }),
    desk.listStaffWishes({ state: 'inReview', limit }, { signal }),
    desk.listStaffClaims({ state: 'held', limit }, { signal }),
    desk.listStaffClaims({ state: 'delivered', limit }, { signal }),
    desk.listKeepsakes({ state: 'waiting', limit: 0 }, { signal }),
    desk.listWishDisputes({ state: 'open', limit: 0 }, { signal }),
  ]);
  if (!late.ok) return late;
  if (!today.ok) return today;
  if (!reopens.ok) return reopens;
  if (!reviews.ok) return reviews;
  if (!submitted.ok) return submitted;
  if (!inReview.ok) return inReview;
  if (!held.ok) return held;
  if (!delivered.ok) return delivered;
  if (!thanks.ok) return thanks;
  if (!disputes.ok) return disputes;
  return {
    ok: true,
    value: {
      at,
      late: late.value,
      today: today.value,
      reopens: reopens.value,
      reviews: reviews.value,
      wishes: together(inReview.value, submitted.value),
      promises: together(delivered.value, held.value),
      thanks: thanks.value.total,
      disputes: disputes.value.total,
    },
  };
}

function together<Item>(first: Part<Item>, second: Part<Item>): Part<Item> {
  return { items: [...first.items, ...second.items].slice(0, limit), total: first.total + second.total };
}

/** The queue stands in the order in which things fall due: read on until the day is over. */
async function readToday({ desk, signal, at, timeZone }: MorningAsked): Promise<Outcome<Part<StaffQueueItem>>> {
  const day = calendarDay(at, timeZone);
  const found: StaffQueueItem[] = [];
  let cursor: string | undefined;
  do {
    const query = { overdue: 'false', limit: pageSize, ...(cursor === undefined ? {} : { cursor }) } as const;
    const page = await desk.listStaffRequests(query, { signal });
    if (!page.ok) return page;
    const dueToday = page.value.items.filter(({ dueAt }) => dueAt !== null && isOn(day, dueAt, timeZone));
    found.push(...dueToday);
    const last = page.value.items.at(-1);
    const goesOn = last?.escalated === true || (last !== undefined && dueToday.includes(last));
    cursor = goesOn ? (page.value.nextCursor ?? undefined) : undefined;
  } while (cursor !== undefined);
  return { ok: true, value: { items: found.slice(0, limit), total: found.length } };
}

function isOn(day: string, moment: string, timeZone: string | undefined): boolean {
  return calendarDay(Date.parse(moment), timeZone) === day;
}
