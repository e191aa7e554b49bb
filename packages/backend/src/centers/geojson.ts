/** Centers as GeoJSON (RFC 7946), for maps and for static hosting. Without a position: a feature without geometry. */
import type { Center } from '@doorstep/contract';

export function geoJsonOf(centers: readonly Center[]): object {
  return {
    type: 'FeatureCollection',
    features: centers.map(({ position, distance: _distance, duty: _duty, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: position ? { type: 'Point', coordinates: [position.longitude, position.latitude] } : null,
      properties,
    })),
  };
}
