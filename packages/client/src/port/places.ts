/** The calls about the grid, what is found in it, and the ways to its centers. */
import type {
  AreaList,
  AreaQuery,
  FoundPlaceList,
  FoundPlaceQuery,
  HolidayCalendar,
  HolidayQuery,
  WalkingQuery,
  WalkingTimes,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface PlaceCalls {
  /** The grid, parents before their children. */
  listAreas(query?: AreaQuery, options?: CallOptions): Promise<Outcome<AreaList>>;
  /** Public holidays, school holidays and make-up workdays. */
  listHolidays(query?: HolidayQuery, options?: CallOptions): Promise<Outcome<HolidayCalendar>>;
  /** Centers, areas and addresses by name, best first. */
  findPlaces(query: FoundPlaceQuery, options?: CallOptions): Promise<Outcome<FoundPlaceList>>;
  /** Minutes on foot, where the backend has a routing service; `not-found` elsewhere. */
  getWalkingTimes(query: WalkingQuery, options?: CallOptions): Promise<Outcome<WalkingTimes>>;
}
