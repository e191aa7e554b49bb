import { expect } from '@open-wc/testing';
import type { HolderAction, RequestView } from '@doorstep/contract';
import {
  fail,
  FakeBackend,
  hoursFromNow,
  later,
  overdueView,
  questionView,
  ratedView,
  receiptCode,
  requestView,
  resolvedView,
  succeed,
  timelineEntry,
  type FakeAnswers,
} from '@doorstep/testing';
import { backendWith, photo, TrackerPage } from './tracker-page.js';

describe('the holder of a receipt', () => {
  let page: TrackerPage;
  const open = async (view: RequestView, changes: FakeAnswers = {}): Promise<TrackerPage> => {
    page = new TrackerPage({ backend: backendWith(view, changes), attributes: { code: receiptCode } });
    await page.opened();
    return page;
  };
  const dialogIsOpen = (): boolean => page.root.querySelector('dialog[open]') !== null;
  afterEach(() => {
    page.remove();
    localStorage.clear();
  });

  it('is offered exactly what the backend allows', async () => {
    const words: Readonly<Record<HolderAction, string>> = {
      message: 'Write to the office',
      rate: 'Send the rating',
      reopen: 'Ask for another look',
      escalate: 'Take it to a supervisor',
      withdraw: 'Withdraw the request',
      erase: 'Delete my data',
    };
    for (const action of Object.keys(words) as HolderAction[]) {
      await open(resolvedView({ actions: [action] }));
      const offered = [...page.root.querySelectorAll<HTMLElement>('.actions button, .rating button')]
        .filter((button) => button.checkVisibility())
        .map((button) => button.innerText.trim());
      expect(offered, action).to.deep.equal([words[action]]);
      page.remove();
    }
  });

  it('is told from when it can go to a supervisor', async () => {
    await open(requestView({ escalationFrom: '2027-03-01T10:00:00Z' }));
    expect(page.find('.actions').innerText).to.match(/You can take it to a supervisor from .*Mar 1, 2027/);
  });

  describe('writes to the office', () => {
    it('and sees the message in the history', async () => {
      const view = requestView();
      const said = timelineEntry({
        id: 'm1',
        at: hoursFromNow(0),
        kind: 'message',
        by: 'holder',
        text: 'It is worse.',
      });
      await open(view, { addMessage: () => succeed({ ...view, timeline: [...view.timeline, said] }) });
      await page.press('Write to the office');
      await page.write('message', 'It is worse.');
      await page.press('Send the message');
      await page.shows('Your message was sent.');
      expect(page.find('.entries').innerText).to.contain('You wrote').and.to.contain('It is worse.');
      expect(page.focused).to.equal('case-done');
      expect(page.root.querySelector('#message'), 'the form is closed').to.equal(null);
      const [id, code, draft, options] = page.backend.asked('addMessage')[0]!;
      expect([id, code, draft]).to.deep.equal(['req-1', receiptCode, { text: 'It is worse.' }]);
      expect(options?.idempotencyKey).to.be.a('string');
    });

    it('and is told that nothing stands there, or too much', async () => {
      await open(requestView());
      await page.press('Write to the office');
      await page.write('message', '  \u200b ');
      await page.press('Send the message');
      await page.shows('Write a few words');
      expect(page.focused).to.equal('message');
      await page.write('message', '😀'.repeat(4003));
      await page.press('Send the message');
      await page.shows('3 characters are too many');
      expect(page.backend.asked('addMessage')).to.have.length(0);
    });

    it('and loses nothing when it does not arrive; the same words go under the same key', async () => {
      await open(requestView(), { addMessage: () => fail('offline') });
      await page.press('Write to the office');
      await page.write('message', 'Ä. 路灯 "quoted"');
      await page.press('Send the message');
      await page.shows('There is no connection');
      expect(page.find<HTMLTextAreaElement>('#message').value).to.equal('Ä. 路灯 "quoted"');
      expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-error']);
      page.backend.answer('addMessage', () => succeed(requestView()));
      await page.press('Send the message');
      await page.shows('Your message was sent.');
      const keys = page.backend.asked('addMessage').map(([, , , options]) => options?.idempotencyKey);
      expect(keys[0]).to.equal(keys[1]);
    });

    it('once, however often the button is pressed', async () => {
      const { outcome, arrive } = later<ReturnType<typeof succeed<RequestView>>>();
      await open(requestView(), { addMessage: () => outcome });
      await page.press('Write to the office');
      await page.write('message', 'Hello');
      const form = page.find<HTMLFormElement>('[part=message-form]');
      form.requestSubmit();
      form.requestSubmit();
      await page.press('Send the message');
      arrive(succeed(requestView()));
      await page.shows('Your message was sent.');
      expect(page.backend.asked('addMessage')).to.have.length(1);
    });

    it('and answers the question that work waits for', async () => {
      await open(questionView(), { addMessage: () => succeed(requestView()) });
      expect(page.find('[part=question]').innerText).to.contain('top of the steps or the one at the bottom');
      await page.write('message', 'The one at the top.');
      await page.press('Send the answer');
      await page.shows('Your message was sent.');
      expect(page.text).to.not.contain('The office asks');
    });

    it('and keeps what is half written while the tracker looks again', async () => {
      await open(questionView());
      await page.write('message', 'The one at');
      await page.press('Look again');
      await page.until(() => page.backend.calls.length === 2, 'did not look again');
      expect(page.find<HTMLTextAreaElement>('#message').value).to.equal('The one at');
    });
  });

  describe('sends photos', () => {
    it('made ready first, each under its hash, before the message that names them', async () => {
      await open(questionView(), {
        addMessage: () => succeed(requestView()),
        putMedia: (sha256) => succeed({ sha256, width: 8, height: 8, keptUntil: null }),
      });
      page.choosePhotos(await photo('one.png'), await photo('two.png', '#a00'));
      await page.until(() => page.root.querySelectorAll('.photo img').length === 2, 'no previews');
      await page.press('Remove');
      expect(page.root.querySelectorAll('.photo')).to.have.length(1);
      await page.write('message', 'See the photo.');
      await page.press('Send the answer');
      await page.shows('Your message was sent.');
      const [hash, bytes] = page.backend.asked('putMedia')[0]!;
      expect(bytes.type).to.equal('image/jpeg');
      expect(page.backend.asked('addMessage')[0]![2]).to.deep.equal({ text: 'See the photo.', photos: [hash] });
      expect(page.backend.calls.map(({ name }) => name)).to.deep.equal(['getRequestByCode', 'putMedia', 'addMessage']);
    });

    it('and is told in words which one cannot be read, and that five are enough', async () => {
      await open(questionView());
      page.choosePhotos(new File(['%PDF'], 'bill.jpg', { type: 'image/jpeg' }));
      await page.shows('“bill.jpg” cannot be read as a picture');
      const six = await Promise.all(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => photo(`${name}.png`, `#${name.repeat(3)}`)),
      );
      page.choosePhotos(...six);
      await page.shows('At most 5 photos');
      await page.until(() => page.root.querySelectorAll('.photo img').length === 5, 'not all are ready');
      expect(page.root.querySelector('#photo-files'), 'there is room for another').to.equal(null);
    });

    it('and no message goes without them when they do not arrive', async () => {
      await open(questionView(), { putMedia: () => fail('timeout') });
      page.choosePhotos(await photo('one.png'));
      await page.until(() => page.root.querySelector('.photo img'), 'no preview');
      await page.write('message', 'See the photo.');
      await page.press('Send the answer');
      await page.shows('took too long');
      expect(page.backend.asked('addMessage')).to.have.length(0);
      expect(page.root.querySelectorAll('.photo img')).to.have.length(1);
    });

    it('and leaves no pictures behind in memory when the tracker goes', async () => {
      const made = new Set<string>();
      const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
      URL.createObjectURL = (blob: Blob) => {
        const url = create(blob);
        made.add(url);
        return url;
      };
      URL.revokeObjectURL = (url) => {
        made.delete(url);
        revoke(url);
      };
      try {
        await open(questionView());
        page.choosePhotos(await photo('one.png'));
        await page.until(() => made.size === 1, 'no preview');
        page.tracker.remove();
        await Promise.resolve();
        expect(made.size).to.equal(0);
      } finally {
        [URL.createObjectURL, URL.revokeObjectURL] = [create, revoke];
      }
    });
  });

  describe('rates the result', () => {
    it('once, with two answers, reasons, words, and consent of its own to publish them', async () => {
      await open(resolvedView(), { rateRequest: () => succeed(ratedView()) });
      expect(page.text).to.contain('You can answer once, until');
      await page.press('Yes');
      await page.press('Satisfied');
      await page.press('It was explained clearly');
      await page.write('comment', 'Thank you.');
      await page.press('These words may be published');
      await page.press('Send the rating');
      await page.shows('Your rating has arrived.');
      expect(page.backend.asked('rateRequest')[0]![2]).to.deep.equal({
        solved: 'yes',
        satisfaction: 4,
        reasons: ['clear'],
        comment: 'Thank you.',
        publish: true,
      });
      expect(page.told).to.deep.equal([{ type: 'doorstep-rated', detail: { id: 'req-1' } }]);
      expect(page.find('[part=rating]').innerText).to.contain('Solved: Yes').and.to.contain('Satisfied');
      expect(page.root.querySelector('[part=rating-form]'), 'it can be rated again').to.equal(null);
    });

    it('and may keep everything but the first answer to itself', async () => {
      await open(resolvedView(), { rateRequest: () => succeed(ratedView()) });
      await page.press('Send the rating');
      await page.shows('Say whether it was solved');
      expect(page.root.activeElement?.getAttribute('type')).to.equal('radio');
      await page.press('Partly');
      await page.press('I would rather not say');
      await page.press('Send the rating');
      await page.shows('Your rating has arrived.');
      expect(page.backend.asked('rateRequest')[0]![2]).to.deep.equal({ solved: 'partly' });
    });

    it('and asks for another look by saying no', async () => {
      await open(resolvedView(), {
        rateRequest: () => succeed(resolvedView({ status: 'reopenRequested', actions: ['message', 'erase'] })),
      });
      await page.press('No');
      expect(page.text).to.contain('A supervisor decides, and tells you why.');
      await page.press('It came back');
      await page.press('Send the rating');
      await page.shows('Another look asked for');
      expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-rated', 'doorstep-reopened']);
      expect(dialogIsOpen()).to.equal(false);
    });

    it('and is asked for the reason where a backend takes no for a rating alone', async () => {
      await open(resolvedView(), {
        rateRequest: () => succeed(resolvedView({ actions: ['reopen', 'erase'] })),
        reopenRequest: () => succeed(resolvedView({ status: 'reopenRequested', actions: ['erase'] })),
      });
      await page.press('No');
      await page.write('comment', 'It is still dark.');
      await page.press('Send the rating');
      await page.until(dialogIsOpen, 'was not asked');
      expect(page.find<HTMLTextAreaElement>('#reopen').value).to.equal('It is still dark.');
      await page.press('Ask for another look');
      await page.shows('You have asked for another look.');
    });

    it('and does not carry over reasons of praise into a complaint', async () => {
      await open(resolvedView(), { rateRequest: () => succeed(ratedView()) });
      await page.press('Yes');
      await page.press('It went quickly');
      await page.press('Partly');
      await page.press('Send the rating');
      await page.shows('Your rating has arrived.');
      expect(page.backend.asked('rateRequest')[0]![2]).to.deep.equal({ solved: 'partly' });
    });

    it('and hears from the backend that it came too late, in its words', async () => {
      const late = fail('rating-window-closed', {
        status: 409,
        detail: 'The two weeks are over. You can send a new request.',
      });
      await open(resolvedView(), { rateRequest: () => late });
      await page.press('Yes');
      await page.press('Send the rating');
      await page.shows('The two weeks are over.');
    });
  });

  describe('asks for another look', () => {
    it('with a reason, in a dialog that gives the focus back when it is left', async () => {
      await open(ratedView(), {
        reopenRequest: () => succeed(resolvedView({ status: 'reopenRequested', actions: ['message', 'erase'] })),
      });
      const opener = page.find('#do-reopen');
      opener.focus();
      await page.press('Ask for another look');
      await page.until(dialogIsOpen, 'no dialog');
      await page.press('Cancel');
      await page.until(() => !dialogIsOpen(), 'it did not close');
      expect(page.focused).to.equal('do-reopen');
      await page.press('Ask for another look');
      await page.until(dialogIsOpen, 'no dialog');
      await page.press('Ask for another look');
      await page.shows('Write a few words');
      expect(page.backend.asked('reopenRequest')).to.have.length(0);
      await page.write('reopen', 'Dark again.');
      await page.press('Ask for another look');
      await page.shows('You have asked for another look.');
      expect(dialogIsOpen()).to.equal(false);
      expect(page.focused).to.equal('case-done');
      expect(page.backend.asked('reopenRequest')[0]![2]).to.deep.equal({ reason: 'Dark again.' });
      expect(page.told).to.deep.equal([{ type: 'doorstep-reopened', detail: { id: 'req-1' } }]);
    });
  });

  it('takes it to a supervisor, and hears by when there is an answer', async () => {
    const escalation = { level: 1, openedAt: hoursFromNow(0), answerBy: hoursFromNow(24), outcome: null };
    await open(overdueView(), {
      escalateRequest: () => succeed(overdueView({ escalation, actions: ['message', 'withdraw', 'erase'] })),
    });
    await page.press('Take it to a supervisor');
    await page.until(dialogIsOpen, 'no dialog');
    await page.write('escalate', 'Nobody came.');
    await page.press('Take it to a supervisor');
    await page.shows('It is with a supervisor now.');
    expect(page.text).to.contain('An answer is promised by');
    expect(page.told).to.deep.equal([{ type: 'doorstep-escalated', detail: { id: 'req-1' } }]);
  });

  it('withdraws only after saying so twice', async () => {
    await open(requestView(), {
      withdrawRequest: () => succeed(requestView({ status: 'withdrawn', handler: null, actions: ['erase'] })),
    });
    await page.press('Withdraw the request');
    await page.until(dialogIsOpen, 'no dialog');
    expect(page.text).to.contain('This cannot be undone.');
    await page.press('Keep the request');
    expect(page.backend.asked('withdrawRequest')).to.have.length(0);
    await page.press('Withdraw the request');
    await page.until(dialogIsOpen, 'no dialog');
    await page.press('Withdraw it');
    await page.shows('Your request is withdrawn.');
    expect(page.text).to.contain('Nobody works on it any more');
  });

  it('erases what is about it, on this device too, and nothing of it stays on the screen', async () => {
    await open(requestView(), { eraseRequest: (id) => succeed({ id, erasedAt: hoursFromNow(0) }) });
    await page.press('Keep the code on this device');
    expect(page.kept).to.contain(receiptCode);
    await page.press('Delete my data');
    await page.until(dialogIsOpen, 'no dialog');
    await page.press('Delete for good');
    await page.shows('Your data are deleted.');
    expect(page.text).to.not.contain('fish market').and.to.not.contain('SY-2026-004217');
    expect(page.kept).to.not.contain(receiptCode);
    expect(page.find<HTMLInputElement>('#code').value).to.equal('');
    expect(page.tracker.state).to.equal('empty');
  });

  it('stays in the dialog with its words when the backend refuses', async () => {
    const refused = fail('already-escalated', { status: 409, detail: 'A supervisor has it already.' });
    await open(overdueView(), { escalateRequest: () => refused });
    await page.press('Take it to a supervisor');
    await page.until(dialogIsOpen, 'no dialog');
    await page.write('escalate', 'Nobody came.');
    await page.press('Take it to a supervisor');
    await page.shows('A supervisor has it already.');
    expect(dialogIsOpen()).to.equal(true);
    expect(page.find<HTMLTextAreaElement>('#escalate').value).to.equal('Nobody came.');
    expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-error']);
  });

  it('never shows what came of one request on the screen of another', async () => {
    const { outcome, arrive } = later<ReturnType<typeof succeed<RequestView>>>();
    const never = new Promise<never>(() => {});
    await open(requestView(), { addMessage: (id) => (id === 'req-1' ? outcome : never) });
    await page.press('Write to the office');
    await page.write('message', 'For the first.');
    await page.press('Send the message');
    page.backend.answer('getRequestByCode', () => succeed(requestView({ id: 'req-2', number: 'XX-2' })));
    page.tracker.code = '0000-0000-0004';
    await page.shows('XX-2');
    await page.press('Write to the office');
    await page.write('message', 'For the second.');
    await page.press('Send the message');
    expect(page.backend.asked('addMessage').map(([id]) => id)).to.deep.equal(['req-1', 'req-2']);
    arrive(succeed(requestView()));
    await outcome;
    await page.tracker.updateComplete;
    expect(page.text).to.contain('XX-2').and.to.not.contain('Your message was sent.');
  });

  it('never sends to one request what was written for another', async () => {
    const backend = new FakeBackend({ getRequestByCode: () => succeed(requestView()) });
    page = new TrackerPage({ backend, attributes: { code: receiptCode } });
    await page.opened();
    await page.press('Write to the office');
    await page.write('message', 'For the first.');
    backend.answer('getRequestByCode', () => succeed(requestView({ id: 'req-2', number: 'XX-2' })));
    page.tracker.code = '0000-0000-0004';
    await page.shows('XX-2');
    await page.press('Write to the office');
    expect(page.find<HTMLTextAreaElement>('#message').value).to.equal('');
  });
});
