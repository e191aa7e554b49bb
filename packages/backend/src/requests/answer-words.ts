/** Answers to a category's questions as people read them: labels instead of values. */
import {
  isQuestionShown,
  type Answers,
  type AnswerValue,
  type Category,
  type Question,
  type RequestView,
} from '@doorstep/contract';
import { inLocale } from '../localized.js';

const yes = { en: 'Yes', 'zh-Hans': '是' };
const no = { en: 'No', 'zh-Hans': '否' };
const groundLabels = {
  counter: { en: 'Which counter', 'zh-Hans': '在哪个窗口' },
  refused: { en: 'What could not get done', 'zh-Hans': '什么事没办成' },
};
const between = { en: ', ', 'zh-Hans': '、' };

/** In the order of the questions; then what is no longer asked, under its id, because nothing that was said is dropped. */
export function answersInWords(
  category: Category | undefined,
  answers: Answers,
  locale: string,
): RequestView['answers'] {
  const questions = category?.questions ?? [];
  const asked = questions.filter(
    (question) => answers[question.id] !== undefined && isQuestionShown(question, answers, questions),
  );
  const known = new Set(questions.map(({ id }) => id));
  return [
    ...asked.map((question) => ({
      id: question.id,
      label: question.label,
      value: inWords(answers[question.id] ?? '', question, locale),
    })),
    ...Object.entries(answers)
      .filter(([id]) => !known.has(id))
      .map(([id, value]) => ({ id, label: id, value: inWords(value, undefined, locale) })),
  ];
}

/** With "it could not get done": at which counter, and what. As JSON in the database. */
export function groundInWords(ground: string | null, locale: string): RequestView['answers'] {
  if (ground === null) return [];
  const said = JSON.parse(ground) as Record<keyof typeof groundLabels, string>;
  return (['counter', 'refused'] as const).map((id) => ({
    id: `escalation-${id}`,
    label: inLocale(groundLabels[id], locale),
    value: said[id],
  }));
}

function inWords(value: AnswerValue, question: Question | undefined, locale: string): string {
  if (typeof value === 'boolean') return inLocale(value ? yes : no, locale);
  const label = (one: string) => question?.options?.find((option) => option.value === one)?.label ?? one;
  if (Array.isArray(value)) return value.map(label).join(inLocale(between, locale));
  return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : label(value);
}
