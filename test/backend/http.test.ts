import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operations, type Operation } from '@doorstep/contract/schemas';
import { validDraft } from './support/content.js';
import { startTestBackend, type TestBackend } from './support/backend.js';

describe('the API over HTTP', () => {
  let backend: TestBackend;
  before(async () => void (backend = await startTestBackend()));
  after(() => backend.close());

  it('says what it is', async () => {
    const { body } = await backend.call('GET', '/');
    assert.equal(body.doorstep, '1');
    assert.ok(body.features.includes('requests') && body.features.includes('centers'));
    assert.deepEqual(body.locales, ['zh-Hans', 'en']);
  });

  it('finds categories by everyday words, in the language of the person', async () => {
    const english = await backend.call('GET', '/categories?q=lamp');
    assert.deepEqual(
      english.body.items.map(({ id }: { id: string }) => id),
      ['street-light'],
    );
    const chinese = await backend.call('GET', `/categories?q=${encodeURIComponent('天黑')}`, {
      headers: { 'accept-language': 'zh' },
    });
    assert.equal(chinese.body.items[0].name, '路灯');
    assert.equal((await backend.call('GET', '/categories/none')).status, 404);
  });

  it('lists page by page', async () => {
    const first = await backend.call('GET', '/categories?limit=2');
    assert.equal(first.body.items.length, 2);
    assert.equal(first.body.total, 3);
    const second = await backend.call('GET', `/categories?limit=2&cursor=${first.body.nextCursor}`);
    assert.deepEqual([second.body.items.length, second.body.nextCursor], [1, null]);
  });

  it('answers "not modified" to who has the categories', async () => {
    const { headers } = await backend.call('GET', '/categories');
    const again = await backend.call('GET', '/categories', { headers: { 'if-none-match': String(headers.etag) } });
    assert.deepEqual([again.status, again.text], [304, '']);
  });

  it('lets any page call it, without ever accepting cookies', async () => {
    const { headers } = await backend.call('POST', '/requests', {
      body: validDraft,
      headers: { origin: 'https://host.example' },
    });
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-allow-credentials'], undefined);
    assert.match(String(headers['access-control-expose-headers']), /ETag.*Idempotency-Replayed/);
    const preflight = await backend.app.inject({
      method: 'OPTIONS',
      url: '/api/requests',
      headers: {
        origin: 'https://host.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'idempotency-key',
      },
    });
    assert.equal(preflight.statusCode, 204);
    assert.match(String(preflight.headers['access-control-allow-headers']), /Idempotency-Key/);
  });

  it('lets no other page call what is for staff', async () => {
    const { headers } = await backend.call('GET', '/staff/requests', { headers: { origin: 'https://host.example' } });
    assert.equal(headers['access-control-allow-origin'], undefined);
  });

  it('with configured origins reads whole origins only, and takes no forms from elsewhere', async () => {
    const strict = await startTestBackend('sqlite', { DOORSTEP_ORIGINS: 'https://city.example https://bay.example' });
    const from = (origin: string) => strict.call('POST', '/requests', { body: validDraft, headers: { origin } });
    assert.equal((await from('https://city.example')).headers['access-control-allow-origin'], 'https://city.example');
    for (const origin of ['https://city.example.evil.example', 'http://city.example', 'https://xcity.example']) {
      const { status, body, headers } = await from(origin);
      assert.deepEqual(
        [status, body.code, headers['access-control-allow-origin']],
        [403, 'origin-not-allowed', undefined],
        origin,
      );
    }
    await strict.close();
  });

  it('tells browsers what not to do with an answer', async () => {
    const { headers } = await backend.call('GET', '/');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.equal(headers['x-powered-by'], undefined);
    assert.equal(headers['server'], undefined);
  });

  it('answers unknown addresses and wrong methods with problems', async () => {
    const unknown = await backend.call('GET', '/nowhere');
    assert.deepEqual(
      [unknown.status, unknown.body.code, unknown.headers['content-type']],
      [404, 'not-found', 'application/problem+json; charset=utf-8'],
    );
    const wrong = await backend.call('DELETE', '/requests');
    assert.deepEqual([wrong.status, wrong.body.code], [405, 'method-not-allowed']);
    assert.match(String(wrong.headers.allow), /POST/);
  });

  it('compresses what is long', async () => {
    const { headers } = await backend.app.inject({ url: '/api/openapi.json', headers: { 'accept-encoding': 'gzip' } });
    assert.equal(headers['content-encoding'], 'gzip');
  });

  it('gives a description in which every reference leads somewhere and every operation has a name of its own', async () => {
    const { body, text } = await backend.call('GET', '/openapi.json');
    const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference));
    const lost = [...references].filter((reference) => {
      const found = reference
        .replace(/^#\//, '')
        .split('/')
        .reduce((inner: Record<string, never> | undefined, key) => inner?.[key], body);
      return !reference.startsWith('#/') || found === undefined;
    });
    assert.ok(references.size > 20);
    assert.deepEqual(lost, []);
    const names = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length);
  });

  it('describes every operation that it serves, and serves every one that it describes', async () => {
    const { body } = await backend.call('GET', '/openapi.json');
    assert.equal(body.openapi, '3.1.0');
    const described = new Set(
      Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    );
    for (const { method, path } of Object.values(operations) as Operation[]) {
      assert.ok(described.has(`${method} ${path}`), path);
      const address = path.replace(/\{\w+\}/g, 'x');
      assert.ok(
        backend.app.findRoute({ method, url: `/api${path.replace(/\{(\w+)\}/g, ':$1')}` }) ??
          backend.app.hasRoute({ method, url: `/api${address}` }),
        `${method} ${path} is described but not served`,
      );
    }
  });
});
