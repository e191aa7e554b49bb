import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowsScope, beforehand, publishGate, type GateFault, type GateSituation } from '@doorstep/contract';

const consent = (more: Partial<GateSituation['consents'][number]> = {}): GateSituation['consents'][number] => ({
  kind: 'person',
  textVersion: 2,
  until: null,
  withdrawn: false,
  scopes: ['wall'],
  ...more,
});

const plain: GateSituation = {
  now: 1000,
  subjects: [],
  words: { en: { title: 'A small radio', story: 'For the opera in the evening.' } },
  textVersion: 2,
  consents: [consent()],
  marks: [],
  reason: undefined,
  writerId: 'handler',
  approverIds: ['reviewer'],
};

const child: GateSituation = {
  ...plain,
  subjects: ['minor'],
  words: { 'zh-Hans': { title: '一个结实的书包', story: '开学想用，旧的也可以。' } },
  consents: [consent({ kind: 'guardian' }), consent({ kind: 'child' })],
  approverIds: ['reviewer', 'colleague'],
};

const told = (story: string): Partial<GateSituation> => ({ words: { en: { title: 'A schoolbag', story } } });
const mark = { kind: 'phone', start: 0, end: 11, text: '13800001111' } as const;

/** What stands in the way, by situation. */
const table: readonly (readonly [name: string, situation: GateSituation, faults: readonly GateFault[]])[] = [
  ['a wish with consent and a second reader', plain, []],
  ['no words', { ...plain, words: {} }, ['words-missing']],
  ['no consent', { ...plain, consents: [] }, ['consent-missing']],
  ['a consent that was withdrawn', { ...plain, consents: [consent({ withdrawn: true })] }, ['consent-missing']],
  ['a consent that is over', { ...plain, consents: [consent({ until: 1000 })] }, ['consent-missing']],
  ['a consent to other words', { ...plain, consents: [consent({ textVersion: 1 })] }, ['consent-missing']],
  ['a consent beforehand', { ...plain, consents: [consent({ textVersion: beforehand })] }, []],
  ['only its writer has read it', { ...plain, approverIds: ['handler'] }, ['own-words']],
  ['marks that nobody decided on', { ...plain, marks: [mark] }, ['personal-marks']],
  ['marks with a reason', { ...plain, marks: [mark], reason: 'The hotline’s own number' }, []],
  ['a child’s wish with all that it needs', child, []],
  [
    'without the guardian',
    { ...child, consents: [consent({ kind: 'child' })] },
    ['consent-missing', 'guardian-consent-missing'],
  ],
  ['without the child', { ...child, consents: [consent({ kind: 'guardian' })] }, ['child-consent-missing']],
  [
    'with consents given beforehand',
    {
      ...child,
      consents: [
        consent({ kind: 'guardian', textVersion: beforehand }),
        consent({ kind: 'child', textVersion: beforehand }),
      ],
    },
    ['consent-missing', 'guardian-consent-missing', 'child-consent-missing'],
  ],
  ['read by one person twice', { ...child, approverIds: ['reviewer', 'reviewer'] }, ['second-approval-missing']],
  ['marks with a reason, for a child', { ...child, marks: [mark], reason: 'because' }, ['personal-marks']],
  ['an age', { ...child, ...told('He is 8 years old.') }, ['age-told']],
  ['an age in Chinese', { ...child, ...told('今年八岁了') }, ['age-told']],
  ['a school and class', { ...child, ...told('红树小学三年级') }, ['school-told']],
  ['an amount of money', { ...child, ...told('It costs 120元') }, ['money-told']],
  ['the group', { ...child, ...told('For a left-behind child') }, ['group-named']],
  [
    'an illness named',
    { ...plain, subjects: ['illness'], approverIds: ['a', 'b'], ...told('He has leukemia') },
    ['group-named'],
  ],
  ['the same words where nobody needs more care', { ...plain, ...told('It costs 120 yuan. I am 80 years old.') }, []],
];

describe('the publish gate', () => {
  for (const [name, situation, faults] of table) {
    it(`${faults.length === 0 ? 'lets through' : 'stops'}: ${name}`, () => {
      assert.deepEqual(publishGate(situation), faults);
    });
  }

  it('lets a child’s wish leave the wall only where guardian and child said so', () => {
    assert.equal(allowsScope(plain, 'share'), true);
    assert.equal(allowsScope(child, 'share'), false);
    const both = (['guardian', 'child'] as const).map((kind) => consent({ kind, scopes: ['wall', 'share'] }));
    assert.equal(allowsScope({ ...child, consents: both }, 'share'), true);
    assert.equal(allowsScope({ ...child, consents: both.slice(0, 1) }, 'share'), false);
  });
});
