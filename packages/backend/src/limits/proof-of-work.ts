/** Work that a device does by itself when too many requests come in: ALTCHA, hosted here, no picture and no third party. */
import { createChallenge, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Secrets } from '../data-folder/secrets.js';
import type { Queries } from '../storage/store.js';

/** About half a second on a slow phone: 256 keys on average. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 1000, keyPrefix: '00', keyLength: 32 } as const;
/** Long enough for a draft that waits for the network. */
const goodFor = 20 * 60_000;

export function createProofChallenge(secrets: Secrets, now: number): Promise<Challenge> {
  return createChallenge({
    ...work,
    deriveKey,
    expiresAt: Math.floor((now + goodFor) / 1000),
    hmacSignatureSecret: secrets.hash('proof-of-work', 'signature'),
  });
}

/** Whether the proof is the solution of a challenge from here, in time, and used for the first time. */
export async function spendProof(queries: Queries, secrets: Secrets, proof: string, now: number): Promise<boolean> {
  const payload = readPayload(proof);
  if (!payload || (payload.challenge.parameters.expiresAt ?? 0) * 1000 <= now) return false;
  if (!(await isSolved(payload, secrets))) return false;
  const spent = await queries
    .insertInto('spent_proofs')
    .values({ id: secrets.hash('spent-proof', payload.challenge.signature ?? ''), expires_at: now + goodFor })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return spent.numInsertedOrUpdatedRows === 1n;
}

async function isSolved({ challenge, solution }: Payload, secrets: Secrets): Promise<boolean> {
  try {
    const hmacSignatureSecret = secrets.hash('proof-of-work', 'signature');
    return (await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret })).verified;
  } catch {
    // The library throws at what is no hexadecimal number; for us that is no solution either.
    return false;
  }
}

/** Base64 of JSON, as ALTCHA's own widget sends it. */
function readPayload(proof: string): Payload | undefined {
  try {
    const payload = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Payload;
    const { algorithm, cost } = payload.challenge.parameters;
    // Another kind of work would be somebody else's signature anyway, but fails sooner here.
    return algorithm === work.algorithm && cost === work.cost ? payload : undefined;
  } catch {
    // Neither JSON nor a payload: whatever it is, it proves nothing.
    return undefined;
  }
}
