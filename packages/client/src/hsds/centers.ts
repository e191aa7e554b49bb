/** Locations with the services they offer (HSDS 3), as centers. */
import type { Center } from '@doorstep/contract';
import { openingHoursOf } from './opening-hours.js';

type Fields = Readonly<Record<string, unknown>>;

/** One center for each physical location of these services; services of one location come together. */
export function centersOf(services: readonly unknown[], today: string): Center[] {
  const centers = new Map<string, Center>();
  for (const service of rows(services)) {
    for (const offered of rows(service['service_at_locations'])) {
      const location = fields(offered['location']);
      const id = word(location['id']);
      if (id === undefined || isElsewhere(word(location['location_type']))) continue;
      const center = centers.get(id) ?? centerOf(id, location, offered, today);
      const name = word(service['name']);
      const known = center.services.some((one) => one.name === name);
      centers.set(id, name === undefined || known ? center : { ...center, services: [...center.services, { name }] });
    }
  }
  return [...centers.values()];
}

const isElsewhere = (type: string | undefined): boolean => type === 'virtual' || type === 'postal';

function centerOf(id: string, location: Fields, offered: Fields, today: string): Center {
  const schedules = rows(location['schedules']);
  const website = word(location['url']);
  return {
    id,
    name: word(location['name']) ?? word(location['alternate_name']) ?? id,
    areaId: null,
    position: positionOf(location),
    address: addressOf(rows(location['addresses'])),
    phones: [...new Set([...phonesOf(location), ...phonesOf(offered)])],
    facilities: [],
    languages: rows(location['languages']).flatMap(({ code }) => (isLocale(code) ? [code] : [])),
    accessibility: rows(location['accessibility']).flatMap(({ description }) => word(description) ?? []),
    openingHours: openingHoursOf(schedules.length > 0 ? schedules : rows(offered['schedules']), today),
    timeZone: timeZoneOf(schedules),
    closures: [],
    services: [],
    duty: [],
    ...(website !== undefined && /^https?:\/\//i.test(website) ? { website } : {}),
  };
}

function positionOf({ latitude, longitude }: Fields): Center['position'] {
  const isWithin = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Math.abs(value) <= most;
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180) || (latitude === 0 && longitude === 0)) return null;
  return { latitude, longitude };
}

function addressOf(addresses: readonly Fields[]): string | null {
  const address = addresses.find((one) => one['address_type'] === 'physical') ?? addresses[0];
  if (!address) return null;
  const parts = ['address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code'];
  return parts.flatMap((part) => word(address[part]) ?? []).join(', ') || null;
}

function phonesOf(place: Fields): string[] {
  // Some exports write the quotes of CSV into the number.
  return rows(place['phones']).flatMap(({ number }) => word(number)?.replace(/"/g, '') ?? []);
}

/** HSDS has the zone as an offset in hours; without it, the reader's own zone is the likeliest. */
function timeZoneOf(schedules: readonly Fields[]): string {
  const zone = schedules.map(({ timezone }) => timezone).find((one) => one !== undefined && one !== null);
  const offset =
    typeof zone === 'number' || (typeof zone === 'string' && /^[+-]?\d+$/.test(zone)) ? Number(zone) : undefined;
  // The names have their sign the other way round: Etc/GMT-3 is three hours ahead of Greenwich.
  if (offset !== undefined && Math.abs(offset) <= 12) return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
  if (typeof zone === 'string' && zone.includes('/')) return zone;
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const isLocale = (code: unknown): code is string =>
  typeof code === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code);

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function rows(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
