/**
 * Finds what tells who somebody is in words that are about to be published: every occurrence, however it is written.
 * It helps a person who reads; it does not replace them. Where in doubt it marks.
 */
import { findAccounts, findAddresses, findEmails, findNames } from './redaction-words.js';
import { findBankCards, findIdentityNumbers, findPhones, findPlates } from './redaction-numbers.js';
import { foldForRedaction, type FoldedText, type Span } from './redaction-fold.js';

export const personalMarkKinds = [
  'idNumber',
  'bankCard',
  'phone',
  'plate',
  'email',
  'account',
  'address',
  'name',
  'known',
] as const;
export type PersonalMarkKind = (typeof personalMarkKinds)[number];

/** Offsets in UTF-16 units of the original text, end excluded. */
export interface PersonalMark {
  readonly kind: PersonalMarkKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands in place of a mark: the sign that people know from half-hidden phone numbers. */
export const blackout = '***';

/** In order of certainty: where two overlap, the earlier kind keeps the place and takes in the other's edges. */
const detectors: readonly (readonly [PersonalMarkKind, (folded: FoldedText) => Span[]])[] = [
  ['idNumber', findIdentityNumbers],
  ['bankCard', findBankCards],
  ['phone', findPhones],
  ['plate', findPlates],
  ['email', findEmails],
  ['account', findAccounts],
  ['address', findAddresses],
  ['name', findNames],
];

/**
 * All marks in order of place. `known` are values that the case itself holds, such as the resident's name and phone:
 * they are found however they are spaced, whatever width or numerals they are written in.
 */
export function findPersonalMarks(text: string, known: readonly string[] = []): PersonalMark[] {
  const folded = foldForRedaction(text);
  const found: { kind: PersonalMarkKind; start: number; end: number }[] = [];
  const take = (kind: PersonalMarkKind, { start, end }: Span): void => {
    const overlapping = found.find((mark) => start < mark.end && mark.start < end);
    if (!overlapping) {
      found.push({ kind, start, end });
      return;
    }
    overlapping.start = Math.min(overlapping.start, start);
    overlapping.end = Math.max(overlapping.end, end);
  };
  for (const [kind, detect] of detectors) for (const span of detect(folded)) take(kind, folded.original(span));
  for (const value of known) for (const span of findKnown(folded, value)) take('known', folded.original(span));
  return merged(found).map((mark) => ({ ...mark, text: text.slice(mark.start, mark.end) }));
}

/** The text with the marked places blacked out. Marks that do not fit the text (it was edited since) are left alone. */
export function blackOut(text: string, marks: readonly PersonalMark[]): string {
  const fitting = marks.filter((mark) => text.slice(mark.start, mark.end) === mark.text && mark.end > mark.start);
  let result = text;
  for (const mark of merged(fitting.map((mark) => ({ ...mark }))).reverse()) {
    result = result.slice(0, mark.start) + blackout + result.slice(mark.end);
  }
  return result;
}

/** Shorter ones would mark half a text: a single character, a two-digit number. */
const shortestKnown = { unspaced: 2, other: 4 };

function findKnown(folded: FoldedText, value: string): Span[] {
  const wanted = foldForRedaction(value).compact().text;
  const least = /\p{sc=Han}/u.test(wanted) ? shortestKnown.unspaced : shortestKnown.other;
  if (wanted.length < least) return [];
  const { text, places } = folded.compact();
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    spans.push({ start: places[at] as number, end: (places[at + wanted.length - 1] as number) + 1 });
  }
  return spans;
}

function merged<Mark extends { kind: PersonalMarkKind; start: number; end: number }>(marks: Mark[]): Mark[] {
  const ordered = marks.sort((one, other) => one.start - other.start || other.end - one.end);
  const result: Mark[] = [];
  for (const mark of ordered) {
    const last = result.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else result.push(mark);
  }
  return result;
}
