import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answersOf,
  emptyDraft,
  numberOf,
  pageAt,
  pagesOf,
  sectionsOf,
  shownQuestions,
} from '../../packages/request-form/src/later/form-model.js';
import { requestOf } from '../../packages/request-form/src/later/request-draft.js';
import { faultsOf, backendFaults } from '../../packages/request-form/src/later/faults.js';
import { FormFlow } from '../../packages/request-form/src/later/form-flow.js';
import type { FormDraft, FormLayout, FormSetting } from '../../packages/request-form/src/later/form-model.js';
import { lamp, setting } from './setting.js';

const sections = (draft: FormDraft, around: FormSetting): string[] =>
  sectionsOf(draft, around).map(({ section }) => section);
const faults = (draft: FormDraft, around = setting()): string[] =>
  pagesOf(draft, around, 'one-per-screen').flatMap((page) =>
    faultsOf(page, draft, around).map(({ fieldId, message }) => `${fieldId}: ${message}`),
  );
const sending = { locale: 'en', source: 'web', photos: [] } as const;

describe('the way through the form', () => {
  it('asks for topic, place, words and contact, and shows the answers', () => {
    assert.deepEqual(sections(emptyDraft, setting()), ['what', 'where', 'words', 'you', 'check']);
  });

  it('does not ask for a topic that the page has chosen, nor where there is only one', () => {
    assert.ok(!sections(lamp, setting({ presetCategory: 'street-light' })).includes('what'));
    const one = setting().categories.slice(0, 1);
    assert.ok(!sections(lamp, setting({ categories: one })).includes('what'));
  });

  it('asks for the topic when the page has chosen one that does not exist', () => {
    assert.ok(sections(emptyDraft, setting({ presetCategory: 'gone' })).includes('what'));
  });

  it('asks for no place where the topic has none', () => {
    assert.ok(!sections({ ...lamp, category: 'papers' }, setting()).includes('where'));
  });

  it('keeps a grumble short', () => {
    assert.deepEqual(sections(emptyDraft, setting({}, 'grumble')), ['words', 'you', 'check']);
  });

  it('asks which counter refused what, when something could not get done', () => {
    assert.deepEqual(sections({ ...emptyDraft, category: 'not-done' }, setting({}, 'escalation')), [
      'refusal',
      'words',
      'you',
      'check',
    ]);
  });

  it('gives each question a screen of its own where there is little room', () => {
    const pages = pagesOf(lamp, setting(), 'one-per-screen');
    assert.ok(pages.every(({ items }) => items.length === 1));
    assert.deepEqual(
      pages.map(({ items }) => items[0]),
      [
        'category',
        'place',
        'description',
        'answer-fault',
        'answer-pole',
        'answer-howMany',
        'answer-since',
        'answer-danger',
        'contact',
        'review',
      ],
    );
  });

  it('puts everything on one sheet for a clerk', () => {
    const pages = pagesOf(lamp, setting(), 'one-sheet');
    assert.equal(pages.length, 2);
    assert.ok(pages[0]!.items.includes('contact') && pages[0]!.items.includes('category'));
  });

  it('asks a conditional question only when its condition holds', () => {
    const asked = (answers: FormDraft['answers']): string[] =>
      shownQuestions({ ...lamp, answers }, setting()).map(({ id }) => id);
    assert.ok(asked({ fault: 'dark' }).includes('howMany'));
    assert.ok(!asked({ fault: 'leaning' }).includes('howMany'));
    assert.ok(asked({ danger: true }).includes('hurt'));
    assert.ok(!asked({ danger: false }).includes('hurt'));
  });

  it('keeps the place in the form when the width changes', () => {
    const wide = pagesOf(lamp, setting(), 'sections');
    const narrow = pagesOf(lamp, setting(), 'one-per-screen');
    assert.equal(wide[pageAt(wide, 'answer-since')]!.section, 'words');
    assert.deepEqual(narrow[pageAt(narrow, 'answer-since')]!.items, ['answer-since']);
  });

  it('starts again when the place in the form has gone', () => {
    assert.equal(pageAt(pagesOf(lamp, setting(), 'sections'), 'answer-hurt'), 0);
  });
});

describe('numbers as people write them', () => {
  for (const [typed, value] of [
    ['3', 3],
    ['３', 3],
    [' 1 000 ', 1000],
    ['1,000', 1000],
    ['1,000,000', 1_000_000],
    ['2,5', 2.5],
    ['-4', -4],
    ['1e9', undefined],
    ['three', undefined],
    ['0x10', undefined],
    ['', undefined],
    ['1.2.3', undefined],
  ] as const) {
    it(`reads "${typed}" as ${value}`, () => assert.equal(numberOf(typed), value));
  }
});

describe('what has to be put right', () => {
  it('is nothing in a form that is filled in', () => assert.deepEqual(faults(lamp), []));

  it('is everything that is required in an empty one', () => {
    assert.deepEqual(faults({ ...emptyDraft, category: 'street-light' }), [
      'address: placeRequired',
      'description: descriptionRequired',
      'answer-fault: answerChoose',
      'answer-danger: answerChoose',
      'contact: contactWayRequired',
    ]);
  });

  it('is what shows nothing: spaces, zero-width characters, direction marks', () => {
    assert.deepEqual(faults({ ...lamp, description: ' \u200b\u202e\n' }), ['description: descriptionRequired']);
  });

  it('counts people’s characters, not UTF-16', () => {
    assert.deepEqual(faults({ ...lamp, description: '😀'.repeat(10_000) }), []);
    assert.deepEqual(faults({ ...lamp, description: '😀'.repeat(10_001) }), ['description: descriptionTooLong']);
  });

  it('is a number that is none, or out of range', () => {
    const with_ = (howMany: string): string[] => faults({ ...lamp, answers: { ...lamp.answers, howMany } });
    assert.deepEqual(with_('many'), ['answer-howMany: answerNumber']);
    assert.deepEqual(with_('0'), ['answer-howMany: answerTooSmall']);
    assert.deepEqual(with_('201'), ['answer-howMany: answerTooLarge']);
  });

  it('is a day out of range, or none at all', () => {
    const with_ = (since: string): string[] => faults({ ...lamp, answers: { ...lamp.answers, since } });
    assert.deepEqual(with_('2026-11-23'), []);
    assert.deepEqual(with_('2026-11-24'), ['answer-since: answerTooLate']);
    assert.deepEqual(with_('2024-11-23'), ['answer-since: answerTooEarly']);
    assert.deepEqual(with_('2026-02-30'), ['answer-since: answerDate']);
  });

  it('is not an answer that is not asked for', () => {
    assert.deepEqual(faults({ ...lamp, answers: { ...lamp.answers, fault: 'leaning', howMany: 'many' } }), []);
  });

  it('accepts any one way to name the place', () => {
    const nowhere = { ...lamp, address: '' };
    assert.deepEqual(faults(nowhere), ['address: placeRequired']);
    assert.deepEqual(faults({ ...nowhere, center: 'center-1' }), []);
    assert.deepEqual(faults({ ...nowhere, position: { latitude: 18.2, longitude: 109.5 }, accuracy: 20 }), []);
  });

  for (const [phone, fault] of [
    ['13800001234', []],
    ['+86 138-0000-1234', []],
    ['（０８９８）３８８８０１０１', []],
    ['0898 3888 0101 转 12', []],
    ['1234', ['phone: phoneWrong']],
    ['call me', ['phone: phoneWrong']],
    [' ', ['phone: phoneRequired']],
  ] as const) {
    it(`finds ${fault.length === 0 ? 'nothing wrong' : 'a fault'} in the phone number "${phone}"`, () => {
      assert.deepEqual(faults({ ...lamp, contactWay: 'phone', phone }), fault);
    });
  }

  it('is no contact where the office has to ask back', () => {
    const draft = { ...lamp, category: 'elder-help', answers: { needs: ['meals'] }, contactWay: 'none' } as const;
    assert.deepEqual(faults(draft), ['contact: contactWayRequired']);
  });

  it('is an earlier code that cannot be one', () => {
    const draft = {
      ...lamp,
      category: 'not-done',
      counter: 'Window 3',
      refused: 'A stamp',
      contactWay: 'phone',
      phone: '13800001234',
    } as const;
    const around = setting({}, 'escalation');
    assert.deepEqual(faults({ ...draft, earlierCode: '123' }, around), ['earlierCode: earlierCodeWrong']);
    assert.deepEqual(faults({ ...draft, earlierCode: '7k4m 9qtx 2b6' }, around), ['earlierCode: earlierCodeWrong']);
  });
});

describe('what is sent', () => {
  it('leaves out what is empty and what is not asked for', () => {
    assert.deepEqual(
      requestOf(
        { ...lamp, answers: { ...lamp.answers, pole: '', hurt: 'nobody asked', gone: 'x' } },
        setting(),
        sending,
      ),
      {
        category: 'street-light',
        description: 'It is dark.',
        kind: 'request',
        locale: 'en',
        source: 'web',
        visibility: 'private',
        location: { address: 'Behind the fish market' },
        answers: { fault: 'dark', howMany: 3, danger: false },
        definitionVersion: '1',
      },
    );
  });

  it('carries no contact of somebody who wants none, even if one was typed before', () => {
    const request = requestOf({ ...lamp, phone: '13800001234', name: 'Wu', contactWay: 'none' }, setting(), sending);
    assert.equal(JSON.stringify(request).includes('138'), false);
    assert.equal(request.contact, undefined);
  });

  it('carries only the way that was chosen', () => {
    const request = requestOf(
      { ...lamp, phone: ' 138 0000 1234 ', email: 'a@b.example', contactWay: 'phone' },
      setting(),
      sending,
    );
    assert.deepEqual(request.contact, { phone: '138 0000 1234' });
  });

  it('never makes public what the topic keeps private', () => {
    const request = requestOf({ ...lamp, category: 'elder-help', visibility: 'public' }, setting(), sending);
    assert.equal(request.visibility, 'private');
  });

  it('mends half a character, keeps everything else byte for byte', () => {
    const text = 'تجربة\n😀 路灯 \ud800 end';
    assert.equal(
      requestOf({ ...lamp, description: text }, setting(), sending).description,
      'تجربة\n😀 路灯 \ufffd end',
    );
  });

  it('carries what was refused, with the earlier code as it is meant', () => {
    const request = requestOf(
      { ...lamp, category: 'not-done', counter: 'Window 3', refused: 'A stamp', earlierCode: '7k4m-9qtx-2b62' },
      setting({}, 'escalation'),
      sending,
    );
    assert.deepEqual(request.escalation, { counter: 'Window 3', refused: 'A stamp', earlierCode: '7K4M9QTX2B62' });
    assert.equal(request.location, undefined);
  });

  it('takes typed answers apart by the type of their question', () => {
    const [needs] = setting().categories.find(({ id }) => id === 'elder-help')!.questions;
    assert.deepEqual(answersOf([needs!], { needs: ['meals', 'doctor'] }), { needs: ['meals', 'doctor'] });
    assert.deepEqual(answersOf([needs!], { needs: [] }), {});
  });
});

describe('moving through the form', () => {
  const start = (draft: FormDraft, layout: FormLayout = 'sections'): FormFlow => {
    const flow: FormFlow = new FormFlow({
      setting: () => setting(),
      layout: () => layout,
      faultsOf: (page) => faultsOf(page, flow.draft, setting()),
      changed: () => {},
    });
    flow.restart(draft);
    return flow;
  };

  it('does not leave a screen that has a fault, and keeps what was typed', () => {
    const flow = start(emptyDraft);
    flow.edit({ description: 'typed already' });
    assert.equal(flow.goOn(), 'faults');
    assert.equal(flow.page.section, 'what');
    assert.deepEqual(
      flow.faults.map(({ fieldId }) => fieldId),
      ['category'],
    );
    assert.equal(flow.draft.description, 'typed already');
  });

  it('comes straight back to the answers after a change', () => {
    const flow = start(lamp);
    while (flow.page.section !== 'check') assert.equal(flow.goOn(), 'moved');
    flow.goTo('place');
    assert.equal(flow.page.section, 'where');
    flow.edit({ address: 'In front of the fish market' });
    flow.goOn();
    assert.equal(flow.page.section, 'check');
  });

  it('asks what a new topic needs before it comes back to the answers', () => {
    const flow = start({ ...lamp, category: 'papers', address: '' });
    while (flow.page.section !== 'check') flow.goOn();
    flow.goTo('category');
    flow.edit({ category: 'street-light' });
    flow.goOn();
    assert.equal(flow.page.section, 'where');
  });

  it('shows the first screen with a fault when it is to be sent all the same', () => {
    const flow = start({ ...lamp, description: '' });
    flow.goTo('review');
    assert.equal(flow.checkAll(), 'faults');
    assert.equal(flow.page.section, 'words');
  });

  it('leads from a fault that the backend found to its field', () => {
    const flow = start({ ...lamp, contactWay: 'phone', phone: '13800001234' });
    flow.goTo('review');
    assert.equal(
      flow.show(
        backendFaults([{ path: 'contact.phone', code: 'wrong', message: 'This number cannot be called' }], flow.pages),
      ),
      'faults',
    );
    assert.equal(flow.page.section, 'you');
    assert.deepEqual(
      flow.faults.map(({ fieldId, text }) => [fieldId, text]),
      [['phone', 'This number cannot be called']],
    );
  });

  it('shows a fault about no field on the last screen, and does not lose it', () => {
    const flow = start(lamp);
    assert.equal(
      flow.show(backendFaults([{ path: 'something.new', code: 'x', message: 'Not like this' }], flow.pages)),
      'faults',
    );
    assert.equal(flow.page.section, 'check');
    assert.equal(flow.faults[0]?.text, 'Not like this');
  });

  it('knows a field of the backend however deep its path is', () => {
    const pages = pagesOf(lamp, setting(), 'sections');
    const fields = ['answers.howMany', 'answers.needs.0', 'location.position.latitude', 'photos.2', 'contact'].map(
      (path) => backendFaults([{ path, code: 'x', message: 'm' }], pages)[0]!.fieldId,
    );
    assert.deepEqual(fields, ['answer-howMany', 'review', 'address', 'review', 'contact']);
  });
});
