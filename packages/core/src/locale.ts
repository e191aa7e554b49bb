/** Choosing a language that is spoken for one that is asked for, and the direction it is written in. */

/** The available tag nearest to the asked one: itself, its script (`zh-CN` → `zh-Hans`), its language; else the first. */
export function bestLocale(asked: string, available: readonly string[]): string {
  const wanted = expand(asked);
  const ranked = available.map((tag) => ({ tag, closeness: closeness(wanted, expand(tag)) + (tag === asked ? 1 : 0) }));
  const best = ranked.reduce((one, other) => (other.closeness > one.closeness ? other : one));
  return best.closeness > 0 ? best.tag : (available[0] ?? 'en');
}

/** `rtl` for scripts that are written from right to left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(expand(locale).script ?? '') ? 'rtl' : 'ltr';
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg', 'Adlm']);

function expand(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return new Intl.Locale('en').maximize();
  }
}

function closeness(one: Intl.Locale, other: Intl.Locale): number {
  if (one.language !== other.language) return 0;
  if (one.script !== other.script) return 2;
  return one.region === other.region ? 6 : 4;
}
