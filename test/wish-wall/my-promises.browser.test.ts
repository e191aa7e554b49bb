import { expect, waitUntil } from '@open-wc/testing';
import type { ClaimView, MadeWish, RelayMessage } from '@doorstep/contract';
import { fail, receiptCode, succeed, wishOnWall, type FakeAnswers } from '@doorstep/testing';
import { accessibilityViolations } from '../support/axe-element.js';
import { wallBackend, WallPage } from './wall-page.js';

const claim = (more: Partial<ClaimView> = {}): ClaimView => ({
  id: 'claim-1',
  wish: wishOnWall(),
  units: 1,
  state: 'active',
  fence: 3,
  claimedAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + 172_800_000).toISOString(),
  extensionsLeft: 2,
  agreedFor: null,
  team: null,
  center: { id: 'harbour', name: 'Harbour service center' },
  handOver: 'Bring it to Harbour service center.',
  reminders: [],
  fulfilment: null,
  reason: null,
  thanks: [],
  actions: ['fulfil', 'release', 'extend', 'dispute', 'stop'],
  ...more,
});

/** The code opens a wish, and nothing else. */
const onlyMade = (one: MadeWish): FakeAnswers => ({
  getMyClaim: () => fail('not-found', { status: 404 }),
  getMyWaiting: () => fail('not-found', { status: 404 }),
  getMadeWish: () => succeed(one),
});

describe('my promises', () => {
  let page: WallPage;
  const enter = async (answers: FakeAnswers = {}) => {
    page = new WallPage({ backend: wallBackend({ getMyClaim: () => succeed(claim()), ...answers }) });
    await page.is('ready');
    await page.press('My promises');
    await page.headed('My promises');
    await page.write('mine-code', receiptCode);
    await page.press('Open');
  };
  afterEach(() => {
    page.remove();
    localStorage.clear();
  });

  it('opens with a code, without an account, and keeps nothing', async () => {
    await enter();
    await page.headed('rain boots');
    expect(page.text).to.include('Yours to keep');
    expect(page.text).to.include('Bring it to Harbour service center');
    expect(Object.fromEntries(Object.entries(localStorage))).to.deep.equal({});
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
  });

  it('tells a slip of the finger without asking anybody', async () => {
    await enter();
    await page.headed('rain boots');
    await page.press('Open with another code');
    await page.headed('My promises');
    const asked = page.backend.asked('getMyClaim').length;
    await page.write('mine-code', '1234');
    await page.press('Open');
    await page.shows('This is no code');
    expect(page.backend.asked('getMyClaim')).to.have.length(asked);
  });

  it('says when it is a good moment to think of it, and for whom', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    await enter({ getMyClaim: () => succeed(claim({ team: 'Class 3', reminders: [soon] })) });
    await page.shows('A good moment to think of it');
    await page.shows('For Class 3');
  });

  it('asks why more time is needed, and says how often it can be had', async () => {
    await enter({ extendClaim: () => succeed(claim({ fence: 4, extensionsLeft: 1 })) });
    await page.headed('rain boots');
    await page.press('I need more time');
    await page.shows('2 times possible');
    await page.write('mine-reason', 'The shop is closed');
    await page.sendForm();
    await waitUntil(() => page.backend.asked('extendClaim').length === 1);
    expect(page.backend.asked('extendClaim')[0]?.[2]).to.deep.equal({ reason: 'The shop is closed', fence: 3 });
  });

  it('gives a promise back, with the fence it was shown', async () => {
    await enter({ releaseClaim: () => succeed(claim({ state: 'released', actions: [] })) });
    await page.headed('rain boots');
    await page.press('Give it back');
    await page.shows('so that somebody else can take it');
    await page.sendForm();
    await page.shows('Given back');
    expect(page.backend.asked('releaseClaim')[0]?.[2]).to.deep.equal({ fence: 3 });
    expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-released']);
  });

  it('says that it was brought, with the code of who received it', async () => {
    await enter({ fulfilClaim: () => succeed(claim({ state: 'accepted', actions: [] })) });
    await page.headed('rain boots');
    await page.press('I brought it');
    await page.write('mine-hand-over', '123456');
    await page.write('mine-note', 'They fit.');
    await page.press('Send');
    await page.shows('It came true');
    expect(page.backend.asked('fulfilClaim')[0]?.[2]).to.deep.equal({
      note: 'They fit.',
      fence: 3,
      handOverCode: '123456',
    });
    expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-fulfilled']);
  });

  it('keeps what was written when the time had run out', async () => {
    await enter({ fulfilClaim: () => fail('lease-lost', { status: 409 }) });
    await page.headed('rain boots');
    await page.press('I brought it');
    await page.write('mine-note', 'They fit.');
    await page.press('Send');
    await page.shows('somebody else has it');
    expect((page.root.getElementById('mine-note') as HTMLTextAreaElement).value).to.equal('They fit.');
  });

  it('takes an offer from the waiting list', async () => {
    const offered = {
      id: 'w1',
      wish: wishOnWall(),
      state: 'offered' as const,
      units: 1,
      position: null,
      offeredUntil: new Date(Date.now() + 3_600_000).toISOString(),
    };
    await enter({
      getMyClaim: () => fail('not-found', { status: 404 }),
      getMyWaiting: () => succeed(offered),
      acceptOffer: () =>
        succeed({ id: 'claim-2', code: receiptCode, expiresAt: new Date().toISOString(), handOver: 'There' }),
    });
    await page.shows('It is kept for you until');
    page.backend.answer('getMyClaim', () => succeed(claim({ state: 'held' })));
    await page.press('I take it');
    await page.shows('Waits for the center');
    expect(page.told.map(({ type }) => type)).to.deep.equal(['doorstep-claimed']);
  });

  it('ends at once for somebody who does not feel safe', async () => {
    await enter({ disputeClaim: () => succeed(claim({ state: 'released', actions: [] })) });
    await page.headed('rain boots');
    await page.press('I do not feel safe');
    await page.write('mine-reason', 'Alone at night');
    await page.sendForm();
    await page.shows('The center knows now');
    expect(page.backend.asked('disputeClaim')[0]?.[2]).to.deep.equal({ kind: 'unsafe', text: 'Alone at night' });
  });
});

const made = (more: Partial<MadeWish> = {}): MadeWish => ({
  id: 'wish-boots',
  state: 'published',
  title: 'Boots',
  story: 'For the rain',
  published: { title: 'A pair of rain boots that grip', story: 'For sweeping at dawn.' },
  reviewNote: null,
  units: { total: 1, left: 0 },
  center: { id: 'harbour', name: 'Harbour service center' },
  submittedAt: new Date().toISOString(),
  publishedAt: new Date().toISOString(),
  expiresAt: null,
  claims: [{ id: 'claim-1', units: 1, state: 'active', handOverCode: '204816' }],
  actions: ['withdraw', 'write', 'dispute', 'stop'],
  ...more,
});

const word = (more: Partial<RelayMessage> = {}): RelayMessage => ({
  id: 'm1',
  by: 'claimer',
  text: 'Is a used pair all right?',
  at: new Date().toISOString(),
  state: 'passed',
  ...more,
});

describe('a promise whose wish has changed', () => {
  it('says what it is now, offers nothing but to keep it or to give it back, and goes on once it is kept', async () => {
    const changed = claim({ changed: true, actions: ['agree', 'release', 'dispute', 'stop'] });
    const page = new WallPage({
      backend: wallBackend({ getMyClaim: () => succeed(changed), agreeToChange: () => succeed(claim()) }),
    });
    await page.opens(receiptCode);
    await page.shows('The wish has changed');
    await page.shows('Up to 50 yuan');
    expect(() => page.find('I brought it')).to.throw();
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    await page.press('I keep my promise');
    await page.shows('I brought it');
    expect(page.backend.asked('agreeToChange')[0]?.[2]).to.deep.equal({ fence: 3 });
    page.remove();
  });
});

describe('words through the center', () => {
  it('stand in order with who said them, and one with a number in it is said to wait', async () => {
    const before = claim({ messages: [word()], actions: ['fulfil', 'write'] });
    const after = claim({
      messages: [word(), word({ id: 'm2', text: 'Call 139', state: 'waiting' })],
      actions: ['fulfil', 'write'],
    });
    const page = new WallPage({
      backend: wallBackend({ getMyClaim: () => succeed(before), writeAsHolder: () => succeed(after) }),
    });
    await page.opens(receiptCode);
    await page.shows('Is a used pair all right?');
    await page.press('Write a word');
    await page.write('mine-words', 'Call 139');
    await page.sendForm();
    await page.shows('reads it before it is passed on');
    await page.shows('the center reads it first');
    expect(page.backend.asked('writeAsHolder')[0]?.[2]).to.deep.equal({ text: 'Call 139' });
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    page.remove();
  });

  it('are sent by who wished it to the promise that they are about', async () => {
    const page = new WallPage({
      backend: wallBackend({
        ...onlyMade(made()),
        writeAsMaker: () => succeed(made()),
      }),
    });
    await page.opens(receiptCode);
    await page.shows('204816');
    await page.press('Write a word');
    await page.write('mine-words', 'Gladly.');
    await page.sendForm();
    await waitUntil(() => page.backend.asked('writeAsMaker').length === 1);
    expect(page.backend.asked('writeAsMaker')[0]?.[2]).to.deep.equal({ claimId: 'claim-1', text: 'Gladly.' });
    page.remove();
  });
});

describe('an address', () => {
  it('is asked for, and shown with its end when all have agreed', async () => {
    const page = new WallPage({
      backend: wallBackend({
        getMyClaim: () => succeed(claim({ actions: ['fulfil', 'askAddress'] })),
        askForAddress: () => succeed(claim({ address: { state: 'asked', text: null, until: null } })),
      }),
    });
    await page.opens(receiptCode);
    await page.press('Ask for the address');
    await page.shows('you see it for fifteen minutes');
    await page.sendForm();
    await page.shows('The person and the center are being asked');
    const until = new Date(Date.now() + 900_000).toISOString();
    page.backend.answer('getMyClaim', () =>
      succeed(claim({ address: { state: 'shown', text: 'Room 502, Harbour Garden', until } })),
    );
    await page.press('Open with another code');
    await page.opens(receiptCode);
    await page.shows('Room 502, Harbour Garden');
    page.remove();
  });

  it('is agreed to, or not, by whose it is', async () => {
    const asked = made({
      claims: [{ id: 'claim-1', units: 1, state: 'active', handOverCode: '204816', address: 'asked' }],
    });
    const declined = made({
      claims: [{ id: 'claim-1', units: 1, state: 'active', handOverCode: '204816', address: 'refused' }],
    });
    const page = new WallPage({
      backend: wallBackend({ ...onlyMade(asked), answerAddressRequest: () => succeed(declined) }),
    });
    await page.opens(receiptCode);
    await page.shows('You need not give it');
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    await page.press('I would rather not');
    await page.shows('Your address is not shown');
    expect(page.backend.asked('answerAddressRequest')[0]?.[2]).to.deep.equal({ claimId: 'claim-1', answer: 'decline' });
    page.remove();
  });
});

describe('whose wish it is', () => {
  it('says thank you, and is told that somebody reads it first', async () => {
    const page = new WallPage({
      backend: wallBackend({
        ...onlyMade(made({ state: 'fulfilled', actions: ['thank'] })),
        thankForWish: () => succeed(made({ state: 'fulfilled', actions: ['thank'] })),
      }),
    });
    await page.opens(receiptCode);
    await page.press('Say thank you');
    await page.shows('once somebody at the center has read them');
    await page.write('mine-words', 'They grip.');
    await page.sendForm();
    await page.shows('The center has your thanks');
    expect(page.backend.asked('thankForWish')[0]?.[2]).to.deep.equal({ text: 'They grip.' });
    page.remove();
  });

  it('says that something is wrong, and stops everything when they do not feel safe', async () => {
    const page = new WallPage({
      backend: wallBackend({
        ...onlyMade(made()),
        disputeWish: () => succeed(made()),
        stopWish: () => succeed(made({ state: 'hidden', claims: [], actions: ['withdraw'] })),
      }),
    });
    await page.opens(receiptCode);
    await page.press('Something is not right');
    page.root.querySelector<HTMLInputElement>('input[value="notArrived"]')?.click();
    await page.write('mine-reason', 'Nobody came');
    await page.sendForm();
    await page.shows('The center knows now');
    expect(page.backend.asked('disputeWish')[0]?.[2]).to.deep.equal({ kind: 'notArrived', text: 'Nobody came' });
    await page.press('I do not feel safe');
    await page.shows('leaves the wall at once');
    await page.write('mine-reason', 'He came at night');
    await page.sendForm();
    await page.shows('Taken down for now');
    expect(page.backend.asked('stopWish')[0]?.[2]).to.deep.equal({ kind: 'unsafe', text: 'He came at night' });
    page.remove();
  });
});

describe('making a wish', () => {
  it('says all that is missing, then hands in the words and shows the code once', async () => {
    const page = new WallPage({
      backend: wallBackend({
        listCenters: () => succeed({ items: [], nextCursor: null, total: 0 }),
        createWish: () => succeed({ id: 'w', code: receiptCode, state: 'submitted' }),
      }),
    });
    await page.is('ready');
    await page.press('Make a wish');
    await page.headed('Make a wish');
    await waitUntil(() => page.root.getElementById('make-title'));
    await page.press('Hand in the wish');
    await page.shows('Without this the wish cannot be shown');
    expect(page.focused?.id).to.equal('error-summary');
    expect(await accessibilityViolations(page.wall)).to.deep.equal([]);
    expect(page.backend.asked('createWish')).to.have.length(0);
    page.remove();
  });
});
