/** Mercator for tiles whose coordinates are shifted: what is drawn over them, and where they are clicked, stays WGS 84. */
import { fromDatum, toDatum, type Datum } from '@doorstep/contract';
import type { CRS as Crs, LatLng as Place, Point } from 'leaflet';
import { CRS, LatLng, Projection } from './leaflet.js';

export function crsOf(datum: Datum): Crs {
  if (datum === 'wgs84') return CRS.EPSG3857;
  const plain = Projection.SphericalMercator;
  const projection = {
    bounds: plain.bounds,
    project({ lat, lng }: Place): Point {
      const { latitude, longitude } = toDatum({ latitude: lat, longitude: lng }, datum);
      return plain.project(new LatLng(latitude, longitude));
    },
    unproject(point: Point): Place {
      const { lat, lng } = plain.unproject(point);
      const { latitude, longitude } = fromDatum({ latitude: lat, longitude: lng }, datum);
      return new LatLng(latitude, longitude);
    },
  };
  return Object.assign(Object.create(CRS.EPSG3857) as Crs, { projection });
}
