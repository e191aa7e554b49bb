import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categories } from '@doorstep/testing';
import { searchCategories } from '../../packages/request-form/src/later/category-search.js';

const found = (typed: string, language: 'en' | 'zh-Hans' = 'en'): string[] =>
  searchCategories(categories(language), typed).map(({ id }) => id);

describe('finding a topic by everyday words', () => {
  it('shows all topics, in their order, until something is typed', () => {
    assert.deepEqual(
      found('  '),
      categories().map(({ id }) => id),
    );
  });

  it('finds a topic by a word that is not in its name', () => {
    assert.equal(found('tap')[0], 'water');
    assert.equal(found('it is dark at night')[0], 'street-light');
    assert.equal(found('POTHOLE!')[0], 'road');
  });

  it('finds a topic in a Chinese sentence without spaces', () => {
    assert.equal(found('家门口的路灯坏了', 'zh-Hans')[0], 'street-light');
    assert.equal(found('楼下井盖没了', 'zh-Hans')[0], 'road');
    assert.equal(found('漏水', 'zh-Hans')[0], 'water');
  });

  it('finds the beginning of a word while it is being typed', () => {
    assert.deepEqual(found('certif'), ['papers']);
  });

  it('does not find a word inside another', () => {
    assert.ok(!found('delight').includes('street-light'));
  });

  it('says nothing fits rather than something wrong', () => {
    assert.deepEqual(found('xylophone'), []);
  });

  it('takes full-width letters for letters', () => {
    assert.equal(found('ｔａｐ')[0], 'water');
  });
});
