/** The wall as it changes: loaded where a page asks for it. */
import type { Wish } from '@doorstep/contract';
import { LiveItems, type LiveItemsOptions } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';

export type LiveWishes = LiveItems<Wish>;

export function followWishes(
  host: ReactiveControllerHost,
  options: Omit<LiveItemsOptions<Wish>, 'subject' | 'read'>,
): LiveWishes {
  return new LiveItems(host, { ...options, subject: 'wish', read: (backend, id, call) => backend.getWish(id, call) });
}
