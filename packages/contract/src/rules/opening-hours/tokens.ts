/** Opening hours cut into words, with the spellings that people really write brought to one. */

export type Token =
  | { readonly kind: 'time'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'weekday' | 'month'; readonly value: number }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'comment'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longNames =
  /^(?:sundays?|sun|mondays?|mon|tuesdays?|tue|tues|wednesdays?|wed|thursdays?|thu|thur|thurs|fridays?|fri|saturdays?|sat)$/;
const longMonths = /^(?:january|february|march|april|june|july|august|sept|september|october|november|december)$/;
/** Words with a meaning; any other word ends the reading. */
const words = new Set(['ph', 'sh', 'week', 'easter', 'open', 'closed', 'off', 'unknown', 'day', 'days', '24/7']);

const pattern =
  /\s+|"([^"]*)"|24\/7|(\d{1,2})[:.](\d\d)(?![\d.])(?:\s*([ap])\.?m\.?(?![a-z]))?|(\d{1,2})\s*([ap])\.?m\.?(?![a-z])|(\d+)|[a-z]+|\|\||[-+,;:/()[\]]/gy;

/** `undefined` when there is something in it that has no place in opening hours. */
export function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  // Comments keep their own letters; outside of them case, width and the kind of dash say nothing.
  const even = text
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .normalize('NFKC')
            .toLowerCase()
            .replace(/[‐-―−ー~→]/g, '-'),
    )
    .join('');
  pattern.lastIndex = 0;
  let at = 0;
  while (at < even.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(even);
    if (!match) return undefined;
    at = pattern.lastIndex;
    const token = tokenOf(match);
    if (token) tokens.push(token);
    else if (match[0].trim()) return undefined;
  }
  return tokens;
}

function tokenOf([all, comment, hour, minute, half, bareHour, bareHalf, digits]: RegExpExecArray): Token | undefined {
  if (comment !== undefined) return { kind: 'comment', value: comment };
  if (hour !== undefined) return timeOf(Number(hour), Number(minute), half);
  if (bareHour !== undefined) return timeOf(Number(bareHour), 0, bareHalf);
  if (digits !== undefined) return { kind: 'number', value: Number(digits), digits: digits.length };
  if (words.has(all)) return { kind: 'word', value: all };
  if (!/[a-z]/.test(all)) return all.trim() ? { kind: 'sign', value: all } : undefined;
  const isDay = all.length === 2 || longNames.test(all);
  const weekday = isDay ? weekdays.indexOf(all.slice(0, 2)) : -1;
  if (weekday >= 0) return { kind: 'weekday', value: weekday };
  const month = all.length === 3 || longMonths.test(all) ? months.indexOf(all.slice(0, 3)) : -1;
  return month >= 0 ? { kind: 'month', value: month } : undefined;
}

/** Up to 48:00, because what starts in the evening may end the day after. */
function timeOf(hour: number, minute: number, half: string | undefined): Token | undefined {
  if (minute > 59 || (half ? hour < 1 || hour > 12 : hour * 60 + minute > 48 * 60)) return undefined;
  const value = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return { kind: 'time', value: value * 60 + minute };
}
