/** `staff-token` and `staff-revoke`: how an operator lets somebody in, and out again. Works while the server runs. */
import { parseArgs } from 'node:util';
import { ConfigurationError } from '../config.js';
import type { Secrets } from '../data-folder/secrets.js';
import { createId } from '../identifiers.js';
import type { Store } from '../storage/store.js';
import { issueStaffToken } from './staff-members.js';
import type { StaffRole } from './tables.js';

const roles: readonly StaffRole[] = ['handler', 'reviewer', 'supervisor', 'administrator'];
const usage = `Write: staff-token --name "Window 3" --role ${roles.join('|')} [--center ID] [--days N], or: staff-revoke ID`;

export interface StaffCommand {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly now: number;
}

/** Lines to print. */
export async function runStaffCommand(words: readonly string[], context: StaffCommand): Promise<string[]> {
  const [command, ...rest] = words;
  if (command === 'staff-token') return addMember(rest, context);
  if (command === 'staff-revoke' && rest[0] !== undefined) return removeMember(rest[0], context);
  throw new ConfigurationError(usage);
}

async function addMember(words: string[], { store, secrets, now }: StaffCommand): Promise<string[]> {
  const { name, role: asked, center, days } = readOptions(words);
  const role = roles.find((one) => one === asked);
  const valid = days === undefined || /^[1-9]\d{0,4}$/.test(days);
  if (name === undefined || name.trim() === '' || role === undefined || !valid) throw new ConfigurationError(usage);
  return store.change(async (queries) => {
    if (center !== undefined) {
      const there = await queries.selectFrom('centers').select('id').where('id', '=', center).executeTakeFirst();
      if (!there) throw new ConfigurationError(`There is no center "${center}".`);
    }
    const id = createId();
    await queries
      .insertInto('staff_members')
      .values({ id, name, role, center_id: center ?? null, disabled_at: null })
      .execute();
    const expiresAt = days === undefined ? null : now + Number(days) * 24 * 3_600_000;
    const token = await issueStaffToken(queries, secrets, { staffId: id, now, expiresAt });
    return [`id ${id}`, `token ${token}`];
  });
}

async function removeMember(id: string, { store, now }: StaffCommand): Promise<string[]> {
  const updated = await store.change((queries) =>
    queries
      .updateTable('staff_members')
      .set({ disabled_at: now })
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .executeTakeFirst(),
  );
  if (updated.numUpdatedRows !== 1n) throw new ConfigurationError(`Nobody who works here has the id "${id}".`);
  return [`revoked ${id}`];
}

function readOptions(words: string[]): { name?: string; role?: string; center?: string; days?: string } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: words, options: { name: text, role: text, center: text, days: text } }).values;
  } catch {
    throw new ConfigurationError(usage);
  }
}
