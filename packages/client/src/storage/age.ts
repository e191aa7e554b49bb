/** How long something has been kept, by clocks that people change. */

/** What is not sent or finished within seven days is deleted. Milliseconds. */
export const keptFor = 7 * 24 * 3_600_000;
/** An age that nobody believes: the device's clock was changed. */
const unbelievable = 90 * 24 * 3_600_000;

/** Wall time in milliseconds that only runs forward: within a session, changing the clock changes nothing. */
export function steadyClock(): () => number {
  const offset = Date.now() - performance.now();
  return () => offset + performance.now();
}

/** Milliseconds since then; zero where the clock must have been changed in between, so that nothing is lost by it. */
export function believableAge(since: number, now: number): number {
  const age = now - since;
  return age < 0 || age > unbelievable ? 0 : age;
}
