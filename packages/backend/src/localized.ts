/** Texts that exist in several languages, and which of them a caller gets. */

/** By BCP 47 tag, such as `{en: 'Street light', 'zh-Hans': '路灯'}`. At least one is there. */
export type Localized = Readonly<Record<string, string>>;

/** The text in the language, else in English, else in any. */
export function inLocale(text: Localized, locale: string): string {
  return text[locale] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/**
 * Which of the offered languages fits an `Accept-Language` header best. `zh-CN` and plain `zh` mean `zh-Hans`. Whoever
 * asks only for languages that are not there reads English sooner than the city's own; with nothing asked, the first one
 * offered.
 */
export function chooseLocale(header: string | undefined, offered: readonly string[]): string {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  const byRule = (fit: (asked: string, offered: string) => boolean): string | undefined => {
    for (const { tag } of asked) {
      const found = offered.find((locale) => fit(tag, locale.toLowerCase()));
      if (found) return found;
    }
    return undefined;
  };
  const english = asked.some(({ tag }) => tag !== '*') ? offered.find((locale) => locale === 'en') : undefined;
  return byRule(fits) ?? byRule(isSameLanguage) ?? english ?? offered[0] ?? 'en';
}

/** Another script or country of a language is read sooner than another language. */
function isSameLanguage(asked: string, offered: string): boolean {
  return asked.split('-')[0] === offered.split('-')[0];
}

function fits(asked: string, offered: string): boolean {
  if (asked === offered || asked.startsWith(`${offered}-`) || offered.startsWith(`${asked}-`)) return true;
  const simplified = asked === 'zh-cn' || asked === 'zh-sg' || asked.startsWith('zh-hans');
  return simplified && offered === 'zh-hans';
}
