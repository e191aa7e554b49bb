import { expect, waitUntil } from '@open-wc/testing';
import type { ClaimView } from '@doorstep/contract';
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
    await page.press('My promises');
    await page.headed('My promises');
    const asked = page.backend.asked('getMyClaim').length;
    await page.write('mine-code', '1234');
    await page.press('Open');
    await page.shows('This is no code');
    expect(page.backend.asked('getMyClaim')).to.have.length(asked);
  });

  it('gives a promise back, with the fence it was shown', async () => {
    await enter({ releaseClaim: () => succeed(claim({ state: 'released', actions: [] })) });
    await page.headed('rain boots');
    await page.press('Give it back');
    await page.shows('so that somebody else can take it');
    page.root.querySelector<HTMLFormElement>('.sheet form')?.requestSubmit();
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
    page.root.querySelector<HTMLFormElement>('.sheet form')?.requestSubmit();
    await page.shows('The center knows now');
    expect(page.backend.asked('disputeClaim')[0]?.[2]).to.deep.equal({ kind: 'unsafe', text: 'Alone at night' });
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
