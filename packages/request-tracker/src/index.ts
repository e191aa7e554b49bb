/** The request tracker, for pages that bundle their own code. `define.ts` registers the tag. */
export { DoorstepRequestTracker } from './request-tracker-element.js';
export { DoorstepEscalatedEvent, DoorstepRatedEvent, DoorstepReopenedEvent } from './request-tracker-events.js';
