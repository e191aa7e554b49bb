/** What every route works with. Made once at the start and handed down; nothing reaches for a global. */
import type { Config } from './config.js';
import type { Secrets } from './data-folder/secrets.js';
import type { Limits } from './limits/limits.js';
import type { MediaStore } from './media/media-store.js';
import type { Store } from './storage/store.js';

/** Milliseconds since the epoch. Tests hand in a clock that they turn themselves. */
export type Clock = () => number;

export interface Services {
  readonly store: Store;
  readonly config: Config;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly media: MediaStore;
  readonly limits: Limits;
}
