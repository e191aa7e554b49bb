/** Leaflet's own build as modules, with its types: what its package names is a script of the old kind that bundlers refuse. */
import type * as Leaflet from 'leaflet';
// @ts-expect-error The types are those of the package itself.
import * as build from 'leaflet/dist/leaflet-src.esm.js';

export const {
  Circle,
  CircleMarker,
  CRS,
  GridLayer,
  LatLng,
  LatLngBounds,
  LayerGroup,
  Map,
  Polygon,
  Projection,
  TileLayer,
} = build as typeof Leaflet;
