/** A backend under load asks for work: the device does it by itself and sends the same intent again. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBackend } from '@doorstep/client';
import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { solveChallenge } from '../../packages/client/src/proof-of-work.js';
import { json, misbehave } from './misbehaving-server.js';

const hmacSignatureSecret = 'signs the challenges of this test';
const challengeOf = (more: object = {}) =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 100,
    keyPrefix: '0',
    keyLength: 32,
    deriveKey,
    hmacSignatureSecret,
    ...more,
  });
const draft = { category: 'lamp', description: '路灯坏了' };

describe('proof of work', () => {
  it('is done when it is asked for, under the same key and with the same words', async () => {
    const challenge = await challengeOf();
    let verified: boolean | undefined;
    await using server = await misbehave((response, count, { body }) => {
      if (count === 0) {
        json(response, 403, { type: 'about:blank', title: 'Work', status: 403, code: 'proof-required', challenge });
        return;
      }
      const { proof } = JSON.parse(body) as { proof: string };
      const payload = JSON.parse(Buffer.from(proof, 'base64').toString()) as Payload;
      void verifySolution({ ...payload, deriveKey, hmacSignatureSecret }).then((result) => {
        verified = result.verified;
        json(response, 201, { id: 'r1', code: 'CODE', status: 'received', promisedBy: null });
      });
    });
    const outcome = await (await createBackend({ url: server.url })).createRequest(draft);
    assert.equal(outcome.ok && outcome.value.code, 'CODE');
    assert.equal(verified, true);
    const [first, second] = server.seen.map(({ headers, body }) => ({
      key: headers['idempotency-key'],
      body: JSON.parse(body) as object,
    }));
    assert.equal(first?.key, second?.key);
    assert.deepEqual({ ...second?.body, proof: undefined }, { ...first?.body, proof: undefined });
  });

  it('fits prefixes of half a byte and of two', async () => {
    for (const keyPrefix of ['a', '0b']) {
      const challenge = await challengeOf({ keyPrefix, cost: 10 });
      const proof = await solveChallenge({ ...challenge });
      const { solution } = JSON.parse(Buffer.from(proof!, 'base64').toString()) as Payload;
      assert.ok((await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret })).verified);
    }
  });

  it('is left to a person where the device cannot do it', async () => {
    for (const challenge of [
      {},
      { parameters: { algorithm: 'ARGON2ID' } },
      { parameters: { algorithm: 'PBKDF2/SHA-256', nonce: 'zz' } },
    ]) {
      assert.equal(await solveChallenge(challenge), undefined);
    }
    const ended = new AbortController();
    ended.abort();
    assert.equal(await solveChallenge({ ...(await challengeOf()) }, ended.signal), undefined);
  });
});
