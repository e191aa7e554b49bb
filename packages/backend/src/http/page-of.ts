/** One page of a list that is already complete in memory. For lists of tens or hundreds; longer ones page in SQL. */

export interface Paged {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

/** `undefined` for a cursor that this never gave out. */
export function pageOf<Item>(all: readonly Item[], { limit = 200, cursor }: Paged): Page<Item> | undefined {
  const start = cursor === undefined ? 0 : Number(/^o(\d{1,9})$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) return undefined;
  const end = start + Math.floor(limit);
  return { items: all.slice(start, end), nextCursor: end < all.length ? `o${end}` : null, total: all.length };
}
