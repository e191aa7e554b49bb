/** Escalations lie over a request: one is open at a time, each goes a level higher, and a supervisor decides it. */
import type { Selectable } from 'kysely';
import { createId } from '../identifiers.js';
import { workingDaysLater } from './center-hours.js';
import type { Queries } from '../storage/store.js';
import type { RequestRow } from './repository.js';
import type { RequestTables } from './tables.js';

export type Escalation = Selectable<RequestTables['request_escalations']>;

/** By when each level answers, in working days: head of the center, district office, city desk. */
const answerWithin = [1, 5, 10];

/** The latest. */
export function readEscalation(queries: Queries, requestId: string): Promise<Escalation | undefined> {
  return queries
    .selectFrom('request_escalations')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('opened_at', 'desc')
    .orderBy('level', 'desc')
    .executeTakeFirst();
}

/** Opens the next level, against whoever has the case now. False: one is open already. */
export async function openEscalation(
  queries: Queries,
  request: RequestRow,
  text: string,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Promise<boolean> {
  const earlier = await readEscalation(queries, request.id);
  const level = Math.min((earlier?.level ?? 0) + 1, answerWithin.length);
  const opened = await queries
    .insertInto('request_escalations')
    .values({
      id: createId(),
      request_id: request.id,
      level,
      text,
      opened_at: now,
      answer_by: await workingDaysLater(
        queries,
        { center: request.center_id, timeZone },
        now,
        answerWithin[level - 1] ?? 1,
      ),
      against: request.assignee,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return opened.numInsertedOrUpdatedRows === 1n;
}

export async function decideEscalation(
  queries: Queries,
  requestId: string,
  decision: {
    readonly outcome: 'upheld' | 'refused';
    readonly answer: string;
    readonly by: string;
    readonly now: number;
  },
): Promise<void> {
  await queries
    .updateTable('request_escalations')
    .set({ outcome: decision.outcome, answer: decision.answer, decided_at: decision.now, decided_by: decision.by })
    .where('request_id', '=', requestId)
    .where('outcome', 'is', null)
    .execute();
}
