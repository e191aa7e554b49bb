/** What staff do with wishes at the desk: review, promises, thanks, what is not right, and somebody at the counter. */
import { expect } from '@open-wc/testing';
import {
  deskProblem,
  FakeDesk,
  handler,
  keepsake,
  ok,
  staffClaim,
  staffDispute,
  staffMessage,
  staffWish,
  supervisor,
  type FakeDeskOptions,
} from '@doorstep/testing';
import { DeskPage, type DeskPageOptions } from './desk-page.js';

describe('the desk of wishes', () => {
  let page: DeskPage;
  afterEach(() => page.remove());
  const sit = (at: string, desk: FakeDeskOptions, options: DeskPageOptions = {}) =>
    (page = new DeskPage({ at, fake: new FakeDesk({ member: supervisor, ...desk }), ...options }));
  const open = async (desk: FakeDeskOptions = {}, options: DeskPageOptions = {}) => {
    sit('#/wish/wish-1', { wishes: [staffWish()], ...desk }, options);
    await page.shows('What the public reads');
  };

  it('lists new wishes by what they are about, never by private words', async () => {
    sit('#/wishes', { wishes: [staffWish({ state: 'submitted', words: {}, subjects: ['minor'] })] });
    await page.shows('New wish: Everyday things');
    expect(page.text).to.contain('Needs care: four eyes').and.not.to.contain('Chen Aiyu');
    expect(await page.violations()).to.deep.equal([]);
  });

  describe('reviews a wish', () => {
    it('with the private words apart, the public words beside them, and what is still missing', async () => {
      await open();
      expect(page.find('.original').innerText).to.contain('Chen Aiyu').and.to.contain('is written down');
      expect(page.text).to.contain('Somebody else than the writer has to publish.');
      expect(await page.violations()).to.deep.equal([]);
    });

    it('marks a name as soon as it is written, and blacks it out before anything is saved', async () => {
      await open();
      await page.write('#wish-en-story', 'For Chen Aiyu in the evening.');
      await page.shows('Known from the contact data');
      await page.press('Black out all');
      expect(page.find<HTMLTextAreaElement>('#wish-en-story').value).to.not.contain('Aiyu');
      expect(page.fake.sent('PATCH', /wishes/)).to.have.length(0);
    });

    it('starts another language from the blacked-out original', async () => {
      await open();
      await page.press('Start from the blacked-out original\nSimplified Chinese');
      const { value } = page.find<HTMLTextAreaElement>('#wish-zh-Hans-story');
      expect(value).to.contain('alone in the evening').and.not.to.contain('13800001234').and.not.to.contain('Aiyu');
    });

    it('publishes what stands in the fields: it saves first, and goes on from that revision', async () => {
      await open();
      await page.write('#wish-en-story', 'For music in the evening.');
      page.fake.answer('GET', /wishes\/wish-1/, () => ok(staffWish({ revision: 5 })));
      await page.press('Put on the wall');
      await page.shows('It is on the wall.');
      expect(page.fake.sent('PATCH', /wishes/)[0]?.body).to.deep.include({ revision: 4 });
      expect(page.fake.sent('POST', /publish/)[0]?.body).to.deep.equal({ revision: 5 });
    });

    it('loses neither version when two people write', async () => {
      await open();
      await page.write('#wish-en-story', 'My words.');
      const theirs = staffWish({ revision: 9, words: { en: { title: 'A radio', story: 'Their words.' } } });
      page.fake.answer('PATCH', /wishes/, () => deskProblem(412, 'changed-meanwhile'));
      page.fake.answer('GET', /wishes\/wish-1/, () => ok(theirs));
      await page.press('Save');
      await page.shows('A colleague changed this while you were writing');
      expect(page.find('.theirs').innerText).to.contain('Their words.');
      expect(page.find('.mine').innerText).to.contain('My words.');
      expect(await page.violations()).to.deep.equal([]);
    });

    it('has protected wishes approved by another person first, and says so', async () => {
      const gate = ['second-approval-missing', 'own-words'] as const;
      await open({ wishes: [staffWish({ subjects: ['minor'], gate: [...gate] })] });
      await page.press('Approve these words');
      await page.shows('Approved.');
      expect(page.fake.sent('POST', /approvals/)[0]?.body).to.deep.equal({ revision: 4 });
      page.fake.answer('POST', /publish/, () => deskProblem(403, 'own-case'));
      await page.press('Put on the wall');
      await page.shows('A second person has to read these words before they are shown.');
    });

    it('never takes a wish back with one press, and asks why', async () => {
      await open();
      await page.press('Take back for its maker');
      await page.shows('what was written to us is deleted');
      await page.press('Take back for its maker');
      await page.shows('Fill this in.');
      expect(page.fake.sent('POST', /withdraw/)).to.have.length(0);
    });

    it('records who agreed, to which version, and what else they agreed to', async () => {
      await open();
      await page.press('Record a consent');
      await page.write('#consent-by', 'Chen Aiyu');
      await page.press('Photos of the hand-over');
      await page.press('Record a consent');
      await page.shows('The consent is recorded.');
      expect(page.fake.sent('POST', /consents$/)[0]?.body).to.deep.equal({
        kind: 'person',
        form: 'inPerson',
        givenBy: 'Chen Aiyu',
        textVersion: 2,
        scopes: ['wall', 'photos'],
      });
    });

    it('changes what needs more care', async () => {
      await open();
      await page.press('Change the facts');
      await page.press('Illness');
      await page.press('Save');
      await page.shows('Saved.');
      expect(page.fake.sent('PATCH', /wishes/)[0]?.body).to.deep.equal({ subjects: ['illness'], revision: 4 });
    });

    it('fits 320 px', async () => {
      await open({}, { width: 320 });
      const { scrollWidth, clientWidth } = page.find('.root');
      expect(scrollWidth).to.equal(clientWidth);
    });
  });

  describe('looks after a promise', () => {
    const promised = (changes = {}) =>
      staffWish({ state: 'published', claims: [staffClaim(changes)], actions: ['hide'] });

    it('and shows who it is only when asked', async () => {
      const known = staffClaim({ claimant: { name: 'Lin Bay', contact: '13900000001' }, handOverCode: '123456' });
      await open({ wishes: [promised()], claims: [known] });
      expect(page.text).to.contain('Left at the counter.').and.not.to.contain('Lin Bay');
      await page.press('Show who it is');
      await page.shows('Lin Bay · 13900000001');
      await page.shows('Code for the hand-over: 123456');
    });

    it('accepts a hand-over, and asks why where something is not right', async () => {
      await open({ wishes: [promised()], claims: [staffClaim()] });
      await page.press('Something is not right');
      await page.write('#step-reason', 'Nothing was left here.');
      page.find<HTMLFormElement>('.claim form').requestSubmit();
      await page.shows('Contested. Whoever promised it is asked.');
      expect(page.fake.sent('POST', /contest/)[0]?.body).to.deep.equal({ reason: 'Nothing was left here.' });
      await page.press('Handed over');
      await page.until(() => page.fake.sent('POST', /accept/).length === 1, 'it was not accepted');
    });

    it('shows an address only when somebody decides so, and says how the person agreed', async () => {
      await open({ wishes: [staffWish({ state: 'published', claims: [staffClaim({ address: 'asked' })] })] });
      await page.shows('The person has not answered yet.');
      expect(await page.violations()).to.deep.equal([]);
      await page.press('They agreed when I asked: show it');
      await page.until(() => page.fake.sent('POST', /address/).length === 1, 'it was not sent');
      expect(page.fake.sent('POST', /address/)[0]?.body).to.deep.equal({ decision: 'show', agreed: 'spoken' });
    });

    it('confirms it with the day that was agreed', async () => {
      await open({ wishes: [promised({ state: 'held', actions: ['confirm', 'release'] })], claims: [staffClaim()] });
      await page.press('Confirm');
      await page.write('#step-reason', '2030-01-05T10:00');
      page.find<HTMLFormElement>('.claim form').requestSubmit();
      await page.until(() => page.fake.sent('POST', /confirm/).length === 1, 'it was not confirmed');
      const agreedFor = new Date('2030-01-05T10:00').toISOString();
      expect(page.fake.sent('POST', /confirm/)[0]?.body).to.deep.equal({ agreedFor });
    });
  });

  it('lists what waits: promises to check, thanks to read, what was not right', async () => {
    sit('#/wishes', { claims: [staffClaim()], keepsakes: [keepsake()], disputes: [staffDispute()] });
    await page.shows('None here');
    await page.press('Promises');
    await page.shows('Brought: check it');
    await page.press('Thanks and photos');
    await page.shows('It plays every evening.');
    expect(await page.violations()).to.deep.equal([]);
    await page.press('Not right');
    await page.shows('Money was asked for');
    expect(await page.violations()).to.deep.equal([]);
  });

  it('shows thanks in the words that staff made of them, and says why they cannot be shown as they are', async () => {
    sit('#/wishes', { keepsakes: [keepsake()] });
    await page.shows('None here');
    await page.press('Thanks and photos');
    await page.shows('It plays every evening.');
    page.fake.answer('POST', /keepsakes/, () => deskProblem(422, 'unresolved-marks'));
    await page.press('Show it');
    await page.shows('There are marks left that may tell who somebody is.');
    page.fake.answer('POST', /keepsakes/, () => ok(keepsake({ state: 'public' })));
    await page.write('#written-keepsake-1', 'It plays every evening.');
    await page.press('Show it');
    await page.until(() => page.fake.sent('POST', /keepsakes/).length === 2, 'it was not sent');
    expect(page.fake.sent('POST', /keepsakes/)[1]?.body).to.deep.equal({
      decision: 'publish',
      text: 'It plays every evening.',
    });
  });

  it('passes a message on, or stops it, with what may tell who somebody is marked', async () => {
    sit('#/wishes', { messages: [staffMessage()] });
    await page.shows('None here');
    await page.press('Messages');
    await page.shows('From who promised');
    expect(page.find('blockquote mark').innerText).to.contain('13800001234');
    expect(await page.violations()).to.deep.equal([]);
    await page.press('Stop it');
    await page.until(() => page.fake.sent('POST', /messages/).length === 1, 'it was not sent');
    expect(page.fake.sent('POST', /messages/)[0]?.body).to.deep.equal({ decision: 'stop' });
  });

  it('closes a dispute only with words that say what was decided', async () => {
    sit('#/wishes', { disputes: [staffDispute()] });
    await page.shows('None here');
    await page.press('Not right');
    await page.shows('He wanted the bus fare.');
    await page.press('Close it');
    await page.shows('Fill this in.');
    expect(page.fake.sent('POST', /disputes/)).to.have.length(0);
    await page.write('#written-dispute-1', 'Both were called; nothing is owed.');
    await page.press('Close it');
    await page.until(() => page.fake.sent('POST', /disputes/).length === 1, 'it was not closed');
  });

  describe('takes down a wish at the counter', () => {
    const receipt = {
      status: 201,
      body: { id: 'wish-7', code: 'ABCDE-FGHJK-MNPQR-STVWX-YZ234-5', state: 'submitted' },
    };
    const visit = async (options: DeskPageOptions = {}): Promise<void> => {
      sit('#/counter', { member: handler }, options);
      await page.shows('They have a wish');
      await page.until(() => page.root.querySelector('#counter-category option[value=daily]'), 'no categories');
    };

    it('says what is missing, each line by its field', async () => {
      await visit();
      await page.press('Take down the wish');
      await page.shows('Name: Fill this in.');
      expect(page.find('.error-summary').innerText).to.contain('Without their consent');
      expect(page.focused).to.equal(page.find('.error-summary'));
      expect(await page.violations()).to.deep.equal([]);
    });

    it('for the center of whoever sits there, with who agreed and how, and forgets it for the next person', async () => {
      await visit();
      page.fake.answer('POST', /staff\/wishes/, () => receipt);
      await page.write('#counter-title', 'A rice cooker');
      await page.write('#counter-story', 'Mine burned out.');
      await page.write('#counter-category', 'daily');
      await page.write('#counter-name', 'Sun Hua');
      await page.write('#counter-contact', '13700000003');
      await page.press('They agreed to it');
      await page.press('Take down the wish');
      await page.shows('Your wish is with us');
      expect(page.text).to.contain('Agreed: Sun Hua, In writing.');
      const { body } = page.fake.sent('POST', /staff\/wishes/)[0]!;
      expect(body).to.deep.include({
        center: 'jiyang',
        madeBy: 'self',
        consent: true,
        agreement: { kind: 'person', form: 'written', givenBy: 'Sun Hua' },
      });
      expect(await page.violations()).to.deep.equal([]);
      await page.press('Next person');
      expect(page.find<HTMLInputElement>('#counter-name').value).to.equal('');
      expect(page.text).to.not.contain('ABCDE');
    });

    it('fits 320 px', async () => {
      await visit({ width: 320 });
      const { scrollWidth, clientWidth } = page.find('.root');
      expect(scrollWidth).to.equal(clientWidth);
    });
  });
});
