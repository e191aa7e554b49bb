/** The light checks decide as the zod schemas do, but for the differences that checks/check.ts names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as checks from '@doorstep/contract/checks';
import * as schemas from '@doorstep/contract/schemas';
import { generateChecks, readChecks } from '../../scripts/generate-checks.js';
import { arbitraryOf, mutated, type AnySchema } from '../support/contract-arbitraries.js';

const { checkAnswer, ...shapes } = checks;
const pairs = Object.entries(shapes as Record<string, checks.ShapeOf<unknown>>).map(([name, shape]) => ({
  name,
  shape,
  schema: (schemas as Record<string, unknown>)[name] as AnySchema,
}));

/** The differences that are wanted: words unknown to an enumeration, lengths, and how a person may write. */
function isWantedDifference(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return issue.errors!.some((option) => option.every(isWantedDifference));
  if (issue.code === 'invalid_value') return issue.values!.length > 1 && typeof issue.input === 'string';
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array';
  return issue.code === 'custom';
}
interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly origin?: string;
  readonly values?: unknown[];
  readonly input?: unknown;
  readonly errors?: Issue[][];
}

describe('light checks', () => {
  it('are those that the schemas make today', async () => {
    assert.deepEqual(await readChecks(), await generateChecks(), 'run scripts/generate-checks.ts');
  });

  it('cover every answer that a browser can receive', () => {
    assert.ok(pairs.length >= 25);
    for (const { name, schema } of pairs) assert.ok(schema, `${name} is a schema`);
  });

  for (const { name, shape, schema } of pairs) {
    it(`agree with zod on ${name}`, () => {
      fc.assert(
        fc.property(mutated(arbitraryOf(schema)), (value) => {
          const light = checkAnswer(shape, value);
          const full = schema.safeParse(value, { reportInput: true });
          if (full.success) {
            assert.ok(light.ok, `zod takes it, the light check stops at "${light.ok ? '' : light.path}"`);
            assert.deepEqual(light.value, full.data);
          } else if (light.ok) {
            const unwanted = (full.error.issues as Issue[]).filter((issue) => !isWantedDifference(issue));
            assert.deepEqual(unwanted, [], 'the light check takes what zod refuses for another reason');
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  it('keep a status that this version does not know, so that it can be shown', () => {
    const answer = { id: 'r1', code: 'X', status: 'awaitingCouncil', promisedBy: null };
    assert.deepEqual(checkAnswer(checks.RequestReceipt, answer), { ok: true, value: answer });
  });

  it('leave out what they do not know and say where the first fault is', () => {
    assert.deepEqual(checkAnswer(checks.Named, { id: 'a', name: 'A', later: 1 }), {
      ok: true,
      value: { id: 'a', name: 'A' },
    });
    const list = { items: [{ id: 'a', name: 'x', questions: [] }], nextCursor: null, total: 1 };
    assert.deepEqual(checkAnswer(checks.CategoryList, list), { ok: false, path: 'items.0.description' });
  });

  it('let no answer reach a prototype', () => {
    const hostile = JSON.parse(
      '{"id":"a","name":"A","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
    );
    const checked = checkAnswer(checks.Named, hostile);
    assert.ok(checked.ok);
    assert.deepEqual(Object.keys(checked.value), ['id', 'name']);
    assert.equal(Object.getPrototypeOf(checked.value), Object.prototype);
    const record = checkAnswer(['record', 'any'], JSON.parse('{"__proto__":{"admin":true},"a":1}'));
    assert.ok(record.ok);
    assert.deepEqual(record.value, { a: 1 });
    assert.equal((record.value as { admin?: boolean }).admin, undefined);
  });

  it('do not take a member that a page hung on Object.prototype for part of an answer', () => {
    (Object.prototype as { name?: string }).name = 'page';
    try {
      assert.deepEqual(checkAnswer(checks.Named, { id: 'a' }), { ok: false, path: 'name' });
      assert.ok(checkAnswer(checks.Position, { latitude: 1, longitude: 2 }).ok);
    } finally {
      delete (Object.prototype as { name?: string }).name;
    }
  });
});
