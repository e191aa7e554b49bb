/** Writes one thing in both languages of the sample, and fills places into it. */
import type { Text } from './sample-city.js';

export function text(chinese: string, english: string): Text {
  return { 'zh-Hans': chinese, en: english };
}

/** Replaces `{name}` in both languages. */
export function fill(template: Text, values: Readonly<Record<string, Text>>): Text {
  const fillOne = (locale: keyof Text): string =>
    template[locale].replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.[locale] ?? whole);
  return text(fillOne('zh-Hans'), fillOne('en'));
}
