/**
 * Encryption at rest: AES-GCM under a key that no script can read out, made once per device and kept beside the data.
 * It protects against whoever copies the profile folder or looks into the storage, not against scripts of the page.
 */
import type { Database } from './database.js';

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Seals for one purpose: `label` is bound to the content, which opens under no other. */
export interface Seal {
  close(label: string, bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Sealed>;
  open(label: string, sealed: Sealed): Promise<ArrayBuffer>;
}

/** Two tabs that start at once end up with the same key: the first one that was stored. */
export async function openSeal(database: Database): Promise<Seal> {
  const key = (await database.get('keys', 'device')) ?? (await keepKey(database));
  return {
    async close(label, bytes) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, bytes: await crypto.subtle.encrypt(parameters(label, iv), key, bytes) };
    },
    open: (label, { iv, bytes }) => crypto.subtle.decrypt(parameters(label, iv), key, bytes),
  };
}

async function keepKey(database: Database): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const transaction = database.transaction('keys', 'readwrite');
  const known = await transaction.store.get('device');
  if (!known) await transaction.store.put(fresh, 'device');
  await transaction.done;
  return known ?? fresh;
}

function parameters(label: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(label) };
}

export async function closeJson(seal: Seal, label: string, value: unknown): Promise<Sealed> {
  return seal.close(label, new TextEncoder().encode(JSON.stringify(value)));
}

export async function openJson(seal: Seal, label: string, sealed: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await seal.open(label, sealed)));
}
