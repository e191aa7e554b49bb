/** Role × call × own or another center, each tried over HTTP. Which steps each role may take is tried in transitions.test.ts. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { hire, sendRequest, type Employee, type Receipt } from './support/people.js';

const roles = ['handler', 'reviewer', 'supervisor', 'administrator'] as const;
/** Where somebody works, seen from where the request is. */
const places = { own: 'harbour', other: 'hill', all: null } as const;
type Place = keyof typeof places;

interface Try {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: (id: string) => string;
  readonly body?: object;
  /** Who of those that may see the case may do it. */
  readonly by: readonly (typeof roles)[number][];
}

const tries: readonly Try[] = [
  { name: 'read the case', method: 'GET', path: (id) => `/staff/requests/${id}`, by: roles },
  {
    name: 'write to the resident',
    method: 'POST',
    path: (id) => `/staff/requests/${id}/messages`,
    body: { text: 'We are on our way.' },
    by: ['handler', 'supervisor', 'administrator'],
  },
  {
    name: 'write a note',
    method: 'POST',
    path: (id) => `/staff/requests/${id}/notes`,
    body: { text: 'Bring the long ladder.' },
    by: ['handler', 'supervisor', 'administrator'],
  },
  {
    name: 'set a new date',
    method: 'POST',
    path: (id) => `/staff/requests/${id}/extend`,
    body: { reason: 'The part is ordered.', until: '2026-12-24T10:00:00+08:00' },
    by: ['handler', 'supervisor', 'administrator'],
  },
];

for (const kind of storeKinds) {
  describe(`who may do what at the desk on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let request: Receipt;
    const people = new Map<string, Employee>();

    before(async () => {
      backend = await startTestBackend(kind);
      request = await sendRequest(backend, { center: 'harbour' });
      const other = await backend.store.queries
        .selectFrom('centers')
        .select('id')
        .where('id', '!=', 'harbour')
        .executeTakeFirstOrThrow();
      for (const role of roles) {
        for (const [place, center] of Object.entries(places)) {
          people.set(`${role} ${place}`, await hire(backend, role, center === 'hill' ? other.id : center));
        }
      }
    });
    after(() => backend.close());

    for (const one of tries) {
      for (const role of roles) {
        for (const place of Object.keys(places) as Place[]) {
          const may = place !== 'other' && one.by.includes(role);
          test(`a ${role} of ${place} center(s) ${may ? 'may' : 'may not'} ${one.name}`, async () => {
            const { token } = people.get(`${role} ${place}`)!;
            const { status, body } = await backend.call(one.method, one.path(request.id), {
              token,
              ...(one.body ? { body: one.body } : {}),
            });
            if (may) assert.equal(status, 200, JSON.stringify(body));
            else assert.ok(status === 403 || status === 409, `${status} ${JSON.stringify(body)}`);
            if (place === 'other') assert.equal(body.code, 'not-permitted');
          });
        }
      }
    }

    for (const role of roles) {
      for (const place of Object.keys(places) as Place[]) {
        test(`a ${role} of ${place} center(s) ${place === 'other' ? 'does not find' : 'finds'} the case in the queue`, async () => {
          const { token } = people.get(`${role} ${place}`)!;
          const { body } = await backend.call('GET', '/staff/requests', { token });
          const found = body.items.some(({ id }: { id: string }) => id === request.id);
          assert.equal(found, place !== 'other');
          assert.equal(body.total, place === 'other' ? 0 : 1);
        });
      }
    }

    test('nobody does any of it without a token', async () => {
      for (const one of tries) {
        const { status } = await backend.call(one.method, one.path(request.id), one.body ? { body: one.body } : {});
        assert.equal(status, 401, one.name);
      }
    });
  });
}
