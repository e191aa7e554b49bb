/** The grid and its centers over the HTTP contract. */
import { AreaList, Center, FoundPlaceList, HolidayCalendar, WalkingTimes } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { PlaceCalls } from '../port/places.js';
import { mendCenters, UncheckedCenterList } from './mend-centers.js';

/** Boundaries and ten thousand centers are large; 8 MiB. */
const mostBytes = 8_388_608;

export function placeCalls(send: Send): PlaceCalls {
  return {
    listAreas: (query, options) => send({ method: 'GET', path: '/areas', query, mostBytes }, AreaList, options),
    async listCenters(query, options) {
      const outcome = await send({ method: 'GET', path: '/centers', query, mostBytes }, UncheckedCenterList, options);
      return outcome.ok ? { ok: true, value: mendCenters(outcome.value) } : outcome;
    },
    getCenter: (id, options) => send({ method: 'GET', path: path`/centers/${id}` }, Center, options),
    listHolidays: (query, options) => send({ method: 'GET', path: '/holidays', query }, HolidayCalendar, options),
    findPlaces: (query, options) => send({ method: 'GET', path: '/places', query }, FoundPlaceList, options),
    getWalkingTimes: (query, options) => send({ method: 'GET', path: '/walking-times', query }, WalkingTimes, options),
  };
}
