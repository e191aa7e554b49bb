/** Four people who work in the made-up city, with tokens that everybody may know: they are printed at the start. */
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';
import type { StaffMember } from './staff-members.js';
import type { StaffRole } from './tables.js';

const people = (['handler', 'reviewer', 'supervisor', 'administrator'] as const).map(sampleMember);

/** Who acts in the histories of the sample. They work for all centers. */
export function sampleMember(role: StaffRole): StaffMember {
  return { id: `sample-${role}`, name: `Sample ${role}`, role, centerId: null };
}

/** The same at every start, made from this installation's secret: no two installations share one. */
export function sampleTokens(secrets: Secrets): { role: StaffRole; token: string }[] {
  return people.map(({ id, role }) => ({ role, token: secrets.hash('sample-staff-token', id) }));
}

export async function loadSampleStaff(queries: Queries, secrets: Secrets, now: number): Promise<void> {
  for (const [index, { id, name, role }] of people.entries()) {
    await queries.insertInto('staff_members').values({ id, name, role, center_id: null, disabled_at: null }).execute();
    const token = sampleTokens(secrets)[index]?.token ?? '';
    await queries
      .insertInto('staff_tokens')
      .values({
        token_hash: secrets.hash('staff-token', token),
        staff_id: id,
        created_at: now,
        expires_at: null,
      })
      .execute();
  }
}
