import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createDiskMediaStore, createS3MediaStore, type MediaStore } from '@doorstep/backend';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { credentials, startObjectStorage, type ObjectStorage } from './support/object-storage.js';
import { hire, sendRequest, step } from './support/people.js';

const hour = 3_600_000;

/** A photo as a phone takes it: lying on its side, with the place where it was taken. */
function phonePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Canary-Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 15/1 0/1' } })
    .toBuffer();
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

for (const kind of storeKinds) {
  describe(`photos on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind, { DOORSTEP_PUBLIC_URL: 'http://city.example' })));
    after(() => backend.close());
    const put = (bytes: Buffer, sha256 = hashOf(bytes), type = 'image/jpeg') =>
      backend.call('PUT', `/media/${sha256}`, { body: bytes, headers: { 'content-type': type } });
    const get = (url: string) => backend.app.inject({ url: url.replace('http://city.example', '') });

    it('are taken by their hash, and the second time simply succeed', async () => {
      const bytes = await phonePhoto();
      const first = await put(bytes);
      assert.equal(first.status, 201);
      assert.deepEqual([first.body.width, first.body.height], [300, 400], 'turned upright');
      assert.equal(Date.parse(first.body.keptUntil), backend.clock.now + 72 * hour);
      assert.equal((await put(bytes)).status, 200);
    });

    it('are shown to the holder and to staff, without anything but pixels', async () => {
      const bytes = await phonePhoto();
      assert.ok(bytes.includes('Canary-Phone'), 'the photo says which phone took it');
      await put(bytes);
      const receipt = await sendRequest(backend, { photos: [hashOf(bytes)] });
      const { body: view } = await backend.call('GET', `/requests/${receipt.id}`, { code: receipt.code });
      assert.deepEqual([view.photos.length, view.photos[0].width], [1, 300]);
      const shown = await get(view.photos[0].url);
      assert.deepEqual(
        [shown.statusCode, shown.headers['content-type'], shown.headers['cross-origin-resource-policy']],
        [200, 'image/webp', 'cross-origin'],
      );
      const metadata = await sharp(shown.rawPayload).metadata();
      assert.deepEqual(
        [metadata.format, metadata.exif, metadata.xmp, metadata.iptc, metadata.icc],
        ['webp', undefined, undefined, undefined, undefined],
      );
      assert.ok(!shown.rawPayload.includes('Canary') && !shown.rawPayload.includes('GPS'));
      const handler = await hire(backend, 'handler');
      const { body: desk } = await backend.call('GET', `/staff/requests/${receipt.id}`, { token: handler.token });
      assert.equal((await get(desk.photos[0].url)).statusCode, 200);
    });

    it('come back with an answer, in the timeline', async () => {
      const bytes = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'green' } })
        .png()
        .toBuffer();
      await put(bytes, hashOf(bytes), 'image/png');
      const handler = await hire(backend, 'handler');
      const receipt = await sendRequest(backend);
      await step(backend, handler, receipt.id, 'accept');
      await step(backend, handler, receipt.id, 'resolve', { result: 'Look', photos: [hashOf(bytes)] });
      const { body } = await backend.call('GET', `/requests/${receipt.id}`, { code: receipt.code });
      assert.equal((await get(body.timeline.at(-1).photos[0].url)).statusCode, 200);
    });

    it('open by signed address only, for two hours at most', async () => {
      const bytes = await phonePhoto();
      await put(bytes);
      const receipt = await sendRequest(backend, { photos: [hashOf(bytes)] });
      const { body: view } = await backend.call('GET', `/requests/${receipt.id}`, { code: receipt.code });
      const url = new URL(view.photos[0].url);
      assert.ok(!url.href.includes(receipt.code) && !url.href.includes(receipt.id));
      assert.equal((await get(url.pathname)).statusCode, 422);
      for (const change of [
        { until: String(Number(url.searchParams.get('until')) + hour) },
        { signature: 'x'.repeat(43) },
      ]) {
        const altered = new URL(url);
        for (const [name, value] of Object.entries(change)) altered.searchParams.set(name, value);
        assert.equal((await get(altered.href.replace('http://city.example', ''))).statusCode, 404);
      }
      backend.clock.now += 2 * hour;
      assert.equal((await get(url.href)).statusCode, 404);
    });

    it('that are none are refused: by content, whatever they are called', async () => {
      const files: Record<string, Buffer> = {
        svg: Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
        ),
        html: Buffer.from('<!doctype html><script>alert(1)</script>'),
        pdf: Buffer.from('%PDF-1.7\n%canary'),
        empty: Buffer.alloc(0),
        'half a jpeg': (await phonePhoto()).subarray(0, 400),
        'a jpeg by its first bytes': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64, 7)]),
      };
      for (const [title, bytes] of Object.entries(files)) {
        const { status, body } = await put(bytes);
        assert.deepEqual([status, body.code], [422, 'media-not-acceptable'], title);
      }
    });

    it('too large for any memory are refused before they are unpacked', async () => {
      const bytes = await sharp({ create: { width: 12_000, height: 5_000, channels: 3, background: 'white' } })
        .png()
        .toBuffer();
      assert.equal((await put(bytes)).body.code, 'media-not-acceptable');
    });

    it('with more bytes than allowed get a problem', async () => {
      assert.equal((await put(Buffer.alloc(12 * 1024 * 1024 + 1))).body.code, 'body-too-large');
    });

    it('under a wrong hash are refused', async () => {
      const { body } = await put(await phonePhoto(), 'a'.repeat(64));
      assert.deepEqual(
        body.errors.map(({ path: where, code }: { path: string; code: string }) => [where, code]),
        [['sha256', 'wrong-hash']],
      );
    });

    it('that never arrived are missed by the request', async () => {
      const { status, body } = await backend.call('POST', '/requests', {
        body: { category: 'street-light', description: 'x', answers: { fault: 'dark' }, photos: ['b'.repeat(64)] },
      });
      assert.deepEqual([status, body.code, body.errors[0].path], [422, 'media-unknown', 'photos']);
    });

    it('of an erased request are referred to by nothing any more', async () => {
      const bytes = await sharp({ create: { width: 7, height: 7, channels: 3, background: 'red' } })
        .png()
        .toBuffer();
      await put(bytes, hashOf(bytes), 'image/png');
      const { id, code } = await sendRequest(backend, { photos: [hashOf(bytes)] });
      await backend.call('POST', `/requests/${id}/erasure`, { body: {}, code });
      const left = await backend.store.queries
        .selectFrom('media_references')
        .selectAll()
        .where('subject_id', '=', id)
        .execute();
      assert.deepEqual(left, []);
    });
  });
}

describe('a store for photos', () => {
  let storage: ObjectStorage;
  let folder: string;
  before(async () => {
    storage = await startObjectStorage();
    folder = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
  });
  after(async () => {
    storage.close();
    await rm(folder, { recursive: true, force: true });
  });
  const stores: Record<string, () => MediaStore> = {
    'on disk': () => createDiskMediaStore(folder),
    'in object storage': () => createS3MediaStore({ address: storage.address, ...credentials }),
  };

  for (const [title, open] of Object.entries(stores)) {
    it(`${title} gives back what was put, until it is removed`, async () => {
      const store = open();
      const [name, bytes] = ['c'.repeat(64), Buffer.from([1, 2, 3, 0, 255])];
      assert.equal(await store.get(name), undefined);
      await store.put(name, bytes);
      await store.put(name, bytes);
      assert.deepEqual(await open().get(name), bytes);
      await store.remove(name);
      await store.remove(name);
      assert.equal(await store.get(name), undefined);
    });
  }

  it('in object storage tries again after a hiccup, and says so when it fails', async () => {
    const store = stores['in object storage']?.();
    assert.ok(store);
    storage.failures.push(503);
    await store.put('d'.repeat(64), Buffer.from('x'));
    assert.ok(storage.objects.has(`/photos/${'d'.repeat(64)}`));
    storage.failures.push(500, 500, 500, 500);
    await assert.rejects(store.put('e'.repeat(64), Buffer.from('x')), /answered 500/);
    storage.failures.length = 0;
  });

  it('in object storage with a wrong secret stores nothing', async () => {
    const store = createS3MediaStore({ address: storage.address, ...credentials, secretAccessKey: 'wrong' });
    await assert.rejects(store.put('f'.repeat(64), Buffer.from('x')), /answered 403/);
  });
});
