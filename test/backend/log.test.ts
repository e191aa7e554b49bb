import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validDraft } from './support/content.js';
import { startTestBackend } from './support/backend.js';

describe('the log', () => {
  it('tells of every call, and nothing about who made it', async () => {
    const backend = await startTestBackend();
    const contact = { name: 'Canary-Name', phone: '13912345678', email: 'canary@bird.example' };
    const { body } = await backend.call('POST', '/requests', {
      body: { ...validDraft, description: 'Canary-Words', location: { address: 'Canary-Street' }, contact },
      key: 'Canary-Key',
      headers: { 'user-agent': 'Canary-Agent', referer: 'https://canary.example/' },
      from: '203.0.113.77',
    });
    await backend.call('GET', `/requests/by-code/${body.code}?who=Canary-Query`);
    await backend.call('GET', `/requests/${body.id}`, { code: body.code });
    await backend.call('GET', '/Canary-Path?x=Canary-Query');
    await backend.call('POST', '/requests', {
      body: '{"Canary-Broken',
      headers: { 'content-type': 'application/json' },
    });
    const answered = backend.logLines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
    assert.deepEqual(
      answered.map(({ method, route, status }) => [method, route, status]),
      [
        ['POST', '/api/requests', 201],
        ['GET', '/api/requests/by-code/:code', 200],
        ['GET', '/api/requests/:id', 200],
        ['GET', null, 404],
        ['POST', '/api/requests', 400],
      ],
    );
    assert.doesNotMatch(
      backend.logLines.join(''),
      new RegExp(['canary', '13912345678', '203\\.0\\.113', body.code, body.id].join('|'), 'i'),
    );
    await backend.close();
  });

  it('tells of a failure by its place, not by its message, and the caller learns neither', async () => {
    const backend = await startTestBackend();
    await backend.store.queries.schema.alterTable('receipts').renameTo('elsewhere').execute();
    const { status, text } = await backend.call('POST', '/requests', {
      body: { ...validDraft, description: 'Canary-Words' },
    });
    assert.equal(status, 500);
    assert.doesNotMatch(text, /receipts|sqlite|\.ts|Canary/i);
    const failed = backend.logLines.filter((line) => line.includes('"failed"'));
    assert.equal(failed.length, 1);
    assert.match(failed.join(''), /"type":"SqliteError".*"route":"\/api\/requests"/);
    assert.doesNotMatch(failed.join(''), /Canary|no such table/);
    await backend.close();
  });
});
