/** Search terms: what is stored and what is asked are cut alike, in scripts with and without spaces. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { searchQuery, searchTerms, showableGroups } from '@doorstep/contract';
import fc from 'fast-check';

it('cuts Chinese into characters and pairs, and the rest into words', () => {
  assert.deepEqual(searchTerms('路灯不亮 Street lamps, 2nd floor'), [
    '路',
    '灯',
    '不',
    '亮',
    '路灯',
    '灯不',
    '不亮',
    'street',
    'lamp',
    '2nd',
    'floor',
  ]);
});

it('folds width, case and English plurals', () => {
  assert.deepEqual(searchTerms('ＷＡＴＥＲ Pipes'), searchTerms('water pipe'));
  assert.deepEqual(searchTerms('boxes ladies glass bus'), ['box', 'lady', 'glass', 'bus']);
});

it('finds a single Chinese character, and nothing in punctuation', () => {
  assert.deepEqual(searchQuery('灯'), { terms: ['灯'] });
  assert.equal(searchQuery(' ，。% '), undefined);
});

it('finds every part of a text in that text', () => {
  const word = fc.constantFrom('路灯不亮', '供水管道漏水', 'Street lamps', 'Größe', 'улица', 'ร้านค้า', '𠮷野家', 'ｶﾞｽ');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, pick) => {
      const stored = new Set(searchTerms(words.join(' ')));
      const { terms } = searchQuery(words[pick % words.length] as string) ?? { terms: [] };
      for (const term of terms) assert.ok(stored.has(term), term);
    }),
  );
});

it('never leaves a group that subtraction could find', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }), (sizes) => {
      const shown = showableGroups(new Map(sizes.map((size, index) => [index, size])));
      const rest = sizes.reduce((sum, size, index) => (shown.has(index) ? sum : sum + size), 0);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      assert.ok(rest === 0 || rest >= 5 || total < 5);
      for (const index of shown) assert.ok((sizes[index] as number) >= 5);
    }),
  );
});
