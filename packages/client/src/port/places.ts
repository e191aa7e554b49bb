/** The calls about the grid and its centers. */
import type { AreaList, Center, CenterList, CenterQuery } from '@doorstep/contract';
import type { CallOptions, Paging } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface PlaceCalls {
  listAreas(query?: Paging, options?: CallOptions): Promise<Outcome<AreaList>>;
  /** Nearest first when `near` is given. */
  listCenters(query?: CenterQuery, options?: CallOptions): Promise<Outcome<CenterList>>;
  getCenter(id: string, options?: CallOptions): Promise<Outcome<Center>>;
}
