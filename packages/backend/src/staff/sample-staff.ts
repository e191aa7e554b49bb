/** Four people who work in the made-up city, with tokens that everybody may know: they are printed at the start. */
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';
import type { StaffRole } from './tables.js';

const people: readonly { id: string; name: string; role: StaffRole }[] = [
  { id: 'sample-handler', name: 'Sample handler', role: 'handler' },
  { id: 'sample-reviewer', name: 'Sample reviewer', role: 'reviewer' },
  { id: 'sample-supervisor', name: 'Sample supervisor', role: 'supervisor' },
  { id: 'sample-administrator', name: 'Sample administrator', role: 'administrator' },
];

/** The same at every start, made from this installation's secret: no two installations share one. */
export function sampleTokens(secrets: Secrets): { role: StaffRole; token: string }[] {
  return people.map(({ id, role }) => ({ role, token: secrets.hash('sample-staff-token', id) }));
}

export async function loadSampleStaff(queries: Queries, secrets: Secrets, now: number): Promise<void> {
  for (const [index, person] of people.entries()) {
    await queries
      .insertInto('staff_members')
      .values({ ...person, center_id: null, disabled_at: null })
      .execute();
    const token = sampleTokens(secrets)[index]?.token ?? '';
    await queries
      .insertInto('staff_tokens')
      .values({
        token_hash: secrets.hash('staff-token', token),
        staff_id: person.id,
        created_at: now,
        expires_at: null,
      })
      .execute();
  }
}
