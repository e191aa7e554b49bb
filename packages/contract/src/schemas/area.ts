/** The grid: areas of five levels, each inside its parent. */
import * as z from 'zod/mini';
import { Id, listOf, Paging, Position } from './common.js';

/** GeoJSON, WGS 84, longitude before latitude as GeoJSON has it. */
export const Boundary = z.object({
  type: z.enum(['Polygon', 'MultiPolygon']),
  coordinates: z.array(z.any()),
});

/** How an area does, with all areas below it. `null`: not known, or too few to be told without naming somebody. */
export const AreaFigures = z.object({
  centers: z.int().check(z.minimum(0)),
  openRequests: z.nullable(z.int()),
  /** Share of ratings of 4 and 5, from 0 to 1. */
  satisfactionRate: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
});

export const Area = z.object({
  id: Id,
  name: z.string(),
  /** 1 is the city. */
  level: z.int().check(z.minimum(1), z.maximum(9)),
  levelName: z.string(),
  parentId: z.nullable(Id),
  boundary: z.optional(Boundary),
  /** A point inside, for its name and for "near here". */
  position: z.optional(Position),
  contact: z.optional(z.object({ name: z.optional(z.string()), phone: z.optional(z.string()) })),
  figures: z.optional(AreaFigures),
  /** Other ways to type its name, as in a center's. */
  terms: z.optional(z.string()),
});

export const AreaList = listOf(Area);

export const AreaQuery = z.object({
  /** Only the areas right below this one. */
  parent: z.optional(Id),
  level: z.optional(z.pipe(z.string().check(z.regex(/^[1-9]$/)), z.transform(Number))),
  /** `none` leaves the outlines out: they are most of the answer. */
  boundaries: z.optional(z.enum(['all', 'none'])),
  ...Paging,
});
