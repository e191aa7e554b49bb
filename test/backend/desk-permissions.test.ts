/**
 * Every call of staff × role × own or another center, each tried over HTTP. A call that is in the contract and not in
 * this table fails the test. Which steps of a request each role may take is tried in transitions.test.ts.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations, type Operation } from '@doorstep/contract/schemas';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { copyRow } from './support/copies.js';
import { words as noticeWords } from './support/notices.js';
import { hire, sendRequest, type Employee } from './support/people.js';
import { claimBody, makeWish, openDesk, ownWords, publicWords, publishWish } from './support/wishes.js';

const roles = ['handler', 'reviewer', 'supervisor', 'administrator'] as const;
type Role = (typeof roles)[number];
/** Where somebody works, seen from where the subject is. */
const places = ['own', 'other', 'all'] as const;

const notReviewers = ['handler', 'supervisor', 'administrator'] as const;
const reviewers = ['reviewer', 'supervisor', 'administrator'] as const;

interface Scene {
  readonly backend: TestBackend;
  readonly requestId: string;
  readonly draftId: string;
  readonly wishId: string;
  readonly publishedId: string;
  readonly claimId: string;
  readonly disputeId: string;
  readonly keepsakeId: string;
  readonly messageId: string;
}

/** Where it is called, what is sent, and for lists which id has to be found. */
interface Attempt {
  readonly path: string;
  readonly body?: object;
  readonly finds?: string;
}

interface Row {
  readonly by: readonly Role[];
  /** What is refused to other roles because the table has no such step for them, rather than by their role. */
  readonly refusal?: 'transition-not-allowed';
  readonly attempt: (scene: Scene) => Promise<Attempt> | Attempt;
}

/** These are about who is calling, not about anything of a center. */
const ownAffairs: readonly string[] = ['getStaffSession', 'listStaffColleagues', 'signOut'];

/** One request has one notice. */
const draftIn = async ({ backend, requestId, draftId }: Scene, state: string) => {
  const request_id = await copyRow(backend, 'requests', requestId, { status: 'resolved' });
  return copyRow(backend, 'notice_drafts', draftId, { state, request_id });
};
const wishIn = ({ backend, wishId }: Scene, columns: object) => copyRow(backend, 'wishes', wishId, { ...columns });
const claimIn = ({ backend, claimId }: Scene, state: string) => copyRow(backend, 'claims', claimId, { state });

const table: Readonly<Partial<Record<keyof typeof operations, Row>>> = {
  listStaffRequests: { by: roles, attempt: ({ requestId }) => ({ path: '/staff/requests', finds: requestId }) },
  getStaffRequest: { by: roles, attempt: ({ requestId }) => ({ path: `/staff/requests/${requestId}` }) },
  addStaffMessage: {
    by: notReviewers,
    attempt: ({ requestId }) => ({ path: `/staff/requests/${requestId}/messages`, body: { text: 'On our way.' } }),
  },
  addInternalNote: {
    by: notReviewers,
    attempt: ({ requestId }) => ({ path: `/staff/requests/${requestId}/notes`, body: { text: 'Bring a ladder.' } }),
  },
  changeRequest: {
    by: notReviewers,
    refusal: 'transition-not-allowed',
    attempt: async ({ backend, requestId }) => ({
      path: `/staff/requests/${await copyRow(backend, 'requests', requestId)}/accept`,
      body: {},
    }),
  },
  listNoticeDrafts: {
    by: roles,
    attempt: ({ draftId }) => ({ path: '/staff/notices?limit=200', finds: draftId }),
  },
  createNoticeDraft: {
    by: roles,
    attempt: async ({ backend, requestId }) => ({
      path: '/staff/notices',
      body: { requestId: await copyRow(backend, 'requests', requestId, { status: 'resolved' }) },
    }),
  },
  getNoticeDraft: { by: roles, attempt: ({ draftId }) => ({ path: `/staff/notices/${draftId}` }) },
  changeNoticeDraft: {
    by: roles,
    attempt: async (scene) => ({
      path: `/staff/notices/${await draftIn(scene, 'draft')}`,
      body: { words: noticeWords },
    }),
  },
  redactNoticeDraft: {
    by: roles,
    attempt: async (scene) => ({ path: `/staff/notices/${await draftIn(scene, 'draft')}/redaction`, body: {} }),
  },
  submitNoticeDraft: {
    by: roles,
    attempt: async (scene) => ({ path: `/staff/notices/${await draftIn(scene, 'draft')}/submission` }),
  },
  returnNoticeDraft: {
    by: reviewers,
    attempt: async (scene) => ({
      path: `/staff/notices/${await draftIn(scene, 'submitted')}/return`,
      body: { reason: 'Too long.' },
    }),
  },
  publishNotice: {
    by: reviewers,
    attempt: async (scene) => ({ path: `/staff/notices/${await draftIn(scene, 'submitted')}/publication`, body: {} }),
  },
  withdrawNotice: {
    by: roles,
    attempt: async (scene) => ({
      path: `/staff/notices/${await draftIn(scene, 'draft')}/withdrawal`,
      body: { reason: 'Wrong.' },
    }),
  },
  listStaffWishes: { by: roles, attempt: ({ wishId }) => ({ path: '/staff/wishes?limit=200', finds: wishId }) },
  createStaffWish: {
    by: roles,
    attempt: () => ({
      path: '/staff/wishes',
      body: { ...ownWords, agreement: { kind: 'person', form: 'written', givenBy: 'Chen Aiyu' } },
    }),
  },
  getStaffWish: { by: roles, attempt: ({ wishId }) => ({ path: `/staff/wishes/${wishId}` }) },
  changeStaffWish: {
    by: roles,
    attempt: async (scene) => ({
      path: `/staff/wishes/${await wishIn(scene, { state: 'inReview' })}`,
      body: { words: publicWords },
    }),
  },
  recordWishConsent: {
    by: roles,
    attempt: async (scene) => ({
      path: `/staff/wishes/${await wishIn(scene, { state: 'inReview' })}/consents`,
      body: { kind: 'person', form: 'written', givenBy: 'Chen Aiyu', textVersion: 1 },
    }),
  },
  withdrawWishConsent: {
    by: roles,
    attempt: async (scene) => ({
      path: `/staff/wishes/${await wishIn(scene, { state: 'inReview' })}/consents/withdrawal`,
      body: {},
    }),
  },
  approveWish: {
    by: reviewers,
    attempt: async (scene) => ({
      path: `/staff/wishes/${await wishIn(scene, { state: 'inReview' })}/approvals`,
      body: {},
    }),
  },
  claimForWalkIn: {
    by: roles,
    attempt: async ({ backend, publishedId }) => ({
      path: `/staff/wishes/${await copyRow(backend, 'wishes', publishedId, { left_units: 5, units: 5 })}/claims`,
      body: claimBody(Math.floor(Math.random() * 1e8)),
    }),
  },
  changeWishState: {
    by: reviewers,
    refusal: 'transition-not-allowed',
    attempt: async (scene) => ({
      path: `/staff/wishes/${await wishIn(scene, { state: 'inReview' })}/reject`,
      body: { reason: 'Not a small wish.' },
    }),
  },
  listStaffClaims: { by: roles, attempt: ({ claimId }) => ({ path: '/staff/claims?limit=200', finds: claimId }) },
  getStaffClaim: { by: roles, attempt: ({ claimId }) => ({ path: `/staff/claims/${claimId}` }) },
  changeClaimState: {
    by: roles,
    attempt: async (scene) => ({ path: `/staff/claims/${await claimIn(scene, 'held')}/confirm`, body: {} }),
  },
  listWishDisputes: {
    by: roles,
    attempt: ({ disputeId }) => ({ path: '/staff/disputes?limit=200', finds: disputeId }),
  },
  decideWishDispute: {
    by: roles,
    attempt: async ({ backend, disputeId }) => ({
      path: `/staff/disputes/${await copyRow(backend, 'wish_disputes', disputeId)}/decision`,
      body: { decision: 'We called both.' },
    }),
  },
  listKeepsakes: {
    by: roles,
    attempt: ({ keepsakeId }) => ({ path: '/staff/keepsakes?limit=200', finds: keepsakeId }),
  },
  reviewKeepsake: {
    by: roles,
    attempt: async ({ backend, keepsakeId }) => ({
      path: `/staff/keepsakes/${await copyRow(backend, 'wish_keepsakes', keepsakeId)}/review`,
      body: { decision: 'publish' },
    }),
  },
  listStaffMessages: {
    by: roles,
    attempt: ({ messageId }) => ({ path: '/staff/messages?limit=200', finds: messageId }),
  },
  reviewMessage: {
    by: roles,
    attempt: async ({ backend, messageId }) => ({
      path: `/staff/messages/${await copyRow(backend, 'wish_messages', messageId)}/review`,
      body: { decision: 'pass' },
    }),
  },
  decideAddress: {
    by: roles,
    attempt: async (scene) => {
      const claim_id = await claimIn(scene, 'active');
      await scene.backend.store.queries
        .insertInto('address_requests')
        .values({ claim_id, wish_id: scene.publishedId, state: 'asked', asked_at: 1 })
        .execute();
      return { path: `/staff/claims/${claim_id}/address`, body: { decision: 'refuse' } };
    },
  },
};

const rows = Object.entries(table) as [keyof typeof operations, Row][];

async function setScene(backend: TestBackend): Promise<Scene> {
  const desk = await openDesk(backend);
  const request = await sendRequest(backend, { center: 'harbour', visibility: 'public' });
  const resolved = await copyRow(backend, 'requests', request.id, { status: 'resolved' });
  const writer = await hire(backend, 'handler');
  const draft = await backend.call('POST', '/staff/notices', {
    token: writer.token,
    body: { requestId: resolved, words: noticeWords },
  });
  const wish = await makeWish(backend);
  const published = await publishWish(backend, desk);
  const claim = await backend.call('POST', `/wishes/${published.id}/claims`, { body: claimBody(1) });
  const said = { body: { kind: 'other', text: 'Nobody called.' }, code: published.code };
  assert.equal((await backend.call('POST', `/wishes/${published.id}/disputes`, said)).status, 200);
  await backend.store.change((queries) =>
    queries.updateTable('claims').set({ state: 'delivered' }).where('id', '=', claim.body.id).execute(),
  );
  const word = { body: { text: 'Call me at 13800001234.' }, code: claim.body.code };
  assert.equal((await backend.call('POST', `/claims/${claim.body.id}/messages`, word)).status, 200);
  const thanks = { body: { text: 'It sings all evening.' }, code: published.code };
  assert.equal((await backend.call('POST', `/wishes/${published.id}/thanks`, thanks)).status, 200);
  const idOf = async (name: 'wish_disputes' | 'wish_keepsakes' | 'wish_messages') =>
    (await backend.store.queries.selectFrom(name).select('id').executeTakeFirstOrThrow()).id;
  return {
    backend,
    requestId: request.id,
    draftId: draft.body.id,
    wishId: wish.id,
    publishedId: published.id,
    claimId: claim.body.id,
    disputeId: await idOf('wish_disputes'),
    keepsakeId: await idOf('wish_keepsakes'),
    messageId: await idOf('wish_messages'),
  };
}

for (const kind of storeKinds) {
  describe(`who may do what at the desk on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let scene: Scene;
    const people = new Map<string, Employee>();

    before(async () => {
      backend = await startTestBackend(kind);
      scene = await setScene(backend);
      const other = await backend.store.queries
        .selectFrom('centers')
        .select('id')
        .where('id', '!=', 'harbour')
        .executeTakeFirstOrThrow();
      const centers = { own: 'harbour', other: other.id, all: null };
      for (const role of roles) {
        for (const where of places) people.set(`${role} ${where}`, await hire(backend, role, centers[where]));
      }
    });
    after(() => backend.close());

    const tryIt = async (name: keyof typeof operations, { path, body }: Attempt, token?: string) =>
      backend.call((operations[name] as Operation).method, path, {
        ...(token === undefined ? {} : { token }),
        ...(body ? { body } : {}),
      });

    for (const [name, row] of rows) {
      for (const role of roles) {
        test(`${name} by a ${role}: ${row.by.includes(role) ? 'in their own center and in all, in no other' : 'nowhere'}`, async () => {
          for (const where of places) {
            const attempt = await row.attempt(scene);
            const { status, body } = await tryIt(name, attempt, people.get(`${role} ${where}`)!.token);
            const said = `${role} of ${where}: ${status} ${JSON.stringify(body)?.slice(0, 200)}`;
            if (attempt.finds !== undefined) {
              assert.equal(status, 200, said);
              const found = body.items.some(({ id }: { id: string }) => id === attempt.finds);
              assert.equal(found, row.by.includes(role) && where !== 'other', said);
              if (where === 'other') assert.equal(body.total, 0, said);
            } else if (row.by.includes(role) && where !== 'other') {
              assert.ok(status === 200 || status === 201, said);
            } else {
              const refusals = where === 'other' ? ['not-permitted'] : [row.refusal ?? 'not-permitted'];
              assert.ok(refusals.includes(body.code), said);
            }
          }
        });
      }
    }

    test('every call of staff stands in this table', () => {
      const named = Object.entries(operations as Readonly<Record<string, Operation>>)
        .filter(([, { auth }]) => auth === 'staff')
        .map(([name]) => name);
      const missing = named.filter((name) => !(name in table) && !ownAffairs.includes(name));
      assert.deepEqual(missing, []);
    });

    test('nobody does any of it without a token', async () => {
      for (const [name, row] of rows) {
        const { status, body } = await tryIt(name, await row.attempt(scene));
        assert.deepEqual([status, body.code], [401, 'sign-in-required'], name);
      }
    });
  });
}
