/** The grid, and finding in it, over the HTTP contract. */
import { AreaList, FoundPlaceList, HolidayCalendar, WalkingTimes } from '@doorstep/contract/checks';
import type { Send } from '../call.js';
import type { PlaceCalls } from '../port/places.js';
import { mostPlaceBytes as mostBytes } from './place-bytes.js';

export function placeCalls(send: Send): PlaceCalls {
  return {
    listAreas: (query, options) => send({ method: 'GET', path: '/areas', query, mostBytes }, AreaList, options),
    listHolidays: (query, options) => send({ method: 'GET', path: '/holidays', query }, HolidayCalendar, options),
    findPlaces: (query, options) => send({ method: 'GET', path: '/places', query }, FoundPlaceList, options),
    getWalkingTimes: (query, options) => send({ method: 'GET', path: '/walking-times', query }, WalkingTimes, options),
  };
}
