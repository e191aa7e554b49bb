/** The calls about centers. */
import type { Center, CenterQuery } from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { MendedCenterList } from '../doorstep/mend-centers.js';
import type { Outcome } from '../outcome.js';

export interface CenterCalls {
  /** Nearest first when `near` is given. A center with a broken part comes without it; `faults` says which. */
  listCenters(query?: CenterQuery, options?: CallOptions): Promise<Outcome<MendedCenterList>>;
  getCenter(id: string, options?: CallOptions): Promise<Outcome<Center>>;
}
