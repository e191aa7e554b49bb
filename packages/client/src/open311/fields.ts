/**
 * Reads single fields as real Open311 servers write them: numbers as text, text as numbers, `"null"`, `True`, moments
 * without a zone, `lon` for `long`, zero for "unknown place".
 */
import type { Position } from '@doorstep/contract';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows of a list, whether it stands by itself, in a wrapper, or is a single row. */
export function rowsOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields);
  if (!isFields(value)) return [];
  const inner = Object.values(value).find(Array.isArray);
  return inner ? rowsOf(inner) : [value];
}

/** The first of these names that has something to say. */
export function text(fields: Fields, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const trimmed = String(value).trim();
    if (trimmed !== '' && !/^(null|undefined)$/i.test(trimmed)) return trimmed;
  }
  return undefined;
}

export function number(fields: Fields, ...names: string[]): number | undefined {
  const value = Number(text(fields, ...names) ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** `fallback` where nothing is said. */
export function truth(fields: Fields, name: string, fallback: boolean): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  const word = text(fields, name)?.toLowerCase();
  return word === undefined ? fallback : word === 'true' || word === '1' || word === 'yes';
}

/** As the contract writes moments. Without a zone it is taken as UTC: which one was meant, nobody knows. */
export function moment(fields: Fields, ...names: string[]): string | undefined {
  const written = text(fields, ...names);
  if (written === undefined) return undefined;
  const hasZone = /(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(written);
  const time = Date.parse(hasZone || !/\d:\d/.test(written) ? written : `${written.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A point on earth; a zero in either coordinate is how servers say that they do not know. */
export function position(fields: Fields): Position | undefined {
  const latitude = number(fields, 'lat', 'latitude');
  const longitude = number(fields, 'long', 'lon', 'lng', 'longitude');
  if (!latitude || !longitude || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { latitude, longitude };
}

export function webAddress(fields: Fields, name: string): string | undefined {
  const address = text(fields, name);
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}
