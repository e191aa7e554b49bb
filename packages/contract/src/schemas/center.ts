/** Service centers: where they are, when they are open, what they do. */
import * as z from 'zod/mini';
import { DateTime, Day, Id, listOf, LocaleTag, Paging, Position, queryNumber, QueryPosition } from './common.js';

export const Closure = z.object({ from: Day, to: Day, reason: z.optional(z.string()) });

export const Duty = z.object({ from: DateTime, to: DateTime, name: z.string(), role: z.string() });

export const Center = z.object({
  id: Id,
  name: z.string(),
  areaId: z.nullable(Id),
  /** Absent where the backend does not know: the center is listed without a point on the map. */
  position: z.nullable(Position),
  address: z.nullable(z.string()),
  phones: z.array(z.string()),
  facilities: z.array(z.string()),
  languages: z.array(LocaleTag),
  accessibility: z.array(z.string()),
  /** OpenStreetMap `opening_hours` syntax, in the center's own time zone. */
  openingHours: z.nullable(z.string()),
  timeZone: z.string(),
  closures: z.array(Closure),
  services: z.array(z.object({ name: z.string(), promiseMinutes: z.optional(z.int()) })),
  duty: z.array(Duty),
});

export const CenterList = listOf(Center);

export const CenterQuery = z.object({
  near: z.optional(QueryPosition),
  /** Metres around `near`. */
  within: z.optional(queryNumber(1, 100_000)),
  facility: z.optional(z.string().check(z.maxLength(64))),
  language: z.optional(LocaleTag),
  openAt: z.optional(DateTime),
  area: z.optional(Id),
  q: z.optional(z.string().check(z.maxLength(200))),
  ...Paging,
});
