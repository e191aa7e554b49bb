/** Everything after the first screen, fetched while the first one is being read. */
export { LaterForm, type LaterSurroundings } from './later-form.js';
export { laterStyles } from './later-styles.js';
export type { Takeover } from './fallback.js';
