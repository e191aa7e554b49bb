/** The notice board, for pages that bundle their own code. `define.ts` registers the tag. */
export { DoorstepNoticeBoard } from './notice-board-element.js';
export { DoorstepSelectEvent } from './notice-board-events.js';
