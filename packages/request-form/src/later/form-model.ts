/** What a person has filled in so far, and the way through the form that follows from it. No DOM, no Lit. */
import {
  isQuestionShown,
  type Answers,
  type AnswerValue,
  type Category,
  type Position,
  type Question,
  type RequestKind,
} from '@doorstep/contract';

/** An answer as it was typed: a number stays the text that it was, so that nothing is lost while it is wrong. */
export type TypedAnswer = string | boolean | readonly string[];

export type ContactWay = '' | 'phone' | 'email' | 'none';

export interface FormDraft {
  readonly category: string;
  readonly address: string;
  readonly center: string;
  readonly position: Position | null;
  /** Metres around the position of the device; `null` for a point that was marked on the map. */
  readonly accuracy: number | null;
  /** Where that point lies, as it was said when it was marked. */
  readonly pointWords: string;
  readonly description: string;
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  readonly counter: string;
  readonly refused: string;
  readonly earlierCode: string;
  readonly contactWay: ContactWay;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly visibility: 'private' | 'public';
  /** People do not see this field; machines fill it in. */
  readonly website: string;
}

export const emptyDraft: FormDraft = {
  category: '',
  address: '',
  center: '',
  position: null,
  accuracy: null,
  pointWords: '',
  description: '',
  answers: {},
  counter: '',
  refused: '',
  earlierCode: '',
  contactWay: '',
  name: '',
  phone: '',
  email: '',
  visibility: 'private',
  website: '',
};

/** What the way through the form depends on besides the draft. */
export interface FormSetting {
  readonly kind: RequestKind;
  /** Those that can be chosen. */
  readonly categories: readonly Category[];
  /** The page's choice, which the form then does not ask for. */
  readonly presetCategory?: string | undefined;
  readonly takesPhotos: 'yes' | 'no';
  /** `2026-11-23` where the backend is. */
  readonly today: string;
}

export type SectionId = 'what' | 'where' | 'refusal' | 'words' | 'you' | 'check';

/** What can stand on a screen by itself. */
export type Item =
  'category' | 'place' | 'ground' | 'description' | 'photos' | 'contact' | 'review' | `answer-${string}`;

export interface Page {
  readonly section: SectionId;
  readonly items: readonly Item[];
}

/** Something that still has to be put right. */
export interface Fault {
  /** Where it is put right. */
  readonly item: Item;
  /** Id of the control or group. */
  readonly fieldId: string;
  /** The key of a message of ours, with its values; or else the backend's own words. */
  readonly message?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** `one-sheet`: everything at once, for a clerk who writes while somebody talks. */
export type FormLayout = 'sections' | 'one-per-screen' | 'one-sheet';

export function categoryOf(draft: FormDraft, setting: FormSetting): Category | undefined {
  return setting.categories.find((category) => category.id === draft.category);
}

/** The questions that are asked, given the answers so far. */
export function shownQuestions(draft: FormDraft, setting: FormSetting): Question[] {
  const questions = categoryOf(draft, setting)?.questions ?? [];
  const answers = answersOf(questions, draft.answers);
  return questions.filter((question) => isQuestionShown(question, answers, questions));
}

/** Typed answers as the contract wants them. Blank ones and unreadable numbers are left out; faults are found elsewhere. */
export function answersOf(questions: readonly Question[], typed: FormDraft['answers']): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const { id, type } of questions) {
    const value = typed[id];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const answer = type === 'number' ? numberOf(String(value)) : typeof value === 'object' ? [...value] : value;
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}

/** A number as people write it: full-width digits, spaces and thousands separators allowed, `1e9` not. */
export function numberOf(typed: string): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return /^[-+]?\d{1,15}(\.\d{1,9})?$/.test(plain) ? Number(plain) : undefined;
}

/** The sections that this draft needs, in order. A progress bar counts these, however many screens each takes. */
export function sectionsOf(draft: FormDraft, setting: FormSetting): Page[] {
  const category = categoryOf(draft, setting);
  const asksTopic = setting.categories.length > 1 && (category === undefined || category.id !== setting.presetCategory);
  const asksPlace = setting.kind === 'grumble' ? category?.location === 'required' : category?.location !== 'none';
  const questions = shownQuestions(draft, setting).map(({ id }): Item => `answer-${id}`);
  const sections: (Page | false)[] = [
    asksTopic && { section: 'what', items: ['category'] },
    asksPlace && { section: 'where', items: ['place'] },
    setting.kind === 'escalation' && { section: 'refusal', items: ['ground'] },
    {
      section: 'words',
      items: ['description', ...questions, ...(setting.takesPhotos === 'yes' ? (['photos'] as const) : [])],
    },
    { section: 'you', items: ['contact'] },
    { section: 'check', items: ['review'] },
  ];
  return sections.filter((section) => section !== false);
}

/** The screens: a section each, or an item each where there is little room. */
export function pagesOf(draft: FormDraft, setting: FormSetting, layout: FormLayout): Page[] {
  const sections = sectionsOf(draft, setting);
  if (layout === 'sections') return sections;
  if (layout === 'one-sheet') {
    const items = sections.slice(0, -1).flatMap((section) => section.items);
    return [{ section: 'words', items }, ...sections.slice(-1)];
  }
  return sections.flatMap(({ section, items }) => items.map((item) => ({ section, items: [item] })));
}

/**
 * The screen that holds an item. A place in the form is kept as an item, because screens come and go with answers and width; when
 * the item itself has gone, the first screen is the place.
 */
export function pageAt(pages: readonly Page[], item: Item): number {
  return Math.max(
    0,
    pages.findIndex((page) => page.items.includes(item)),
  );
}

/** Applies an answer. A changed category keeps the answers: questions of the same id may be asked again. */
export function withAnswer(draft: FormDraft, question: string, value: TypedAnswer): FormDraft {
  return { ...draft, answers: { ...draft.answers, [question]: value } };
}

/** Whether anything has been written that would be missed. */
export function isTouched(draft: FormDraft, start: FormDraft = emptyDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(start);
}
