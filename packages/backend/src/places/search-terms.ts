/** Other ways to type a name: its pinyin, the initials of that, and its other languages. Made here so that no browser loads pinyin. */
import { pinyin } from 'pinyin-pro';
import type { Localized } from '../localized.js';

/** Lower case, parted by spaces; without the name in the language itself, which is searched as it is. */
export function searchTermsOf(name: Localized, locale: string): string {
  const terms = Object.entries(name).flatMap(([language, text]) => [
    ...(language === locale ? [] : text.toLowerCase().split(/\s+/)),
    ...(/\p{sc=Han}/u.test(text) ? pinyinOf(text) : []),
  ]);
  return [...new Set(terms)].join(' ');
}

/** `月汐` → `yuexi`, `yx`. */
function pinyinOf(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean);
  return [syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
}
