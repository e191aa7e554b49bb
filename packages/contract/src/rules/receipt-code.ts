/**
 * Receipt codes: twelve characters of Crockford's base 32 in three groups, the last one a check character.
 * Eleven random characters are 55 bits; the rate limit does the rest. Source of the alphabet: crockford.com/base32.html.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomCharacters = 11;

/** A new code from a source of random bytes, grouped for the eye: `7K4M-9QTX-2B6D`. */
export function createReceiptCode(randomBytes: (count: number) => Uint8Array): string {
  const characters = Array.from(randomBytes(randomCharacters), (byte) => alphabet.charAt(byte & 31)).join('');
  return groupReceiptCode(characters + checkCharacter(characters));
}

/**
 * What a person typed, pasted or scanned, as the code that was meant, ungrouped: `O` is 0, `I` and `L` are 1,
 * full-width letters are letters, and a whole tracking link gives the code in its fragment.
 */
export function normalizeReceiptCode(typed: string): string {
  const fragment = /#(?:.*[=/])?([^#]*)$/.exec(typed)?.[1] ?? typed;
  return fragment
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}

/** Whether it can be a code at all, so that a typing mistake is told without asking the backend. */
export function isReceiptCode(typed: string): boolean {
  const code = normalizeReceiptCode(typed);
  if (code.length !== randomCharacters + 1) return false;
  const body = code.slice(0, -1);
  return [...body].every((character) => alphabet.includes(character)) && checkCharacter(body) === code.at(-1);
}

/** Four characters at a time. */
export function groupReceiptCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A weighted sum modulo 31 (a prime): it catches every single wrong character and every swap of neighbours but 0 with Z. */
function checkCharacter(characters: string): string {
  let sum = 0;
  for (const [index, character] of [...characters].entries()) sum += (index + 1) * (alphabet.indexOf(character) + 1);
  return alphabet.charAt(sum % 31);
}
