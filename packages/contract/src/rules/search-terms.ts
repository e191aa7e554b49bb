/**
 * Text cut into terms that can be looked up: characters and their pairs where a script writes no spaces, words elsewhere.
 * The same cut is made of what is stored and of what is asked, so both stores find the same without an engine of their own.
 */

/** Scripts that write without spaces between words. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Longer words are cut: nobody types them whole, and an index has to hold them. */
const longestWord = 40;

/** What to look for: every term must be there. */
export interface SearchQuery {
  readonly terms: readonly string[];
}

/** The terms of a text that is stored, each once. */
export function searchTerms(...texts: readonly (string | null | undefined)[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const run of runsOf(text ?? '')) {
      if (run.unspaced) for (const part of [...run.characters, ...pairs(run.characters)]) terms.add(part);
      else terms.add(stem(run.characters.join('')));
    }
  }
  return [...terms];
}

/** What a person typed, as something to look for; `undefined` if it holds nothing that could be found. */
export function searchQuery(typed: string): SearchQuery | undefined {
  const terms = new Set<string>();
  for (const run of runsOf(typed)) {
    if (!run.unspaced) terms.add(stem(run.characters.join('')));
    // A pair says more than its characters; one that stands alone is all there is.
    else for (const part of run.characters.length === 1 ? run.characters : pairs(run.characters)) terms.add(part);
  }
  return terms.size > 0 ? { terms: [...terms] } : undefined;
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
