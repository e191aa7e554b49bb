/** Photos of a result: seen by the holder at once, by the public only where the reader of the notice approved them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { words } from './support/notices.js';
import { hire, sendRequest, step, type Employee, type Receipt } from './support/people.js';

for (const kind of storeKinds) {
  describe(`photos of a result on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let handler: Employee;
    let reviewer: Employee;
    before(async () => {
      backend = await startTestBackend(kind, { DOORSTEP_PUBLIC_URL: 'http://city.example' });
      handler = await hire(backend, 'handler');
      reviewer = await hire(backend, 'reviewer');
    });
    after(() => backend.close());

    /** A photo as a phone takes it, with the place where it was taken. */
    const take = async (background: string): Promise<string> => {
      const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .jpeg()
        .withExifMerge({ IFD0: { Make: 'Canary-Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 15/1 0/1' } })
        .toBuffer();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const { status } = await backend.call('PUT', `/media/${sha256}`, {
        body: bytes,
        headers: { 'content-type': 'image/jpeg' },
      });
      assert.equal(status, 201);
      return sha256;
    };
    const open = (url: string) => backend.app.inject({ url: url.replace('http://city.example', '') });

    interface Told extends Receipt {
      readonly noticeId: string;
      readonly before: string;
      readonly after: readonly string[];
    }

    /** A request with a photo of its own, resolved with two more, and its notice handed to a reader. */
    const resolved = async (shade: string): Promise<Told> => {
      const sent = await take(`#${shade}0000`);
      const after = [await take(`#00${shade}00`), await take(`#0000${shade}`)];
      const { id, code } = await sendRequest(backend, { visibility: 'public', photos: [sent] });
      await step(backend, handler, id, 'accept');
      await step(backend, handler, id, 'resolve', { result: 'A new lamp.', photos: after });
      const { token } = handler;
      const draft = await backend.call('POST', '/staff/notices', { token, body: { requestId: id, words } });
      await backend.call('POST', `/staff/notices/${draft.body.id}/submission`, { token });
      return { id, code, noticeId: draft.body.id, before: sent, after };
    };
    const publish = ({ noticeId }: Told, photos?: readonly string[]) =>
      backend.call('POST', `/staff/notices/${noticeId}/publication`, {
        token: reviewer.token,
        body: photos ? { photos } : {},
      });

    it('are seen by the holder with the result', async () => {
      const { id, code } = await resolved('a1');
      const { body } = await backend.call('GET', `/requests/${id}`, { code });
      const entry = body.timeline.findLast(({ status }: { status?: string }) => status === 'resolved');
      assert.equal(entry.photos.length, 2);
      const shown = await open(entry.photos[0].url);
      assert.equal(shown.statusCode, 200);
      assert.ok(!shown.rawPayload.includes('Canary') && !shown.rawPayload.includes('GPS'));
    });

    it('are offered to the reader, without what the resident sent', async () => {
      const told = await resolved('a2');
      const { body } = await backend.call('GET', `/staff/notices/${told.noticeId}`, { token: reviewer.token });
      assert.deepEqual(
        body.photos.map(({ sha256, shown }: { sha256: string; shown: boolean }) => [sha256, shown]).sort(),
        told.after.map((sha256) => [sha256, false]).sort(),
      );
      assert.equal((await publish(told, [told.before])).body.code, 'media-unknown');
    });

    it('stay with the city where the reader names none', async () => {
      const told = await resolved('a3');
      assert.equal((await publish(told)).status, 200);
      const { body, text } = await backend.call('GET', `/notices/${told.noticeId}`);
      assert.equal(body.photos, undefined);
      for (const sha256 of [told.before, ...told.after]) assert.ok(!text.includes(sha256));
    });

    it('stand on the board where the reader named them, until the notice is taken down', async () => {
      const told = await resolved('a4');
      const [approved, kept] = told.after;
      assert.equal((await publish(told, [approved!])).status, 200);
      const one = await backend.call('GET', `/notices/${told.noticeId}`);
      assert.equal(one.body.photos.length, 1);
      assert.ok(
        one.body.photos[0].url.includes(approved) && !one.text.includes(kept!) && !one.text.includes(told.before),
      );
      assert.equal((await open(one.body.photos[0].url)).statusCode, 200);
      const list = await backend.call('GET', '/notices');
      assert.ok(list.text.includes(approved!) && !list.text.includes(kept!));
      const seen = await backend.call('GET', `/staff/notices/${told.noticeId}`, { token: reviewer.token });
      assert.equal(seen.body.photos.find(({ sha256 }: { sha256: string }) => sha256 === approved).shown, true);

      // An answer that was kept cannot hold an address that has run out.
      const etag = String(one.headers['etag']);
      const again = () => backend.call('GET', `/notices/${told.noticeId}`, { headers: { 'if-none-match': etag } });
      assert.equal((await again()).status, 304);
      backend.clock.now += 3_600_000;
      assert.equal((await again()).status, 200);

      await backend.call('POST', `/staff/notices/${told.noticeId}/withdrawal`, {
        token: handler.token,
        body: { reason: 'A plate can be read.' },
      });
      assert.equal((await backend.call('GET', `/notices/${told.noticeId}`)).status, 410);
      const references = await backend.store.queries
        .selectFrom('media_references')
        .select('sha256')
        .where('subject', '=', 'notice')
        .where('subject_id', '=', told.noticeId)
        .execute();
      assert.deepEqual(references, []);
    });
  });
}
