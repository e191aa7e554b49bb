/** All icons. Several files, so that a widget's first screen does not wait for those of its last. */
export * from './action-icons.js';
export * from './base-icons.js';
export * from './place-icons.js';
