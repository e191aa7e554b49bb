import { expect } from '@open-wc/testing';
import {
  deskProblem,
  FakeDesk,
  fakeToken,
  handler,
  noticeDraft,
  ok,
  queueItem,
  staffView,
  supervisor,
  timelineEntry,
} from '@doorstep/testing';
import { DeskPage, type DeskPageOptions } from './desk-page.js';

describe('the service desk', () => {
  let page: DeskPage;
  const sit = (options?: DeskPageOptions): DeskPage => (page = new DeskPage(options));
  afterEach(() => page.remove());

  describe('lets somebody in', () => {
    it('with a token, which is sent once and forgotten', async () => {
      sit({ fake: new FakeDesk() });
      await page.write('#desk-token', fakeToken);
      await page.press('Sign in');
      await page.shows('Late by');
      const [sent] = page.fake.sent('POST', /session$/);
      expect(sent?.body).to.deep.equal({ token: fakeToken });
      expect(sent?.credentials).to.equal('same-origin');
      expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.to.contain(fakeToken);
      expect(location.href).not.to.contain(fakeToken);
    });

    it('and says what is wrong with another token, in the field that has to be changed', async () => {
      sit({ fake: new FakeDesk() });
      await page.write('#desk-token', 'too short');
      await page.press('Sign in');
      await page.shows('Type or paste the whole token');
      await page.write('#desk-token', 'somebody-elses-old-token');
      await page.press('Sign in');
      await page.shows('This token opens nothing');
      expect(page.focused?.id).to.equal('desk-token');
      expect(page.focused?.getAttribute('aria-invalid')).to.equal('true');
    });

    it('and out again, so that the next person sees nothing', async () => {
      sit();
      await page.shows('Street lights');
      await page.press('Sign out');
      await page.shows('You are signed out');
      expect(page.text).not.to.contain('Street lights');
      expect(page.fake.sent('POST', /end$/)[0]?.headers.get('x-doorstep-csrf')).to.equal('word-of-this-session');
    });
  });

  describe('shows the queue', () => {
    it('with what is late first and said in words', async () => {
      sit();
      await page.shows('Late by 2 days 1 hour');
      expect(page.desk.state).to.equal('ready');
      expect(await page.violations()).to.deep.equal([]);
    });

    it('while it loads, when it is empty, when it fails, and without a network', async () => {
      const fake = new FakeDesk({ member: handler, items: [] });
      fake.answer('GET', /staff\/requests\?/, () => 'never');
      sit({ fake });
      await page.until(() => page.root.querySelector('.nav'), 'never signed in');
      expect(page.desk.state).to.equal('loading');
      page.remove();
      sit({ fake: new FakeDesk({ member: handler, items: [] }) });
      await page.shows('Nothing is open');
      expect(page.desk.state).to.equal('empty');
      page.remove();
      const failing = new FakeDesk({ member: handler });
      failing.answer('GET', /staff\/requests\?/, () => deskProblem(403, 'not-permitted'));
      sit({ fake: failing });
      await page.shows('Try again');
      expect(page.desk.state).to.equal('error');
      expect(page.told).to.deep.equal(['not-permitted']);
      page.remove();
      const away = new FakeDesk({ member: handler });
      away.answer('GET', /staff\/session$/, () => 'offline');
      sit({ fake: away });
      await page.until(() => page.desk.state === 'offline', 'never said that it is offline');
    });

    it('asks for mine, for a state and for words, and never puts what was searched into the address', async () => {
      sit();
      await page.shows('Street lights');
      await page.press('Mine');
      await page.until(() => page.fake.sent('GET', /assignee=chen/).length > 0, 'never asked for mine');
      await page.press('My center');
      await page.until(() => page.fake.sent('GET', /center=jiyang/).length > 0, 'never asked for my center');
      await page.write('#queue-text', 'Lin Bay');
      await page.press('Search');
      await page.until(() => page.fake.sent('GET', /q=Lin\+Bay/).length > 0, 'never searched');
      expect(location.href).not.to.contain('Lin');
    });

    it('goes through it by keys, shows the keys, and leaves letters to who is writing', async () => {
      sit({ fake: new FakeDesk({ member: handler, items: [queueItem(), queueItem({ id: 'req-2' })] }) });
      await page.shows('Street lights');
      await page.key('j', document.body);
      expect(page.focused?.id).to.equal('case-req-1');
      await page.key('j');
      expect(page.focused?.id).to.equal('case-req-2');
      await page.key('k');
      expect(page.focused?.id).to.equal('case-req-1');
      await page.key('/');
      expect(page.focused?.id).to.equal('queue-text');
      await page.key('m');
      expect(location.hash).to.equal('');
      await page.key('?', document.body);
      await page.until(() => page.root.querySelector('dialog[open]'), 'never showed the keys');
      expect(await page.violations()).to.deep.equal([]);
    });

    it('stays below 3,000 nodes with a full page', async () => {
      const items = Array.from({ length: 40 }, (_, index) => queueItem({ id: `req-${index}` }));
      const fake = new FakeDesk({ member: handler, items });
      fake.answer('GET', /staff\/requests\?/, () => ok({ items, nextCursor: 'o40', total: 10_000 }));
      sit({ fake });
      await page.shows('Page 1 of 250');
      const nodes = document.createNodeIterator(page.root, NodeFilter.SHOW_ALL);
      let count = 0;
      while (nodes.nextNode()) count += 1;
      expect(count).to.be.below(3000);
      await page.press('Next page');
      await page.until(() => page.fake.sent('GET', /cursor=o40/).length > 0, 'never turned the page');
    });

    it('fits 320 px', async () => {
      sit({ width: 320 });
      await page.shows('Street lights');
      expect(page.desk.scrollWidth).to.be.at.most(320);
    });
  });

  describe('opens a case', () => {
    const opened = async (options: DeskPageOptions = {}): Promise<void> => {
      sit({ at: '#/case/req-1', ...options });
      await page.shows('What the resident wrote');
    };

    it('with the resident’s words, the promise, the history and what colleagues noted', async () => {
      await opened();
      for (const words of ['dark for a week', 'JY-118', 'Result by', 'We will send somebody', 'The pole was changed'])
        expect(page.text).to.contain(words);
      expect(await page.violations()).to.deep.equal([]);
    });

    it('offers just the steps that the backend names', async () => {
      await opened({ fake: new FakeDesk({ member: handler, view: staffView({ operations: ['ask'] }) }) });
      const steps = [...page.root.querySelectorAll('[id^="do-"]')].map(({ id }) => id);
      expect(steps).to.deep.equal(['do-ask', 'do-message', 'do-note']);
    });

    it('asks for what a step needs before it sends anything', async () => {
      await opened();
      await page.press('Schedule');
      await page.press('Schedule');
      await page.until(() => page.focused?.id === 'schedule-until', 'never went to the empty field');
      expect(page.fake.sent('POST', /schedule/)).to.have.length(0);
      await page.write('#schedule-until', '2001-01-01T10:00');
      page.find<HTMLFormElement>('#step-schedule').requestSubmit();
      await page.shows('still to come');
      expect(page.fake.sent('POST', /schedule/)).to.have.length(0);
    });

    it('sends a step with the revision that was looked at, and shows how it stands then', async () => {
      await opened();
      await page.press('Resolve');
      await page.write('#resolve-result', 'A new lamp.');
      await page.write('#resolve-privateResult', 'Stock is low.');
      page.fake.answer('POST', /resolve$/, () => ok(staffView({ status: 'resolved', revision: 4, operations: [] })));
      page.find<HTMLFormElement>('#step-resolve').requestSubmit();
      await page.shows('Resolved. The resident is asked');
      expect(page.fake.sent('POST', /resolve$/)[0]?.body).to.deep.equal({
        result: 'A new lamp.',
        privateResult: 'Stock is low.',
        revision: 3,
      });
      expect(page.text).to.contain('There is no step for you to take');
    });

    it('sends photos of the result before the result, which names them', async () => {
      await opened({ fake: new FakeDesk({ member: handler, view: staffView({ operations: ['resolve'] }) }) });
      page.fake.answer('PUT', /media/, ({ path }) =>
        ok({ sha256: path.slice('/media/'.length), width: 8, height: 8, keptUntil: null }),
      );
      await page.press('Resolve');
      await page.write('#resolve-result', 'A new lamp.');
      const files = new DataTransfer();
      files.items.add(new File([await picture()], 'after.png', { type: 'image/png' }));
      const input = page.find<HTMLInputElement>('#resolve-photos');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await page.until(() => page.root.querySelector('.tray img'), 'the photo is not shown');
      page.find<HTMLFormElement>('#step-resolve').requestSubmit();
      await page.until(() => page.fake.sent('POST', /resolve/).length === 1, 'it was not sent');
      const [sent] = page.fake.sent('PUT', /media/);
      expect(page.fake.sent('POST', /resolve/)[0]?.body).to.deep.include({
        photos: [sent?.path.slice('/media/'.length)],
      });
    });

    it('takes an assignment back while nothing has left the house, and only where the table has a way back', async () => {
      await opened();
      await page.press('Assign');
      await page.write('#assign-assignee', 'wang');
      page.fake.answer('POST', /assign$/, () =>
        ok(staffView({ status: 'assigned', revision: 4, operations: ['return'], assignee: 'wang' })),
      );
      page.find<HTMLFormElement>('#step-assign').requestSubmit();
      await page.shows('Undo');
      page.fake.answer('POST', /return$/, () => ok(staffView({ revision: 5 })));
      await page.press('Undo');
      await page.shows('Taken back.');
      expect(page.fake.sent('POST', /return$/)[0]?.body).to.deep.include({ revision: 4 });
      expect(page.text).not.to.contain('Undo');
    });

    it('shows both versions when a colleague was faster, and sends mine on top only when told to', async () => {
      await opened();
      await page.press('Ask the resident');
      await page.write('#ask-text', 'Which lamp is it?');
      const theirs = staffView({ revision: 9, status: 'inProgress', operations: ['ask', 'resolve'] });
      theirs.timeline.push(timelineEntry({ id: 'new', status: 'inProgress', text: 'I am on my way there.' }));
      page.fake.answer('POST', /ask$/, () => deskProblem(412, 'changed-meanwhile'));
      page.fake.view = theirs;
      page.find<HTMLFormElement>('#step-ask').requestSubmit();
      await page.shows('A colleague changed this while you were writing');
      expect(page.find('.theirs').innerText).to.contain('I am on my way there.');
      expect(page.find('.mine').innerText).to.contain('Which lamp is it?');
      expect(page.find<HTMLTextAreaElement>('#ask-text').value).to.equal('Which lamp is it?');
      expect(await page.violations()).to.deep.equal([]);
      page.fake.answer('POST', /ask$/, () => ok({ ...theirs, status: 'waitingForResident', revision: 10 }));
      await page.press('Send mine as well');
      await page.shows('The question is sent');
      expect(page.fake.sent('POST', /ask$/)[1]?.body).to.deep.equal({ text: 'Which lamp is it?', revision: 9 });
    });

    it('keeps words as a note when their step is not possible any more', async () => {
      await opened();
      await page.press('Decline');
      await page.write('#reject-reason', 'The hall lights its own steps.');
      page.fake.answer('POST', /reject$/, () => deskProblem(409, 'transition-not-allowed', { allowed: [] }));
      page.fake.view = staffView({ status: 'resolved', revision: 5, operations: [] });
      page.find<HTMLFormElement>('#step-reject').requestSubmit();
      await page.shows('is not possible any more');
      await page.press('Keep my words as a note');
      await page.until(() => page.root.querySelector('#note-text'), 'never opened the note');
      expect(page.find<HTMLTextAreaElement>('#note-text').value).to.equal('The hall lights its own steps.');
    });

    it('keeps what is written through the end of a session', async () => {
      await opened();
      await page.press('Write to the resident');
      await page.write('#message-text', 'We are coming tomorrow.');
      page.fake.endSession();
      page.find<HTMLFormElement>('#step-message').requestSubmit();
      await page.shows('Your session has ended');
      expect(page.text).not.to.contain('dark for a week');
      await page.write('#desk-token', fakeToken);
      await page.press('Sign in');
      await page.shows('What the resident wrote');
      await page.until(() => page.root.querySelector('#message-text'), 'lost the form');
      expect(page.find<HTMLTextAreaElement>('#message-text').value).to.equal('We are coming tomorrow.');
    });

    it('says that contact data are there but not theirs, or that their reading is written down', async () => {
      await opened();
      expect(page.text).to.contain('Left, but not yours to read');
      page.remove();
      const view = staffView({ contact: { name: 'Lin Bay', phone: '13912345678' } });
      await opened({ fake: new FakeDesk({ member: supervisor, view }) });
      expect(page.text).to.contain('Lin Bay').and.to.contain('That you read this is written down.');
    });
  });

  it('tells a supervisor that a case of their own is for somebody else to decide', async () => {
    const view = staffView({ status: 'reopenRequested', operations: [] });
    sit({ at: '#/case/req-1', fake: new FakeDesk({ member: supervisor, view }) });
    await page.shows('You handled this yourself: somebody else decides it.');
  });

  it('prints the day: what is late, what is due, what waits for a reader', async () => {
    sit({ at: '#/morning', fake: new FakeDesk({ member: supervisor, drafts: [noticeDraft({ state: 'submitted' })] }) });
    await page.shows('Notices that wait for a reader');
    expect(page.text).to.contain('Late').and.to.contain('by Chen');
    expect(await page.violations()).to.deep.equal([]);
  });

  it('speaks Chinese', async () => {
    sit({ locale: 'zh-Hans' });
    await page.shows('已超期');
    expect(page.fake.sent('GET', /staff\/requests/)[0]?.headers.get('accept-language')).to.equal('zh-Hans');
  });

  it('goes on where it was after being taken out and put back', async () => {
    sit({ at: '#/case/req-1' });
    await page.shows('What the resident wrote');
    await page.press('Write a note');
    await page.write('#note-text', 'Half a thought');
    const { desk, place } = page;
    desk.remove();
    place.append(desk);
    await page.shows('What the resident wrote');
    expect(page.find<HTMLTextAreaElement>('#note-text').value).to.equal('Half a thought');
  });
});

async function picture(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  canvas.getContext('2d')!.fillRect(0, 0, 8, 8);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));
}
