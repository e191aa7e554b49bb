/** Addresses from a Nominatim-compatible geocoder that the operator runs or rents. The browser never talks to it. */
import type { FoundPlace } from '@doorstep/contract';

const deadline = 3000;

/** Nothing when it does not answer: centers and areas were found without it. */
export async function findAddresses(geocoder: string, typed: string, locale: string): Promise<FoundPlace[]> {
  const address = new URL(`${geocoder}/search`);
  address.search = new URLSearchParams({
    q: typed,
    format: 'jsonv2',
    limit: '5',
    'accept-language': locale,
  }).toString();
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(deadline) });
    const found: unknown = response.ok ? await response.json() : [];
    return Array.isArray(found) ? found.flatMap(placeFrom) : [];
  } catch {
    return [];
  }
}

function placeFrom(found: {
  readonly display_name?: unknown;
  readonly lat?: unknown;
  readonly lon?: unknown;
}): FoundPlace[] {
  const [latitude, longitude] = [Number(found.lat), Number(found.lon)];
  if (typeof found.display_name !== 'string' || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return [];
  const [name = '', ...rest] = found.display_name.split(/, ?/);
  return [{ kind: 'address', id: null, name, detail: rest.join(', '), position: { latitude, longitude } }];
}
