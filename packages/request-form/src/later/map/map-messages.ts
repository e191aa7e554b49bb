/** What the map of the form says. Loaded with it. */
import { defineMessages, type MessageSet, type Words } from '@doorstep/core';

const english = {
  mapName: 'Map. The crosshair in its middle marks the place.',
  mapHelp:
    'Arrow keys move the map, with Shift in small steps. Plus and minus zoom. Enter takes the place under the crosshair.',
  mapHelpTouch: 'Drag the map, or tap the place, until the crosshair is on it.',
  here: 'Under the crosshair:',
  up: 'North',
  down: 'South',
  left: 'West',
  right: 'East',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  moveMap: 'Move the map',
  take: 'Use this place',
  cancel: 'Cancel',
  loadingMap: 'Loading the map',
  noMap: 'There is no map of this city here. Describe the place instead.',
  outlinesOnly: 'Outlines of the areas and the service centers, without streets.',
  closer: 'Zoom in to mark the place more exactly.',
  outside: 'Outside of the areas that this city looks after',
  areaIn: '{inner}, {outer}',
  placeAndSide: '{place}. {side}.',
  beside: 'At {place}',
  near_north: 'About {distance} north of {place}',
  near_northEast: 'About {distance} north-east of {place}',
  near_east: 'About {distance} east of {place}',
  near_southEast: 'About {distance} south-east of {place}',
  near_south: 'About {distance} south of {place}',
  near_southWest: 'About {distance} south-west of {place}',
  near_west: 'About {distance} west of {place}',
  near_northWest: 'About {distance} north-west of {place}',
} as const satisfies MessageSet;

export type MapMessages = typeof english;
export type MapWords = Words<MapMessages>;

export const mapMessages = defineMessages('request-form', english, {
  'zh-Hans': () => import('../messages/map.zh-Hans.js'),
  ru: () => import('../messages/map.ru.js'),
});
