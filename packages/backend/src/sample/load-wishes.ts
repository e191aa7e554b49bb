/** The sample's wishes as if they had been made, reviewed and claimed here. */
import { beforehand, lease, liveClaimStates, type ClaimState } from '@doorstep/contract';
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';
import { sealHandOverCode } from '../wishes/hand-over.js';
import { publicArea, sealPrivate } from '../wishes/make-wish.js';
import { sealClaimant, whoIs } from '../wishes/people.js';
import { wishCategoriesSetting } from '../wishes/public-wish.js';
import { searchText } from '../wishes/rows.js';
import { lockPlaces } from '../wishes/units.js';
import type { SampleCity, SampleClaim, SampleWish } from './sample-city.js';

/** Words of before the review; they are private. */
const unreviewed: ReadonlySet<SampleWish['state']> = new Set([
  'draft',
  'submitted',
  'inReview',
  'needsChanges',
  'rejected',
]);

export async function loadWishes(
  queries: Queries,
  secrets: Secrets,
  { wishes, wishCategoryNames }: SampleCity,
): Promise<void> {
  await queries
    .insertInto('settings')
    .values({ name: wishCategoriesSetting, value: JSON.stringify(wishCategoryNames) })
    .execute();
  for (const wish of wishes) await loadWish(queries, secrets, wish);
}

async function loadWish(queries: Queries, secrets: Secrets, wish: SampleWish): Promise<void> {
  const submitted = Date.parse(wish.submittedAt);
  const words = wish.state === 'withdrawn' ? {} : wordsOf(wish);
  const accepted = wish.claims.filter(({ state }) => state === 'accepted').reduce((sum, { units }) => sum + units, 0);
  const reviewed = !unreviewed.has(wish.state) || wish.state === 'inReview';
  await queries
    .insertInto('wishes')
    .values({
      id: wish.id,
      state: wish.state,
      category_id: wish.category,
      center_id: wish.centerId,
      area_id: await publicArea(queries, wish.areaId, []),
      made_by: wish.madeBy,
      subjects: '[]',
      cost_band: wish.costBand,
      needed_by: moment(wish.neededBy),
      units: wish.units.total,
      left_units: wish.units.left,
      accepted_units: accepted,
      words: JSON.stringify(reviewed ? words : {}),
      search: reviewed ? searchText(words) : '',
      text_version: 1,
      writer_id: 'sample-handler',
      sharing: 'on',
      review_note: wish.reviewNote?.['zh-Hans'] ?? null,
      locale: 'zh-Hans',
      submitted_at: submitted,
      published_at: moment(wish.publishedAt),
      expires_at: moment(wish.expiresAt),
      updated_at: moment(wish.publishedAt) ?? submitted,
      revision: 1,
    })
    .execute();
  const own = { title: wish.title['zh-Hans'], story: wish.story['zh-Hans'], address: null, contact: null };
  if (wish.state !== 'withdrawn') await sealPrivate(queries, { secrets }, wish.id, { words: own, now: submitted });
  await queries
    .insertInto('wish_consents')
    .values({
      id: `${wish.id}-consent`,
      wish_id: wish.id,
      kind: 'person',
      form: wish.madeBy === 'self' ? 'online' : 'written',
      scopes: JSON.stringify(['wall', 'share', 'screen', 'photos']),
      text_version: beforehand,
      given_at: submitted,
      withdrawn_at: wish.state === 'hidden' ? submitted : null,
      recorded_by: 'sample',
    })
    .execute();
  for (const [index, claim] of wish.claims.entries()) await loadClaim(queries, secrets, wish, { claim, index });
}

async function loadClaim(
  queries: Queries,
  secrets: Secrets,
  wish: SampleWish,
  { claim, index }: { claim: SampleClaim; index: number },
): Promise<void> {
  // Numbers that nobody can have, one for each promise: nobody in the sample holds more than one.
  const contact = `sample-${claim.id}@doorstep.example`;
  const who = whoIs(secrets, contact);
  const claimed = Date.parse(claim.claimedAt);
  const until = Date.parse(claim.leaseUntil);
  const brought = claim.state === 'delivered' || claim.state === 'accepted';
  await queries
    .insertInto('claims')
    .values({
      id: claim.id,
      wish_id: wish.id,
      who,
      sealed_claimant: sealClaimant(secrets, { name: claim.claimant['zh-Hans'], contact }),
      hand_over: 'center',
      units: claim.units,
      state: claim.state,
      claimed_at: claimed,
      lease_until: until,
      ends_at: until,
      extensions: 0,
      fence: 1,
      sealed_hand_over_code: sealHandOverCode(secrets),
      wrong_codes: 0,
      delivered_at: brought ? Math.min(until, claimed + lease.held) : null,
      updated_at: claimed,
    })
    .execute();
  await lockPlaces(queries, { people: [who], wishes: [] });
  if (liveClaimStates.some((live: ClaimState) => live === claim.state))
    await queries.updateTable('claim_caps').set({ live: 1 }).where('who', '=', who).execute();
  if (!claim.thanks) return;
  await queries
    .insertInto('wish_keepsakes')
    .values({
      id: `${wish.id}-thanks-${index}`,
      wish_id: wish.id,
      claim_id: claim.id,
      kind: 'thanks',
      public_text: JSON.stringify(claim.thanks),
      state: 'public',
      at: claimed,
    })
    .execute();
}

function wordsOf({ title, story }: SampleWish) {
  return {
    'zh-Hans': { title: title['zh-Hans'], story: story['zh-Hans'] },
    en: { title: title.en, story: story.en },
  };
}

function moment(written: string | null): number | null {
  return written === null ? null : Date.parse(written);
}
