/** Half-written forms on the device: back after a reload byte for byte, unreadable to others, gone when asked or too old. */
import { expect } from '@open-wc/testing';
import { openDrafts, type Drafts } from '@doorstep/client/drafts';
import { openDB } from 'idb';

const address = (): string => `https://city-${Math.random().toString(36).slice(2)}.example/api`;
const opened: Drafts[] = [];
async function open(url: string): Promise<Drafts> {
  const drafts = await openDrafts(url);
  opened.push(drafts);
  return drafts;
}

describe('drafts', () => {
  afterEach(() => {
    for (const drafts of opened.splice(0)) drafts.dispose();
  });

  it('come back after a reload byte for byte, photos included', async () => {
    const url = address();
    const text = '👩‍👩‍👧‍👦 طلب\n\t三亚 ‏'.repeat(700);
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    expect(await (await open(url)).save('form', { text }, [new Blob([bytes], { type: 'image/jpeg' })])).to.equal(true);
    const restored = await (await open(url)).restore('form');
    expect(restored?.draft).to.deep.equal({ text });
    expect(restored?.photos[0]?.type).to.equal('image/jpeg');
    expect(new Uint8Array(await restored!.photos[0]!.arrayBuffer())).to.deep.equal(bytes);
    expect(Math.abs(Date.now() - restored!.savedAt)).to.be.below(5_000);
  });

  it('belong to one form of one backend', async () => {
    const url = address();
    await (await open(url)).save('a', 1);
    expect(await (await open(url)).restore('b')).to.equal(undefined);
    expect(await (await open(address())).restore('a')).to.equal(undefined);
  });

  it('are gone when they are cleared, also when a save was still under way', async () => {
    const drafts = await open(address());
    const saving = drafts.save('form', 'late');
    await drafts.clear('form');
    await saving;
    expect(await drafts.restore('form')).to.equal(undefined);
  });

  it('hold the last of several saves', async () => {
    const drafts = await open(address());
    await Promise.all(['a', 'ab', 'abc'].map((text) => drafts.save('form', text)));
    expect((await drafts.restore('form'))?.draft).to.equal('abc');
  });

  it('are deleted after seven days, and survive a changed clock', async () => {
    const url = address();
    const drafts = await open(url);
    for (const [days, isThere] of [
      [6.9, true],
      [7.1, false],
      [-2, true],
      [1_000, true],
    ] as const) {
      await drafts.save('form', 'text');
      const database = await openDB('doorstep');
      const record = await database.get('drafts', `${url} form`);
      await database.put('drafts', { ...record, savedAt: Date.now() - days * 86_400_000 });
      expect((await drafts.restore('form')) !== undefined, `${days} days`).to.equal(isThere);
      expect((await database.get('drafts', `${url} form`)) !== undefined).to.equal(isThere);
      database.close();
    }
  });

  it('cannot be read in the storage', async () => {
    const url = address();
    await (await open(url)).save('form', { text: 'SECRET-4711' }, [new Blob(['SECRET-4711'])]);
    const database = await openDB('doorstep');
    const { content, photos } = await database.get('drafts', `${url} form`);
    database.close();
    for (const { bytes } of [content, ...photos]) expect(new TextDecoder().decode(bytes)).not.to.include('SECRET');
  });

  it('are not kept on a plain-http page, and it says so', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    try {
      const drafts = await open(address());
      expect([drafts.lack, await drafts.save('form', 'x'), await drafts.restore('form')]).to.deep.equal([
        'insecure-page',
        false,
        undefined,
      ]);
    } finally {
      delete (crypto as { subtle?: unknown }).subtle;
    }
  });
});
