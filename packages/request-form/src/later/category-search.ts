/** Finds a category by everyday words: "it is dark", "家门口路灯坏了". No dictionary: the keywords come with the categories. */
import type { Category } from '@doorstep/contract';

/** The categories that fit, best first; all of them for an empty search, none when nothing fits. */
export function searchCategories(categories: readonly Category[], typed: string): readonly Category[] {
  const words = plain(typed);
  if (words === '') return categories;
  return categories
    .map((category) => ({ category, fit: fitOf(category, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ category }) => category);
}

function fitOf(category: Category, words: string): number {
  const keywords = [category.name, ...(category.keywords ?? [])].map(plain);
  const text = plain([category.name, category.description, category.group, ...keywords].join(' '));
  let fit = text.includes(words) ? 3 : 0;
  // A whole sentence holds the keyword rather than the other way round. One Latin letter inside a word says nothing.
  for (const keyword of keywords) if (keyword.length > 0 && holds(words, keyword)) fit += 2 + keyword.length / 10;
  for (const token of words.split(' ').filter((part) => part.length > 2)) if (startsWord(text, token)) fit += 1;
  return fit;
}

/** Chinese, Japanese and Korean words have no spaces around them; Latin ones do. */
function holds(words: string, keyword: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af]/.test(keyword) ? words.includes(keyword) : startsWord(words, keyword);
}

function startsWord(text: string, token: string): boolean {
  return ` ${text}`.includes(` ${token}`);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
