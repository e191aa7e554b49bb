/** All icons. Two files, so that a widget's first screen does not wait for those of its last. */
export * from './action-icons.js';
export * from './base-icons.js';
