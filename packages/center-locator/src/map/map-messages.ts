/** What the map says. Loaded with it. */
import { defineMessages, type MessageSet, type Words } from '@doorstep/core';

const english = {
  mapName: { one: 'Map with {count} center', other: 'Map with {count} centers' },
  mapHelp: 'Arrow keys go from pin to pin, with Shift they move the map. Plus and minus zoom. Enter opens.',
  pin: '{name}: {status}',
  cluster: { one: '{count} center, zoom in', other: '{count} centers, zoom in' },
  overlap: '{count} centers in one place',
  youAreHere: 'Where distances are measured from',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  measureHere: 'Sort from the middle of the map',
  middle: 'the middle of the map',
  reachAbout: 'Shaded: about {minutes} minutes on foot',
  reachMeasured: 'Shaded: {minutes} minutes on foot along the paths',
  noTiles: 'Outlines of the areas, without streets.',
  figure: 'The stronger the colour, the higher. The table has the numbers.',
} as const satisfies MessageSet;

export type MapMessages = typeof english;
export type MapPaneWords = Words<MapMessages>;

export const mapMessages = defineMessages('center-locator', english, {
  'zh-Hans': () => import('../messages/map.zh-Hans.js'),
  ru: () => import('../messages/map.ru.js'),
});
