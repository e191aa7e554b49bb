/** Makes the sample city: the same for the same seed and the same now, on every machine. */
import { buildActivities } from './activities/build-activities.js';
import { buildAreas, buildCells } from './areas.js';
import { categories } from './categories/index.js';
import { buildCenters } from './centers.js';
import { accessibilityNames, facilityNames } from './facilities.js';
import { buildNotices } from './notices/build-notices.js';
import { buildOpportunities } from './opportunities/build-opportunities.js';
import { samplePhone } from './phones.js';
import { cityName } from './places.js';
import { buildRequests } from './requests/build-requests.js';
import { buildWishes } from './wishes/build-wishes.js';
import { wishCategoryNames } from './wishes/plan.js';
import type { SampleCity } from './sample-city.js';
import { text } from './text.js';

/** The seed that `npm start` uses. */
export const defaultSeed = 2026;

/** `now` in milliseconds since the epoch: histories end before it, activities follow it. */
export function buildSampleCity(seed: number, now: number): SampleCity {
  const cells = buildCells();
  const centers = buildCenters(seed, cells, now);
  return {
    name: cityName,
    mark: text(
      '示例城市：人物、地点与电话均为虚构',
      'A sample city: its people, places and telephone numbers are made up',
    ),
    timeZone: 'Asia/Shanghai',
    phone: samplePhone(0),
    locales: ['zh-Hans', 'en'],
    facilityNames,
    accessibilityNames,
    wishCategoryNames,
    areas: buildAreas(cells),
    centers,
    categories,
    requests: buildRequests(seed, centers, now),
    notices: buildNotices(seed, centers, now),
    wishes: buildWishes(seed, centers, now),
    opportunities: buildOpportunities(seed, centers, now),
    activities: buildActivities(seed, centers, now),
  };
}
