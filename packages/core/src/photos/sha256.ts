/** SHA-256 in hexadecimal. Pages on plain http have no `crypto.subtle`: for them it is computed here (FIPS 180-4). */

export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  const digest = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(new Uint8Array(bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Exported for its test: a browser with `crypto.subtle` never comes here. */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = pad(message);
  const state = new DataView(new ArrayBuffer(32));
  startingState.forEach((word, index) => state.setUint32(index * 4, word));
  // All words in DataViews: reading outside of one would throw, where an array gives undefined.
  const words = new DataView(new ArrayBuffer(64 * 4));
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let index = 0; index < 16; index += 1) words.setUint32(index * 4, padded.getUint32(block + index * 4));
    for (let index = 16; index < 64; index += 1) words.setUint32(index * 4, nextWord(words, index));
    compress(state, words);
  }
  return new Uint8Array(state.buffer);
}

function nextWord(words: DataView, index: number): number {
  const before = (distance: number): number => words.getUint32((index - distance) * 4);
  const early = before(15);
  const late = before(2);
  const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return before(16) + first + before(7) + second;
}

/** One block into the state. All sums are modulo 2³². */
function compress(state: DataView, words: DataView): void {
  const read = (index: number): number => state.getUint32(index * 4);
  let [a, b, c, d, e, f, g, h] = [read(0), read(1), read(2), read(3), read(4), read(5), read(6), read(7)];
  roundConstants.forEach((constant, index) => {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant + words.getUint32(index * 4);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  [a, b, c, d, e, f, g, h].forEach((word, index) => state.setUint32(index * 4, read(index) + word));
}

/** A one bit, zeros, and the length in bits, so that whole blocks of 64 bytes come out. */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(padded.length - 4, message.length << 3);
  return view;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 64 primes: the constants are the fractions of their roots, which is shorter than writing them down. */
const primes = Array.from({ length: 311 }, (_, index) => index + 2)
  .filter((number, _, all) => all.every((other) => other * other > number || number % other !== 0))
  .slice(0, 64);
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);
const roundConstants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const startingState = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
