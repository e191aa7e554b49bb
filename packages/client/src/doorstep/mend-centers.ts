/** Saves what can be saved of a list of centers: one with a broken part is listed without that part, the others as they are. */
import type { Center, CenterList } from '@doorstep/contract';
import { Center as CenterShape, checkAnswer } from '@doorstep/contract/checks';
import type { UncheckedCenterList } from './centers.js';

/** A part of a center that could not be read, or a whole center (`id` or `name`) that could not. */
export interface CenterFault {
  /** As far as it is known. */
  readonly centerId: string | undefined;
  readonly part: string;
}

export interface MendedCenterList extends CenterList {
  readonly faults?: readonly CenterFault[];
}

/** What stands for a part that is broken or missing. The widget says that it is not known. */
const unknownParts: Partial<Center> = {
  areaId: null,
  position: null,
  address: null,
  phones: [],
  facilities: [],
  languages: [],
  accessibility: [],
  openingHours: null,
  timeZone: '',
  closures: [],
  services: [],
  duty: [],
};
const dispensable = ['kind', 'website', 'photos', 'isochrone', 'terms', 'distance'];

export function mendCenters({ items, ...list }: UncheckedCenterList): MendedCenterList {
  const faults: CenterFault[] = [];
  const ids = new Set<string>();
  const centers = items.flatMap((item) => {
    const center = mendCenter(item, faults);
    if (!center) return [];
    if (ids.has(center.id)) {
      faults.push({ centerId: center.id, part: 'id' });
      return [];
    }
    ids.add(center.id);
    return [center];
  });
  return { ...list, items: centers, ...(faults.length > 0 ? { faults } : {}) };
}

function mendCenter(item: unknown, faults: CenterFault[]): Center | undefined {
  let candidate = item;
  const mended = new Set<string>();
  for (;;) {
    const checked = checkAnswer(CenterShape, candidate);
    if (checked.ok) return checked.value;
    const part = checked.path.split('.')[0] ?? '';
    const { id } = Object(item) as { id?: unknown };
    faults.push({ centerId: typeof id === 'string' ? id : undefined, part: part || 'center' });
    if (mended.has(part)) return undefined;
    mended.add(part);
    if (part in unknownParts) candidate = { ...(candidate as object), [part]: unknownParts[part as keyof Center] };
    else if (!dispensable.includes(part)) return undefined;
    else candidate = Object.fromEntries(Object.entries(candidate as object).filter(([name]) => name !== part));
  }
}
