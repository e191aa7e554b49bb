/** What passes between who wished and who promised: messages through the center, and an address shown for a quarter of an hour. */

/** `waiting`: something in it tells who somebody is, so that a person at the center reads it first. */
export const relayStates = ['waiting', 'passed', 'stopped'] as const;
export type RelayState = (typeof relayStates)[number];

/** The claimer asks, the person agrees, the center shows it; each of them can say no. */
export const addressStates = ['asked', 'agreed', 'refused', 'shown', 'over'] as const;
export type AddressState = (typeof addressStates)[number];

/** Milliseconds from the moment at which the center shows it. */
export const addressShownFor = 15 * 60_000;

/** From each side of one promise: beyond this it is time to talk to the center. */
export const mostMessages = 20;
