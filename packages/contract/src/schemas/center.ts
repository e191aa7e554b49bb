/** Service centers: where they are, when they are open, what they do. */
import * as z from 'zod/mini';
import { Boundary } from './area.js';
import {
  DateTime,
  Day,
  Id,
  listOf,
  LocaleTag,
  Paging,
  Position,
  queryNumber,
  QueryPosition,
  WebAddress,
} from './common.js';
import { Photo } from './request.js';

/** From a day to a day, both included. */
export const Closure = z.object({
  from: Day,
  to: Day,
  reason: z.optional(z.string()),
  /** What holds instead, such as `09:00-12:00` on the last day before a feast. Without it: closed all day. */
  openingHours: z.optional(z.string()),
});

export const Duty = z.object({ from: DateTime, to: DateTime, name: z.string(), role: z.string() });

/** How it stands with the doors, until the next span begins. */
export const OpeningSpan = z.object({
  /** `appointment`: whoever wants in has to ask before. */
  state: z.enum(['open', 'closed', 'appointment']),
  /** Absent where nothing changes for as far as is known. */
  until: z.optional(DateTime),
  /** In the words of whoever keeps the hours. */
  reason: z.optional(z.string()),
});

/** What can be reached on foot in so many minutes, measured along the paths. It wins over any circle. */
export const Isochrone = z.object({ minutes: z.number().check(z.minimum(1), z.maximum(60)), boundary: Boundary });

export const Center = z.object({
  id: Id,
  name: z.string(),
  /** The backend's own sorting, such as `service` and `tourist`. */
  kind: z.optional(z.string()),
  areaId: z.nullable(Id),
  /** Absent where the backend does not know: the center is listed without a point on the map. */
  position: z.nullable(Position),
  address: z.nullable(z.string()),
  phones: z.array(z.string()),
  /** Codes; their names are in a list's `facets`. */
  facilities: z.array(z.string()),
  languages: z.array(LocaleTag),
  /** Codes; `step-free` is one that widgets ask for. */
  accessibility: z.array(z.string()),
  /** OpenStreetMap `opening_hours` syntax, in the center's own time zone. */
  openingHours: z.nullable(z.string()),
  timeZone: z.string(),
  closures: z.array(Closure),
  /**
   * In a list: what follows from hours, closures and holidays, from the answer on, so that no phone has to work it out
   * to say "open until 17:30". The first span holds now. Absent where it is not known: hours that nobody gave or can
   * read, or holidays beyond the calendar.
   */
  openings: z.optional(z.array(OpeningSpan)),
  services: z.array(z.object({ name: z.string(), promiseMinutes: z.optional(z.int()) })),
  /** In a list, today's shifts; with a single center, all that are planned. */
  duty: z.array(Duty),
  website: z.optional(WebAddress),
  photos: z.optional(z.array(Photo)),
  isochrone: z.optional(Isochrone),
  /** Other ways to type its name: pinyin, initials, the other languages. Lower case, parted by spaces. */
  terms: z.optional(z.string()),
  /** Metres in a straight line from `near`. */
  distance: z.optional(z.int()),
});

/** One word to filter by, with the number of centers that have it. */
export const Facet = z.object({ code: z.string(), name: z.string(), count: z.int() });

export const CenterFacets = z.object({
  facilities: z.array(Facet),
  accessibility: z.array(Facet),
  languages: z.array(Facet),
});

export const CenterList = z.extend(listOf(Center), {
  /** Of all centers, whatever was filtered: with the first page only. */
  facets: z.optional(CenterFacets),
});

export const CenterFilter = {
  near: z.optional(QueryPosition),
  /** Metres around `near`. */
  within: z.optional(queryNumber(1, 100_000)),
  facility: z.optional(z.string().check(z.maxLength(64))),
  language: z.optional(LocaleTag),
  /** One of the center's accessibility codes. */
  accessibility: z.optional(z.string().check(z.maxLength(64))),
  /** Surely open at this moment; centers whose hours are not known are left out. */
  openAt: z.optional(DateTime),
  /** This area and all below it. */
  area: z.optional(Id),
  /** Part of a name or an address, also in pinyin or its initials. */
  q: z.optional(z.string().check(z.maxLength(200))),
};

export const CenterQuery = z.object({ ...CenterFilter, ...Paging });

/** `GET /centers.geojson`: the same filters, no pages. */
export const CenterMapQuery = z.object(CenterFilter);
