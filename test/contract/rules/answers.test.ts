import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerFault, answerFaults, isQuestionShown, type AnswerValue, type Question } from '@doorstep/contract';

const today = '2026-11-23';
const question = (part: Partial<Question>): Question => ({
  id: 'q',
  type: 'text',
  label: 'Q',
  required: false,
  ...part,
});
const options = [
  { value: '0', label: 'None' },
  { value: '1', label: 'One' },
];

describe('an answer', () => {
  const cases: [string, Partial<Question>, AnswerValue | undefined, string | undefined][] = [
    ['may be left out', {}, undefined, undefined],
    ['is needed where it is required', { required: true }, undefined, 'required'],
    ['is not given by spaces', { required: true }, ' \u200b\u3000', 'required'],
    ['is not given by an empty list', { required: true, type: 'choices', options }, [], 'required'],
    ['no is an answer', { required: true, type: 'boolean' }, false, undefined],
    ['zero is an answer', { required: true, type: 'number' }, 0, undefined],
    ['a number is not text', { type: 'number' }, '1e9', 'wrong-type'],
    ['is within its range', { type: 'number', min: 1, max: 3 }, 4, 'too-large'],
    ['is not below its range', { type: 'number', min: 1 }, 0, 'too-small'],
    ['no number is infinite', { type: 'number' }, Infinity, 'wrong-type'],
    ['counts an emoji once', { maxLength: 2 }, '👵👴', undefined],
    ['is not too long', { maxLength: 2 }, 'abc', 'too-long'],
    ['an option is compared as it was sent', { type: 'choice', options }, '0', undefined],
    ['an option is one of those offered', { type: 'choice', options }, 'two', 'unknown-option'],
    ['each of several options is one of those offered', { type: 'choices', options }, ['0', '2'], 'unknown-option'],
    ['a day exists', { type: 'date' }, '2026-02-30', 'not-a-date'],
    ['29 February exists in some years', { type: 'date' }, '2028-02-29', undefined],
    ['a day is not before the first', { type: 'date', min: 0 }, '2026-11-22', 'too-small'],
    ['a day may be today', { type: 'date', min: 0, max: 0 }, today, undefined],
  ];
  for (const [sentence, part, value, fault] of cases) {
    it(sentence, () => assert.equal(answerFault(question(part), value, today), fault));
  }
});

describe('a question that depends on another', () => {
  const lift = question({ id: 'lift', type: 'boolean' });
  const floor = question({
    id: 'floor',
    type: 'number',
    required: true,
    showWhen: { question: 'lift', in: ['false'] },
  });
  const carry = question({ id: 'carry', required: true, showWhen: { question: 'floor', in: ['6'] } });
  const questions = [lift, floor, carry];

  it('is asked when the other has the value', () => {
    assert.equal(isQuestionShown(floor, { lift: false }, questions), true);
    assert.equal(isQuestionShown(floor, { lift: true }, questions), false);
    assert.equal(isQuestionShown(floor, {}, questions), false);
  });

  it('is hidden with the one it depends on', () => {
    assert.equal(isQuestionShown(carry, { lift: true, floor: 6 }, questions), false);
    assert.equal(isQuestionShown(carry, { lift: false, floor: 6 }, questions), true);
  });

  it('is not required while it is hidden, and an answer to it does no harm', () => {
    assert.deepEqual(answerFaults(questions, { lift: true, floor: 6 }, today), new Map());
    assert.deepEqual(answerFaults(questions, { lift: false }, today), new Map([['floor', 'required']]));
  });

  it('is asked when it depends on nothing that exists, or on itself', () => {
    const lost = question({ id: 'lost', showWhen: { question: 'gone', in: ['x'] } });
    const circular = question({ id: 'circular', showWhen: { question: 'circular', in: ['x'] } });
    assert.equal(isQuestionShown(lost, {}, [lost]), true);
    assert.equal(isQuestionShown(circular, {}, [circular]), true);
  });

  it('ends in a circle of two without hanging', () => {
    const one = question({ id: 'one', showWhen: { question: 'two', in: ['x'] } });
    const two = question({ id: 'two', showWhen: { question: 'one', in: ['x'] } });
    assert.equal(isQuestionShown(one, { two: 'x' }, [one, two]), true);
  });

  it('tells of answers that nobody asked for', () => {
    assert.deepEqual(answerFaults([], { stray: 'x' }, today), new Map([['stray', 'unknown-question']]));
  });
});
