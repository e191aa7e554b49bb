/** Everything after the first screen, fetched while the first one is being read. */
export type { Opening } from './form-screens.js';
export { LaterForm, type LaterSurroundings } from './later-form.js';
export { laterStyles } from './later-styles.js';
