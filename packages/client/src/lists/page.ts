/** Pages of a list that is here as a whole. The cursor is the place where the next page starts. */

export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
  readonly total: number;
}

export interface PageQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export function pageOf<Item>(all: readonly Item[], { limit = 50, cursor = '0' }: PageQuery = {}): Page<Item> {
  const start = Number(cursor) || 0;
  const end = start + limit;
  return { items: all.slice(start, end), nextCursor: end < all.length ? String(end) : null, total: all.length };
}
