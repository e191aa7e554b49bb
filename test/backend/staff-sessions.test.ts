import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend } from './support/backend.js';
import { hire, sendRequest, type Employee } from './support/people.js';

interface Desk {
  readonly cookie: string;
  readonly csrf: string;
}

describe('a session at the desk', () => {
  let backend: TestBackend;
  let handler: Employee;
  let request: string;

  before(async () => {
    backend = await startTestBackend();
    handler = await hire(backend, 'handler');
    request = (await sendRequest(backend)).id;
  });
  after(() => backend.close());

  const signIn = async ({ token }: Employee): Promise<Desk> => {
    const answer = await backend.call('POST', '/staff/session', { body: { token } });
    assert.equal(answer.status, 201, answer.text);
    return { cookie: String(answer.headers['set-cookie']).split(';')[0]!, csrf: answer.body.csrfToken };
  };
  const queue = (headers: Record<string, string>) => backend.call('GET', '/staff/requests', { headers });
  const note = (headers: Record<string, string>) =>
    backend.call('POST', `/staff/requests/${request}/notes`, { body: { text: 'seen' }, headers });

  it('keeps its cookie from scripts, other sites and the browser of the next day', async () => {
    const answer = await backend.call('POST', '/staff/session', { body: { token: handler.token } });
    const cookie = String(answer.headers['set-cookie']);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Max-Age=36000', 'Path=/api'])
      assert.match(cookie, new RegExp(part));
    assert.ok(!answer.text.includes(cookie.split('=')[1]!.split(';')[0]!), 'the secret stands in the cookie alone');
  });

  it('opens the desk without the token', async () => {
    const { cookie } = await signIn(handler);
    assert.equal((await queue({ cookie })).status, 200);
    const who = await backend.call('GET', '/staff/session', { headers: { cookie } });
    assert.equal(who.body.member.role, 'handler');
  });

  it('changes nothing without its own word', async () => {
    const { cookie, csrf } = await signIn(handler);
    const other = await signIn(handler);
    assert.equal((await note({ cookie })).status, 401);
    assert.equal((await note({ cookie, 'x-doorstep-csrf': other.csrf })).status, 401);
    assert.equal((await note({ cookie, 'x-doorstep-csrf': csrf })).status, 200);
  });

  it('serves no page of another origin, whatever it brings', async () => {
    const { cookie, csrf } = await signIn(handler);
    const full = { cookie, 'x-doorstep-csrf': csrf };
    const strangers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const stranger of strangers) {
      assert.equal((await queue({ ...full, ...stranger })).status, 401, JSON.stringify(stranger));
      assert.equal((await note({ ...full, ...stranger })).status, 401, JSON.stringify(stranger));
    }
    const allowed = await queue({
      ...full,
      origin: 'http://localhost:4180',
      host: 'localhost:4180',
      'sec-fetch-site': 'same-origin',
    });
    assert.equal(allowed.status, 200);
    assert.equal(allowed.headers['access-control-allow-origin'], undefined);
  });

  it('is not made for a page of another origin', async () => {
    const answer = await backend.call('POST', '/staff/session', {
      body: { token: handler.token },
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers['set-cookie'], undefined);
  });

  it('is not made for a token that nobody has', async () => {
    assert.equal((await backend.call('POST', '/staff/session', { body: { token: 'x'.repeat(32) } })).status, 401);
  });

  it('ends when its owner signs out, and in that browser only', async () => {
    const [here, there] = [await signIn(handler), await signIn(handler)];
    const out = await backend.call('POST', '/staff/session/end', {
      headers: { cookie: here.cookie, 'x-doorstep-csrf': here.csrf },
    });
    assert.equal(out.status, 204);
    assert.match(String(out.headers['set-cookie']), /Max-Age=0/);
    assert.equal((await queue({ cookie: here.cookie })).status, 401);
    assert.equal((await queue({ cookie: there.cookie })).status, 200);
  });

  it('ends after a working day', async () => {
    const { cookie } = await signIn(handler);
    backend.clock.now += 10 * 3_600_000;
    assert.equal((await queue({ cookie })).status, 401);
  });

  it('ends at once when its owner is no longer let in', async () => {
    const leaving = await hire(backend, 'handler');
    const { cookie } = await signIn(leaving);
    assert.equal((await queue({ cookie })).status, 200);
    await backend.store.change((queries) =>
      queries
        .updateTable('staff_members')
        .set({ disabled_at: backend.clock.now })
        .where('id', '=', leaving.id)
        .execute(),
    );
    assert.equal((await queue({ cookie })).status, 401);
  });
});
