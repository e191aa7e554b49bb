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
    const terms = place.terms?.split(' ') ?? [];
    const detail = folded(place.detail ?? '');
    return words.reduce((worst, word) => Math.min(worst, fitOf(word, name, terms, detail)), bestFit);
  };
}

const bestFit = 8;

function fitOf(word: string, name: string, terms: readonly string[], detail: string): number {
  if (name === word) return bestFit;
  if (name.startsWith(word)) return 7;
  if (name.includes(word)) return 6;
  if (terms.some((term) => term.startsWith(word))) return 5;
  // Two letters are in the middle of almost every pinyin.
  if (word.length > 2 && terms.some((term) => term.includes(word))) return 3;
  return detail.includes(word) ? 2 : 0;
}

/** Full width and half width, capitals and small letters, accents and none are typed alike. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
