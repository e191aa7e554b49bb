/** What staff do with a wish: write what the public reads, record consents, approve, and take each step of the table. */
import { allowsScope, wishTransition, type ConsentDraft, type WishState } from '@doorstep/contract';
import type { z } from 'zod/mini';
import type { StaffWishChange } from '@doorstep/contract/schemas';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import type { Services } from '../services.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { gateRefusal, gateSituation } from './gate.js';
import { endLeases, withdrawWish } from './maker-steps.js';
import { publicArea } from './make-wish.js';
import { readWish, searchText, subjectsOf, updateWish, wordsOf, type WishRow } from './rows.js';
import { wishActor } from './staff-view.js';
import { lockPlaces, tellWish } from './units.js';

const day = 24 * 3_600_000;
/** How long a wish stands on the wall. */
const listedFor = 60 * day;

export interface ReviewStep {
  readonly queries: Queries;
  readonly services: Services;
  readonly row: WishRow;
  readonly member: StaffMember;
  readonly now: number;
  readonly locale: string;
}

type Done = Promise<Refusal | undefined>;
type Change = z.infer<typeof StaffWishChange>;

const editable: readonly WishState[] = ['draft', 'submitted', 'inReview', 'needsChanges', 'hidden'];

/** New words are a new version: consents and approvals of the old one do not carry over. */
export async function changeWish({ queries, row, member, now, locale }: ReviewStep, change: Change): Done {
  const { words, subjects, category, center, costBand, neededBy, units, sharing } = change;
  const ofText = words !== undefined || subjects !== undefined;
  if (ofText && !editable.includes(row.state)) return refuse('transition-not-allowed');
  if (!editable.includes(row.state) && row.state !== 'published') return refuse('transition-not-allowed');
  const place =
    center === undefined
      ? undefined
      : await queries.selectFrom('centers').select('area_id').where('id', '=', center).executeTakeFirst();
  if (center !== undefined && !place)
    return refuse('invalid-input', { errors: [inputError('center', 'unknown-center', locale)] });
  if (units !== undefined && units !== row.units) {
    await lockPlaces(queries, { people: [], wishes: [row.id] });
    const resized = await queries
      .updateTable('wishes')
      .set(({ eb }) => ({ units, left_units: eb('left_units', '+', units - row.units) }))
      .where('id', '=', row.id)
      .where('revision', '=', row.revision)
      .where('left_units', '>=', row.units - units)
      .executeTakeFirst();
    if (resized.numUpdatedRows !== 1n) return refuse('not-enough-left');
  }
  const isMaterial =
    (units !== undefined && units !== row.units) ||
    (category !== undefined && category !== row.category_id) ||
    (center !== undefined && center !== row.center_id) ||
    (costBand !== undefined && costBand !== row.cost_band) ||
    (neededBy !== undefined && momentOf(neededBy) !== row.needed_by);
  const protectedNow = subjects ?? subjectsOf(row);
  const base = place?.area_id ?? (await areaOfCenter(queries, row.center_id));
  const updated = await updateWish(
    queries,
    row,
    {
      ...(words === undefined
        ? {}
        : {
            words: JSON.stringify(words),
            search: searchText(words),
            text_version: row.text_version + 1,
            writer_id: member.id,
            marks_reason: null,
          }),
      ...(subjects === undefined ? {} : { subjects: JSON.stringify([...new Set(subjects)]) }),
      ...(subjects !== undefined || center !== undefined
        ? { area_id: await publicArea(queries, base, protectedNow) }
        : {}),
      ...(subjects !== undefined && subjects.length > 0 ? { sharing: 'off' as const } : {}),
      ...(category === undefined ? {} : { category_id: category }),
      ...(center === undefined ? {} : { center_id: center }),
      ...(costBand === undefined ? {} : { cost_band: costBand }),
      ...(neededBy === undefined ? {} : { needed_by: momentOf(neededBy) }),
      ...(sharing === undefined ? {} : { sharing }),
      // Whoever promised it is asked whether they keep to it.
      ...(isMaterial ? { terms_version: row.terms_version + 1 } : {}),
    },
    now,
  );
  if (!updated) return refuse('changed-meanwhile');
  if (row.state === 'published') await tellWish(queries, row.id, 'changed', now);
  return undefined;
}

function momentOf(day: string | null): number | null {
  return day === null ? null : Date.parse(day);
}

async function areaOfCenter(queries: Queries, centerId: string | null): Promise<string | null> {
  if (centerId === null) return null;
  const center = await queries.selectFrom('centers').select('area_id').where('id', '=', centerId).executeTakeFirst();
  return center?.area_id ?? null;
}

export async function recordConsent({ queries, services, row, member, now }: ReviewStep, draft: ConsentDraft): Done {
  await queries
    .insertInto('wish_consents')
    .values({
      id: createId(),
      wish_id: row.id,
      kind: draft.kind,
      form: draft.form,
      scopes: JSON.stringify(draft.scopes ?? ['wall']),
      text_version: draft.textVersion,
      sealed_given_by: services.secrets.seal('wish-consent', draft.givenBy),
      given_at: now,
      until: draft.until ? Date.parse(draft.until) : null,
      recorded_by: member.name,
    })
    .execute();
  return undefined;
}

/** One act: nobody sees it from here on, whatever else has still to be done. */
export async function withdrawConsents(step: ReviewStep, reason: string | undefined): Done {
  const { queries, row, now } = step;
  await queries
    .updateTable('wish_consents')
    .set({ withdrawn_at: now })
    .where('wish_id', '=', row.id)
    .where('withdrawn_at', 'is', null)
    .execute();
  if (row.state !== 'published') return undefined;
  return hide(step, reason ?? 'consent withdrawn');
}

export async function approveWish({ queries, row, member, now }: ReviewStep): Done {
  if (row.state !== 'inReview' && row.state !== 'hidden') return refuse('transition-not-allowed');
  if (wishActor(member) !== 'reviewer') return refuse('not-permitted');
  await queries
    .insertInto('wish_approvals')
    .values({
      wish_id: row.id,
      text_version: row.text_version,
      staff_id: member.id,
      staff_name: member.name,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return undefined;
}

/** One row of the table. */
export async function stepWish(step: ReviewStep, operation: string, reason: string | undefined): Done {
  const { queries, row, member, now, locale } = step;
  const transition = wishTransition(operation, row.state, wishActor(member));
  if (!transition || operation === 'submit' || transition.by.every((by) => by === 'system'))
    return refuse('transition-not-allowed');
  if (transition.needs.includes('reason') && reason === undefined)
    return refuse('invalid-input', { errors: [inputError('reason', 'required', locale)] });
  switch (operation) {
    case 'publish':
    case 'unhide':
      return publish(step, reason);
    case 'hide':
      return hide(step, reason);
    case 'withdraw':
      return withdrawWish({ queries, wish: row, now }, reason);
    default:
      return (await updateWish(queries, row, { state: transition.to, review_note: reason ?? null }, now))
        ? undefined
        : refuse('changed-meanwhile');
  }
}

async function publish(step: ReviewStep, reason: string | undefined): Done {
  const { queries, services, row, now } = step;
  // Whoever publishes has read these words.
  await approveWish(step);
  const situation = await gateSituation(queries, services, { row, reason, now });
  const refused = gateRefusal(situation);
  if (refused) return refused;
  const first = row.published_at === null;
  const published = await updateWish(
    queries,
    row,
    {
      state: 'published',
      published_at: row.published_at ?? now,
      expires_at: first ? now + listedFor : row.expires_at,
      review_note: null,
      marks_reason: situation.marks.length > 0 ? (reason ?? row.marks_reason) : null,
      sharing: row.sharing === 'on' && allowsScope(situation, 'share') ? 'on' : 'off',
      search: searchText(wordsOf(row)),
    },
    now,
  );
  if (!published) return refuse('changed-meanwhile');
  await tellWish(queries, row.id, 'published', now);
  return undefined;
}

async function hide({ queries, row, now }: ReviewStep, reason: string | undefined): Done {
  await endLeases(queries, row, { operation: 'revoke', reason: reason ?? 'hidden', now });
  const current = (await readWish(queries, row.id)) ?? row;
  if (!(await updateWish(queries, current, { state: 'hidden', review_note: reason ?? null }, now)))
    return refuse('changed-meanwhile');
  await tellWish(queries, row.id, 'gone', now);
  return undefined;
}
