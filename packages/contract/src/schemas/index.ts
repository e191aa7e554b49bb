/** The one definition of what a widget and a backend say to each other. Backends import this; widgets import the types and the light checks. */
export * from './common.js';
export * from './problem.js';
export * from './discovery.js';
export * from './category.js';
export * from './request.js';
export * from './media.js';
export * from './area.js';
export * from './center.js';
export * from './notice.js';
export * from './wish.js';
export * from './opportunity.js';
export * from './activity.js';
export * from './event.js';
export * from './staff.js';
export * from './operation.js';
export { operations } from '../operations/all.js';
