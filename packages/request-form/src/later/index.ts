/** Everything after the first screen, fetched while the first one is being read. */
export type { Opening } from './form-screens.js';
export { LaterForm } from './later-form.js';
export type { LaterSurroundings } from './surroundings.js';
