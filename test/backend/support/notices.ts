/** A city with people who work there, and requests that were resolved: what the tests of notices begin with. */
import { issueStaffToken } from '@doorstep/backend';
import { createSecrets } from '@doorstep/backend';
import type { TestBackend } from './backend.js';
import { validDraft } from './content.js';

export type Person = 'handler' | 'reviewer' | 'supervisor' | 'colleague';

const secrets = createSecrets(Buffer.alloc(32, 7));

/** Tokens by person. `colleague` is a second reviewer. */
export async function hireStaff({ store }: TestBackend): Promise<Record<Person, string>> {
  const people = { handler: 'handler', reviewer: 'reviewer', supervisor: 'supervisor', colleague: 'reviewer' } as const;
  const tokens: Partial<Record<Person, string>> = {};
  for (const [id, role] of Object.entries(people)) {
    await store.queries
      .insertInto('staff_members')
      .values({ id: `staff-${id}`, name: `The ${id}`, role, center_id: null, disabled_at: null })
      .execute();
    tokens[id as Person] = await issueStaffToken(store.queries, secrets, { staffId: `staff-${id}`, now: 0 });
  }
  return tokens as Record<Person, string>;
}

export interface ResolvedRequest {
  readonly id: string;
  readonly code: string;
}

/** A request that the handler resolved, in the store as the request calls would leave it. */
export async function resolveRequest(
  backend: TestBackend,
  draft: object = {},
  resolution: { result?: string; privateResult?: string; by?: string; outcome?: string } = {},
): Promise<ResolvedRequest> {
  const { body } = await backend.call('POST', '/requests', {
    body: { ...validDraft, center: 'harbour', visibility: 'public', ...draft },
  });
  const { id, code } = body as ResolvedRequest;
  const now = backend.clock.now;
  await backend.store.queries
    .updateTable('requests')
    .set({
      status: 'resolved',
      responded_at: now + 3_600_000,
      resolved_at: now + 7_200_000,
      result: resolution.result ?? 'A new lamp was fitted.',
      private_result: resolution.privateResult ?? null,
      outcome: resolution.outcome ?? 'done',
      assignee: resolution.by ?? 'staff-handler',
    })
    .where('id', '=', id)
    .execute();
  return { id, code };
}

export const words = {
  en: { title: 'Street light at the market', summary: 'A lamp was dark.', result: 'A new lamp was fitted.' },
  'zh-Hans': { title: '集市路灯', summary: '集市的路灯不亮。', result: '已更换灯具，恢复照明。' },
};

/** Draft, words, submission, publication. Gives the notice's id. */
export async function publishNotice(
  backend: TestBackend,
  tokens: Record<Person, string>,
  requestId: string,
  written: object = words,
): Promise<string> {
  const draft = await backend.call('POST', '/staff/notices', {
    token: tokens.handler,
    body: { requestId, words: written },
  });
  const { id } = draft.body;
  await backend.call('POST', `/staff/notices/${id}/submission`, { token: tokens.handler });
  const published = await backend.call('POST', `/staff/notices/${id}/publication`, {
    token: tokens.reviewer,
    body: {},
  });
  if (published.status !== 200) throw new Error(published.text);
  return id;
}
