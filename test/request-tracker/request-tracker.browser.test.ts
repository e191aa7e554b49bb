import { aTimeout, expect } from '@open-wc/testing';
import { html } from 'lit';
import type { RequestView } from '@doorstep/contract';
import {
  escalatedView,
  fail,
  FakeBackend,
  hoursFromNow,
  later,
  overdueView,
  questionView,
  receiptCode,
  rejectedView,
  requestView,
  resolvedView,
  succeed,
  timelineEntry,
} from '@doorstep/testing';
import { backendWith, TrackerPage, type TrackerPageOptions } from './tracker-page.js';

describe('the request tracker', () => {
  let page: TrackerPage;
  const visit = (options?: TrackerPageOptions): TrackerPage => (page = new TrackerPage(options));
  const open = async (view: RequestView, options: TrackerPageOptions = {}): Promise<TrackerPage> => {
    visit({ backend: backendWith(view), ...options, attributes: { code: receiptCode, ...options.attributes } });
    await page.opened();
    return page;
  };
  afterEach(() => {
    page.remove();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('asks for a code', () => {
    it('and opens the request that belongs to it, however it was typed', async () => {
      visit();
      await page.askingForCode();
      expect(page.tracker.state).to.equal('empty');
      await page.enterCode(' 7k4m 9qtx–2b62 ');
      await page.opened();
      expect(page.backend.asked('getRequestByCode')[0]?.[0]).to.equal(receiptCode);
      expect(page.tracker.state).to.equal('ready');
      expect(page.focused).to.equal('case-heading');
    });

    it('and tells a typing mistake without asking the backend, at the field and aloud', async () => {
      visit();
      await page.enterCode('7K4M-9QTX-2B63');
      await page.shows('A letter or digit in this code is wrong');
      expect(page.find('#code').getAttribute('aria-invalid')).to.equal('true');
      expect(page.find('#code').getAttribute('aria-describedby')).to.contain('code-error');
      expect(page.focused).to.equal('code');
      expect(page.announced).to.contain('A letter or digit');
      await page.enterCode('7K4M');
      await page.shows('this one has 4');
      await page.enterCode('');
      await page.shows('Enter the code from your receipt');
      expect(page.backend.calls).to.have.length(0);
    });

    it('and says that no request belongs to it, and keeps what was typed', async () => {
      visit({ backend: new FakeBackend({ getRequestByCode: () => fail('not-found', { status: 404 }) }) });
      await page.enterCode();
      await page.shows('No request belongs to this code');
      expect(page.find<HTMLInputElement>('#code').value).to.equal(receiptCode);
      expect(page.focused).to.equal('code');
      expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-error']);
    });

    it('and says when to try again, and whom to call, after too many tries', async () => {
      const busy = fail('too-many-requests', { status: 429, retryAfter: 480, phone: '0898 12345' });
      visit({ backend: new FakeBackend({ getRequestByCode: () => busy }) });
      await page.enterCode();
      await page.shows('Try again in 8 minutes');
      expect(page.find<HTMLAnchorElement>('.notice a').href).to.equal('tel:089812345');
      expect(page.tracker.state).to.equal('error');
    });

    it('and tries the same code again when the button is pressed again', async () => {
      visit({ backend: new FakeBackend({ getRequestByCode: () => fail('offline') }) });
      await page.enterCode();
      await page.shows('There is no connection');
      expect(page.tracker.state).to.equal('offline');
      page.backend.answer('getRequestByCode', () => succeed(requestView()));
      await page.press('Show my request');
      await page.opened();
    });

    it('and takes over what was typed into the plain form, with the cursor', async () => {
      const fallback = html`<form action="/form?w=request-tracker"><input name="code" /></form>`;
      // The words of another language are fetched: until then there is the plain form.
      visit({ fallback, attributes: { locale: 'zh-Hans' } });
      const field = page.place.querySelector('input')!;
      await page.tracker.updateComplete;
      expect(field.checkVisibility()).to.equal(true);
      field.value = '7K4M-9QTX';
      field.focus();
      await page.askingForCode();
      await page.until(() => page.find<HTMLInputElement>('#code').value === '7K4M-9QTX', 'lost what was typed');
      await page.until(() => page.focused === 'code', 'lost the cursor');
      expect(field.checkVisibility()).to.equal(false);
    });
  });

  describe('takes a code', () => {
    it('from the attribute, without taking the focus from whoever reads the page', async () => {
      await open(requestView());
      expect(page.text).to.contain('In progress').and.to.contain('Request SY-2026-004217');
      expect(document.activeElement).to.equal(document.body);
    });

    it('from the address of the page, once, and removes it there alone', async () => {
      history.replaceState({ host: 'kept' }, '', '#tab=2&code=7K4M-9QTX-2B62');
      visit();
      await page.opened();
      expect(location.hash).to.equal('#tab=2');
      expect(history.state).to.deep.equal({ host: 'kept' });
    });

    it('from the address before the attribute, and from a second link in the same page', async () => {
      history.replaceState(null, '', '#code=7K4M-9QTX-2B62');
      visit({ attributes: { code: '0000-0000-0004' } });
      await page.opened();
      page.backend.answer('getRequestByCode', () => succeed(requestView({ id: 'req-2', number: 'SY-2026-000002' })));
      location.hash = '#code=0000-0000-0004';
      await page.shows('SY-2026-000002');
      expect(page.backend.asked('getRequestByCode').map(([code]) => code)).to.deep.equal([receiptCode, '000000000004']);
    });

    it('that is wrong from the attribute, and asks for the right one', async () => {
      visit({ attributes: { code: '7K4M-9QTX-2B63' } });
      await page.shows('A letter or digit in this code is wrong');
      expect(document.activeElement).to.equal(document.body);
    });

    it('even where the page may not change its address', async () => {
      history.replaceState(null, '', '#code=7K4M-9QTX-2B62');
      const replace = history.replaceState.bind(history);
      history.replaceState = () => {
        throw new DOMException('sandboxed', 'SecurityError');
      };
      try {
        visit();
        await page.opened();
      } finally {
        history.replaceState = replace;
      }
    });
  });

  it('shows nothing for a moment, then that it is looking, then the request', async () => {
    const { outcome, arrive } = later<ReturnType<typeof succeed<RequestView>>>();
    visit({ backend: new FakeBackend({ getRequestByCode: () => outcome }), attributes: { code: receiptCode } });
    await page.shows('Looking up your request');
    expect(page.tracker.state).to.equal('loading');
    arrive(succeed(requestView()));
    await page.opened();
    expect(page.tracker.state).to.equal('ready');
  });

  it('says the state, what it means next, who has it, and how to call there', async () => {
    await open(requestView());
    expect(page.text).to.contain('Work on it is under way. Next, you hear the result.').and.to.contain('Street works');
    expect(page.find('[part=handler] a').getAttribute('href')).to.equal('tel:+8689838880101');
    const steps = [...page.root.querySelectorAll('.stage')].map((step) =>
      step.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(steps).to.deep.equal(['Received (done)', 'Taken up (done)', 'In progress (now)', 'Resolved']);
  });

  it('tells a state and a kind of entry that nobody foresaw as the backend wrote them', async () => {
    await open(
      requestView({
        status: 'awaiting parts' as RequestView['status'],
        timeline: [timelineEntry({ id: 'x', kind: 'work order' as 'status', text: 'WO 118 was opened.' })],
      }),
    );
    expect(page.text).to.contain('awaiting parts').and.to.contain('work order').and.to.contain('WO 118 was opened.');
    expect(page.text).to.contain('The office calls it so');
    expect(page.root.querySelector('.track'), 'a track would say something false').to.equal(null);
  });

  it('tells the whole history, the latest first, with reasons, messages and new moments', async () => {
    await open(
      requestView({
        timeline: [
          timelineEntry({ id: '1', at: hoursFromNow(-9), by: 'holder', status: 'received' }),
          timelineEntry({ id: '2', at: hoursFromNow(-8), kind: 'message', text: 'Who has the key?' }),
          timelineEntry({ id: '3', at: hoursFromNow(-7), kind: 'message', by: 'holder', text: 'The caretaker.' }),
          timelineEntry({
            id: '4',
            at: hoursFromNow(-6),
            kind: 'extension',
            until: '2027-01-04T08:00:00Z',
            text: 'Ordered.',
          }),
          timelineEntry({ id: '5', at: hoursFromNow(-5), kind: 'supporter', by: 'system', office: undefined }),
        ],
      }),
    );
    const titles = [...page.root.querySelectorAll<HTMLElement>('.entry-title')].map((title) => title.innerText);
    expect(titles).to.deep.equal([
      'Somebody has the same problem',
      'More time needed',
      'You wrote',
      'The office wrote',
      'Received',
    ]);
    expect(page.find('.entries').innerText)
      .to.match(/Now promised by .*Jan 4, 2027/)
      .and.to.contain('Ordered.');
  });

  it('shows photos of safe addresses alone, each leading to its full size', async () => {
    await open(
      requestView({
        timeline: [
          timelineEntry({
            id: '1',
            kind: 'message',
            photos: [{ url: 'javascript:alert(1)' }, { url: 'https://city.example/media/1.jpg', width: 4, height: 3 }],
          }),
        ],
      }),
    );
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.photos a')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://city.example/media/1.jpg', 'noopener noreferrer'],
    ]);
    expect(links[0]!.querySelector('img')!.alt).to.contain('Photo 1');
  });

  it('gives back what was sent, folded away', async () => {
    await open(requestView());
    await page.press('What you sent');
    expect(page.text).to.contain('People stumble over the steps').and.to.contain('JY-118').and.to.contain('Kept apart');
    expect(page.text).to.contain('2 other people reported the same');
  });

  describe('says how it stands with the promise', () => {
    const promise = (locale: string, view: RequestView): Promise<string> =>
      open(view, { attributes: { locale } }).then(() => page.find('.promise').innerText.replace(/\s+/g, ' '));

    it('as a countdown in days and hours', async () => {
      expect(await promise('en', requestView()))
        .to.contain('2 days 6 hours left')
        .and.to.contain('A result by');
    });
    it('in Chinese', async () => {
      expect(await promise('zh-Hans', requestView()))
        .to.contain('还剩2天6小时')
        .and.to.contain('前办结');
    });
    it('in Russian', async () => {
      expect(await promise('ru', requestView())).to.contain('Осталось 2 дня 6 часов');
    });
    it('plainly when it is late', async () => {
      expect(await promise('en', overdueView()))
        .to.contain('Late by 3 days 3 hours')
        .and.to.contain('was promised by');
    });
    it('plainly when it is late, in Chinese', async () => {
      expect(await promise('zh-Hans', overdueView()))
        .to.contain('已超时3天3小时')
        .and.to.contain('原定');
    });
    it('standing still while it waits for the resident', async () => {
      expect(await promise('en', questionView()))
        .to.contain('The clock stands still')
        .and.to.contain('1 day 8 hours');
    });
    it('standing still, in Chinese', async () => {
      expect(await promise('zh-Hans', questionView()))
        .to.contain('计时已暂停')
        .and.to.contain('还剩1天8小时');
    });
    it('with how long it took, once it is kept', async () => {
      expect(await promise('en', resolvedView())).to.contain('Resolved after 1 day 23 hours');
    });
    for (const [fault, hours] of [
      ['three years fast', 26_280],
      ['a day slow', -24],
    ] as const) {
      it(`by the clock of the server, on a device whose clock is ${fault}`, async () => {
        const { now } = Date;
        const view = requestView();
        Date.now = () => now() + hours * 3_600_000;
        try {
          const backend = backendWith(view, { getRequestByCode: () => ({ ok: true, value: view, at: now() }) });
          await open(view, { backend });
          expect(page.find('.promise').innerText.replace(/\s+/g, ' ')).to.contain('2 days 6 hours left');
        } finally {
          Date.now = now;
        }
      });
    }
    it('and with a supervisor who owes an answer', async () => {
      await open(escalatedView());
      expect(page.find('[part=escalation]').innerText).to.match(/With a supervisor since .*An answer is promised by/s);
    });
  });

  it('never breaks a number from its unit', async () => {
    await open(requestView(), { width: 280 });
    expect(getComputedStyle(page.find('.promise .whole')).whiteSpace).to.equal('nowrap');
    expect(page.place.scrollWidth).to.be.at.most(280);
  });

  describe('looks again', () => {
    it('when asked, keeps what is on screen meanwhile, and announces what is new', async () => {
      await open(requestView());
      const { outcome, arrive } = later<ReturnType<typeof succeed<RequestView>>>();
      page.backend.answer('getRequestByCode', () => outcome);
      await page.press('Look again');
      expect(page.tracker.state).to.equal('ready');
      expect(page.text).to.contain('In progress');
      arrive(succeed(resolvedView()));
      await page.shows('The office says it is done');
      await page.until(() => page.announced === 'News: Resolved', 'nothing was announced');
    });

    it('every minute while somebody can see it, and never behind their back', async () => {
      const repeat = window.setInterval.bind(window);
      const beats: { readonly every: number | undefined; readonly beat: () => void }[] = [];
      window.setInterval = ((beat: () => void, every?: number, ...rest: unknown[]) => {
        beats.push({ every, beat });
        return repeat(beat, every, ...rest);
      }) as typeof window.setInterval;
      try {
        await open(requestView());
      } finally {
        window.setInterval = repeat;
      }
      const beat = beats.find(({ every }) => every === 60_000)!;
      beat.beat();
      expect(page.backend.calls).to.have.length(2);
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      try {
        beat.beat();
        expect(page.backend.calls).to.have.length(2);
      } finally {
        delete (document as unknown as Record<string, unknown>)['visibilityState'];
      }
    });

    it('when the network returns, and says nothing when nothing is new', async () => {
      await open(requestView());
      window.dispatchEvent(new Event('online'));
      await page.until(() => page.backend.calls.length === 2, 'did not look again');
      await aTimeout(50);
      expect(page.announced).to.equal('');
    });

    it('and keeps the last view, with its time, when it is offline', async () => {
      await open(requestView());
      page.backend.answer('getRequestByCode', () => fail('offline'));
      await page.press('Look again');
      await page.shows('There is no connection. This is how it stood at');
      expect(page.text)
        .to.match(/stood at \d\d:\d\d\./)
        .and.to.contain('In progress');
      expect(page.tracker.state).to.equal('offline');
      await page.press('Look again');
      await page.until(() => page.backend.calls.length === 3, 'did not look again');
      expect(page.told, 'told the host once').to.have.length(1);
      page.backend.answer('getRequestByCode', () => succeed(requestView()));
      await page.press('Look again');
      await page.until(() => page.tracker.state === 'ready', 'did not recover');
      expect(page.text).to.not.contain('no connection');
    });
  });

  it('goes on where it was when it is taken out and put back, and stops asking when it is gone', async () => {
    await open(requestView());
    await page.press('Write to the office');
    await page.write('message', 'Half a sent');
    const tracker = page.tracker;
    document.body.append(tracker);
    await aTimeout(20);
    expect(tracker.shadowRoot!.querySelector<HTMLTextAreaElement>('#message')!.value).to.equal('Half a sent');
    tracker.remove();
    const asked = page.backend.calls.length;
    window.dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(page.backend.calls).to.have.length(asked);
    page.place.append(tracker);
    window.dispatchEvent(new Event('online'));
    await page.until(() => page.backend.calls.length === asked + 1, 'does not follow any more');
  });

  it('never shows one request under the code of another', async () => {
    await open(requestView());
    const { outcome, arrive } = later<ReturnType<typeof succeed<RequestView>>>();
    page.backend.answer('getRequestByCode', () => outcome);
    page.tracker.code = '0123-4567-89AB';
    await page.tracker.updateComplete;
    expect(page.text).to.not.contain('SY-2026-004217');
    arrive(succeed(rejectedView()));
    page.tracker.removeAttribute('code');
    page.tracker.code = '';
    await page.askingForCode();
  });

  it('says that it is declined, why, and whom else to ask', async () => {
    await open(rejectedView());
    expect(page.text).to.contain('The office will not do it. It says why.');
    expect(page.find('[part=reason]').innerText).to.contain('The steps belong to the market hall');
    expect(page.text).to.contain('Take it to a supervisor');
  });
});
