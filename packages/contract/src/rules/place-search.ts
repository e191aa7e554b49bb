/** Finding a place by what somebody types: its name, part of it, its address, pinyin, or the initials of these. */

export interface Findable {
  readonly name: string;
  /** Other ways to type the name, lower case and parted by spaces; the backend makes them. */
  readonly terms?: string | undefined;
  /** An address. */
  readonly detail?: string | null | undefined;
}

/** How well a place fits: 0 not at all, higher is better. */
export type PlaceMatch = (place: Findable) => number;

/** Every word that is typed has to be found somewhere; the worst fit of them counts. Nothing typed fits all. */
export function placeMatch(typed: string): PlaceMatch {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return (place) => {
    const name = folded(place.name);
    // Each term behind a space, so that one look finds where any of them begins.
    const terms = ` ${place.terms ?? ''}`;
    return words.reduce((worst, word) => Math.min(worst, fitOf(word, name, terms, place.detail)), bestFit);
  };
}

const bestFit = 8;

function fitOf(word: string, name: string, terms: string, detail: string | null | undefined): number {
  if (name === word) return bestFit;
  if (name.startsWith(word)) return 7;
  if (name.includes(word)) return 6;
  if (terms.includes(` ${word}`)) return 5;
  // Two letters are in the middle of almost every pinyin.
  if (word.length > 2 && terms.includes(word)) return 3;
  return detail && folded(detail).includes(word) ? 2 : 0;
}

/** What most names consist of, which folding leaves as it is but for capitals. */
const plain = /^[ -~\u4e00-\u9fff]*$/;

/** Full width and half width, capitals and small letters, accents and none are typed alike. */
function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
