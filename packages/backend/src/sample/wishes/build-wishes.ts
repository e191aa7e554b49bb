/** Turns the written wishes into wishes with claims, leases and units that always add up. */
import { createCalendar, stamp, type Calendar } from '../calendar.js';
import { createChance, type Chance } from '../prng.js';
import type { SampleCenter, SampleClaim, SampleWish, Text } from '../sample-city.js';
import { text } from '../text.js';
import { careAndCompany } from './care-and-company.js';
import { everyday } from './everyday.js';
import { learning, unpublished } from './learning-and-unpublished.js';
import type { ClaimPlan, WishPlan } from './plan.js';

const plans: readonly WishPlan[] = [...everyday, ...careAndCompany, ...learning, ...unpublished];

const hour = 3_600_000;
const day = 24 * hour;
/** Hours of a lease: until a center confirms it, and from then on. */
const leaseHours = { held: 24, active: 72 } as const;
const listedDays = 60;

const claimants: readonly Text[] = [
  text('林女士', 'Ms Lin'),
  text('吴先生', 'Mr Wu'),
  text('冲浪店团队', 'The surf shop team'),
  text('一位候鸟老人', 'A winter resident'),
  text('中学志愿社', 'A school volunteer group'),
  text('符女士', 'Ms Fu'),
  text('酒店工程部', 'A hotel’s engineers'),
  text('环卫班组', 'A street-cleaning crew'),
  text('周先生', 'Mr Zhou'),
  text('渔业合作社', 'A fishing cooperative'),
];

/** Whether a claim still keeps units from others. */
function isLive({ state }: Pick<SampleClaim, 'state'>): boolean {
  return state === 'held' || state === 'active' || state === 'delivered';
}

export function buildWishes(seed: number, centers: readonly SampleCenter[], now: number): SampleWish[] {
  const chance = createChance(seed, 'wishes');
  const calendar = createCalendar(now);
  return plans.map((plan) => {
    const center = centers.find(({ id }) => id === plan.center);
    if (!center) throw new RangeError(`A sample wish names ${plan.center}.`);
    // Those of today were handed in an hour or more ago, whatever the hour.
    const submitted = now - plan.days * day - chance.whole(70, 230) * 60_000;
    const reviewed = ['draft', 'submitted', 'inReview', 'needsChanges', 'rejected'].includes(plan.state)
      ? null
      : submitted + Math.min(20 * hour, (now - submitted) / 2);
    const claims = plan.claims.map((claim) => claimOf(claim, reviewed ?? submitted, calendar, chance));
    const taken = claims.filter((claim) => isLive(claim) || claim.state === 'accepted');
    return {
      id: chance.id('w'),
      title: plan.title,
      story: plan.story,
      category: plan.category,
      areaId: center.areaId,
      centerId: center.id,
      neededBy: plan.neededIn === undefined ? null : stamp(calendar.daysAgo(-plan.neededIn, 18)),
      costBand: plan.band,
      madeBy: plan.madeBy,
      state: plan.state,
      units: { total: plan.units, left: plan.units - taken.reduce((sum, { units }) => sum + units, 0) },
      claims,
      submittedAt: stamp(submitted),
      publishedAt: reviewed === null ? null : stamp(reviewed),
      expiresAt: reviewed === null ? null : stamp(reviewed + listedDays * day),
      ...(plan.note === undefined ? {} : { reviewNote: plan.note }),
    };
  });
}

function claimOf(plan: ClaimPlan, published: number, calendar: Calendar, chance: Chance): SampleClaim {
  const live = plan.state === 'held' || plan.state === 'active';
  // A live lease has time left; one that ended has none.
  const lease = (plan.state === 'held' ? leaseHours.held : leaseHours.active) * hour;
  const spent = live ? Math.min(plan.days * day + chance.whole(1, 6) * hour, lease * 0.9) : plan.days * day;
  const claimed = Math.max(calendar.now - spent, published + hour / 2);
  return {
    id: chance.id('c'),
    units: plan.units,
    state: plan.state,
    claimant: chance.pick(claimants),
    claimedAt: stamp(claimed),
    leaseUntil: stamp(claimed + lease),
    ...(plan.thanks === undefined ? {} : { thanks: plan.thanks }),
  };
}
