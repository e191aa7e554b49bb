/** Asks the device where it is, once, when a person has asked for it. Nothing of it is stored or sent anywhere. */
import type { LocateFault, Whereabouts } from '../locator-query.js';

/** Some browsers never answer when a person ignores the question. */
const patience = 20_000;

export function whereAmI(): Promise<Whereabouts> {
  return new Promise((resolve) => {
    const refuse = (fault: LocateFault): void => resolve({ ok: false, fault });
    const timer = setTimeout(() => refuse('unavailable'), patience);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        clearTimeout(timer);
        resolve({ ok: true, here: { position: { latitude, longitude }, accuracy } });
      },
      ({ code, PERMISSION_DENIED }) => {
        clearTimeout(timer);
        refuse(code === PERMISSION_DENIED ? 'denied' : 'unavailable');
      },
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
}
