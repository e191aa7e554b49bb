/** Wishes, promises, disputes and keepsakes as staff see them. */
import {
  claimOperationsFrom,
  publishGate,
  wishOperationsFrom,
  type ConsentScope,
  type Keepsake,
  type StaffClaim,
  type StaffDispute,
  type StaffWish,
} from '@doorstep/contract';
import type { Selectable } from 'kysely';
import { inLocale } from '../localized.js';
import { mediaAddress } from '../media/address.js';
import { toDateTime, toDateTimeOrNull } from '../moments.js';
import { readNames } from '../notices/notice-view.js';
import type { Services } from '../services.js';
import type { StaffMember } from '../staff/staff-members.js';
import { openNote, photosOf } from './claim-view.js';
import { addressState, readAddressRequest } from './address.js';
import { disputePurpose } from './disputes.js';
import { gateSituation } from './gate.js';
import { openHandOverCode } from './hand-over.js';
import type { PrivateWish } from './make-wish.js';
import { thanksPurpose } from './maker-steps.js';
import { openClaimant } from './people.js';
import { readWishCategories, type Looking } from './public-wish.js';
import { subjectsOf, titleOf, wordsOf, type ClaimRow, type WishRow } from './rows.js';
import type { DisputeTable, KeepsakeTable } from './tables.js';

/** Reviewers and above decide what is public; handlers prepare it. */
export function wishActor({ role }: StaffMember): 'handler' | 'reviewer' {
  return role === 'handler' ? 'handler' : 'reviewer';
}

export async function staffWishView(
  services: Services,
  looking: Looking,
  { row, member, secret }: { row: WishRow; member: StaffMember; secret?: PrivateWish | undefined },
): Promise<StaffWish> {
  const { queries, locale, now } = looking;
  const consents = await queries
    .selectFrom('wish_consents')
    .selectAll()
    .where('wish_id', '=', row.id)
    .orderBy('given_at')
    .execute();
  const approvals = await queries
    .selectFrom('wish_approvals')
    .select(['staff_name', 'at'])
    .where('wish_id', '=', row.id)
    .where('text_version', '=', row.text_version)
    .orderBy('at')
    .execute();
  const claims = await queries
    .selectFrom('claims')
    .selectAll()
    .where('wish_id', '=', row.id)
    .orderBy('claimed_at')
    .execute();
  const { centers } = await readNames(queries, { categories: [], centers: [row.center_id] }, locale);
  const categories = await readWishCategories(queries);
  const situation = await gateSituation(queries, services, { row, now });
  return {
    id: row.id,
    state: row.state,
    category: row.category_id,
    categoryName: inLocale(categories[row.category_id] ?? {}, locale) || row.category_id,
    center: row.center_id === null ? null : { id: row.center_id, name: centers.get(row.center_id) ?? row.center_id },
    areaId: row.area_id,
    madeBy: row.made_by,
    subjects: subjectsOf(row),
    costBand: row.cost_band,
    neededBy: toDateTimeOrNull(row.needed_by),
    units: { total: row.units, left: row.left_units },
    sharing: row.sharing,
    words: wordsOf(row),
    textVersion: row.text_version,
    ...(secret === undefined ? {} : { private: secret }),
    marks: situation.marks as StaffWish['marks'],
    consents: consents.map((consent) => ({
      id: consent.id,
      kind: consent.kind,
      form: consent.form,
      scopes: JSON.parse(consent.scopes) as ConsentScope[],
      textVersion: consent.text_version,
      givenAt: toDateTime(consent.given_at),
      until: toDateTimeOrNull(consent.until),
      withdrawnAt: toDateTimeOrNull(consent.withdrawn_at),
      recordedBy: consent.recorded_by,
    })),
    approvals: approvals.map(({ staff_name, at }) => ({ by: staff_name, at: toDateTime(at) })),
    gate: publishGate(situation),
    reviewNote: row.review_note,
    submittedAt: toDateTime(row.submitted_at),
    publishedAt: toDateTimeOrNull(row.published_at),
    expiresAt: toDateTimeOrNull(row.expires_at),
    revision: row.revision,
    claims: await Promise.all(
      claims.map((claim) =>
        staffClaimView(services, looking, { row: { ...claim, words: row.words }, eyes: secret ? 'closed' : 'shut' }),
      ),
    ),
    actions: wishOperationsFrom(row.state, wishActor(member)),
  };
}

type OfWish = Pick<WishRow, 'words'>;

/**
 * `open`: who claimed is shown. `closed`: what they wrote is shown; like the first, it has been written down.
 * `shut`: for lists, where nothing of a person is shown.
 */
export async function staffClaimView(
  services: Services,
  looking: Looking,
  { row, eyes }: { row: ClaimRow & OfWish; eyes: 'open' | 'closed' | 'shut' },
): Promise<StaffClaim> {
  const { secrets } = services;
  const claimant = openClaimant(secrets, row.sealed_claimant);
  return {
    id: row.id,
    wishId: row.wish_id,
    ...titleOf(row, looking.locale),
    units: row.units,
    state: row.state,
    claimedAt: toDateTime(row.claimed_at),
    expiresAt: toDateTime(row.ends_at),
    agreedFor: toDateTimeOrNull(row.agreed_for),
    team: eyes === 'shut' ? null : (claimant?.team ?? null),
    ...(eyes === 'open'
      ? {
          claimant: claimant ? { name: claimant.name, contact: claimant.contact } : null,
          handOverCode: openHandOverCode(secrets, row.sealed_hand_over_code),
        }
      : {}),
    note: eyes === 'shut' ? null : openNote(services, row.sealed_note),
    photos: eyes === 'shut' ? [] : await photosOf(services, looking, row.id),
    reason: row.reason,
    address: addressState(await readAddressRequest(looking.queries, row.id), looking.now),
    actions: claimOperationsFrom(row.state, 'staff'),
  };
}

export function disputeView(
  { secrets }: Services,
  row: Selectable<DisputeTable> & OfWish,
  locale: string,
): StaffDispute {
  return {
    id: row.id,
    wishId: row.wish_id,
    ...titleOf(row, locale),
    claimId: row.claim_id,
    kind: row.kind,
    by: row.said_by,
    text: secrets.open(disputePurpose, row.sealed_text) ?? '',
    at: toDateTime(row.at),
    state: row.state,
    decision: row.decision,
  };
}

export function keepsakeView(
  { secrets, config }: Services,
  row: Selectable<KeepsakeTable> & OfWish,
  { locale, now }: Pick<Looking, 'locale' | 'now'>,
): Keepsake {
  return {
    id: row.id,
    wishId: row.wish_id,
    ...titleOf(row, locale),
    claimId: row.claim_id,
    kind: row.kind,
    text: row.sealed_text === null ? null : (secrets.open(thanksPurpose, row.sealed_text) ?? null),
    photo: row.sha256 === null ? null : { url: mediaAddress(secrets, `${config.publicUrl}/api`, row.sha256, now) },
    state: row.state,
    at: toDateTime(row.at),
  };
}
