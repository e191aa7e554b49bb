/** The redaction assistant: what tells who somebody is gets marked, every time, however it is written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { blackOut, findPersonalMarks, type PersonalMarkKind } from '@doorstep/contract';

const marked = (text: string, known: string[] = []): string[] =>
  findPersonalMarks(text, known).map((mark) => mark.text);
const kinds = (text: string): PersonalMarkKind[] => findPersonalMarks(text).map((mark) => mark.kind);

const expected: Record<string, [text: string, kind: PersonalMarkKind, mark: string][]> = {
  phones: [
    ['请打 13800138000 找我', 'phone', '13800138000'],
    ['请打 138-0013-8000。', 'phone', '138-0013-8000'],
    ['请打 138 0013 8000。', 'phone', '138 0013 8000'],
    ['call +86 138 0013 8000 now', 'phone', '+86 138 0013 8000'],
    ['电话是１３８００１３８０００', 'phone', '１３８００１３８０００'],
    ['电话一三八零零一三八零零零', 'phone', '一三八零零一三八零零零'],
    ['幺三八〇〇幺三八〇〇〇', 'phone', '幺三八〇〇幺三八〇〇〇'],
    ['壹叁捌零零壹叁捌零零零', 'phone', '壹叁捌零零壹叁捌零零零'],
    ['13800\n138000', 'phone', '13800\n138000'],
    ['1380013&#56;000', 'phone', '1380013&#56;000'],
    ['138&nbsp;0013&nbsp;8000', 'phone', '138&nbsp;0013&nbsp;8000'],
    ['1380\u200b013\u200b8000', 'phone', '1380\u200b013\u200b8000'],
    ['١٣٨٠٠١٣٨٠٠٠', 'phone', '١٣٨٠٠١٣٨٠٠٠'],
    ['①③⑧⓪⓪①③⑧⓪⓪⓪', 'phone', '①③⑧⓪⓪①③⑧⓪⓪⓪'],
    ['座机 0898-88271234 转 12', 'phone', '0898-88271234 转 12'],
    ['(0898) 8827 1234', 'phone', '(0898) 8827 1234'],
    ['+7 912 345 67 89', 'phone', '+7 912 345 67 89'],
    ['电话：88271234', 'phone', '88271234'],
  ],
  'identity numbers': [
    ['身份证11010519491231002X。', 'idNumber', '11010519491231002X'],
    ['身份证 110105 19491231 002x', 'idNumber', '110105 19491231 002x'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'idNumber', '１１０１０５１９４９１２３１００２Ｘ'],
    ['一一零一零五一九四九一二三一零零二X', 'idNumber', '一一零一零五一九四九一二三一零零二X'],
    ['440524188001010014', 'idNumber', '440524188001010014'],
    ['110105491231002', 'idNumber', '110105491231002'],
  ],
  'bank cards': [
    ['卡号 6222 0212 3456 7890 128', 'bankCard', '6222 0212 3456 7890 128'],
    ['card 4111-1111-1111-1111', 'bankCard', '4111-1111-1111-1111'],
  ],
  plates: [
    ['车牌琼B·12345挡路', 'plate', '琼B·12345'],
    ['琼B12345', 'plate', '琼B12345'],
    ['琼 b 1 2 3 4 5 占道', 'plate', '琼 b 1 2 3 4 5'],
    ['新能源琼AD12345', 'plate', '琼AD12345'],
    ['琼Ｂ·一二三四五', 'plate', '琼Ｂ·一二三四五'],
  ],
  'e-mail': [
    ['写信到 li.ming@example.com 。', 'email', 'li.ming@example.com'],
    ['li.ming＠example．com', 'email', 'li.ming＠example．com'],
    ['li.ming (at) example.com', 'email', 'li.ming (at) example.com'],
  ],
  accounts: [
    ['微信：liming_88', 'account', 'liming_88'],
    ['QQ号 123456789', 'account', '123456789'],
  ],
  addresses: [
    ['住在解放路12号楼3单元501室', 'address', '住在解放路12号楼3单元501室'],
    ['吉阳小区３栋２单元', 'address', '吉阳小区３栋２单元'],
    ['海棠花园五栋三零一', 'address', '海棠花园五栋三零一'],
    ['5号楼1202', 'address', '5号楼1202'],
    ['at 12 Jiefang Road, near the shop', 'address', '12 Jiefang Road'],
    ['in Room 301 of it', 'address', 'Room 301'],
  ],
  names: [
    ['感谢王女士的耐心', 'name', '王女士'],
    ['符阿婆家停水', 'name', '符阿婆'],
    ['欧阳建国先生', 'name', '欧阳建国先生'],
    ['联系人：陈小明', 'name', '陈小明'],
    ['thanks to Mr. Wang Wei', 'name', 'Mr. Wang Wei'],
    ['My name is Anna Smith.', 'name', 'Anna Smith'],
  ],
};

for (const [subject, cases] of Object.entries(expected)) {
  describe(`marks ${subject}`, () => {
    for (const [text, kind, mark] of cases) {
      it(JSON.stringify(text), () => {
        const marks = findPersonalMarks(text);
        assert.deepEqual(
          marks.map((one) => [one.kind, one.text]),
          [[kind, mark]],
        );
        assert.equal(text.slice(marks[0]?.start, marks[0]?.end), mark);
      });
    }
  });
}

describe('leaves alone what tells nobody', () => {
  for (const text of [
    '2026年11月3日上午9时30分，路灯已于2小时内修复。',
    '共更换路灯12盏，用时3天，花费1200元。',
    '请拨打12345。',
    '二〇二六年十一月三日',
    '公交12路和3号线已恢复。',
    '解放路路面已修补，长约200米。',
    'The lamp on Jiefang Road was repaired within 2 days.',
    '受理编号 SY-2026-004217。',
    '某先生反映，李某的车已挪走。',
    '第3季度满意率96.9%，比上季度高2.1个百分点。',
  ]) {
    it(text, () => assert.deepEqual(marked(text), []));
  }
});

describe('all occurrences', () => {
  it('marks both of two phones', () => {
    assert.deepEqual(marked('13800138000 或 一三九零零一三九零零零'), ['13800138000', '一三九零零一三九零零零']);
  });

  it('marks a name again where nothing announces it', () => {
    assert.deepEqual(marked('联系人：陈小明。后来陈小明来电致谢。'), ['陈小明', '陈小明']);
  });

  it('finds what the case knows in any width, spacing or numerals', () => {
    const known = ['Wu Lihua', '88271234', '符桂英'];
    assert.deepEqual(marked('ＷＵ  ＬＩＨＵＡ, 八八二七一二三四, 符 桂 英', known), [
      'ＷＵ  ＬＩＨＵＡ',
      '八八二七一二三四',
      '符 桂 英',
    ]);
  });

  it('ignores known values too short to mean anything', () => {
    assert.deepEqual(marked('A lamp, 12 metres', ['a', '12', '']), []);
  });
});

describe('blacking out', () => {
  it('leaves nothing to find', () => {
    const text = '王女士（13800138000，琼B·12345）住吉阳小区3栋2单元，邮箱 wang@example.com。';
    const black = blackOut(text, findPersonalMarks(text));
    assert.deepEqual(kinds(black), []);
    for (const secret of ['王', '138', '12345', '3栋', 'wang']) assert.ok(!black.includes(secret), black);
  });

  it('does not touch a text that was edited after it was marked', () => {
    const marks = findPersonalMarks('打 13800138000');
    assert.equal(blackOut('另一段没有号码的文字', marks), '另一段没有号码的文字');
  });
});

const styles = [
  (digits: string) => digits,
  (digits: string) => Array.from(digits, (digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  (digits: string) => Array.from(digits, (digit) => '零一二三四五六七八九'[Number(digit)]).join(''),
  (digits: string) => Array.from(digits, (digit) => '〇壹贰叁肆伍陆柒捌玖'[Number(digit)]).join(''),
  (digits: string) => Array.from(digits).join(' '),
  (digits: string) => Array.from(digits).join('\u200b'),
  (digits: string) => Array.from(digits, (digit) => `&#${digit.charCodeAt(0)};`).join(''),
];

it('finds a phone in any style inside any Chinese sentence', () => {
  const phone = fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/))
    .map(([two, rest]) => `1${two}${rest}`);
  const words = fc.constantFrom('请联系我，', '号码：', '反映路灯不亮\n', '', '（', 'Call ');
  fc.assert(
    fc.property(words, phone, fc.constantFrom(...styles), words, (before, number, style, after) => {
      const text = `${before}${style(number)}${after}`;
      const marks = findPersonalMarks(text);
      assert.ok(
        marks.some((mark) => text.slice(mark.start, mark.end).includes(style(number))),
        JSON.stringify(text),
      );
    }),
    { numRuns: 500 },
  );
});

it('takes any text without failing, marks inside it, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const mark of findPersonalMarks(text)) {
        assert.ok(mark.start >= last && mark.end > mark.start && mark.end <= text.length);
        assert.equal(mark.text, text.slice(mark.start, mark.end));
        last = mark.end;
      }
    }),
  );
});

it('stays fast on a long text made to be slow', () => {
  const started = performance.now();
  findPersonalMarks('1 '.repeat(5000) + '解'.repeat(5000) + 'A '.repeat(3000));
  assert.ok(performance.now() - started < 2000);
});
