/** The device's storage, if this page may have it: the database together with the seal, or the reason why not. */
import { openDatabase, type Database } from './database.js';
import { openSeal, type Seal } from './seal.js';

/** `insecure-page`: encryption exists on https pages only. `no-storage`: private mode, or the person forbids it. */
export type StorageLack = 'insecure-page' | 'no-storage';

export interface DeviceStorage {
  readonly database: Database;
  readonly seal: Seal;
}

export async function openDeviceStorage(): Promise<DeviceStorage | StorageLack> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return 'insecure-page';
  try {
    const database = await openDatabase();
    return { database, seal: await openSeal(database) };
  } catch {
    return 'no-storage';
  }
}
