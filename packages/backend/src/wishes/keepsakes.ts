/** Thanks and photos: shown only after somebody has looked at them. */
import { allowsScope, findPersonalMarks } from '@doorstep/contract';
import type { Selectable } from 'kysely';
import { refuse, type Refusal } from '../http/reply.js';
import type { Services } from '../services.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { gateSituation } from './gate.js';
import { openPrivate } from './make-wish.js';
import { thanksPurpose } from './maker-steps.js';
import { readWish } from './rows.js';
import type { KeepsakeTable } from './tables.js';
import { tellWish } from './units.js';

export type KeepsakeRow = Selectable<KeepsakeTable>;

export interface Review {
  readonly queries: Queries;
  readonly services: Services;
  readonly row: KeepsakeRow;
  readonly member: StaffMember;
  readonly decision: 'publish' | 'remove';
  /** The words to show instead of what was written. */
  readonly text?: string | undefined;
  readonly now: number;
}

export async function reviewKeepsake(review: Review): Promise<Refusal | undefined> {
  const { queries, services, row, member, decision, now } = review;
  const wish = await readWish(queries, row.wish_id);
  if (!wish || row.state === 'removed') return refuse('transition-not-allowed');
  let public_text: string | null = null;
  if (decision === 'publish' && row.kind === 'thanks') {
    const text = review.text ?? (row.sealed_text && services.secrets.open(thanksPurpose, row.sealed_text)) ?? '';
    const contact = (await openPrivate(queries, services, wish.id))?.contact;
    const known = [contact?.name, contact?.phone].filter((one): one is string => Boolean(one));
    const marks = findPersonalMarks(text, known);
    if (text === '' || marks.length > 0) return refuse('unresolved-marks', { extra: { marks } });
    public_text = JSON.stringify({ [wish.locale]: text });
  }
  if (decision === 'publish' && row.kind === 'photo') {
    const situation = await gateSituation(queries, services, { row: wish, now });
    if (!allowsScope(situation, 'photos')) return refuse('consent-missing');
  }
  await queries
    .updateTable('wish_keepsakes')
    .set({ state: decision === 'publish' ? 'public' : 'removed', public_text, decided_by: member.id })
    .where('id', '=', row.id)
    .execute();
  await queries
    .updateTable('wishes')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', wish.id)
    .execute();
  await tellWish(queries, wish.id, 'changed', now);
  return undefined;
}
