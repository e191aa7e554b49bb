/** Finding a place by its name, walking there, and the days on which a city rests. */
import * as z from 'zod/mini';
import { Day, Id, Position, queryNumber, QueryPosition } from './common.js';

/** Public and school holidays, and weekend days on which people work because a holiday was moved. */
export const HolidayCalendar = z.object({
  /** First and last day for which every holiday is listed. */
  from: Day,
  to: Day,
  holidays: z.array(
    z.object({ day: Day, kind: z.enum(['public', 'school', 'workday']), name: z.optional(z.string()) }),
  ),
});

export const HolidayQuery = z.object({ from: z.optional(Day), to: z.optional(Day) });

/** Something with a name on the map: a center, an area, or an address that the backend could find. */
export const FoundPlace = z.object({
  kind: z.enum(['center', 'area', 'address']),
  /** Of the center or the area. */
  id: z.nullable(Id),
  name: z.string(),
  /** What tells it from another of the same name: its address, the areas around it. */
  detail: z.optional(z.string()),
  position: z.nullable(Position),
});

export const FoundPlaceList = z.object({ items: z.array(FoundPlace) });

export const FoundPlaceQuery = z.object({
  q: z.string().check(z.minLength(1), z.maxLength(200)),
  near: z.optional(QueryPosition),
  limit: z.optional(queryNumber(1, 50)),
});

/** How long the way on foot is, measured along the paths by a routing service. */
export const WalkingTimes = z.object({
  items: z.array(
    z.object({
      centerId: Id,
      /** `null`: no way on foot was found. */
      seconds: z.nullable(z.number().check(z.minimum(0))),
      metres: z.nullable(z.number().check(z.minimum(0))),
    }),
  ),
});

export const WalkingQuery = z.object({
  from: QueryPosition,
  /** Ids parted by commas, at most 50. */
  centers: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}(,[A-Za-z0-9_-]{1,64}){0,49}$/)),
});
