import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  piecesOf,
  previewOf,
  withContact,
  withoutMarks,
} from '../../packages/request-form/src/later/preview/public-preview.js';
import { lamp } from './setting.js';

const draft = {
  ...lamp,
  description: 'It is dark. Call 138 0013 8000, or 一三九零零一三九零零零. Mail wang@example.org.',
};

describe('what neighbours would see', () => {
  it('hides every place that looks private, not only the first', () => {
    const { summary, marks } = previewOf(draft);
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      ['phone', 'phone', 'email'],
    );
    assert.equal(summary, 'It is dark. Call ***, or ***. Mail ***.');
  });

  it('hides what was given as contact, however it is written in the words', () => {
    const mine = {
      ...lamp,
      description: 'Ask for Wang Xiaoming, 5 5 5 1 2 3',
      contactWay: 'phone',
      phone: '555123',
    } as const;
    assert.ok(!/5 5 5/.test(previewOf(mine).summary));
  });

  it('is no longer than what stands in the list', () => {
    const { summary } = previewOf({ ...lamp, description: 'word '.repeat(100) });
    assert.equal([...summary].length, 140);
    assert.ok(summary.endsWith('…'));
  });

  it('is clean after what looks private was taken out', () => {
    const clean = { ...draft, ...withoutMarks(draft, previewOf(draft).marks) };
    assert.deepEqual(previewOf(clean).marks, []);
    assert.ok(clean.description.startsWith('It is dark. Call '));
  });

  it('offers a number as contact only to somebody who gave none', () => {
    const { contact } = previewOf(draft);
    assert.deepEqual(withContact(contact!), { contactWay: 'phone', phone: '138 0013 8000' });
    assert.equal(previewOf({ ...draft, contactWay: 'email', email: 'a@b.c' }).contact, undefined);
    assert.equal(previewOf(lamp).contact, undefined);
  });

  it('loses no character when words are cut at their marks', () => {
    const pieces = piecesOf(draft.description, previewOf(draft).marks);
    assert.equal(pieces.map(({ text }) => text).join(''), draft.description);
    assert.equal(pieces.filter(({ mark }) => mark).length, 3);
  });
});
