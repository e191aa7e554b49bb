/** Entries in memory: for private mode, plain-http pages and a full disk. They are gone when the page closes. */
import type { OutboxContent } from './entry.js';
import type { Shelf, ShelfItem } from './shelf.js';

export function memoryShelf(): Shelf {
  const items = new Map<string, ShelfItem>();
  const contents = new Map<string, OutboxContent>();
  const change = (key: string, item: ShelfItem | undefined): void => {
    const known = items.get(key);
    if (known && known.state !== 'sent' && item) items.set(key, item);
  };
  return {
    kept: false,
    list: async () => [...items.values()],
    async add(key, createdAt, content, replaced) {
      items.set(key, { key, createdAt, state: 'queued' });
      contents.set(key, content);
      if (replaced !== undefined) await this.remove(replaced);
    },
    read: async (key) => contents.get(key),
    async settle(key, receipt) {
      const known = items.get(key);
      contents.delete(key);
      if (known) items.set(key, { key, createdAt: known.createdAt, state: 'sent', receipt });
    },
    async mark(key: string, state: string, problem?: unknown) {
      const known = items.get(key);
      if (known) change(key, { key, createdAt: known.createdAt, state, problem } as ShelfItem);
    },
    async expire(key) {
      const known = items.get(key);
      contents.delete(key);
      if (known) change(key, { key, createdAt: known.createdAt, state: 'expired' });
    },
    async redate(key, createdAt) {
      const known = items.get(key);
      if (known) items.set(key, { ...known, createdAt });
    },
    async remove(key) {
      items.delete(key);
      contents.delete(key);
    },
    close() {},
  };
}
