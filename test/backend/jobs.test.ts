import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { jobs } from '@doorstep/backend';
import sharp from 'sharp';
import { startOfTests, startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, place, sendRequest, step, stored } from './support/people.js';

const hour = 3_600_000;
const day = 24 * hour;

for (const kind of storeKinds) {
  describe(`what time does on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => void (backend = await startTestBackend(kind)));
    after(() => backend.close());
    const run = async (name: string) => {
      const job = jobs.find((one) => one.name === name);
      assert.ok(job, name);
      return job.run(backend.app.services, backend.clock.now);
    };
    const overdueEvents = async (id: string) =>
      (
        await backend.store.queries
          .selectFrom('request_events')
          .select('until')
          .where('request_id', '=', id)
          .where('kind', '=', 'overdue')
          .execute()
      ).map(({ until }) => until);

    it('a missed promise is noted once, however often and in however many processes it is looked for', async () => {
      backend.clock.now = startOfTests;
      const { id } = await sendRequest(backend);
      await run('note-overdue');
      assert.deepEqual(await overdueEvents(id), []);
      backend.clock.now = startOfTests + day + 1;
      await Promise.all([run('note-overdue'), run('note-overdue'), run('note-overdue')]);
      await run('note-overdue');
      assert.deepEqual(await overdueEvents(id), [startOfTests + day]);
      await step(backend, await hire(backend, 'handler'), id, 'accept');
      backend.clock.now = startOfTests + 3 * day + 1;
      await run('note-overdue');
      await run('note-overdue');
      assert.deepEqual(await overdueEvents(id), [startOfTests + day, startOfTests + 3 * day]);
    });

    it('nothing is overdue while it waits for the resident, or after the end', async () => {
      backend.clock.now = startOfTests;
      const [waiting, done] = [await sendRequest(backend), await sendRequest(backend)];
      await place(backend, waiting.id, { status: 'waitingForResident', paused_since: startOfTests });
      await place(backend, done.id, { status: 'rejected' });
      backend.clock.now = startOfTests + 30 * day;
      await run('note-overdue');
      assert.deepEqual([...(await overdueEvents(waiting.id)), ...(await overdueEvents(done.id))], []);
    });

    it('fourteen days of silence confirm a resolution, by the system', async () => {
      backend.clock.now = startOfTests;
      const handler = await hire(backend, 'handler');
      const { id, code } = await sendRequest(backend);
      await step(backend, handler, id, 'accept');
      await step(backend, handler, id, 'resolve', { result: 'Done' });
      backend.clock.now = startOfTests + 14 * day;
      await run('confirm-silence');
      assert.equal((await stored(backend, id)).status, 'resolved');
      backend.clock.now += 1;
      await Promise.all([run('confirm-silence'), run('confirm-silence')]);
      const { body } = await backend.call('GET', `/requests/${id}`, { code });
      assert.equal(body.status, 'confirmed');
      assert.deepEqual(
        body.timeline.slice(-2).map(({ status, by }: { status: string; by: string }) => [status, by]),
        [
          ['resolved', 'staff'],
          ['confirmed', 'system'],
        ],
      );
    });

    it('a photo that nobody refers to is deleted after 72 hours, one that is referred to stays', async () => {
      backend.clock.now = startOfTests;
      const hashes = await Promise.all(
        [1, 2].map(async (shade) => {
          const bytes = await sharp({
            create: { width: 8, height: 8, channels: 3, background: { r: shade, g: 0, b: 0 } },
          })
            .png()
            .toBuffer();
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          assert.equal(
            (await backend.call('PUT', `/media/${sha256}`, { body: bytes, headers: { 'content-type': 'image/png' } }))
              .status,
            201,
          );
          return sha256;
        }),
      );
      await sendRequest(backend, { photos: [hashes[0]] });
      backend.clock.now = startOfTests + 72 * hour;
      assert.equal(await run('delete-unreferenced-media'), 0);
      backend.clock.now += 1;
      assert.equal(await run('delete-unreferenced-media'), 1);
      const { media } = backend.app.services;
      assert.deepEqual(await Promise.all(hashes.map(async (hash) => (await media.get(hash)) !== undefined)), [
        true,
        false,
      ]);
    });

    it('contact data go when their time is over; the case stays', async () => {
      backend.clock.now = startOfTests;
      const { id } = await sendRequest(backend, { contact: { phone: '13900001111' } });
      const { code } = await sendRequest(backend, { contact: { phone: '13900002222' } });
      await place(backend, id, { status: 'rejected', ended_at: startOfTests });
      backend.clock.now = startOfTests + 365 * day + 1;
      assert.equal(await run('delete-old-contacts'), 1);
      assert.equal((await stored(backend, id)).description, 'The lamp is dark.');
      assert.equal((await backend.call('GET', `/requests/by-code/${code}`)).body.hasContact, true);
    });

    it('answers to repeated calls are kept for thirty days', async () => {
      backend.clock.now = startOfTests;
      await backend.call('POST', '/requests', {
        body: { category: 'street-light', description: 'x', answers: { fault: 'dark' } },
        key: 'kept',
      });
      backend.clock.now = startOfTests + 30 * day;
      assert.equal(await run('delete-old-records'), 0);
      backend.clock.now += 1;
      assert.equal(await run('delete-old-records'), 1);
    });
  });
}
