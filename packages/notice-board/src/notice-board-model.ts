/** What the board shows, as values: where it is, what it is narrowed down to, how long something took. */
import type { Notice, NoticeKind, NoticeOutcome, NoticeQuery, NoticeSort } from '@doorstep/contract';

/** What a person, the page or a statistic narrows the board down to. Absent: no limit. */
export interface BoardFilter {
  readonly q?: string;
  readonly category?: string;
  readonly center?: string;
  readonly area?: string;
  readonly kind?: NoticeKind;
  readonly outcome?: NoticeOutcome;
  readonly from?: string;
  readonly to?: string;
  readonly dated?: 'received';
  readonly sort?: NoticeSort;
}

export type BoardView = 'notices' | 'figures';

/** Everything that an address can say about the board. */
export interface BoardPlace {
  readonly view: BoardView;
  readonly filter: BoardFilter;
  /** The opened notice. */
  readonly notice?: string;
}

export const everything: BoardPlace = { view: 'notices', filter: {} };

/** Whether the page's address remembers what is shown, and in which part of it. */
export type UrlState = 'none' | 'query' | 'hash';

/** Whether the page's address may say something about the board with this prefix. What exactly, the rest of the board reads. */
export function addressTells(mode: UrlState, prefix: string): boolean {
  return mode !== 'none' && (mode === 'query' ? location.search : location.hash).includes(`${prefix}.`);
}

/** Words to search for, as the backend takes them; no words search for everything. */
export function withWords({ q: _q, ...filter }: BoardFilter, typed: string): BoardFilter {
  const q = typed.trim().slice(0, 200);
  return q ? { ...filter, q } : filter;
}

/** What the backend is asked. What the page fixes wins over what a person chose. */
export function noticeQuery(filter: BoardFilter, fixed: BoardFilter): NoticeQuery {
  return { ...filter, ...fixed };
}

/** From receipt to result, in milliseconds; absent where the record does not tell or makes no sense. */
export function timeTaken({ receivedAt, resolvedAt }: Notice): number | undefined {
  if (!receivedAt || !resolvedAt) return undefined;
  const taken = Date.parse(resolvedAt) - Date.parse(receivedAt);
  return taken >= 0 ? taken : undefined;
}
