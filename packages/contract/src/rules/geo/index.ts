/** Places on the Earth: distances, walking, shifted coordinates, the tree of areas. */
export * from './area-tree.js';
export * from './boundary.js';
export * from './datum.js';
export * from './distance.js';
