import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestKinds } from '@doorstep/contract';
import { cityAt, now } from './city.js';

const { categories } = cityAt(now);

describe('the sample categories', () => {
  it('are some eighteen, in groups, of every kind', () => {
    assert.ok(categories.length >= 14 && categories.length <= 20, String(categories.length));
    assert.ok(new Set(categories.map(({ group }) => group.en)).size >= 6);
    for (const kind of requestKinds)
      assert.ok(
        categories.some((category) => category.kind === kind),
        kind,
      );
  });

  it('ask with all seven types of question between them', () => {
    const types = new Set(categories.flatMap(({ questions }) => questions.map(({ type }) => type)));
    assert.deepEqual([...types].sort(), ['boolean', 'choice', 'choices', 'date', 'longText', 'number', 'text']);
  });

  it('make a question depend only on an earlier one, and on answers that it can have', () => {
    let conditional = 0;
    for (const { id, questions } of categories) {
      assert.equal(new Set(questions.map((question) => question.id)).size, questions.length, id);
      for (const [index, { showWhen, ...question }] of questions.entries()) {
        if (question.type === 'choice' || question.type === 'choices')
          assert.ok((question.options?.length ?? 0) >= 2, question.id);
        if (!showWhen) continue;
        conditional += 1;
        const other = questions.slice(0, index).find((earlier) => earlier.id === showWhen.question);
        assert.ok(other, `${id}.${question.id}`);
        const possible = other.type === 'boolean' ? ['true', 'false'] : (other.options ?? []).map(({ value }) => value);
        for (const value of showWhen.in) assert.ok(possible.includes(value), `${id}.${question.id}: ${value}`);
      }
    }
    assert.ok(conditional >= 15, String(conditional));
  });

  it('can be found by everyday words in each language, and promise an answer before a result', () => {
    for (const { id, keywords, promise } of categories) {
      assert.ok(keywords['zh-Hans'].length >= 4 && keywords.en.length >= 4, id);
      assert.ok(promise.respondWithinHours > 0 && promise.respondWithinHours <= promise.resolveWithinHours, id);
    }
  });
});
