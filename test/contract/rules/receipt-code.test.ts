import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createReceiptCode, groupReceiptCode, isReceiptCode, normalizeReceiptCode } from '@doorstep/contract';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyCode = fc.uint8Array({ minLength: 11, maxLength: 11 }).map((bytes) => createReceiptCode(() => bytes));

describe('a receipt code', () => {
  it('is three groups of four, without letters that are taken for others', () => {
    const code = createReceiptCode(randomBytes);
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(isReceiptCode(code), true);
  });

  it('does not repeat in a hundred thousand', () => {
    const codes = new Set(Array.from({ length: 100_000 }, () => createReceiptCode(randomBytes)));
    assert.equal(codes.size, 100_000);
  });

  it('is understood however it is typed, pasted or scanned', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const meant = normalizeReceiptCode(code);
        const fullWidth = code.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        const careless = code.replace(/0/g, 'o').replace(/1/g, 'l');
        for (const typed of [
          code.toLowerCase(),
          ` ${code.replaceAll('-', ' ')}\n`,
          code.replaceAll('-', ''),
          fullWidth,
          careless,
          `https://city.example/track/#code=${code}`,
          `https://city.example/track/#${code}`,
        ]) {
          assert.equal(normalizeReceiptCode(typed), meant, typed);
          assert.equal(isReceiptCode(typed), true, typed);
        }
        assert.equal(groupReceiptCode(meant), code);
      }),
    );
  });

  it('shows every single mistyped character, but Z for 0', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(10), fc.nat(31), (code, place, other) => {
        const meant = normalizeReceiptCode(code);
        const wrong = alphabet.charAt(other);
        const right = meant.charAt(place);
        fc.pre(wrong !== right && !(wrong + right).match(/^(0Z|Z0)$/));
        assert.equal(isReceiptCode(meant.slice(0, place) + wrong + meant.slice(place + 1)), false);
      }),
    );
  });

  it('refuses what cannot be one', () => {
    for (const typed of ['', '   ', 'ABCD', '你好', '0'.repeat(13), 'https://city.example/', 'U'.repeat(12)]) {
      assert.equal(isReceiptCode(typed), false, typed);
    }
  });
});
