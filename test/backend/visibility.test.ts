import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, sendRequest, step, type Employee, type Receipt } from './support/people.js';

/** A mark in each field of a request, and who may find it. */
const marks = {
  description: 'Mark-Words',
  subject: 'Mark-Subject',
  address: 'Mark-Address',
  answer: 'Mark-Pole',
  contactName: 'Mark-Name',
  contactPhone: '13912345678',
  contactEmail: 'mark@bird.example',
  holderMessage: 'Mark-Message',
  staffMessage: 'Mark-Reply',
  note: 'Mark-Note',
  result: 'Mark-Result',
  privateResult: 'Mark-Internal',
} as const;
type Field = keyof typeof marks;

const open: readonly Field[] = [
  'description',
  'subject',
  'answer',
  'address',
  'holderMessage',
  'staffMessage',
  'result',
];
const contact: readonly Field[] = ['contactName', 'contactPhone', 'contactEmail'];
const internal: readonly Field[] = ['note', 'privateResult'];

const seenBy: Readonly<Record<string, readonly Field[]>> = {
  'the holder': open,
  'its handler': [...open, ...contact, ...internal],
  'another handler of the center': [...open, ...internal],
  'a handler of another center': [],
  'a reviewer': ['description', 'subject', 'holderMessage', 'staffMessage', 'result'],
  'a supervisor': [...open, ...contact, ...internal],
  'an administrator': [...open, ...contact, ...internal],
  'a supporter': ['description'],
  'an anonymous visitor': ['description'],
  'somebody with another receipt': [],
  'somebody with a made-up token': [],
};

for (const kind of storeKinds) {
  describe(`who sees what of a request on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let receipt: Receipt;
    let handler: Employee;
    const look: Record<string, () => Promise<string>> = {};
    before(async () => {
      backend = await startTestBackend(kind);
      handler = await hire(backend, 'handler', 'harbour');
      receipt = await sendRequest(backend, {
        description: marks.description,
        subject: marks.subject,
        visibility: 'public',
        location: { address: marks.address, position: { latitude: 18.2501, longitude: 109.5001 } },
        answers: { fault: 'dark', pole: marks.answer },
        contact: { name: marks.contactName, phone: marks.contactPhone, email: marks.contactEmail },
      });
      const { id, code } = receipt;
      await backend.call('POST', `/requests/${id}/messages`, { body: { text: marks.holderMessage }, code });
      await step(backend, handler, id, 'accept');
      await step(backend, handler, id, 'start');
      for (const [action, text] of [
        ['messages', marks.staffMessage],
        ['notes', marks.note],
      ]) {
        await backend.call('POST', `/staff/requests/${id}/${action}`, { body: { text }, token: handler.token });
      }
      await step(backend, handler, id, 'resolve', { result: marks.result, privateResult: marks.privateResult });
      const joined = await backend.call('POST', `/requests/${id}/supporters`, { body: {} });
      const other = await sendRequest(backend);

      const asStaff = (token: string) => async () =>
        (await backend.call('GET', `/staff/requests/${id}`, { token })).text +
        (await backend.call('GET', '/staff/requests?status=all', { token })).text;
      const staff = async (role: Parameters<typeof hire>[1], center: string | null = null) =>
        asStaff((await hire(backend, role, center)).token);
      const asHolder = (withCode: string) => async () =>
        (await backend.call('GET', `/requests/${id}`, { code: withCode })).text;
      Object.assign(look, {
        'the holder': asHolder(code),
        'its handler': asStaff(handler.token),
        'another handler of the center': await staff('handler', 'harbour'),
        'a handler of another center': await staff('handler', 'hill'),
        'a reviewer': await staff('reviewer'),
        'a supervisor': await staff('supervisor'),
        'an administrator': await staff('administrator'),
        'a supporter': asHolder(joined.body.code),
        'an anonymous visitor': async () => {
          const addresses = [
            `/requests/${id}`,
            `/requests?near=18.25,109.5&category=street-light`,
            '/requests',
            `/staff/requests/${id}`,
            '/staff/requests',
          ];
          const texts = await Promise.all(addresses.map(async (address) => (await backend.call('GET', address)).text));
          return texts.join('');
        },
        'somebody with another receipt': asHolder(other.code),
        'somebody with a made-up token': asStaff('made-up-token-of-forty-characters-aaaaaa'),
      });
    });
    after(() => backend.close());

    for (const [who, fields] of Object.entries(seenBy)) {
      it(`${who}: ${fields.join(', ') || 'nothing'}`, async () => {
        const text = (await look[who]?.()) ?? '';
        const found = (Object.keys(marks) as Field[]).filter((field) => text.includes(marks[field]));
        assert.deepEqual(found.sort(), [...fields].sort());
      });
    }

    it('each opening of the case is written down, with who, when, and whether they saw contact data', async () => {
      const reads = () =>
        backend.store.queries
          .selectFrom('contact_reads')
          .select(['staff_id', 'at', 'saw'])
          .where('request_id', '=', receipt.id)
          .execute();
      const earlier = (await reads()).length;
      backend.clock.now += 1000;
      await backend.call('GET', `/staff/requests/${receipt.id}`, { token: handler.token });
      const now = await reads();
      assert.equal(now.length, earlier + 1);
      const isNow = ({ staff_id, at }: { staff_id: string; at: number }) =>
        staff_id === handler.id && at === backend.clock.now;
      assert.equal(now.find(isNow)?.saw, 'contact');
      const reader = await hire(backend, 'reviewer');
      await backend.call('GET', `/staff/requests/${receipt.id}`, { token: reader.token });
      assert.equal((await reads()).find(({ staff_id }) => staff_id === reader.id)?.saw, 'case');
    });

    it('what staff did is told to the holder by office, never by name or id', async () => {
      const { text, body } = await backend.call('GET', `/requests/${receipt.id}`, { code: receipt.code });
      assert.ok(!text.includes(handler.id) && !text.includes('A handler'));
      assert.ok(
        body.timeline.some(
          ({ by, office }: { by: string; office?: string }) => by === 'staff' && office === 'Harbour Center',
        ),
      );
    });
  });
}

describe('staff', () => {
  let backend: TestBackend;
  before(async () => void (backend = await startTestBackend()));
  after(() => backend.close());

  it('without a token, with an expired or a revoked one, are let in nowhere', async () => {
    const { id } = await sendRequest(backend);
    const employee = await hire(backend, 'supervisor');
    const get = async (token?: string) =>
      (await backend.call('GET', `/staff/requests/${id}`, token === undefined ? {} : { token })).body?.code;
    assert.equal(await get(), 'sign-in-required');
    await backend.store.queries
      .updateTable('staff_tokens')
      .set({ expires_at: backend.clock.now })
      .where('staff_id', '=', employee.id)
      .execute();
    assert.equal(await get(employee.token), 'sign-in-required');
    const another = await hire(backend, 'supervisor');
    assert.notEqual(await get(another.token), 'sign-in-required');
    await backend.store.queries
      .updateTable('staff_members')
      .set({ disabled_at: 1 })
      .where('id', '=', another.id)
      .execute();
    assert.equal(await get(another.token), 'sign-in-required');
  });

  it('tokens stand nowhere in the database', async () => {
    const { token } = await hire(backend, 'handler');
    assert.ok(
      !JSON.stringify(await backend.store.queries.selectFrom('staff_tokens').selectAll().execute()).includes(token),
    );
  });

  it('at the counter do not decide about what could not get done there: a supervisor does', async () => {
    const here = await hire(backend, 'handler', 'harbour');
    const supervisor = await hire(backend, 'supervisor');
    const escalation = { counter: 'Window 3', refused: 'A stamp was missing' };
    const receipt = await sendRequest(backend, { kind: 'escalation', escalation });
    const { body: view } = await backend.call('GET', `/requests/${receipt.id}`, { code: receipt.code });
    assert.deepEqual(
      view.answers.slice(0, 2).map(({ value }: { value: string }) => value),
      Object.values(escalation),
    );
    const get = async () => (await backend.call('GET', `/staff/requests/${receipt.id}`, { token: here.token })).status;
    const listed = async ({ token }: { token: string }) =>
      (await backend.call('GET', '/staff/requests', { token })).body.items.some(
        ({ id }: { id: string }) => id === receipt.id,
      );
    assert.deepEqual([await get(), await listed(here), await listed(supervisor)], [403, false, true]);
    for (const [operation, body] of [
      ['accept', {}],
      ['assign', { assignee: here.id }],
    ] as const) {
      await step(backend, supervisor, receipt.id, operation, body);
    }
    assert.deepEqual([await get(), await listed(here)], [200, true]);
  });

  it('see their center in the queue, most urgent first, and can look for words', async () => {
    const here = await hire(backend, 'handler', 'hill');
    const sent: string[] = [];
    for (const description of ['first 100% of_it', 'second']) {
      sent.push((await sendRequest(backend, { center: 'hill', description })).id);
      backend.clock.now += 3_600_000;
    }
    await sendRequest(backend, { center: 'harbour', description: 'elsewhere' });
    const queue = async (query = '') =>
      (await backend.call('GET', `/staff/requests${query}`, { token: here.token })).body.items.map(
        ({ id }: { id: string }) => id,
      );
    assert.deepEqual(await queue(), sent);
    assert.deepEqual(await queue('?q=SECOND'), [sent[1]]);
    assert.deepEqual(await queue(`?q=${encodeURIComponent('0% of_')}`), [sent[0]]);
    assert.deepEqual(await queue(`?q=${encodeURIComponent('0%of')}`), []);
    await backend.call('POST', `/requests/${sent[1]}/messages`, { body: { text: 'x' } });
    backend.clock.now += 30 * 3_600_000;
    assert.deepEqual(await queue('?overdue=true'), sent);
    assert.deepEqual(await queue('?status=resolved'), []);
  });
});
