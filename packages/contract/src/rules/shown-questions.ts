/** Which of a category's questions are asked. Apart from the faults of answers: a form needs this long before those. */
import type { Answers, Question } from '../types.js';

/** Whether a question is asked at all, given the answers before it. */
export function isQuestionShown(question: Question, answers: Answers, questions: readonly Question[]): boolean {
  const { showWhen } = question;
  if (!showWhen) return true;
  const other = questions.find((candidate) => candidate.id === showWhen.question);
  // A condition on a question that does not exist must not hide anything: better asked once too often than never.
  if (!other || other.id === question.id) return true;
  if (questions.indexOf(other) < questions.indexOf(question) && !isQuestionShown(other, answers, questions))
    return false;
  const value = answers[other.id];
  const given = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  return given.some((one) => showWhen.in.includes(one));
}
