/**
 * Half-written forms, kept on the device for seven days so that a reload loses nothing. Encrypted like the outbox.
 * Whether a person agreed to that is the caller's business: nothing is written that was not asked for here.
 */
import { believableAge, keptFor } from './storage/age.js';
import { openDeviceStorage, type DeviceStorage, type StorageLack } from './storage/device-storage.js';
import { closeJson, openJson } from './storage/seal.js';

export interface KeptDraft {
  readonly savedAt: number;
  /** What was given to `save`, as JSON carries it. */
  readonly draft: unknown;
  readonly photos: readonly Blob[];
}

export interface Drafts {
  /** Why nothing can be kept on this device: say it. */
  readonly lack: StorageLack | undefined;
  /** Resolves to whether it is kept now. A later save wins over an earlier one that is still under way. */
  save(form: string, draft: unknown, photos?: readonly Blob[]): Promise<boolean>;
  restore(form: string): Promise<KeptDraft | undefined>;
  clear(form: string): Promise<void>;
  dispose(): void;
}

/** `backendUrl` and the name of a form together name a draft. */
export async function openDrafts(backendUrl: string): Promise<Drafts> {
  const storage = await openDeviceStorage();
  if (typeof storage !== 'string') return deviceDrafts(storage, backendUrl);
  return {
    lack: storage,
    save: async () => false,
    restore: async () => undefined,
    clear: async () => undefined,
    dispose() {},
  };
}

function deviceDrafts({ database, seal }: DeviceStorage, backendUrl: string): Drafts {
  const nameOf = (form: string): string => `${backendUrl} ${form}`;
  const turns = new Map<string, number>();
  const takeTurn = (form: string): number => {
    const turn = (turns.get(form) ?? 0) + 1;
    turns.set(form, turn);
    return turn;
  };

  return {
    lack: undefined,

    async save(form, draft, photos = []) {
      const turn = takeTurn(form);
      const name = nameOf(form);
      try {
        const meta = { draft, types: photos.map(({ type }) => type) };
        const content = await closeJson(seal, name, meta);
        const sealed = photos.map(async (photo, index) => seal.close(`${name} ${index}`, await photo.arrayBuffer()));
        const record = { name, savedAt: Date.now(), content, photos: await Promise.all(sealed) };
        // Overtaken by a later save, or by the clearing after it was sent.
        if (turns.get(form) === turn) await database.put('drafts', record);
        return true;
      } catch {
        return false;
      }
    },

    async restore(form) {
      const name = nameOf(form);
      try {
        const record = await database.get('drafts', name);
        if (!record) return undefined;
        if (believableAge(record.savedAt, Date.now()) > keptFor) {
          await database.delete('drafts', name);
          return undefined;
        }
        const meta = (await openJson(seal, name, record.content)) as { draft: unknown; types: string[] };
        const photos = record.photos.map(
          async (photo, index) =>
            new Blob([await seal.open(`${name} ${index}`, photo)], { type: meta.types[index] ?? '' }),
        );
        return { savedAt: record.savedAt, draft: meta.draft, photos: await Promise.all(photos) };
      } catch {
        return undefined;
      }
    },

    async clear(form) {
      takeTurn(form);
      await database.delete('drafts', nameOf(form)).catch(() => undefined);
    },

    dispose: () => database.close(),
  };
}
