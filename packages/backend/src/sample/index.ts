/** The sample city: a made-up place with everything a backend holds. */
export { buildSampleCity, defaultSeed } from './build-sample-city.js';
export type * from './sample-city.js';
