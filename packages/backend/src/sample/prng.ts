/** A small seeded source of chance (mulberry32 over an FNV-1a hash): the same seed gives the same city on every machine. */

export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in the given share of cases. */
  happens(share: number): boolean;
  /** The same items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** A number around 0 with a standard deviation of about 1. */
  spread(): number;
  /** Random bytes, for codes. */
  bytes(count: number): Uint8Array;
  /** An identifier that cannot be counted up. */
  id(prefix: string): string;
}

/** A source for one subject. Naming the subject keeps subjects apart: more wishes do not change the notices. */
export function createChance(seed: number | string, subject: string): Chance {
  let state = hash(`${seed}/${subject}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => whole(0, 255));
  return {
    next,
    whole,
    bytes,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('There is nothing to pick from.');
      return items[whole(0, items.length - 1)] as (typeof items)[number];
    },
    happens: (share) => next() < share,
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
    spread: () => (next() + next() + next() - 1.5) * 2,
    id: (prefix) => prefix + Array.from(bytes(10), (byte) => alphabet.charAt(byte & 31)).join(''),
  };
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** FNV-1a, 32 bits. */
export function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
