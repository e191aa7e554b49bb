/** What the wall shows, as values: places, filters, and pages of which never more than 200 wishes stand in the document. */
import type { CostBand, Wish, WishList, WishQuery, WishSort, WishStatusFilter } from '@doorstep/contract';

/** Where on the wall somebody is. */
export type WallPlace =
  | { readonly view: 'wall' }
  | { readonly view: 'wish' | 'claim' | 'wait'; readonly id: string }
  | { readonly view: 'make' | 'mine' };

export interface WallFilter {
  /** `all`: whatever stands on the wall. */
  readonly status: WishStatusFilter | 'all';
  readonly category?: string;
  readonly cost?: CostBand;
  readonly q?: string;
  readonly sort: WishSort;
}

export const startFilter: WallFilter = { status: 'claimable', sort: 'new' };

type Fixed = { readonly [Part in 'area' | 'center' | 'category']?: string | undefined };

/** What the page fixes wins over what a person chose. */
export function wishQuery({ status, category, cost, q, sort }: WallFilter, fixed: Fixed): WishQuery {
  const { area, center } = fixed;
  const asked = {
    status: status === 'all' ? '' : status,
    cost,
    q,
    sort: sort === 'new' ? '' : sort,
    area,
    center,
    category: fixed.category || category,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
}

const mostShown = 200;

export interface WishPage {
  /** How this page was asked for; the first without a cursor. */
  readonly cursor: string | undefined;
  /** How many wishes stand before it. */
  readonly start: number;
  readonly items: readonly Wish[];
  readonly next: string | null;
}

/** The pages in the document, and how to get at those before them. */
export interface Shelf {
  readonly pages: readonly WishPage[];
  /** Pages that were let go at the top, without their wishes. */
  readonly above: readonly Pick<WishPage, 'cursor' | 'start'>[];
  readonly total: number;
}

export const emptyShelf: Shelf = { pages: [], above: [], total: 0 };

export function wishesOn({ pages }: Shelf): Wish[] {
  return pages.flatMap(({ items }) => items);
}

/** One more page below. Pages above are let go, whole ones, when the document would hold too many. */
export function addBelow(shelf: Shelf, cursor: string | undefined, list: WishList): Shelf {
  const last = shelf.pages.at(-1);
  const start = last ? last.start + last.items.length : 0;
  // Wishes move up a page when others leave the wall in between: nobody is shown the same one twice.
  const known = new Set(wishesOn(shelf).map(({ id }) => id));
  const items = list.items.filter(({ id }) => !known.has(id));
  const pages = [...shelf.pages, { cursor, start, items, next: list.nextCursor }];
  const above = [...shelf.above];
  while (countOf(pages) > mostShown && pages.length > 1) {
    const gone = pages.shift();
    if (gone) above.push({ cursor: gone.cursor, start: gone.start });
  }
  return { pages, above, total: list.total };
}

/** One page back at the top. Pages below are let go. */
export function addAbove(shelf: Shelf, list: WishList): Shelf {
  const place = shelf.above.at(-1);
  if (!place) return shelf;
  const pages: WishPage[] = [{ ...place, items: list.items, next: list.nextCursor }, ...shelf.pages];
  while (countOf(pages) > mostShown && pages.length > 1) pages.pop();
  return { pages, above: shelf.above.slice(0, -1), total: list.total };
}

/** The wish as it is now, in its place. An answer that is older than what is shown changes nothing. */
export function replaceWish(shelf: Shelf, wish: Wish): Shelf {
  const isNewer = (shown: Wish) => (wish.revision ?? 0) >= (shown.revision ?? 0);
  return {
    ...shelf,
    pages: shelf.pages.map((page) => ({
      ...page,
      items: page.items.map((shown) => (shown.id === wish.id && isNewer(shown) ? wish : shown)),
    })),
  };
}

/** Within a week. */
export function isNeededSoon({ neededBy }: Wish, now: number): boolean {
  return neededBy !== null && Date.parse(neededBy) - now < 7 * 86_400_000;
}

/** `#wish-…` in the page's address: what a shared link and a printed card lead to. */
export function wishInAddress(hash: string): string | undefined {
  return /^#wish-([A-Za-z0-9_-]{1,64})$/.exec(hash)?.[1];
}

function countOf(pages: readonly WishPage[]): number {
  return pages.reduce((count, { items }) => count + items.length, 0);
}
