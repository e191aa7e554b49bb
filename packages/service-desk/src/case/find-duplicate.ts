/** People know cases by number; the backend wants to know which one is meant. */
import type { Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';

/** The id of the case with exactly this number; `undefined` if there is none that may be seen. */
export async function findByNumber(desk: Desk, number: string): Promise<Outcome<string | undefined>> {
  const wanted = number.trim().toLowerCase();
  if (wanted === '') return { ok: true, value: undefined };
  const outcome = await desk.listStaffRequests({ q: wanted, status: 'all', limit: 20 });
  if (!outcome.ok) return outcome;
  return { ok: true, value: outcome.value.items.find((item) => item.number.toLowerCase() === wanted)?.id };
}
