/** Links that hand a center over to the map app that somebody has, each in the coordinates that it takes. */
import { toDatum, type Position } from '@doorstep/contract';

export interface MapApp {
  readonly id: 'device' | 'apple' | 'google' | 'amap' | 'baidu' | 'osm';
  readonly href: string;
}

/**
 * In China, Apple's, Google's and Amap's maps are drawn in GCJ-02 and Baidu's in BD-09; a place in WGS 84 would stand half a
 * kilometre beside its street. `geo:` (RFC 5870) and OpenStreetMap are WGS 84 everywhere.
 */
export function mapApps(position: Position, name: string): readonly MapApp[] {
  const wgs = pair(position);
  const gcj = toDatum(position, 'gcj02');
  const label = encodeURIComponent(name);
  return [
    { id: 'device', href: `geo:${wgs}?q=${wgs}(${label})` },
    { id: 'apple', href: `https://maps.apple.com/?daddr=${pair(gcj)}&q=${label}&dirflg=w` },
    { id: 'google', href: `https://www.google.com/maps/dir/?api=1&destination=${pair(gcj)}&travelmode=walking` },
    {
      id: 'amap',
      href: `https://uri.amap.com/navigation?to=${fixed(gcj.longitude)},${fixed(gcj.latitude)},${label}&mode=walk&coordinate=gaode&callnative=1`,
    },
    {
      id: 'baidu',
      href: `https://api.map.baidu.com/marker?location=${pair(toDatum(position, 'bd09'))}&title=${label}&content=${label}&coord_type=bd09ll&output=html&src=webapp.doorstep.locator`,
    },
    { id: 'osm', href: `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=${wgs}` },
  ];
}

function pair({ latitude, longitude }: Position): string {
  return `${fixed(latitude)},${fixed(longitude)}`;
}

/** Six decimals are ten centimetres. */
function fixed(degrees: number): string {
  return degrees.toFixed(6);
}
