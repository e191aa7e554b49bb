/** The calls about the grid, its centers and the ways to them. */
import type {
  AreaList,
  AreaQuery,
  Center,
  CenterQuery,
  FoundPlaceList,
  FoundPlaceQuery,
  HolidayCalendar,
  HolidayQuery,
  WalkingQuery,
  WalkingTimes,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { MendedCenterList } from '../doorstep/mend-centers.js';
import type { Outcome } from '../outcome.js';

export interface PlaceCalls {
  /** The grid, parents before their children. */
  listAreas(query?: AreaQuery, options?: CallOptions): Promise<Outcome<AreaList>>;
  /** Nearest first when `near` is given. A center with a broken part comes without it; `faults` says which. */
  listCenters(query?: CenterQuery, options?: CallOptions): Promise<Outcome<MendedCenterList>>;
  getCenter(id: string, options?: CallOptions): Promise<Outcome<Center>>;
  /** Public holidays, school holidays and make-up workdays. */
  listHolidays(query?: HolidayQuery, options?: CallOptions): Promise<Outcome<HolidayCalendar>>;
  /** Centers, areas and addresses by name, best first. */
  findPlaces(query: FoundPlaceQuery, options?: CallOptions): Promise<Outcome<FoundPlaceList>>;
  /** Minutes on foot, where the backend has a routing service; `not-found` elsewhere. */
  getWalkingTimes(query: WalkingQuery, options?: CallOptions): Promise<Outcome<WalkingTimes>>;
}
