/** A new wish: the person's own words sealed, a public record without words, a code, and a place in the review. */
import {
  beforehand,
  type Contact,
  type ProtectedSubject,
  type StaffWishDraft,
  type WishReceipt,
} from '@doorstep/contract';
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { issueReceipt } from '../receipts/receipts.js';
import type { Services } from '../services.js';
import type { StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { readWishCategories } from './public-wish.js';

const purpose = 'wish-private';

/** What the person wrote and how to reach them. Opened for staff, each time with a line in the audit. */
export interface PrivateWish {
  readonly title: string;
  readonly story: string;
  readonly address: string | null;
  readonly contact: Contact | null;
}

export interface NewWish {
  readonly queries: Queries;
  /** The agreement of somebody at the counter counts only with who recorded it. */
  readonly draft: StaffWishDraft;
  readonly locale: string;
  readonly now: number;
  readonly takenDownBy?: Pick<StaffMember, 'name'>;
}

export async function makeWish(services: Services, wish: NewWish): Promise<WishReceipt | Refusal> {
  const { queries, draft, locale, now, takenDownBy } = wish;
  if (!draft.consent) return refuse('consent-missing');
  const errors = [];
  const categories = await readWishCategories(queries);
  if (!Object.hasOwn(categories, draft.category)) errors.push(inputError('category', 'unknown-category', locale));
  const center = await queries
    .selectFrom('centers')
    .select('area_id')
    .where('id', '=', draft.center)
    .executeTakeFirst();
  if (!center) errors.push(inputError('center', 'unknown-center', locale));
  if (!draft.contact.phone?.trim() && !draft.contact.email?.trim())
    errors.push(inputError('contact.phone', 'contact-required', locale));
  const neededBy = draft.neededBy ? Date.parse(draft.neededBy) : null;
  if (neededBy !== null && neededBy <= now) errors.push(inputError('neededBy', 'not-in-future', locale));
  if (errors.length > 0 || !center) return refuse('invalid-input', { errors });

  const id = createId();
  const subjects: ProtectedSubject[] = draft.forMinor === true ? ['minor'] : [];
  const units = draft.units ?? 1;
  await queries
    .insertInto('wishes')
    .values({
      id,
      // What fills the field that people do not see is a machine: kept as a draft that nobody is asked to read.
      state: (draft.website ?? '').trim() === '' ? 'submitted' : 'draft',
      category_id: draft.category,
      center_id: draft.center,
      area_id: await publicArea(queries, center.area_id, subjects),
      made_by: draft.madeBy,
      subjects: JSON.stringify(subjects),
      cost_band: draft.costBand ?? 'upTo200',
      needed_by: neededBy,
      units,
      left_units: units,
      accepted_units: 0,
      words: '{}',
      search: '',
      text_version: 1,
      // A child's wish is not passed on unless both consents say so.
      sharing: subjects.length > 0 ? 'off' : 'on',
      locale: draft.locale ?? locale,
      submitted_at: now,
      updated_at: now,
      revision: 1,
    })
    .execute();
  await sealPrivate(queries, services, id, {
    now,
    words: { title: draft.title, story: draft.story, address: draft.address ?? null, contact: draft.contact },
  });
  // Only for oneself can one agree beforehand; for another person staff record who agreed and how.
  const { agreement } = draft;
  const agreed =
    takenDownBy !== undefined
      ? agreement && {
          kind: agreement.kind,
          form: agreement.form,
          scopes: JSON.stringify(['wall']),
          sealed_given_by: services.secrets.seal('wish-consent', agreement.givenBy),
          recorded_by: takenDownBy.name,
        }
      : draft.madeBy === 'self'
        ? {
            kind: 'person' as const,
            form: 'online' as const,
            scopes: JSON.stringify(['wall', 'share', 'screen']),
            recorded_by: 'maker',
          }
        : undefined;
  if (agreed) {
    await queries
      .insertInto('wish_consents')
      .values({ id: createId(), wish_id: id, ...agreed, text_version: beforehand, given_at: now })
      .execute();
  }
  const code = await issueReceipt(queries, services.secrets, { subject: 'wish', id, role: 'holder' }, now);
  return { id, code, state: 'submitted' };
}

export async function sealPrivate(
  queries: Queries,
  { secrets }: Pick<Services, 'secrets'>,
  wishId: string,
  { words, now }: { words: PrivateWish; now: number },
): Promise<void> {
  const sealed = secrets.seal(purpose, JSON.stringify(words));
  await queries
    .insertInto('wish_private')
    .values({ wish_id: wishId, sealed, created_at: now })
    .onConflict((conflict) => conflict.column('wish_id').doUpdateSet({ sealed }))
    .execute();
}

export async function openPrivate(
  queries: Queries,
  { secrets }: Pick<Services, 'secrets'>,
  wishId: string,
): Promise<PrivateWish | undefined> {
  const row = await queries
    .selectFrom('wish_private')
    .select('sealed')
    .where('wish_id', '=', wishId)
    .executeTakeFirst();
  const opened = row && secrets.open(purpose, row.sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as PrivateWish);
}

/** Levels of the grid: 4 a community, 3 a bay area or town. A cell of the grid would point at a few houses. */
const finestLevel = { usual: 4, protected: 3 } as const;

/** The smallest part of the city that may be named. */
export async function publicArea(
  queries: Queries,
  areaId: string | null,
  subjects: readonly ProtectedSubject[],
): Promise<string | null> {
  const finest = subjects.length > 0 ? finestLevel.protected : finestLevel.usual;
  let id = areaId;
  for (let step = 0; id !== null && step < 10; step += 1) {
    const area = await queries
      .selectFrom('areas')
      .select(['level', 'parent_id'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!area) return null;
    if (area.level <= finest) return id;
    id = area.parent_id;
  }
  return id;
}
