/** This installation's secret: receipts are hashed and contact data sealed with keys derived from it. Losing it voids every receipt. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Secrets {
  /** A keyed hash: equal inputs are found again, and nobody without the key can try inputs out. */
  hash(purpose: string, text: string): string;
  /** Encrypts under a key for the purpose and, if given, something that only the caller knows. */
  seal(purpose: string, text: string, known?: string): string;
  /** The text, or `undefined` if it was sealed otherwise or altered. */
  open(purpose: string, sealed: string, known?: string): string | undefined;
  /** Says which secret this is without giving it away. */
  readonly fingerprint: string;
}

/** From the folder's key file, made at the first start. `DOORSTEP_KEY` (64 hexadecimal digits) is for several processes on one database. */
export function loadSecrets(folder: string, given: string | undefined): Secrets {
  if (given !== undefined) return createSecrets(Buffer.from(given, 'hex'));
  const file = path.join(folder, 'key');
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return createSecrets(Buffer.from(readFileSync(file, 'utf8').trim(), 'hex'));
}

export function createSecrets(key: Buffer): Secrets {
  if (key.length !== 32) throw new Error('The key must be 64 hexadecimal digits.');
  const keyFor = (purpose: string, known = '') => Buffer.from(hkdfSync('sha256', key, known, purpose, 32));
  return {
    fingerprint: createHash('sha256').update(keyFor('fingerprint')).digest('hex').slice(0, 16),
    hash: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest('base64url'),
    seal(purpose, text, known) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, known), nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(purpose, sealed, known) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose, known), bytes.subarray(0, 12));
      try {
        decipher.setAuthTag(bytes.subarray(12, 28));
        return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        // A wrong key and altered bytes look the same, and mean the same to the caller.
        return undefined;
      }
    },
  };
}
