/** Feeds and the table: valid, in the language of the address, harmless in a spreadsheet, cheap to ask for again. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend } from './support/backend.js';
import { hireStaff, publishNotice, resolveRequest, type Person } from './support/notices.js';

/** Well-formed XML of the kind that feeds are made of, as nested elements; throws where it is not. */
interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

function parseXml(source: string): Element {
  const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*/.exec(source);
  assert.ok(declaration, 'an XML declaration comes first');

  assert.doesNotMatch(
    source,
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/,
    'no character that XML cannot hold',
  );
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const decode = (text: string) => {
    assert.doesNotMatch(text, /&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)|</, `unescaped: ${text}`);
    return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  };
  const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  token.lastIndex = declaration[0].length;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    assert.ok(match, `not well-formed at: ${source.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', empty, text] = match;
    const parent = open.at(-1) as Element;
    if (text !== undefined) parent.text += decode(text);
    else if (closing) assert.equal(open.pop()?.name, name);
    else {
      const pairs = Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key, value]) => [
        key,
        decode(value ?? ''),
      ]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  assert.equal(open.length, 1, 'every element is closed');
  assert.equal(root.children.length, 1);
  return root.children[0] as Element;
}

const all = (element: Element | undefined, name: string) =>
  element?.children.filter((child) => child.name === name) ?? [];
const text = (element: Element | undefined, name: string) => all(element, name)[0]?.text;

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

describe('feeds', () => {
  let backend: TestBackend;
  let tokens: Record<Person, string>;
  const nasty = '=HYPERLINK("http://evil.example","x") <b>&amp; ]]> "quoted"';
  before(async () => {
    backend = await startTestBackend('sqlite', { DOORSTEP_PUBLIC_URL: 'https://city.example' });
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

  it('are RSS 2.0 that a strict reader takes', async () => {
    const { text: source, headers } = await backend.call('GET', '/notices.rss?category=street-light');
    assert.match(String(headers['content-type']), /^application\/rss\+xml; charset=utf-8$/);
    const rss = parseXml(source);
    assert.deepEqual([rss.name, rss.attributes['version']], ['rss', '2.0']);
    const [channel] = all(rss, 'channel');
    for (const needed of ['title', 'link', 'description', 'language', 'lastBuildDate'])
      assert.ok(text(channel, needed), needed);
    const [self] = all(channel, 'atom:link');
    assert.deepEqual(self?.attributes, {
      href: 'https://city.example/api/notices.rss?category=street-light',
      rel: 'self',
      type: 'application/rss+xml',
    });
    const items = all(channel, 'item');
    assert.equal(items.length, 5);
    for (const item of items) {
      assert.equal(all(item, 'title').length, 1);
      assert.ok(URL.canParse(text(item, 'link') ?? ''));
      assert.match(
        text(item, 'pubDate') ?? '',
        /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/,
      );
    }
    assert.equal(new Set(items.map((item) => text(item, 'guid'))).size, 5);
    assert.equal(text(items.at(-1), 'title'), nasty);
  });

  it('are JSON Feed 1.1', async () => {
    const { body, headers } = await backend.call('GET', '/notices.json?limit=3');
    assert.match(String(headers['content-type']), /^application\/feed\+json/);
    assert.equal(body.version, 'https://jsonfeed.org/version/1.1');
    assert.ok(body.title && URL.canParse(body.home_page_url) && URL.canParse(body.feed_url));
    assert.equal(body.items.length, 3);
    for (const item of body.items) {
      assert.equal(typeof item.id, 'string');
      assert.ok(URL.canParse(item.url) && item.content_text && item.title);
      assert.equal(new Date(item.date_published).toISOString(), item.date_published);
      assert.deepEqual(item.tags, ['Street light']);
    }
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
    assert.match((await backend.call('GET', '/notices.csv?locale=zh-Hans')).text, /诉求摘要/);
  });

  it('answer a conditional GET with 304 and nothing else', async () => {
    for (const path of ['/notices.rss', '/notices.json', '/notices.csv', '/notices']) {
      const first = await backend.call('GET', path);
      assert.ok(first.headers['etag'], path);
      const again = await backend.call('GET', path, { headers: { 'if-none-match': String(first.headers['etag']) } });
      assert.deepEqual([again.status, again.text], [304, ''], path);
    }
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
