/**
 * Text cut into terms that can be looked up: pairs of characters where a script writes no spaces, words elsewhere.
 * The same cut is made of what is stored and of what is asked, so both stores find the same without an engine of their own.
 */

/** Scripts that write without spaces between words. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Longer words are cut: nobody types them whole, and an index has to hold them. */
const longestWord = 40;

/** What to look for. Every term must be there; so must each single character, which no term covers. */
export interface SearchQuery {
  readonly terms: readonly string[];
  /** Characters of unspaced scripts that stand alone: they are found by looking into the text itself. */
  readonly characters: readonly string[];
}

/** The terms of a text that is stored, each once. */
export function searchTerms(...texts: readonly (string | null | undefined)[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const run of runsOf(text ?? '')) {
      if (run.unspaced) for (const pair of pairs(run.characters)) terms.add(pair);
      else terms.add(stem(run.characters.join('')));
    }
  }
  return [...terms];
}

/** What a person typed, as something to look for; `undefined` if it holds nothing that could be found. */
export function searchQuery(typed: string): SearchQuery | undefined {
  const terms = new Set<string>();
  const characters = new Set<string>();
  for (const run of runsOf(typed)) {
    if (!run.unspaced) terms.add(stem(run.characters.join('')));
    else if (run.characters.length === 1) characters.add(run.characters[0] as string);
    else for (const pair of pairs(run.characters)) terms.add(pair);
  }
  return terms.size + characters.size > 0 ? { terms: [...terms], characters: [...characters] } : undefined;
}

interface Run {
  readonly unspaced: boolean;
  readonly characters: readonly string[];
}

function runsOf(text: string): Run[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return Array.from(folded.matchAll(runs), ([run]) => ({ unspaced: startsUnspaced.test(run), characters: [...run] }));
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Folds English plurals together (Harman's S-stemmer): "lamps" finds "lamp". Words of other languages pass unchanged. */
function stem(word: string): string {
  const cut = [...word].slice(0, longestWord).join('');
  if (!/^[a-z]{4,}$/.test(cut)) return cut;
  if (cut.endsWith('ies') && !/[ea]ies$/.test(cut)) return `${cut.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(cut)) return cut.slice(0, -2);
  return /[^us]s$/.test(cut) ? cut.slice(0, -1) : cut;
}
