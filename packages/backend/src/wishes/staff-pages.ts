/** Pages of the lists that staff read: a cursor is how many rows stand before the page. */
import { inputError } from '../http/input-words.js';
import { refuse, type Refusal } from '../http/reply.js';

/** Private words are kept by nobody on the way. */
export const unkept = { headers: { 'cache-control': 'private, no-store' } };

export function startOf(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0;
  const digits = /^o(\d{1,9})$/.exec(cursor)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function nextAfter(rows: readonly unknown[], start: number, limit: number): string | null {
  return rows.length > limit ? `o${start + limit}` : null;
}

export function malformedCursor(locale: string): Refusal {
  return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
}
