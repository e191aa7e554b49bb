/** People for tests: a resident with a receipt, staff with tokens, and a request in whatever state a test needs. */
import { randomBytes } from 'node:crypto';
import assert from 'node:assert/strict';
import { createSecrets, issueStaffToken } from '@doorstep/backend';
import type { StaffRole } from './roles.js';
import { validDraft } from './content.js';
import type { TestBackend } from './backend.js';

export interface Receipt {
  readonly id: string;
  readonly code: string;
}

export async function sendRequest(backend: TestBackend, draft: object = {}): Promise<Receipt> {
  const { status, body } = await backend.call('POST', '/requests', {
    body: { ...validDraft, center: 'harbour', ...draft },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return { id: body.id, code: body.code };
}

export interface Employee {
  readonly id: string;
  readonly token: string;
}

export async function hire(backend: TestBackend, role: StaffRole, center: string | null = null): Promise<Employee> {
  const id = `${role}-${randomBytes(4).toString('hex')}`;
  return backend.store.change(async (queries) => {
    await queries
      .insertInto('staff_members')
      .values({ id, name: `A ${role}`, role, center_id: center, disabled_at: null })
      .execute();
    const token = await issueStaffToken(queries, createSecrets(Buffer.alloc(32, 7)), {
      staffId: id,
      now: backend.clock.now,
    });
    return { id, token };
  });
}

/** Puts a request into a state without taking the steps to it. */
export async function place(backend: TestBackend, id: string, columns: Record<string, unknown>): Promise<void> {
  await backend.store.change((queries) => queries.updateTable('requests').set(columns).where('id', '=', id).execute());
}

/** The row as it is stored. */
export function stored(backend: TestBackend, id: string) {
  return backend.store.queries.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** A step by staff; asserts that it was taken. */
export async function step(
  backend: TestBackend,
  { token }: Employee,
  id: string,
  operation: string,
  body: object = {},
) {
  const answer = await backend.call('POST', `/staff/requests/${id}/${operation}`, { body, token });
  assert.equal(answer.status, 200, `${operation}: ${answer.text}`);
  return answer.body;
}
