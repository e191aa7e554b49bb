/** Reads and guarded changes of single wishes and claims. */
import type { ProtectedSubject, WishWords } from '@doorstep/contract';
import type { Selectable, Updateable } from 'kysely';
import type { Queries } from '../storage/store.js';
import type { ClaimTable, WaitingTable, WishTable } from './tables.js';

export type WishRow = Selectable<WishTable>;
export type ClaimRow = Selectable<ClaimTable>;
export type WaitingRow = Selectable<WaitingTable>;
export type WordsByLocale = Readonly<Record<string, WishWords>>;

export function readWish(queries: Queries, id: string): Promise<WishRow | undefined> {
  return queries.selectFrom('wishes').selectAll().where('id', '=', id).executeTakeFirst();
}

export function readClaim(queries: Queries, id: string): Promise<ClaimRow | undefined> {
  return queries.selectFrom('claims').selectAll().where('id', '=', id).executeTakeFirst();
}

export function readWaiting(queries: Queries, id: string): Promise<WaitingRow | undefined> {
  return queries.selectFrom('wish_waiting').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The row as it is now, or `undefined`: somebody else changed it in between. */
export function updateWish(
  queries: Queries,
  seen: WishRow,
  change: Updateable<WishTable>,
  now: number,
): Promise<WishRow | undefined> {
  return queries
    .updateTable('wishes')
    .set({ ...change, updated_at: now, revision: seen.revision + 1 })
    .where('id', '=', seen.id)
    .where('revision', '=', seen.revision)
    .returningAll()
    .executeTakeFirst();
}

/** What was promised is not quite what the wish says now. Only a lease has still something to keep. */
export function isChanged(claim: ClaimRow, wish: WishRow): boolean {
  return (claim.state === 'held' || claim.state === 'active') && claim.terms_version < wish.terms_version;
}

export function wordsOf({ words }: Pick<WishRow, 'words'>): WordsByLocale {
  return JSON.parse(words) as WordsByLocale;
}

/** For lists of what belongs to a wish: how the public knows it, in the reader's language where there is one. */
export function titleOf(row: Pick<WishRow, 'words'>, locale: string): { readonly wishTitle?: string } {
  const words = wordsOf(row);
  const title = (words[locale] ?? words['en'] ?? Object.values(words)[0])?.title;
  return title === undefined ? {} : { wishTitle: title };
}

export function subjectsOf({ subjects }: Pick<WishRow, 'subjects'>): ProtectedSubject[] {
  return JSON.parse(subjects) as ProtectedSubject[];
}

/** What the search looks through. */
export function searchText(words: WordsByLocale): string {
  return Object.values(words)
    .map(({ title, story }) => `${title}\n${story}`)
    .join('\n')
    .toLowerCase();
}
