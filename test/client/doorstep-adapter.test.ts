/** The adapter asks exactly what the contract's operations say, for each of them that a resident's browser makes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBackend, type BackendCalls } from '@doorstep/client';
import { operations, type Operation } from '@doorstep/contract/schemas';

const answersJson = (operation: Operation): boolean =>
  Object.values(operation.answers).some((answer) => typeof answer === 'object');
const residents = (Object.values(operations) as Operation[]).filter(
  (operation) => operation.auth !== 'staff' && !operation.path.startsWith('/staff/') && answersJson(operation),
);

interface Asked {
  readonly url: URL;
  readonly init: RequestInit;
}

/** A backend whose every request is written down and answered with 404. */
async function listen(): Promise<{ calls: Record<string, (...asked: unknown[]) => Promise<unknown>>; asked: Asked[] }> {
  const asked: Asked[] = [];
  const backend = await createBackend({
    url: 'https://city.example/api/',
    fetch: async (url, init) => {
      asked.push({ url: new URL(url as string), init: init! });
      return new Response('{}', { status: 404 });
    },
  });
  return { calls: backend as unknown as Record<string, (...asked: unknown[]) => Promise<unknown>>, asked };
}

const hasParameter = (operation: Operation, name: string): boolean => operation.path.includes(`{${name}}`);

describe('the doorstep adapter', () => {
  for (const operation of residents) {
    it(`asks ${operation.method} ${operation.path} for ${operation.id}`, async () => {
      const { calls, asked } = await listen();
      const call = calls[operation.id as keyof BackendCalls];
      assert.ok(call, `Backend has no method ${operation.id}: see packages/client/src/doorstep/index.ts`);

      const given: unknown[] = [];
      if (operation.params) given.push('a/b?c#服');
      if (operation.auth === 'receipt') given.push('7K4M-9QTX-2B6D');
      const body = operation.method === 'PUT' ? new Blob(['x']) : { some: 'body' };
      if (operation.body || operation.method === 'PUT') given.push(body);
      else if (operation.query) given.push({ limit: 5, cursor: undefined, q: '三亚' });
      await call(...given);

      assert.equal(asked.length, 1);
      const [{ url, init }] = asked as [Asked];
      const headers = init.headers as Record<string, string>;
      assert.equal(init.method, operation.method);
      const template = operation.path.replace(/\{\w+\}/, encodeURIComponent('a/b?c#服'));
      assert.equal(url.pathname.replace(/^\/api/, ''), template);
      assert.equal(headers['Authorization'], operation.auth === 'receipt' ? 'Receipt 7K4M-9QTX-2B6D' : undefined);
      assert.equal(headers['Idempotency-Key'] !== undefined, operation.method === 'POST');
      if (operation.body) assert.equal(init.body, JSON.stringify(body));
      else if (operation.method === 'PUT') assert.equal(init.body, body);
      else if (operation.query) assert.equal(url.search, '?limit=5&q=%E4%B8%89%E4%BA%9A');
      assert.equal(
        init.redirect,
        operation.method !== 'GET' || operation.auth !== 'none' || hasParameter(operation, 'code')
          ? 'manual'
          : 'follow',
      );
    });
  }

  it('says what is wrong with an address or a protocol instead of asking it', async () => {
    await assert.rejects(createBackend({ url: 'javascript:alert(1)' }), /is no backend address/);
    await assert.rejects(createBackend({ url: '/api' }), /is no backend address/);
    await assert.rejects(
      createBackend({ url: 'https://a.example', protocol: 'soap' as 'static' }),
      /"soap" is no protocol/,
    );
  });

  it('has an outcome for what a protocol cannot do', async () => {
    const backend = await createBackend({ url: 'https://city.example', protocol: 'open311' });
    const outcome = await backend.listWishes();
    assert.equal(!outcome.ok && outcome.problem.code, 'not-supported');
  });
});
