/** The map on which a place is marked, fetched when somebody asks for it. */
export { mapStyles } from './map-styles.js';
export { PlaceMap, type MapTiles } from './place-map.js';
