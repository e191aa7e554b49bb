/** A center in all its languages, as it is stored, and in one of them, as it is sent. */
import type { Center } from '@doorstep/contract';
import { inLocale, type Localized } from '../localized.js';

type Changed =
  'id' | 'areaId' | 'position' | 'name' | 'address' | 'closures' | 'services' | 'duty' | 'terms' | 'distance';

export interface CenterDefinition extends Omit<Center, Changed> {
  readonly name: Localized;
  readonly address: Localized | null;
  readonly closures: readonly {
    readonly from: string;
    readonly to: string;
    readonly reason?: Localized;
    readonly openingHours?: string;
  }[];
  readonly services: readonly { readonly name: Localized; readonly promiseMinutes?: number }[];
  readonly duty: readonly {
    readonly from: string;
    readonly to: string;
    readonly name: Localized;
    readonly role: Localized;
  }[];
}

export function centerInLocale(
  place: Pick<Center, 'id' | 'areaId' | 'position'>,
  definition: CenterDefinition,
  locale: string,
): Center {
  const { name, address, closures, services, duty, kind, website, photos, isochrone, ...rest } = definition;
  return {
    ...place,
    phones: rest.phones,
    facilities: rest.facilities,
    languages: rest.languages,
    accessibility: rest.accessibility,
    openingHours: rest.openingHours,
    timeZone: rest.timeZone,
    name: inLocale(name, locale),
    address: address && inLocale(address, locale),
    closures: closures.map(({ reason, ...closure }) => ({
      ...closure,
      ...(reason ? { reason: inLocale(reason, locale) } : {}),
    })),
    services: services.map((service) => ({ ...service, name: inLocale(service.name, locale) })),
    duty: duty.map((shift) => ({ ...shift, name: inLocale(shift.name, locale), role: inLocale(shift.role, locale) })),
    ...(kind === undefined ? {} : { kind }),
    ...(website === undefined ? {} : { website }),
    ...(photos === undefined ? {} : { photos }),
    ...(isochrone === undefined ? {} : { isochrone }),
  };
}
