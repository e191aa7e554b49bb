/** What Doorstep keeps on a device: one IndexedDB database in the page's origin. Opened late, by outbox and drafts only. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './seal.js';

export interface OutboxRecord {
  /** The idempotency key. */
  readonly key: string;
  readonly backendUrl: string;
  readonly state: 'queued' | 'sent' | 'needs-attention' | 'expired';
  /** Milliseconds since the epoch, by the device's clock. */
  readonly createdAt: number;
  readonly definitionVersion?: string | undefined;
  /** The draft and what went wrong with it, or the receipt. An expired record has none. */
  readonly content?: Sealed | undefined;
}

export interface PhotoRecord {
  readonly entry: string;
  readonly index: number;
  readonly bytes: Sealed;
}

export interface DraftRecord {
  readonly name: string;
  readonly savedAt: number;
  readonly content: Sealed;
  readonly photos: readonly Sealed[];
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  outbox: { key: string; value: OutboxRecord; indexes: { backendUrl: string } };
  photos: { key: [string, number]; value: PhotoRecord };
  drafts: { key: string; value: DraftRecord };
}

export type Database = IDBPDatabase<Schema>;

export function openDatabase(): Promise<Database> {
  return openDB<Schema>('doorstep', 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('outbox', { keyPath: 'key' }).createIndex('backendUrl', 'backendUrl');
      database.createObjectStore('photos', { keyPath: ['entry', 'index'] });
      database.createObjectStore('drafts', { keyPath: 'name' });
    },
    // A newer version of Doorstep in another tab wants to change the database: give way at once.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
