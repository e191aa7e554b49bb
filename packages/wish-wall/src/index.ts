/** The wall of wishes, for pages that bundle their own code. `define.ts` registers the tag. */
export { DoorstepWishWall } from './wish-wall-element.js';
export { DoorstepClaimedEvent, DoorstepFulfilledEvent, DoorstepReleasedEvent } from './wish-wall-events.js';
