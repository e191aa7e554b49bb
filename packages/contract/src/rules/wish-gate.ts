/**
 * The publish gate: what keeps a wish off the wall, as a table of rules over plain facts. The backend enforces it,
 * the desk shows it. It follows the measures of 2025 that protect personal information of children in difficulty,
 * and the principle of least data.
 */
import type { PersonalMark } from './redaction.js';

/** What makes a wish need more care. Never public, in no filter and on no badge. */
export const protectedSubjects = ['minor', 'abuse', 'illness', 'refugee', 'debt'] as const;
export type ProtectedSubject = (typeof protectedSubjects)[number];

export const consentKinds = ['person', 'guardian', 'child'] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const consentForms = ['written', 'recorded', 'inPerson', 'online'] as const;
export type ConsentForm = (typeof consentForms)[number];

/** What a consent covers beyond being read on the wall. */
export const consentScopes = ['wall', 'share', 'screen', 'photos'] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** The text version of a consent that was given before anything was written. */
export const beforehand = 0;

export interface GateConsent {
  readonly kind: ConsentKind;
  /** Which version of the public words was shown to them. */
  readonly textVersion: number;
  /** Milliseconds since the epoch; `null` without an end. */
  readonly until: number | null;
  readonly withdrawn: boolean;
  readonly scopes: readonly ConsentScope[];
}

export interface GateSituation {
  readonly now: number;
  readonly subjects: readonly ProtectedSubject[];
  /** By locale. */
  readonly words: Readonly<Record<string, { readonly title: string; readonly story: string }>>;
  readonly textVersion: number;
  readonly consents: readonly GateConsent[];
  readonly marks: readonly PersonalMark[];
  /** A person's reason for leaving marks in the words. Does not count for protected subjects. */
  readonly reason: string | undefined;
  /** Who wrote the public words. */
  readonly writerId: string | null;
  /** Who approved this version of the words, the one who publishes now included. */
  readonly approverIds: readonly string[];
}

export const gateFaults = [
  'words-missing',
  'consent-missing',
  'guardian-consent-missing',
  'child-consent-missing',
  'personal-marks',
  'group-named',
  'age-told',
  'school-told',
  'money-told',
  'second-approval-missing',
  'own-words',
] as const;
export type GateFault = (typeof gateFaults)[number];

interface Rule {
  readonly fault: GateFault;
  /** Whom the rule is for. */
  readonly when: 'always' | 'protected' | 'minor';
  readonly broken: (situation: GateSituation) => boolean;
}

const titleMost = 40;

/** Words that put somebody into a group of people in difficulty. On the wall they would be a badge. */
const groupWords =
  /困境儿童|留守儿童|孤儿|事实无人抚养|单亲|低保|贫困|特困|残疾|难民|受虐|家暴|欠债|负债|癌|白血病|艾滋|抑郁|\b(?:orphan|left-behind|poor family|on welfare|disabled|refugee|abused?|in debt|cancer|leuk(?:a)?emia|hiv|depress(?:ed|ion))\b/iu;
const ageWords =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:周?岁|歲)|\b\d{1,2}[ -](?:years?[ -]old|year-old)\b|\baged? \d{1,2}\b/iu;
const schoolWords =
  /[\p{sc=Han}\d]{2,}(?:小学|中学|幼儿园|学校|附中|附小)|[一二三四五六七八九初高\d]\s*(?:年级|年\s*\d+\s*班)|\(?\d+\)?\s*班|\b(?:primary|middle|high|secondary|elementary) school\b|\bgrade \d+\b|\bclass \d+\b|\bkindergarten\b/iu;
const moneyWords = /[¥￥$€]\s*\d|\d+(?:\.\d+)?\s*(?:元|块钱|万元|人民币|yuan|rmb|cny|dollars?)/iu;

export const gateRules: readonly Rule[] = [
  {
    fault: 'words-missing',
    when: 'always',
    broken: ({ words }) =>
      Object.keys(words).length === 0 ||
      Object.values(words).some(
        ({ title, story }) => title.trim() === '' || story.trim() === '' || [...title].length > titleMost * 2,
      ),
  },
  { fault: 'consent-missing', when: 'always', broken: (facts) => !hasConsent(facts, ['person', 'guardian']) },
  { fault: 'guardian-consent-missing', when: 'minor', broken: (facts) => !hasConsent(facts, ['guardian']) },
  { fault: 'child-consent-missing', when: 'minor', broken: (facts) => !hasConsent(facts, ['child']) },
  {
    fault: 'personal-marks',
    when: 'always',
    broken: ({ marks, reason, subjects }) => marks.length > 0 && (subjects.length > 0 || reason === undefined),
  },
  { fault: 'group-named', when: 'protected', broken: (facts) => isSaid(facts, groupWords) },
  { fault: 'age-told', when: 'minor', broken: (facts) => isSaid(facts, ageWords) },
  { fault: 'school-told', when: 'minor', broken: (facts) => isSaid(facts, schoolWords) },
  { fault: 'money-told', when: 'minor', broken: (facts) => isSaid(facts, moneyWords) },
  {
    fault: 'second-approval-missing',
    when: 'protected',
    broken: ({ approverIds }) => new Set(approverIds).size < 2,
  },
  {
    fault: 'own-words',
    when: 'always',
    // Who wrote the words is never the only one who read them.
    broken: ({ approverIds, writerId }) => !approverIds.some((id) => id !== writerId),
  },
];

/** Everything that stands in the way, in the order of the table. Empty: it may be published. */
export function publishGate(situation: GateSituation): GateFault[] {
  const { subjects } = situation;
  return gateRules
    .filter(({ when }) => when === 'always' || (when === 'minor' ? subjects.includes('minor') : subjects.length > 0))
    .filter(({ broken }) => broken(situation))
    .map(({ fault }) => fault);
}

/** Whether the wish may leave the wall: shared, shown on a screen, or with photos. Everyone concerned must have said so. */
export function allowsScope(
  situation: Pick<GateSituation, 'subjects' | 'consents' | 'textVersion' | 'now'>,
  scope: ConsentScope,
): boolean {
  if (situation.subjects.length === 0) return true;
  const needed: ConsentKind[] = situation.subjects.includes('minor') ? ['guardian', 'child'] : ['person'];
  return needed.every((kind) =>
    situation.consents.some(
      (consent) => consent.kind === kind && holds(consent, situation) && consent.scopes.includes(scope),
    ),
  );
}

function hasConsent(facts: GateSituation, kinds: readonly ConsentKind[]): boolean {
  return facts.consents.some((consent) => kinds.includes(consent.kind) && holds(consent, facts));
}

/**
 * For these words, given, not taken back, not over. Where nobody needs more care, a person may agree beforehand to
 * whatever staff write.
 */
function holds(
  { withdrawn, textVersion: shown, until }: GateConsent,
  { textVersion, subjects, now }: Pick<GateSituation, 'textVersion' | 'subjects' | 'now'>,
): boolean {
  const fits = shown === textVersion || (shown === beforehand && subjects.length === 0);
  return !withdrawn && fits && (until === null || until > now);
}

function isSaid({ words }: GateSituation, pattern: RegExp): boolean {
  return Object.values(words).some(({ title, story }) => pattern.test(title) || pattern.test(story));
}
