/** Turns the written offers into opportunities with dates around now. */
import { createCalendar, stamp } from '../calendar.js';
import { createChance } from '../prng.js';
import type { SampleCenter, SampleOpportunity } from '../sample-city.js';
import { offers } from './offers.js';

const minor = 100;

export function buildOpportunities(seed: number, centers: readonly SampleCenter[], now: number): SampleOpportunity[] {
  const chance = createChance(seed, 'opportunities');
  const calendar = createCalendar(now);
  return offers.map(({ center: centerId, from, until, quantity, price, salary, ...told }) => {
    const center = centers.find(({ id }) => id === centerId);
    if (!center) throw new RangeError(`A sample offer names ${centerId}.`);
    return {
      ...told,
      id: chance.id('o'),
      area: center.areaId,
      centerId,
      validFrom: stamp(calendar.daysAgo(-from, 8)),
      validUntil: stamp(calendar.daysAgo(-until, 23, 59)),
      ...(quantity ? { quantity: { total: quantity[0], left: quantity[1], unit: quantity[2] } } : {}),
      ...(price ? { price: { amount: Math.round(price[0] * minor), currency: 'CNY', per: price[1] } } : {}),
      ...(salary
        ? {
            salary: {
              from: salary[0] * minor,
              ...(salary[1] === undefined ? {} : { to: salary[1] * minor }),
              currency: 'CNY',
              per: salary[2],
            },
          }
        : {}),
      contact: center.phones[0] ?? '',
    };
  });
}
