/** Counts how often somebody did something lately, and says when they may again. A window that slides. */

export interface RateLimit {
  /** Counts once; or, when there were too many, says after how many seconds it is worth trying again. */
  take(who: string, now: number): number | undefined;
  /** As {@link take}, without counting. */
  peek(who: string, now: number): number | undefined;
  /** Counts without asking. */
  count(who: string, now: number): void;
}

export interface RateRule {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

/** Beyond so many different clients the oldest are forgotten: a flood must not fill the memory. */
const mostClients = 50_000;

export function createRateLimit({ most, within }: RateRule): RateLimit {
  const moments = new Map<string, number[]>();
  const recent = (who: string, now: number) => (moments.get(who) ?? []).filter((moment) => moment > now - within);
  const peek = (who: string, now: number) => {
    const counted = recent(who, now);
    const first = counted[counted.length - most];
    return first === undefined ? undefined : Math.max(1, Math.ceil((first + within - now) / 1000));
  };
  const count = (who: string, now: number) => {
    const counted = [...recent(who, now), now];
    // Taken out and put back, so that the map stays in order of last use.
    moments.delete(who);
    moments.set(who, counted);
    const [oldest] = moments.keys();
    if (moments.size > mostClients && oldest !== undefined) moments.delete(oldest);
  };
  return {
    peek,
    count,
    take(who, now) {
      const waiting = peek(who, now);
      if (waiting === undefined) count(who, now);
      return waiting;
    },
  };
}

/** Never says no: for tests of other things, and for operators who limit in front. */
export const noLimit: RateLimit = { take: () => undefined, peek: () => undefined, count: () => undefined };
