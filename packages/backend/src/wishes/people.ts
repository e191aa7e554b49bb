/** Who claims, without keeping who they are: a keyed hash finds the same person again, the words are sealed. */
import type { Secrets } from '../data-folder/secrets.js';

export interface Claimant {
  readonly name: string;
  readonly contact: string;
  readonly team?: string | undefined;
  readonly message?: string | undefined;
}

const purpose = 'claimant';

/** `138 0000 1111`, `+86 13800001111` and full-width digits are one person; so are `A@b.cn` and `a@B.CN`. */
export function whoIs(secrets: Secrets, contact: string): string {
  const plain = contact.normalize('NFKC').trim().toLowerCase();
  const digits = plain.replace(/\D/g, '');
  const reach =
    plain.includes('@') || digits.length < 5 ? plain.replace(/\s+/g, '') : digits.replace(/^(00)?86(?=1\d{10}$)/, '');
  return secrets.hash('claimant-contact', reach);
}

export function sealClaimant(secrets: Secrets, claimant: Claimant): string {
  return secrets.seal(purpose, JSON.stringify(claimant));
}

export function openClaimant(secrets: Secrets, sealed: string): Claimant | undefined {
  const opened = secrets.open(purpose, sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as Claimant);
}
