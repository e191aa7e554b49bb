/** The service desk, for the backend's own page. `define.ts` registers the tag. */
export { DoorstepServiceDesk } from './service-desk-element.js';
