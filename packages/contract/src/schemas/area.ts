/** The grid: areas of five levels, each inside its parent. */
import * as z from 'zod/mini';
import { Id, listOf } from './common.js';

/** GeoJSON, WGS 84, longitude before latitude as GeoJSON has it. */
export const Boundary = z.object({
  type: z.enum(['Polygon', 'MultiPolygon']),
  coordinates: z.array(z.any()),
});

export const Area = z.object({
  id: Id,
  name: z.string(),
  /** 1 is the city. */
  level: z.int().check(z.minimum(1), z.maximum(9)),
  levelName: z.string(),
  parentId: z.nullable(Id),
  boundary: z.optional(Boundary),
  contact: z.optional(z.object({ name: z.optional(z.string()), phone: z.optional(z.string()) })),
});

export const AreaList = listOf(Area);
