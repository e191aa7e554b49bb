/** Notices: what the public reads, how it is found, what it is told when something is taken down. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hireStaff, publishNotice, resolveRequest, words, type Person } from './support/notices.js';

for (const kind of storeKinds) {
  describe(`notices on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let tokens: Record<Person, string>;
    before(async () => {
      backend = await startTestBackend(kind);
      tokens = await hireStaff(backend);
    });
    after(() => backend.close());

    const list = async (query = '', headers = {}) => (await backend.call('GET', `/notices${query}`, { headers })).body;
    const announce = async (title: string, more: object = {}, text = 'Words.') => {
      const draft = await backend.call('POST', '/staff/notices', {
        token: tokens.colleague,
        body: {
          kind: 'announcement',
          words: { en: { title, summary: text }, 'zh-Hans': { title, summary: text } },
          ...more,
        },
      });
      const published = await backend.call('POST', `/staff/notices/${draft.body.id}/publication`, {
        token: tokens.reviewer,
        body: {},
      });
      assert.equal(published.status, 200, published.text);
      return draft.body.id as string;
    };

    it('shows a published resolution in the language that was asked for', async () => {
      const request = await resolveRequest(backend);
      const id = await publishNotice(backend, tokens, request.id);
      const { body } = await backend.call('GET', `/notices/${id}`, { headers: { 'accept-language': 'zh-CN' } });
      assert.equal(body.title, words['zh-Hans'].title);
      assert.equal(body.result, words['zh-Hans'].result);
      assert.deepEqual(body.category, { id: 'street-light', name: '路灯' });
      assert.equal(body.center.name, '港口中心');
      assert.equal(body.areaId, 'city');
      assert.equal(body.outcome, 'done');
      assert.equal(body.promiseKept, true);
      assert.equal((await backend.call('GET', `/notices/${id}`)).body.title, words.en.title);
      assert.ok(!JSON.stringify(body).includes(request.id));
    });

    it('finds by words, in Chinese and in English, whatever width and number', async () => {
      const id = await announce('Water pipes renewed', {}, '港口路供水管道已更换，恢复供水。');
      for (const q of ['供水管道', '水管', 'pipe', 'PIPES', 'ｗａｔｅｒ　ｐｉｐｅ', '更换 pipes', '路 水'])
        assert.ok(
          (await list(`?q=${encodeURIComponent(q)}`)).items.some((one: { id: string }) => one.id === id),
          q,
        );
      for (const q of ['停电公告', 'pipeline', '。。', '%', "' or 1=1"])
        assert.equal((await list(`?q=${encodeURIComponent(q)}`)).total, 0, q);
    });

    it('filters by an area and all below it, by center, kind, category and outcome', async () => {
      await backend.store.queries
        .insertInto('areas')
        .values({
          id: 'bay',
          parent_id: 'city',
          level: 2,
          position: 1,
          definition: '{"name":{"en":"Bay"},"levelName":{"en":"Bay"}}',
        })
        .execute();
      const id = await announce('In the bay', { areaId: 'bay', centerId: 'hill' });
      const ids = async (query: string) => (await list(query)).items.map((one: { id: string }) => one.id);
      assert.deepEqual(await ids('?area=bay'), [id]);
      assert.ok((await ids('?area=city')).includes(id));
      assert.deepEqual(await ids('?center=hill&kind=announcement'), [id]);
      assert.deepEqual(await ids('?center=hill&kind=resolution'), []);
      assert.deepEqual(await ids('?area=nowhere'), []);
      assert.equal((await ids('?category=street-light&outcome=done')).length, 1);
    });

    it('pages without losing or repeating any, in every order', async () => {
      for (let index = 0; index < 7; index += 1) await announce(`Paged ${index}`, { centerId: 'hill' });
      for (const sort of ['newest', 'oldest', 'useful']) {
        const seen: string[] = [];
        let cursor: string | null = '';
        let total = 0;
        while (cursor !== null) {
          const page: { items: { id: string }[]; nextCursor: string | null; total: number } = await list(
            `?q=paged&sort=${sort}&limit=3${cursor ? `&cursor=${cursor}` : ''}`,
          );
          seen.push(...page.items.map(({ id }) => id));
          ({ total, nextCursor: cursor } = page);
        }
        assert.equal(seen.length, 7);
        assert.equal(new Set(seen).size, total);
      }
      assert.equal((await backend.call('GET', '/notices?cursor=nonsense')).status, 422);
      const { nextCursor } = await list('?sort=oldest&limit=1');
      assert.equal((await backend.call('GET', `/notices?sort=newest&cursor=${nextCursor}`)).status, 422);
    });

    it('filters by days of the place, not of Greenwich', async () => {
      backend.clock.now = Date.parse('2026-12-01T17:00:00Z');
      const id = await announce('At one in the morning of the second');
      backend.clock.now = Date.parse('2026-12-02T03:00:00Z');
      assert.equal((await list('?from=2026-12-02&to=2026-12-02')).items[0]?.id, id);
      assert.equal((await list('?from=2026-12-01&to=2026-12-01')).total, 0);
    });

    it('answers 304 while nothing changed, and anew when something did', async () => {
      const first = await backend.call('GET', '/notices?limit=2');
      const again = () =>
        backend.call('GET', '/notices?limit=2', { headers: { 'if-none-match': String(first.headers['etag']) } });
      assert.equal((await again()).status, 304);
      await announce('Something new');
      assert.equal((await again()).status, 200);
      assert.match(String(first.headers['vary']), /Accept-Language/);
    });

    it('counts who found it useful, takes it back, and never falls below none', async () => {
      const id = await announce('Useful');
      const mark = async (useful: boolean) =>
        (await backend.call('POST', `/notices/${id}/usefulness`, { body: { useful } })).body.useful;
      assert.deepEqual(
        [await mark(true), await mark(true), await mark(false), await mark(false), await mark(false)],
        [1, 2, 1, 0, 0],
      );
      assert.equal((await backend.call('POST', '/notices/none/usefulness', { body: { useful: true } })).status, 404);
    });

    it('takes a notice down at once when its holder withdraws consent, everywhere, for good', async () => {
      const request = await resolveRequest(backend);
      const id = await publishNotice(backend, tokens, request.id, {
        en: { title: 'Vanishing', summary: 'Vanishing words.', result: 'Done.' },
      });
      const before = await backend.call('GET', '/notices.rss');
      assert.ok(before.text.includes(id));
      const stranger = await resolveRequest(backend);
      assert.equal(
        (await backend.call('POST', `/requests/${request.id}/consent-withdrawal`, { code: stranger.code })).status,
        401,
      );
      const answer = await backend.call('POST', `/requests/${request.id}/consent-withdrawal`, { code: request.code });
      assert.deepEqual(answer.body, { id: request.id, visibility: 'private', hidden: [id] });
      const gone = await backend.call('GET', `/notices/${id}`, { headers: { 'if-none-match': '*' } });
      assert.equal(gone.status, 410);
      assert.equal(gone.body.code, 'gone');
      const feeds = ['/notices.rss', '/notices.json', '/notices.csv', '/notices', '/notices?q=vanishing'];
      for (const feed of feeds) {
        const { status, text } = await backend.call('GET', feed, {
          headers: { 'if-none-match': String(before.headers['etag']) },
        });
        assert.equal(status, 200);
        assert.ok(!text.includes(id) && !text.includes('Vanishing'), feed);
      }
      const { change, thing_id } = await backend.store.queries
        .selectFrom('changes')
        .selectAll()
        .orderBy('sequence', 'desc')
        .executeTakeFirstOrThrow();
      assert.deepEqual([change, thing_id], ['gone', id]);
      const again = await backend.call('POST', '/staff/notices', {
        token: tokens.handler,
        body: { requestId: request.id },
      });
      assert.equal(again.body.code, 'consent-missing');
    });

    it('follows what the resident says later: the rating, and that it is taken up again', async () => {
      const happy = await resolveRequest(backend);
      const id = await publishNotice(backend, tokens, happy.id);
      assert.deepEqual((await backend.call('GET', `/notices/${id}`)).body.solved, null);
      await backend.call('POST', `/requests/${happy.id}/ratings`, {
        code: happy.code,
        body: { solved: 'yes', satisfaction: 5 },
      });
      const rated = (await backend.call('GET', `/notices/${id}`)).body;
      assert.deepEqual([rated.solved, rated.satisfaction, rated.reopened], ['yes', 5, false]);
      const unhappy = await resolveRequest(backend);
      const other = await publishNotice(backend, tokens, unhappy.id);
      await backend.call('POST', `/requests/${unhappy.id}/ratings`, { code: unhappy.code, body: { solved: 'no' } });
      const reopened = (await backend.call('GET', `/notices/${other}`)).body;
      assert.deepEqual([reopened.reopened, reopened.resolvedAt, reopened.solved], [true, null, 'no']);
    });

    it('goes when its holder has the data erased', async () => {
      const request = await resolveRequest(backend);
      const id = await publishNotice(backend, tokens, request.id);
      assert.equal((await backend.call('POST', `/requests/${request.id}/erasure`, { code: request.code })).status, 200);
      assert.equal((await backend.call('GET', `/notices/${id}`)).status, 410);
    });

    it('says of every list that caches must ask before they show it', async () => {
      for (const path of ['/notices', '/notices.rss', '/notices.json', '/notices.csv', '/notices/statistics'])
        assert.match(String((await backend.call('GET', path)).headers['cache-control']), /no-cache/, path);
    });
  });
}
