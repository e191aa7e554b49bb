/** The grid and its centers over the HTTP contract. */
import { AreaList, Center, CenterList, FoundPlaceList, HolidayCalendar, WalkingTimes } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { PlaceCalls } from '../port/places.js';

/** Boundaries and ten thousand centers are large; 8 MiB. */
const mostBytes = 8_388_608;

export function placeCalls(send: Send): PlaceCalls {
  return {
    listAreas: (query, options) => send({ method: 'GET', path: '/areas', query, mostBytes }, AreaList, options),
    listCenters: (query, options) => send({ method: 'GET', path: '/centers', query, mostBytes }, CenterList, options),
    getCenter: (id, options) => send({ method: 'GET', path: path`/centers/${id}` }, Center, options),
    listHolidays: (query, options) => send({ method: 'GET', path: '/holidays', query }, HolidayCalendar, options),
    findPlaces: (query, options) => send({ method: 'GET', path: '/places', query }, FoundPlaceList, options),
    getWalkingTimes: (query, options) => send({ method: 'GET', path: '/walking-times', query }, WalkingTimes, options),
  };
}
