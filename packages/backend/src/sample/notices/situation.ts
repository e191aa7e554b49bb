/** How a recurring situation is written down: several ways to name it, to tell it and to say what was done. */
import type { SampleNotice, Text } from '../sample-city.js';
import { text } from '../text.js';

export interface Ending {
  readonly outcome: NonNullable<SampleNotice['outcome']>;
  readonly words: Text;
}

export interface Situation {
  readonly category: string;
  readonly titles: readonly Text[];
  readonly summaries: readonly Text[];
  readonly endings: readonly Ending[];
}

/**
 * Each phrase is `中文 | English`. `{street}` and `{place}` are filled in later.
 * An ending that was not simply done says so first: `explained: 中文 | English`.
 */
export function situation(
  category: string,
  titles: readonly string[],
  summaries: readonly string[],
  endings: readonly string[],
): Situation {
  return { category, titles: titles.map(phrase), summaries: summaries.map(phrase), endings: endings.map(ending) };
}

export function phrase(written: string): Text {
  const [chinese, english] = written.split(' | ');
  if (chinese === undefined || english === undefined) throw new RangeError(`Not in two languages: ${written}`);
  return text(chinese.trim(), english.trim());
}

function ending(written: string): Ending {
  const [, outcome, words] = /^(?:(explained|notPossible|referred): )?(.*)$/s.exec(written) ?? [];
  return { outcome: (outcome as Ending['outcome'] | undefined) ?? 'done', words: phrase(words ?? written) };
}
