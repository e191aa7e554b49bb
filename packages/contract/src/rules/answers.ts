/** Whether answers fit a category's questions. The form asks this before it sends, the backend before it stores. */
import type { AnswerValue, Answers, Question } from '../types.js';
import { isQuestionShown } from './shown-questions.js';
import { countCodePoints, hasVisibleCharacter } from './text.js';

/** What is wrong with one answer. The caller has the words for it. */
export type AnswerFault =
  | 'required'
  | 'wrong-type'
  | 'unknown-option'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'unknown-question';

/** The fault of one answer, or `undefined`. `today` as `2026-11-23` in the backend's time zone. */
export function answerFault(
  question: Question,
  value: AnswerValue | undefined,
  today: string,
): AnswerFault | undefined {
  if (isUnanswered(value)) return question.required ? 'required' : undefined;
  switch (question.type) {
    case 'text':
    case 'longText':
      if (typeof value !== 'string') return 'wrong-type';
      return countCodePoints(value) > (question.maxLength ?? (question.type === 'text' ? 200 : 4000))
        ? 'too-long'
        : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? rangeFault(question, value) : 'wrong-type';
    case 'date':
      return dateFault(question, value, today);
    case 'choice':
      if (typeof value !== 'string') return 'wrong-type';
      return hasOption(question, value) ? undefined : 'unknown-option';
    case 'choices':
      if (!Array.isArray(value)) return 'wrong-type';
      return value.every((one) => hasOption(question, one)) ? undefined : 'unknown-option';
    case 'boolean':
      if (typeof value !== 'boolean') return 'wrong-type';
      return undefined;
  }
}

/** Every fault of a set of answers, by question id. Answers to questions that are not shown are ignored. */
export function answerFaults(
  questions: readonly Question[],
  answers: Answers,
  today: string,
): Map<string, AnswerFault> {
  const faults = new Map<string, AnswerFault>();
  for (const question of questions) {
    if (!isQuestionShown(question, answers, questions)) continue;
    const fault = answerFault(question, answers[question.id], today);
    if (fault) faults.set(question.id, fault);
  }
  for (const id of Object.keys(answers)) {
    if (!questions.some((question) => question.id === id)) faults.set(id, 'unknown-question');
  }
  return faults;
}

function isUnanswered(value: AnswerValue | undefined): value is undefined {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' && !hasVisibleCharacter(value);
}

function hasOption(question: Question, value: string): boolean {
  return question.options?.some((option) => option.value === value) ?? false;
}

function rangeFault(question: Question, value: number): AnswerFault | undefined {
  if (question.min !== undefined && value < question.min) return 'too-small';
  if (question.max !== undefined && value > question.max) return 'too-large';
  return undefined;
}

function dateFault(question: Question, value: AnswerValue, today: string): AnswerFault | undefined {
  if (typeof value !== 'string') return 'wrong-type';
  const moment = Date.parse(`${value}T00:00:00Z`);
  // `2026-02-30` parses in some engines: only what comes back unchanged is a day.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(value))
    return 'not-a-date';
  return rangeFault(question, Math.round((moment - Date.parse(`${today}T00:00:00Z`)) / 86_400_000));
}
