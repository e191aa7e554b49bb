import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestBackend, type TestBackend } from './support/backend.js';

describe('the pages without JavaScript', () => {
  let backend: TestBackend;
  before(async () => void (backend = await startTestBackend()));
  after(() => backend.close());

  const page = (address: string, headers = {}) =>
    backend.app.inject({ url: `/api${address}`, headers: { 'accept-language': 'en', ...headers } });
  const post = (address: string, fields: Record<string, string | string[]>) => {
    const form = new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
    );
    return backend.app.inject({
      method: 'POST',
      url: `/api${address}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    });
  };
  const filled = {
    locale: 'en',
    category: 'street-light',
    description: 'Dark & "cold" <b>',
    'answers.fault': 'flicker',
    'answers.times': ['dusk', 'night'],
    'answers.lamps': '３',
    'answers.danger': 'true',
  };

  it('ask for the category first, then its questions of every type', async () => {
    const choice = await page('/form?w=request-form');
    assert.match(choice.body, /<a href="form\?w=request-form&#38;category=street-light/);
    const form = (await page('/form?w=request-form&category=street-light')).body;
    for (const control of [
      'textarea id="field-description"',
      'input type="text" id="field-answers-pole"',
      'textarea id="field-answers-more"',
      'input type="date"',
      'select id="field-answers-fault"',
      'input type="checkbox" name="answers.times"',
      'input type="radio" name="answers.danger"',
    ]) {
      assert.ok(form.includes(control), control);
    }
    const unlabelled = [...form.matchAll(/ id="(field-[\w-]+)" name/g)].filter(
      ([, id]) =>
        !form.includes(`for="${id}"`) && !form.includes(`<label class="option"><input type="checkbox" id="${id}"`),
    );
    assert.deepEqual(
      unlabelled.map(([, id]) => id),
      [],
    );
  });

  it('speak Chinese and English', async () => {
    assert.match(
      (await page('/form?w=request-form', { 'accept-language': 'zh-CN' })).body,
      /<html lang="zh-Hans">[^]*您要反映哪方面的事/,
    );
    assert.match(
      (await page('/form?w=request-tracker&locale=en', { 'accept-language': 'zh-CN' })).body,
      /<html lang="en">[^]*Follow a request/,
    );
  });

  it('run nothing and load nothing from elsewhere', async () => {
    const { headers, body } = await page('/form?w=request-form&category=street-light');
    assert.match(
      String(headers['content-security-policy']),
      /default-src 'none'; style-src 'self'.*frame-ancestors 'none'/,
    );
    assert.doesNotMatch(body, /<script|style=|https?:\/\/|\son\w+=/);
    assert.match(String((await page('/pages.css')).headers['content-type']), /text\/css/);
  });

  it('give a receipt whose code stands in no address and is kept by nobody on the way', async () => {
    const { statusCode, headers, body } = await post('/requests', filled);
    assert.equal(statusCode, 201);
    const code = /class="code">([0-9A-Z-]{14})</.exec(body)?.[1] ?? '';
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers.location, undefined);
    assert.ok(!new RegExp(`(href|action)="[^"]*${code}`).test(body));
    const tracked = await post('/form?w=request-tracker', { code, locale: 'en' });
    assert.equal(tracked.statusCode, 200);
    assert.match(tracked.body, /Dark &#38; &#34;cold&#34; &#60;b&#62;/);
    assert.match(tracked.body, /At dusk, At night/);
    assert.match(tracked.body, /<dd>3<\/dd>/);
  });

  it('send once when the button is pressed twice', async () => {
    const form = (await page('/form?w=request-form&category=street-light')).body;
    const idempotencyKey = /name="idempotencyKey" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const code = async () =>
      /class="code">([^<]+)</.exec((await post('/requests', { ...filled, idempotencyKey })).body)?.[1];
    assert.equal(await code(), await code());
  });

  it('come back with everything that was typed, and say what is wrong and where', async () => {
    const { statusCode, body } = await post('/requests', {
      ...filled,
      'answers.fault': '',
      'answers.lamps': 'about <3>',
      'contact.phone': '139 "x"',
      center: 'hill',
      visibility: 'public',
      description: '\n line',
    });
    assert.equal(statusCode, 422);
    assert.match(body, /<title>Error: /);
    assert.match(body, /role="alert"[^]*<a href="#field-answers-fault">What is wrong – Fill this in<\/a>/);
    assert.match(body, /<a href="#field-answers-lamps">/);
    for (const kept of [
      '>\n\n line</textarea>',
      'value="about &#60;3&#62;"',
      'value="139 &#34;x&#34;"',
      '<option value="hill" selected>',
      'name="visibility" value="public" checked',
      'value="true" checked',
    ]) {
      assert.ok(body.includes(kept), kept);
    }
    assert.match(body, /aria-describedby="field-answers-fault-error" aria-invalid="true"/);
  });

  const postFiles = (fields: Record<string, string>, files: readonly (readonly [name: string, bytes: Buffer])[]) => {
    const boundary = 'a-boundary-of-tests';
    const text = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
    const parts = files.flatMap(([name, bytes]) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="photos"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]);
    const payload = Buffer.concat([...text, ...parts, Buffer.from(`--${boundary}--\r\n`)]);
    return backend.app.inject({
      method: 'POST',
      url: '/api/requests',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    });
  };
  const single = { locale: 'en', category: 'street-light', description: 'With a photo', 'answers.fault': 'dark' };
  const photo = (shade: number) =>
    sharp({ create: { width: 9, height: 9, channels: 3, background: { r: shade, g: 1, b: 1 } } })
      .jpeg()
      .toBuffer();

  it('take photos with the form', async () => {
    const { statusCode, body } = await postFiles(single, [
      ['one.jpg', await photo(10)],
      ['', Buffer.alloc(0)],
    ]);
    assert.equal(statusCode, 201);
    const code = /class="code">([^<]+)</.exec(body)?.[1] ?? '';
    const { body: view } = await backend.call('GET', `/requests/by-code/${code}`);
    assert.equal(view.photos.length, 1);
  });

  it('keep photos that arrived when something else is wrong', async () => {
    const { statusCode, body } = await postFiles({ ...single, 'answers.fault': '' }, [['one.jpg', await photo(20)]]);
    assert.equal(statusCode, 422);
    assert.match(body, /One photo has arrived/);
    const hash = /name="photos" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';
    assert.equal((await postFiles({ ...single, photos: hash }, [])).statusCode, 201);
  });

  it('say when a file is no photo, and when there are too many', async () => {
    const none = await postFiles(single, [['virus.jpg', Buffer.from('MZ canary')]]);
    assert.equal(none.statusCode, 422);
    assert.match(none.body, /<a href="#field-photos">Photos – This file is no photo/);
    assert.match(none.body, />\nWith a photo<\/textarea>/);
    const six = await Promise.all(
      [31, 32, 33, 34, 35, 36].map(async (shade) => ['x.jpg', await photo(shade)] as const),
    );
    const many = await postFiles(single, six);
    assert.equal(many.statusCode, 422);
    assert.match(many.body, /<a href="#field-photos">Photos – There are too many<\/a>/);
  });

  it('pressed twice at the same moment show the same receipt twice', async () => {
    const fields = { ...single, idempotencyKey: 'pressed-twice' };
    const codes = await Promise.all(
      [post('/requests', fields), post('/requests', fields)].map(
        async (sent) => /class="code">([^<]+)</.exec((await sent).body)?.[1],
      ),
    );
    assert.ok(codes[0]);
    assert.equal(codes[0], codes[1]);
  });

  it('let a holder answer, rate and take back, and keep what was typed when it cannot be', async () => {
    const { body: page } = await post('/requests', { ...single });
    const code = /class="code">([^<]+)</.exec(page)?.[1] ?? '';
    const act = (action: string, fields: Record<string, string> = {}) =>
      post('/form?w=request-tracker', { code, locale: 'en', action, ...fields });
    const said = await act('message', { text: 'Also <the> next one' });
    assert.equal(said.statusCode, 200);
    assert.match(said.body, /Also &#60;the&#62; next one/);
    assert.match((await act('message', { text: ' ' })).body, /<a href="#field-text">Your message – Fill this in<\/a>/);
    const early = await act('rate', { solved: 'yes', comment: 'Typed words' });
    assert.equal(early.statusCode, 409);
    await backend.store.queries
      .updateTable('requests')
      .set({ status: 'resolved', resolved_at: backend.clock.now, result: 'New lamp' })
      .where('description', '=', single.description)
      .execute();
    const unanswered = await act('rate', { comment: 'Typed words', satisfaction: '4' });
    assert.equal(unanswered.statusCode, 422);
    assert.match(unanswered.body, />\nTyped words<\/textarea>/);
    assert.match(unanswered.body, /<option value="4" selected>/);
    const ids = [...unanswered.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, 'every id once');
    const rated = await act('rate', { solved: 'yes', satisfaction: '4', comment: 'Thanks' });
    assert.equal(rated.statusCode, 200);
    assert.match(rated.body, /Resolved and confirmed/);
    assert.doesNotMatch(rated.body, /name="solved"/);
  });

  it('say everything that is wrong at once', async () => {
    const { body } = await post('/requests', {
      locale: 'en',
      category: 'street-light',
      description: ' ',
      'answers.lamps': '99',
    });
    const summary = /<div class="summary"[^]*?<\/div>/.exec(body)?.[0] ?? '';
    assert.deepEqual(
      [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id),
      ['field-description', 'field-answers-lamps', 'field-answers-fault'],
    );
  });

  it('say kindly that a code opens nothing', async () => {
    const { statusCode, body } = await post('/form?w=request-tracker', { code: 'AAAA-BBBB', locale: 'en' });
    assert.equal(statusCode, 404);
    assert.match(body, /No request has this code/);
    assert.match(body, /value="AAAA-BBBB"/);
  });

  it('are not there for unknown widgets', async () => {
    assert.equal((await page('/form?w=nothing')).statusCode, 404);
  });
});
