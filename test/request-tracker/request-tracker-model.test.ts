/** Codes as people type them, and where a link keeps them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeFault, codeInFragment } from '../../packages/request-tracker/src/request-tracker-model.js';

describe('a typed code', () => {
  it('is taken in any case, with any separators, in full-width letters, with O for 0 and I or L for 1, and as a pasted link', () => {
    for (const typed of [
      '7K4M9QTX2B62',
      ' 7k4m-9qtx-2b62 ',
      '7K4M 9QTX 2B62',
      '７Ｋ４Ｍ－９ＱＴＸ－２Ｂ６２',
      'https://city.example/track#code=7K4M-9QTX-2B62',
      'OOOO-oooo-OOO4',
      'IlIl-IlIl-IlI8',
    ])
      assert.equal(codeFault(typed), undefined, typed);
  });

  it('is told apart as missing, too short, too long, and mistyped, without asking anybody', () => {
    assert.equal(codeFault(''), 'missing');
    assert.equal(codeFault(' - '), 'missing');
    assert.equal(codeFault('7K4M-9QTX-2B6'), 'length');
    assert.equal(codeFault('7K4M-9QTX-2B622'), 'length');
    assert.equal(codeFault('7K4M-9QTX-2B63'), 'mistyped');
    assert.equal(codeFault('7K4M-9QXT-2B62'), 'mistyped');
    assert.equal(codeFault('7K4M-9QTX-2BU2'), 'mistyped');
  });
});

describe('a code in the fragment of an address', () => {
  it('is found alone and among others, which stay', () => {
    assert.deepEqual(codeInFragment('#code=7K4M-9QTX-2B62'), { code: '7K4M-9QTX-2B62', rest: '' });
    assert.deepEqual(codeInFragment('#tab=2&code=7K4M&x=1'), { code: '7K4M', rest: '#tab=2&x=1' });
  });

  it('is not seen where there is none, or where it cannot be read', () => {
    assert.equal(codeInFragment(''), undefined);
    assert.equal(codeInFragment('#barcode=7K4M'), undefined);
    assert.equal(codeInFragment('#code=%E0%A4%A'), undefined);
  });
});
