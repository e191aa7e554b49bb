/** Entries on the device, encrypted. Each step is one IndexedDB transaction; encryption happens before it, or it would end early. */
import type { RequestDraft, RequestReceipt } from '@doorstep/contract';
import type { ClientProblem } from '../outcome.js';
import type { DeviceStorage } from '../storage/device-storage.js';
import type { OutboxRecord } from '../storage/database.js';
import { closeJson, openJson } from '../storage/seal.js';
import type { Shelf, ShelfItem } from './shelf.js';

interface SealedDraft {
  readonly draft: RequestDraft;
  readonly photos: readonly { readonly sha256: string; readonly type: string }[];
  readonly problem?: ClientProblem;
}

export function deviceShelf({ database, seal }: DeviceStorage, backendUrl: string): Shelf {
  const label = (key: string, part: string): string => `${backendUrl} ${key} ${part}`;
  const photosOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);
  const stores = ['outbox', 'photos'] as const;

  const openDraft = async ({ key, content }: OutboxRecord): Promise<SealedDraft | undefined> => {
    if (!content) return undefined;
    return (await openJson(seal, label(key, 'draft'), content).catch(() => undefined)) as SealedDraft | undefined;
  };

  const describe = async (record: OutboxRecord): Promise<ShelfItem> => {
    const { key, createdAt, state, content } = record;
    if (state === 'sent' && content) {
      const receipt = await openJson(seal, label(key, 'receipt'), content).catch(() => undefined);
      if (receipt) return { key, createdAt, state, receipt: receipt as RequestReceipt };
    }
    if (state === 'queued') return { key, createdAt, state };
    if (state === 'needs-attention') {
      const problem = (await openDraft(record))?.problem;
      if (problem) return { key, createdAt, state, problem };
    }
    return { key, createdAt, state: 'expired' };
  };

  /** Replaces a record unless another tab has removed or settled it meanwhile. */
  const replace = async (key: string, change: (record: OutboxRecord) => OutboxRecord): Promise<void> => {
    const transaction = database.transaction('outbox', 'readwrite');
    const record = await transaction.store.get(key);
    if (record && record.state !== 'sent') await transaction.store.put(change(record));
    await transaction.done;
  };

  return {
    kept: true,

    async list() {
      return Promise.all((await database.getAllFromIndex('outbox', 'backendUrl', backendUrl)).map(describe));
    },

    async add(key, createdAt, { draft, photos }, replaced) {
      const meta: SealedDraft = { draft, photos: photos.map(({ sha256, blob }) => ({ sha256, type: blob.type })) };
      const content = await closeJson(seal, label(key, 'draft'), meta);
      const sealed = await Promise.all(
        photos.map(async ({ blob }, index) => seal.close(label(key, `photo ${index}`), await blob.arrayBuffer())),
      );
      const { definitionVersion } = draft;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      await Promise.all([
        transaction
          .objectStore('outbox')
          .add({ key, backendUrl, state: 'queued', createdAt, definitionVersion, content }),
        ...sealed.map((bytes, index) => transaction.objectStore('photos').add({ entry: key, index, bytes })),
        replaced !== undefined && transaction.objectStore('outbox').delete(replaced),
        replaced !== undefined && transaction.objectStore('photos').delete(photosOf(replaced)),
        transaction.done,
      ]);
    },

    async read(key) {
      const record = await database.get('outbox', key);
      const meta = record?.backendUrl === backendUrl ? await openDraft(record) : undefined;
      if (!meta) return undefined;
      const sealed = await database.getAll('photos', photosOf(key));
      const photos = sealed.map(async ({ bytes, index }) => {
        const { sha256 = '', type = '' } = meta.photos[index] ?? {};
        return { sha256, blob: new Blob([await seal.open(label(key, `photo ${index}`), bytes)], { type }) };
      });
      if (photos.length !== meta.photos.length) return undefined;
      return { draft: meta.draft, photos: await Promise.all(photos) };
    },

    async settle(key, receipt) {
      const content = await closeJson(seal, label(key, 'receipt'), receipt);
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const record = await transaction.objectStore('outbox').get(key);
      if (record) await transaction.objectStore('outbox').put({ ...record, state: 'sent', content });
      await transaction.objectStore('photos').delete(photosOf(key));
      await transaction.done;
    },

    async mark(key: string, state: 'queued' | 'needs-attention', problem?: ClientProblem) {
      const record = await database.get('outbox', key);
      const meta = record && (await openDraft(record));
      if (!meta) return;
      const content = await closeJson(seal, label(key, 'draft'), { ...meta, problem });
      await replace(key, (current) => ({ ...current, state, content }));
    },

    async expire(key) {
      const transaction = database.transaction(stores, 'readwrite');
      const record = await transaction.objectStore('outbox').get(key);
      if (record && record.state !== 'sent') {
        const { content: _deleted, ...notice } = record;
        await transaction.objectStore('outbox').put({ ...notice, state: 'expired' });
      }
      await transaction.objectStore('photos').delete(photosOf(key));
      await transaction.done;
    },

    redate: (key, createdAt) => replace(key, (record) => ({ ...record, createdAt })),

    async remove(key) {
      const transaction = database.transaction(stores, 'readwrite');
      await transaction.objectStore('outbox').delete(key);
      await transaction.objectStore('photos').delete(photosOf(key));
      await transaction.done;
    },

    close: () => database.close(),
  };
}
