/** The calls about the grid and its centers. */
import * as z from 'zod/mini';
import { AreaList } from '../schemas/area.js';
import { Center, CenterList, CenterQuery } from '../schemas/center.js';
import { Id, Paging } from '../schemas/common.js';
import { operation } from '../schemas/operation.js';

export const placeOperations = {
  listAreas: operation({
    id: 'listAreas',
    method: 'GET',
    path: '/areas',
    summary: 'The grid',
    auth: 'none',
    query: z.object(Paging),
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
    summary: 'All centers as GeoJSON points',
    auth: 'none',
    answers: { 200: 'application/geo+json' },
  }),
} as const;
