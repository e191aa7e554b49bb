/** The calls about the grid, its centers and the ways to them. */
import * as z from 'zod/mini';
import { AreaList, AreaQuery } from '../schemas/area.js';
import { Center, CenterList, CenterMapQuery, CenterQuery } from '../schemas/center.js';
import { Id } from '../schemas/common.js';
import { operation } from '../schemas/operation.js';
import {
  FoundPlaceList,
  FoundPlaceQuery,
  HolidayCalendar,
  HolidayQuery,
  WalkingQuery,
  WalkingTimes,
} from '../schemas/place.js';

export const placeOperations = {
  listAreas: operation({
    id: 'listAreas',
    method: 'GET',
    path: '/areas',
    summary: 'The grid, parents before their children, with figures',
    auth: 'none',
    query: AreaQuery,
    answers: { 200: AreaList },
  }),
  listCenters: operation({
    id: 'listCenters',
    method: 'GET',
    path: '/centers',
    summary: 'Centers, nearest first when `near` is given',
    auth: 'none',
    query: CenterQuery,
    answers: { 200: CenterList },
  }),
  getCenter: operation({
    id: 'getCenter',
    method: 'GET',
    path: '/centers/{id}',
    summary: 'One center',
    auth: 'none',
    params: z.object({ id: Id }),
    answers: { 200: Center },
    problems: ['not-found'],
  }),
  listCentersAsGeoJson: operation({
    id: 'listCentersAsGeoJson',
    method: 'GET',
    path: '/centers.geojson',
    summary: 'All centers of a filter as GeoJSON points',
    auth: 'none',
    query: CenterMapQuery,
    answers: { 200: 'application/geo+json' },
  }),
  listHolidays: operation({
    id: 'listHolidays',
    method: 'GET',
    path: '/holidays',
    summary: 'Public holidays, school holidays and make-up workdays',
    auth: 'none',
    query: HolidayQuery,
    answers: { 200: HolidayCalendar },
  }),
  findPlaces: operation({
    id: 'findPlaces',
    method: 'GET',
    path: '/places',
    summary: 'Centers, areas and addresses by name, in pinyin or by initials, best first',
    auth: 'none',
    query: FoundPlaceQuery,
    answers: { 200: FoundPlaceList },
  }),
  getWalkingTimes: operation({
    id: 'getWalkingTimes',
    method: 'GET',
    path: '/walking-times',
    summary: 'Minutes on foot to some centers, where a routing service is set up',
    auth: 'none',
    query: WalkingQuery,
    answers: { 200: WalkingTimes },
    problems: ['not-found'],
  }),
} as const;
