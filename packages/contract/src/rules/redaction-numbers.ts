/** Numbers that belong to somebody: telephones, identity cards, bank cards, number plates. */
import type { FoldedText, Span } from './redaction-fold.js';

/** What people put between digits: spaces, line breaks, dashes, dots, brackets; at most three in a row. */
const gap = '[\\s\\-‐‑–—−_.·•・,、/()*]{0,3}';
const notAfterDigit = '(?<!\\d)';
const notBeforeDigit = '(?!\\d)';

function spaced(count: number): string {
  return `(?:\\d${gap}){${count - 1}}\\d`;
}

function matches(text: string, pattern: RegExp, accept: (matched: string) => boolean = () => true): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter(([matched]) => accept(matched))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const eighteen = new RegExp(`${notAfterDigit}[1-9]${gap}(?:\\d${gap}){16}[\\dXx](?![\\dA-Za-z])`, 'g');
const fifteen = new RegExp(`${notAfterDigit}[1-9]${gap}${spaced(14)}${notBeforeDigit}`, 'g');

/** 18 digits with their check digit or with a believable day of birth; 15 digits of the old kind. */
export function findIdentityNumbers({ digits }: FoldedText): Span[] {
  return [
    ...matches(digits, eighteen, (matched) => {
      const number = matched.replace(/[^\dXx]/g, '').toUpperCase();
      // A slip of the pen in the last digit does not make it a stranger's number.
      return hasIdentityCheckDigit(number) || isDayOfBirth(number.slice(6, 14));
    }),
    ...matches(digits, fifteen, (matched) => isDayOfBirth(`19${matched.replace(/\D/g, '').slice(6, 12)}`)),
  ];
}

/** GB 11643 (ISO 7064 mod 11-2). Takes 18 characters, `X` in upper case. */
function hasIdentityCheckDigit(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = [...number].reduce(
    (total, character, index) => total + (character === 'X' ? 10 : Number(character)) * (2 ** (17 - index) % 11),
    0,
  );
  return sum % 11 === 1;
}

function isDayOfBirth(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6, 8))];
  if (year < 1900 || year > 2099 || month < 1 || date < 1) return false;
  return new Date(Date.UTC(year, month - 1, date)).getUTCMonth() === month - 1;
}

const cards = new RegExp(`${notAfterDigit}(?:\\d${gap}){12,18}\\d${notBeforeDigit}`, 'g');

/** 13 to 19 digits that pass the check of bank cards. */
export function findBankCards({ digits }: FoldedText): Span[] {
  return matches(digits, cards, (matched) => {
    const number = matched.replace(/\D/g, '');
    return /^[3-6]/.test(number) && hasLuhnCheckDigit(number);
  });
}

/** ISO/IEC 7812-1, annex B. */
function hasLuhnCheckDigit(number: string): boolean {
  let sum = 0;
  for (const [index, character] of [...number].reverse().entries()) {
    const doubled = Number(character) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const country = `(?:(?:\\+|00)${gap}86${gap}|(?<![\\d.])86${gap})?`;
const mobile = new RegExp(`${notAfterDigit}${country}1${gap}[3-9]${gap}${spaced(9)}${notBeforeDigit}`, 'g');
const landline = new RegExp(
  `${notAfterDigit}\\(?0${gap}[1-9]${gap}\\d${gap}(?:\\d${gap})?[1-9]${gap}${spaced(6)}(?:\\d)?(?:\\s*(?:-|转|ext\\.?|x)\\s*\\d{1,5})?${notBeforeDigit}`,
  'gi',
);
const abroad = new RegExp(`(?:\\+|${notAfterDigit}00)\\s*[1-9]\\d{0,2}${gap}${spaced(6)}(?:${gap}\\d){0,8}`, 'g');
const announced = new RegExp(
  `(?:电话|手机|座机|联系方式|号码|致电|拨打|phone|mobile|tel|call)[^\\d\\n]{0,8}?(${spaced(7)}(?:${gap}\\d)?)${notBeforeDigit}`,
  'gi',
);

/** Mobiles, landlines with their area code, numbers with a country code, and short ones that are announced as numbers. */
export function findPhones({ digits }: FoldedText): Span[] {
  return [
    ...matches(digits, mobile),
    ...matches(digits, landline),
    ...matches(digits, abroad),
    ...Array.from(digits.matchAll(announced), (match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] as string).length, end };
    }),
  ];
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使';
const plateSign = '[A-HJ-NP-Za-hj-np-z0-9]';
const plates = new RegExp(
  `[${provinces}]\\s?[A-Za-z][\\s·•・.\\-]{0,3}(?:${plateSign}[\\s·•・.\\-]?){4,5}(?:${plateSign}|[挂学警港澳领])(?![A-Za-z0-9])`,
  'g',
);

/** Number plates, seven characters or eight for new-energy cars, with at least one digit after the letter. */
export function findPlates({ digits }: FoldedText): Span[] {
  return matches(digits, plates, (matched) => /\d/.test(matched.slice(2)));
}
