/** What happens at the centers over HTTP: by center and by the days of the city, page by page, with the places left. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { fillPlaces } from './support/places.js';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly left: number | null;
}

const planned = [
  // 23:30 to 00:30 in the city: it belongs to both days.
  {
    id: 'stars',
    center: 'moonbay-hub',
    from: '2026-11-23T15:30:00Z',
    to: '2026-11-23T16:30:00Z',
    capacity: 10,
    taken: 10,
  },
  { id: 'chess', center: 'egret', from: '2026-11-24T01:00:00Z', to: '2026-11-24T03:00:00Z', capacity: null, taken: 0 },
  {
    id: 'blood',
    center: 'moonbay-hub',
    from: '2026-11-24T01:00:00Z',
    to: '2026-11-24T02:00:00Z',
    capacity: 20,
    taken: 12,
  },
  { id: 'paper', center: 'egret', from: '2026-11-25T01:00:00Z', to: '2026-11-25T02:00:00Z', capacity: 8, taken: 9 },
] as const;

for (const kind of storeKinds) {
  describe(`activities on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => {
      backend = await startTestBackend(kind);
      await fillPlaces(backend.store.queries);
      for (const { id, center, from, to, capacity, taken } of planned) {
        const words = { title: { en: id, 'zh-Hans': `${id}活动` }, summary: { en: 'All are welcome.' } };
        await backend.store.queries
          .insertInto('activities')
          .values({
            id,
            center_id: center,
            facility: id === 'chess' ? 'canteen' : null,
            starts_at: Date.parse(from),
            ends_at: Date.parse(to),
            capacity,
            taken,
            cancelled: id === 'blood' ? 1 : 0,
            words: JSON.stringify(words),
            updated_at: 1,
          })
          .execute();
      }
    });
    after(() => backend.close());

    const list = async (query: string, language = 'en') => {
      const answer = await backend.call('GET', `/activities${query}`, { headers: { 'accept-language': language } });
      assert.equal(answer.status, 200, answer.text);
      return answer;
    };
    const ids = async (query: string): Promise<string[]> =>
      ((await list(query)).body.items as Listed[]).map(({ id }) => id);

    it('come in the order in which they happen, in the language asked for', async () => {
      assert.deepEqual(await ids(''), ['stars', 'blood', 'chess', 'paper']);
      const { body } = await list('?center=egret', 'zh-CN');
      assert.deepEqual(
        (body.items as Listed[]).map(({ title }) => title),
        ['chess活动', 'paper活动'],
      );
    });

    it('belong to the days of the city that they reach into', async () => {
      assert.deepEqual(await ids('?from=2026-11-23&to=2026-11-23'), ['stars']);
      assert.deepEqual(await ids('?from=2026-11-24&to=2026-11-24'), ['stars', 'blood', 'chess']);
      assert.deepEqual(await ids('?from=2026-11-25'), ['paper']);
    });

    it('are found by facility and by center', async () => {
      assert.deepEqual(await ids('?facility=canteen'), ['chess']);
      assert.deepEqual(await ids('?center=moonbay-hub'), ['stars', 'blood']);
    });

    it('say how many places are left, never fewer than none, and what is called off', async () => {
      const { items } = (await list('')).body;
      assert.deepEqual(
        (items as Listed[]).map(({ left }) => left),
        [0, 8, null, 0],
      );
      assert.equal(items[1].cancelled, true);
      assert.equal('cancelled' in items[0], false);
    });

    it('are leafed through without losing or repeating one that begins with another', async () => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await list(`?limit=1${cursor && `&cursor=${cursor}`}`);
        assert.equal(body.total, planned.length);
        seen.push(body.items[0].id);
        cursor = body.nextCursor;
      }
      assert.deepEqual(seen, ['stars', 'blood', 'chess', 'paper']);
      assert.equal((await backend.call('GET', '/activities?cursor=elsewhere')).status, 422);
    });

    it('are not sent again while nothing has changed', async () => {
      const { headers } = await list('?center=egret');
      const etag = String(headers['etag']);
      assert.equal(
        (
          await backend.call('GET', '/activities?center=egret', {
            headers: { 'if-none-match': etag, 'accept-language': 'en' },
          })
        ).status,
        304,
      );
    });
  });
}
