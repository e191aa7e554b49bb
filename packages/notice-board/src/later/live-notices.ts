/** The board as it changes, and what a page that was read again says about what is new and what is gone. */
import type { Notice, NoticeList } from '@doorstep/contract';
import { LiveItems, type LiveItemsOptions } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

export function followNotices(
  host: ReactiveControllerHost,
  options: Omit<LiveItemsOptions<Notice>, 'subject' | 'read'>,
): LiveItems<Notice> {
  return new LiveItems(host, {
    ...options,
    subject: 'notice',
    read: (backend, id, call) => backend.getNotice(id, call),
  });
}

export interface ListChanges {
  /** Published since the list was read, and so not in it. */
  readonly fresh: readonly string[];
  readonly changed: readonly Notice[];
  readonly gone: readonly string[];
}

/** What became different on a first page, newest first, while nobody listened. */
export function changesBetween(shown: NoticeList, read: NoticeList): ListChanges {
  const before = new Map(shown.items.map((notice) => [notice.id, notice]));
  const now = new Set(read.items.map(({ id }) => id));
  const newest = Math.max(...shown.items.map(published));
  // What is older than the oldest that was read now may stand on the next page.
  const oldest = read.nextCursor === null ? -Infinity : Math.min(...read.items.map(published));
  return {
    fresh: read.items.filter((notice) => !before.has(notice.id) && published(notice) > newest).map(({ id }) => id),
    changed: read.items.filter((notice) => {
      const one = before.get(notice.id);
      return one !== undefined && JSON.stringify(one) !== JSON.stringify(notice);
    }),
    gone: shown.items.filter((notice) => !now.has(notice.id) && published(notice) > oldest).map(({ id }) => id),
  };
}

function published({ publishedAt }: Notice): number {
  return Date.parse(publishedAt);
}
