/** Feeds and the table: valid, in the language of the address, harmless in a spreadsheet, cheap to ask for again. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hireStaff, publishNotice, resolveRequest, type Person } from './support/notices.js';
import { rssFaults } from './support/rss.js';

/** Rows of RFC 4180. */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  while (cell.lastIndex < source.length) {
    const match = cell.exec(source);
    assert.ok(match, 'cells are quoted where they must be');
    rows.at(-1)?.push((match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (match[2] === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** What the published rules of JSON Feed 1.1 (jsonfeed.org/version/1.1) find wrong. */
function jsonFeedFaults(feed: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const must = (holds: unknown, fault: string) => holds || faults.push(fault);
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const isAddress = (value: unknown) => typeof value === 'string' && URL.canParse(value);
  must(feed['version'] === 'https://jsonfeed.org/version/1.1', 'version');
  must(isText(feed['title']), 'title');
  for (const name of ['home_page_url', 'feed_url']) must(isAddress(feed[name]), name);
  must(isText(feed['language']), 'language');
  const items = feed['items'] as Record<string, unknown>[];
  must(Array.isArray(items), 'items');
  must(new Set(items.map(({ id }) => id)).size === items.length, 'ids are unique');
  for (const item of items) {
    must(isText(item['id']), 'item id is text');
    must(isAddress(item['url']), 'item url');
    must(isText(item['content_text']) || isText(item['content_html']), 'item content');
    must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(String(item['date_published'])), 'RFC 3339');
    must(item['tags'] === undefined || (item['tags'] as unknown[]).every(isText), 'tags are texts');
  }
  return faults;
}

for (const kind of storeKinds) {
  describe(`feeds on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let tokens: Record<Person, string>;
    const nasty = '=HYPERLINK("http://evil.example","x") <b>&amp; ]]> "quoted"';
    before(async () => {
      backend = await startTestBackend(kind, { DOORSTEP_PUBLIC_URL: 'https://city.example' });
      tokens = await hireStaff(backend);
      for (const written of [nasty, '+86 计划', '-1, "a"\nb', '@sum', '＝全角']) {
        const request = await resolveRequest(backend);
        await publishNotice(backend, tokens, request.id, {
          en: { title: written, summary: `${written} in words`, result: 'Done.' },
          'zh-Hans': { title: `中文 ${written}`, summary: '中文摘要', result: '已办结。' },
        });
        backend.clock.now += 60_000;
      }
    });
    after(() => backend.close());

    it('are RSS 2.0 for a validating parser, and say to another program what was written', async () => {
      const { text, headers } = await backend.call('GET', '/notices.rss?category=street-light');
      assert.match(String(headers['content-type']), /^application\/rss\+xml; charset=utf-8$/);
      assert.deepEqual(await rssFaults(text), []);
      const read = parseRssFeed(text);
      assert.deepEqual(read.atom?.links, [
        {
          href: 'https://city.example/api/notices.rss?category=street-light',
          rel: 'self',
          type: 'application/rss+xml',
        },
      ]);
      assert.ok(read.title && read.link && read.description && read.language && read.lastBuildDate);
      assert.equal(read.items?.length, 5);
      assert.equal(new Set(read.items?.map(({ guid }) => guid?.value)).size, 5);
      assert.equal(read.items?.at(-1)?.title, nasty);
      assert.equal(read.items?.at(-1)?.description, `${nasty} in words\n\nWhat was done\nDone.`);
    });

    it('are JSON Feed 1.1, and say to another program what was written', async () => {
      const { body, text, headers } = await backend.call('GET', '/notices.json?limit=3');
      assert.match(String(headers['content-type']), /^application\/feed\+json/);
      assert.deepEqual(jsonFeedFaults(body), []);
      const read = parseJsonFeed(text);
      assert.equal(read.feed_url, 'https://city.example/api/notices.json?limit=3');
      assert.deepEqual(
        read.items?.map(({ title }) => title),
        ['＝全角', '@sum', '-1, "a"\nb'],
      );
      assert.deepEqual(read.items?.[0]?.tags, ['Street light']);
    });

    it('stay valid with characters that XML cannot hold, and with more than a megabyte', async () => {
      const { queries } = backend.store;
      const written = await queries.selectFrom('notices').selectAll().executeTakeFirstOrThrow();
      const broken = 'Bell \u0007, escape \u001b, half a pair \ud83d, end \uffff.';
      const long = JSON.stringify({
        en: { title: broken, summary: `${broken} ${'路灯 lamp 😀 '.repeat(1000)}`, result: 'Done.' },
      });
      const rows = Array.from({ length: 120 }, (_, index) => ({ ...written, id: `long-${index}`, words: long }));
      await queries.insertInto('notices').values(rows).execute();
      const rss = await backend.call('GET', '/notices.rss?limit=200');
      assert.ok(Buffer.byteLength(rss.text) > 1_000_000, `${Buffer.byteLength(rss.text)} bytes`);
      assert.deepEqual(await rssFaults(rss.text), []);
      const json = await backend.call('GET', '/notices.json?limit=200');
      assert.deepEqual(jsonFeedFaults(json.body), []);
      for (const items of [parseRssFeed(rss.text).items, parseJsonFeed(json.text).items]) {
        assert.equal(items?.length, 125);
        assert.ok(items.some(({ title }) => title === 'Bell , escape , half a pair , end .'));
      }
      await queries.deleteFrom('notices').where('id', 'like', 'long-%').execute();
    });

    it('say nothing wrong when there is nothing to tell', async () => {
      const { text } = await backend.call('GET', '/notices.rss?q=nothingofthekind');
      assert.deepEqual(await rssFaults(text), []);
      assert.deepEqual(jsonFeedFaults((await backend.call('GET', '/notices.json?q=nothingofthekind')).body), []);
    });

    it('link to pages that read without JavaScript', async () => {
      const { body } = await backend.call('GET', '/notices.json?limit=1&locale=zh-Hans');
      const page = await backend.call('GET', body.items[0].url.replace('https://city.example/api', ''));
      assert.equal(page.status, 200);
      assert.match(page.text, /<html lang="zh-Hans">/);
      assert.match(page.text, /已办结。/);
    });

    it('speak the language that the address names, for readers that name none', async () => {
      const chinese = await backend.call('GET', '/notices.rss?locale=zh-Hans');
      assert.equal(chinese.headers['content-language'], 'zh-Hans');
      assert.match(chinese.text, /中文摘要/);
      const [heads, first] = parseCsv((await backend.call('GET', '/notices.csv?locale=zh-Hans')).text);
      assert.ok(heads?.includes('诉求摘要'));
      assert.deepEqual([first?.[1], first?.[10]], ['办理结果', '已按诉求办理']);
    });

    it('answer a conditional GET with 304 and nothing else', async () => {
      for (const path of ['/notices.rss', '/notices.json', '/notices.csv', '/notices']) {
        const first = await backend.call('GET', path);
        assert.ok(first.headers['etag'], path);
        const again = await backend.call('GET', path, { headers: { 'if-none-match': String(first.headers['etag']) } });
        assert.deepEqual([again.status, again.text], [304, ''], path);
      }
    });

    it('answer by date to readers that know no tags, and let a tag win over a date', async () => {
      for (const path of ['/notices.rss', '/notices.json', '/notices.csv']) {
        const first = await backend.call('GET', path);
        const date = String(first.headers['last-modified']);
        const tag = String(first.headers['etag']);
        assert.equal(new Date(date).toUTCString(), date, path);
        const asked = async (headers: Record<string, string>) => (await backend.call('GET', path, { headers })).status;
        const earlier = new Date(Date.parse(date) - 1000).toUTCString();
        assert.equal(await asked({ 'if-modified-since': date }), 304, path);
        assert.equal(await asked({ 'if-modified-since': earlier }), 200, path);
        assert.equal(await asked({ 'if-modified-since': 'yesterday' }), 200, path);
        assert.equal(await asked({ 'if-modified-since': date, 'if-none-match': '"another"' }), 200, path);
        assert.equal(await asked({ 'if-modified-since': earlier, 'if-none-match': tag }), 304, path);
        // What lies between may have made the tag a strong one, or put others before it.
        assert.equal(await asked({ 'if-none-match': `"another", ${tag.replace('W/', '')}` }), 304, path);
      }
    });

    it('are sent whole again after a notice was taken down, and give no date in the second in which something changes', async () => {
      const before = await backend.call('GET', '/notices.rss');
      const request = await resolveRequest(backend);
      const id = await publishNotice(backend, tokens, request.id);
      assert.equal((await backend.call('GET', '/notices.rss')).headers['last-modified'], undefined);
      backend.clock.now += 5000;
      const since = String((await backend.call('GET', '/notices.rss')).headers['last-modified']);
      assert.ok(Date.parse(since) > Date.parse(String(before.headers['last-modified'])));
      backend.clock.now += 5000;
      await backend.call('POST', `/requests/${request.id}/consent-withdrawal`, { code: request.code });
      const after = await backend.call('GET', '/notices.rss', { headers: { 'if-modified-since': since } });
      assert.equal(after.status, 200);
      assert.ok(!after.text.includes(id));
      backend.clock.now += 5000;
    });

    it('make a table that a spreadsheet opens as text, with nothing to run', async () => {
      const { text: source, headers } = await backend.call('GET', '/notices.csv');
      assert.equal(source.charCodeAt(0), 0xfeff);
      assert.match(String(headers['content-disposition']), /attachment; filename="notices\.csv"/);
      const [heads, ...rows] = parseCsv(source.slice(1));
      assert.equal(rows.length, 5);
      for (const row of rows) {
        assert.equal(row.length, heads?.length);
        for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@＝＋－＠\t\r]/);
      }
      assert.ok(rows.some((row) => row[2] === `'${nasty}`));
      assert.ok(rows.some((row) => row[2] === `'-1, "a"\nb`));
    });
  });
}
