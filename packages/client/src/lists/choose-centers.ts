/** The centers that a query asks for, where no backend chooses them. */
import type { Center, CenterList, CenterQuery } from '@doorstep/contract';
import { metresBetween, pointOf } from './distance.js';
import { pageOf } from './page.js';

export function chooseCenters(centers: readonly Center[], query: CenterQuery = {}): CenterList {
  const { near, within, facility, language, area, q, ...page } = query;
  const wanted = q?.toLowerCase();
  const chosen = centers.filter(
    (center) =>
      (facility === undefined || center.facilities.includes(facility)) &&
      (language === undefined || center.languages.includes(language)) &&
      (area === undefined || center.areaId === area) &&
      (wanted === undefined || `${center.name} ${center.address} ${center.terms}`.toLowerCase().includes(wanted)),
  );
  if (near === undefined) return pageOf(chosen, page);
  const point = pointOf(near);
  const measured = chosen.map((center) =>
    center.position ? { ...center, distance: Math.round(metresBetween(point, center.position)) } : center,
  );
  const close = within === undefined ? measured : measured.filter(({ distance = Infinity }) => distance <= within);
  return pageOf(
    close.sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity)),
    page,
  );
}
