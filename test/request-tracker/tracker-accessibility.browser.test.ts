import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Message, Messages, MessageSet } from '@doorstep/core';
import type { RequestView } from '@doorstep/contract';
import {
  escalatedView,
  fail,
  FakeBackend,
  hoursFromNow,
  overdueView,
  questionView,
  ratedView,
  receiptCode,
  rejectedView,
  requestView,
  resolvedView,
  succeed,
  timelineEntry,
  type FakeAnswers,
} from '@doorstep/testing';
import { coreMessages } from '../../packages/core/src/core-messages.js';
import { caseMessages } from '../../packages/request-tracker/src/case/case-messages.js';
import { requestTrackerMessages } from '../../packages/request-tracker/src/request-tracker-messages.js';
import { accessibilityViolations } from '../support/axe-element.js';
import { backendWith, TrackerPage } from './tracker-page.js';

interface State {
  readonly view?: RequestView;
  readonly answers?: FakeAnswers;
  /** What a person does before it is looked at. */
  readonly then?: (page: TrackerPage) => Promise<unknown>;
}

const rating = async (page: TrackerPage): Promise<void> => {
  await page.press('No');
  await page.write('comment', 'x'.repeat(2001));
  await page.press('Send the rating');
};

const states: Readonly<Record<string, State>> = {
  'in progress': {},
  overdue: { view: overdueView() },
  'with a question': { view: questionView() },
  'with a message that is missing': {
    view: questionView(),
    then: (page) => page.press('Send the answer'),
  },
  'to be rated, with a fault': { view: resolvedView(), then: rating },
  rated: { view: ratedView() },
  declined: { view: rejectedView() },
  'with a supervisor': { view: escalatedView() },
  'with a long history': {
    view: requestView({
      timeline: (['status', 'message', 'extension', 'rating', 'escalation', 'supporter'] as const).map((kind, index) =>
        timelineEntry({
          id: kind,
          kind,
          at: hoursFromNow(-index),
          text: 'Anwohnerparkausweisverlängerungsbescheinigung '.repeat(2),
          until: hoursFromNow(9),
          photos: [{ url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }, { url: `${location.origin}/missing.jpg` }],
        }),
      ),
    }),
    then: (page) => page.press('What you sent'),
  },
  'in a dialog': {
    view: overdueView(),
    then: async (page) => {
      await page.press('Take it to a supervisor');
      await page.press('Take it to a supervisor');
    },
  },
  offline: {
    then: async (page) => {
      page.backend.answer('getRequestByCode', () => fail('offline'));
      await page.press('Look again');
      await page.shows('There is no connection');
    },
  },
};

/** Right to left, and every sentence longer than in any language that is spoken. */
function speakLongArabic(): () => void {
  const longer = (message: Message): Message =>
    typeof message === 'string'
      ? `${message} كلمات طويلة جدا`
      : (Object.fromEntries(
          Object.entries(message).map(([form, text]) => [form, `${text} كلمات طويلة جدا`]),
        ) as unknown as Message);
  const sets = [coreMessages, requestTrackerMessages, caseMessages] as unknown as Messages<MessageSet>[];
  for (const { english, translations } of sets) {
    const messages = Object.fromEntries(Object.entries(english).map(([key, message]) => [key, longer(message)]));
    Object.assign(translations, { ar: () => Promise.resolve({ messages }) });
  }
  return () => {
    for (const { translations } of sets) delete (translations as Record<string, unknown>)['ar'];
  };
}

const targets = 'button, a[href], input:not([type=file]), textarea, summary';

/** What can be pressed and is smaller than a fingertip. A radio's target is the row around it. */
const smallTargets = (page: TrackerPage, least: number): string[] =>
  [...page.root.querySelectorAll<HTMLElement>(targets)]
    .map((target) => target.closest<HTMLElement>('label') ?? target)
    .filter((target) => target.checkVisibility() && !target.closest('.photos'))
    .filter((target) => target.getBoundingClientRect().height < least - 0.5)
    .map((target) => `${target.localName} "${target.innerText}" ${target.getBoundingClientRect().height}`);

describe('the tracker for everybody', () => {
  let page: TrackerPage;
  afterEach(() => {
    page.remove();
    localStorage.clear();
  });

  const open = async ({ view, answers, then }: State, width = 800, attributes = {}): Promise<void> => {
    page = new TrackerPage({
      backend: backendWith(view, answers),
      attributes: { code: receiptCode, ...attributes },
      width,
    });
    await page.opened();
    await then?.(page);
    await page.tracker.updateComplete;
  };

  for (const [name, state] of Object.entries(states)) {
    it(`has no violations ${name}, in either scheme`, async () => {
      for (const scheme of ['light', 'dark'] as const) {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        try {
          await open(state);
          expect(await accessibilityViolations(page.tracker)).to.deep.equal([]);
        } finally {
          page.remove();
          document.documentElement.style.colorScheme = '';
        }
      }
    });

    it(`fits a narrow screen ${name}, and a finger, also in large type and from right to left`, async () => {
      const hush = speakLongArabic();
      try {
        for (const [theme, least, locale] of [
          ['neutral', 44, 'en'],
          ['elder', 60, 'en'],
        ] as const) {
          await open(state, 280, { theme, locale });
          expect(page.place.scrollWidth, `${theme} is wider than its place`).to.be.at.most(280);
          expect(smallTargets(page, least), theme).to.deep.equal([]);
          page.remove();
        }
        await open({ ...state, then: async () => {} }, 280, { theme: 'elder', locale: 'ar' });
        expect(getComputedStyle(page.find('.root')).direction).to.equal('rtl');
        expect(page.text).to.contain('كلمات طويلة');
        // WebKit rounds up from right to left.
        expect(page.place.scrollWidth, 'wider than its place').to.be.at.most(281);
        expect(await accessibilityViolations(page.tracker)).to.deep.equal([]);
      } finally {
        hush();
      }
    });
  }

  it('has no violations where it asks for a code, with a fault, a problem and codes that are kept', async () => {
    const kept = [1, 2].map((number) => ({ code: `CODE${number}`, number: `SY-${number}`, category: 'Lights' }));
    localStorage.setItem('doorstep:receipts:https://city.example/api', JSON.stringify(kept));
    page = new TrackerPage({
      backend: new FakeBackend({
        getRequestByCode: () => fail('too-many-requests', { retryAfter: 60, phone: '12345' }),
      }),
      width: 280,
    });
    await page.askingForCode();
    expect(await accessibilityViolations(page.tracker)).to.deep.equal([]);
    await page.enterCode('7K4M');
    await page.shows('this one has 4');
    expect(await accessibilityViolations(page.tracker)).to.deep.equal([]);
    await page.enterCode();
    await page.shows('Try again in 1 minute');
    expect(await accessibilityViolations(page.tracker)).to.deep.equal([]);
    expect(page.place.scrollWidth).to.be.at.most(280);
  });

  it('is used from the code to the rating with the keyboard alone', async () => {
    page = new TrackerPage({
      backend: backendWith(resolvedView(), { rateRequest: () => succeed(ratedView()) }),
    });
    await page.askingForCode();
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('code');
    await sendKeys({ type: '7k4m-9qtx-2b62' });
    await sendKeys({ press: 'Enter' });
    await page.opened();
    await page.until(() => page.focused === 'case-heading', 'the place of the reader is lost');
    const tabTo = async (id: string): Promise<void> => {
      for (let presses = 0; presses < 30 && page.focused !== id; presses += 1) await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal(id);
    };
    await tabTo('solved-0');
    await sendKeys({ press: 'ArrowDown' });
    expect(page.find<HTMLInputElement>('#solved-1').checked).to.equal(true);
    await tabTo('satisfaction-5');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    expect(page.find<HTMLInputElement>('#satisfaction-4').checked).to.equal(true);
    await tabTo('comment');
    await sendKeys({ type: 'Half done.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.shows('Your rating has arrived.');
    expect(page.focused).to.equal('case-done');
    expect(page.backend.asked('rateRequest')[0]![2]).to.deep.equal({
      solved: 'partly',
      satisfaction: 4,
      comment: 'Half done.',
      publish: false,
    });
  });

  it('leaves a dialog by Escape, back to the button that opened it', async () => {
    await open({ view: overdueView() });
    page.find('#do-escalate').focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.root.querySelector('dialog[open]'), 'no dialog');
    await sendKeys({ press: 'Escape' });
    await page.until(() => !page.root.querySelector('dialog[open]'), 'it did not close');
    expect(page.focused).to.equal('do-escalate');
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.root.querySelector('dialog[open]'), 'it does not open again');
  });
});
