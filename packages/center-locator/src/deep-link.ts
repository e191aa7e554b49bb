/**
 * What is shown, in the page's address, so that it can be sent and bookmarked. Every name begins with the widget's id or with
 * `locator`, so that two of them keep apart. Where the person is never stands there.
 */
import { everything, type LocatorQuery } from './locator-query.js';

export interface Shown {
  readonly query: LocatorQuery;
  readonly center: string | undefined;
}

const parts = {
  text: 'q',
  area: 'area',
  facility: 'facility',
  language: 'language',
  access: 'access',
  open: 'open',
  pace: 'pace',
} as const;
type Part = keyof typeof parts;

export function readShown(address: string, name: string, otherwise: Shown): Shown {
  const asked = new URL(address).searchParams;
  const query: Record<string, string | undefined> = {};
  for (const [part, short] of Object.entries(parts)) {
    const value = asked.get(`${name}-${short}`);
    if (value !== null && (part !== 'pace' || value === 'slow' || value === 'slowest')) query[part] = value;
  }
  return {
    query: { ...otherwise.query, ...query },
    center: asked.get(`${name}-center`) ?? otherwise.center,
  };
}

export function addressOf(address: string, name: string, { query, center }: Shown): string {
  const url = new URL(address);
  const write = (short: string, value: string | undefined): void => {
    if (value) url.searchParams.set(`${name}-${short}`, value);
    else url.searchParams.delete(`${name}-${short}`);
  };
  for (const part of Object.keys(parts) as Part[]) {
    write(parts[part], query[part] === everything[part] ? undefined : query[part]);
  }
  write('center', center);
  return url.href;
}
