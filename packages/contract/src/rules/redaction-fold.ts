/**
 * Folds the many ways to write the same character into one, and remembers where each came from: full width, Chinese,
 * Arabic and circled digits, HTML entities, zero-width characters in between.
 */

/** Offsets in the folded text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface FoldedText {
  /** Compatibility-normalised; digits of every script as ASCII. Case is kept. */
  readonly digits: string;
  /** The same, character by character, with Chinese numerals left as they are. */
  readonly words: string;
  /** Where a span of either stands in the text that was given. */
  original(span: Span): Span;
  /** Lower case, without spaces and punctuation, each character with its place in the folded text. */
  compact(): { readonly text: string; readonly places: readonly number[] };
}

const chineseDigits: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((variants, digit) =>
    Array.from(variants, (character) => [character, String(digit)]),
  ),
);

const namedEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  commat: '@',
  period: '.',
  hyphen: '-',
  amp: '&',
};

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}));/y;

export function foldForRedaction(text: string): FoldedText {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  while (index < text.length) {
    const [character, length] = characterAt(text, index);
    // Zero-width characters and direction marks hide a number from a search and from nobody's eye.
    if (!/[\p{Cf}\p{M}]/u.test(character)) {
      for (const unit of decimal(character.normalize('NFKC'))) {
        words.push(unit);
        starts.push(index);
        ends.push(index + length);
      }
    }
    index += length;
  }
  const folded = words.join('');
  const digits = words.map((unit) => chineseDigits[unit] ?? unit).join('');
  return {
    digits,
    words: folded,
    original: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
    compact: () => {
      const kept = Array.from({ length: digits.length }, (_, place) => place).filter((place) =>
        /[\p{L}\p{N}@]/u.test(digits.charAt(place)),
      );
      return { text: kept.map((place) => lower(digits.charAt(place))).join(''), places: kept };
    },
  };
}

/** The character at an offset and how many units it takes, an HTML entity as the character that it stands for. */
function characterAt(text: string, index: number): [string, number] {
  if (text[index] === '&') {
    entity.lastIndex = index;
    const match = entity.exec(text);
    if (match) {
      const code = match[1] ? Number(match[1]) : match[2] ? parseInt(match[2], 16) : undefined;
      const named = match[3] ? namedEntities[match[3]] : undefined;
      if (named !== undefined) return [named, match[0].length];
      if (code !== undefined && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
        return [String.fromCodePoint(code), match[0].length];
    }
  }
  const character = String.fromCodePoint(text.codePointAt(index) as number);
  return [character, character.length];
}

/** UTF-16 units, digits of other scripts as ASCII: each script's digits stand in a row of ten from a multiple of its own. */
function decimal(characters: string): string[] {
  return Array.from(characters).flatMap((character) => {
    if (!/^\p{Nd}$/u.test(character) || /^[0-9]$/.test(character)) return character.split('');
    const code = character.codePointAt(0) as number;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return [String(code - zero)];
  });
}

/** One unit stays one unit: "İ" in lower case is two. */
function lower(unit: string): string {
  const lowered = unit.toLowerCase();
  return lowered.length === 1 ? lowered : unit;
}
