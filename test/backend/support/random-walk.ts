/** Everything that can happen to wishes and promises, in any order, from a fixed seed: what fails today fails tomorrow. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { startTestBackend, type StoreKind } from './backend.js';
import { assertUnitsAddUp, claimBody, openDesk, publishWish } from './wishes.js';

/** Bounded by operations, not by time. */
export const operations = 10_000;

interface Step {
  readonly what: string;
  readonly pick: number;
  readonly person: number;
  readonly units: number;
  readonly hours: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    'claim',
    'claim',
    'claim',
    'release',
    'extend',
    'fulfil',
    'agree',
    'wait',
    'wait',
    'offer',
    'leave',
    'confirm',
    'confirm',
    'accept',
    'contest',
    'reopen',
    'void',
    'revoke',
    'resize',
    'pass',
    'dispute',
  ),
  pick: fc.nat({ max: 1000 }),
  person: fc.nat({ max: 12 }),
  units: fc.integer({ min: 1, max: 3 }),
  hours: fc.integer({ min: 1, max: 30 }),
});

/** Takes {@link operations} steps against a backend with this store, and adds up on the way and at the end. */
export async function walkAtRandom(kind: StoreKind): Promise<void> {
  const backend = await startTestBackend(kind, {}, 'none');
  const desk = await openDesk(backend);
  const wishes: string[] = [];
  for (let index = 0; index < 6; index += 1)
    wishes.push((await publishWish(backend, desk, { draft: { units: 1 + index } })).id);
  const claims: { id: string; code: string; fence: number }[] = [];
  const waiting: { id: string; code: string }[] = [];
  const outcomes = new Map<string, number>();
  const { token } = desk.reviewer;
  const care = (one: { id: string } | undefined, operation: string) =>
    one && backend.call('POST', `/staff/claims/${one.id}/${operation}`, { token, body: { reason: 'because' } });
  const run = async ({ what, pick, person, units, hours }: Step) => {
    const wish = wishes[pick % wishes.length] ?? '';
    // The latest ones are the ones that live.
    const claim = claims.at(-1 - (pick % Math.min(12, Math.max(1, claims.length))));
    const line = waiting.at(-1 - (pick % Math.min(6, Math.max(1, waiting.length))));
    switch (what) {
      case 'claim':
        return backend.call('POST', `/wishes/${wish}/claims`, { body: claimBody(person, { units }) });
      case 'wait':
        return backend.call('POST', `/wishes/${wish}/waiting-list`, { body: claimBody(person, { units }) });
      case 'offer':
        return line && backend.call('POST', `/waiting/${line.id}/acceptance`, { code: line.code });
      case 'leave':
        return line && backend.call('POST', `/waiting/${line.id}/leaving`, { code: line.code });
      case 'release':
        return claim && backend.call('POST', `/claims/${claim.id}/release`, { code: claim.code, body: {} });
      case 'extend':
        return (
          claim &&
          backend.call('POST', `/claims/${claim.id}/extensions`, { code: claim.code, body: { reason: 'rain' } })
        );
      case 'agree':
        return claim && backend.call('POST', `/claims/${claim.id}/agreement`, { code: claim.code, body: {} });
      case 'fulfil':
        return (
          claim &&
          backend.call('POST', `/claims/${claim.id}/fulfilments`, { code: claim.code, body: { note: 'brought' } })
        );
      case 'dispute':
        return (
          claim &&
          backend.call('POST', `/claims/${claim.id}/disputes`, {
            code: claim.code,
            body: { kind: 'unsafe', text: 'x' },
          })
        );
      case 'resize':
        return backend.call('PATCH', `/staff/wishes/${wish}`, { token, body: { units: 3 + (pick % 9) } });
      case 'pass':
        backend.clock.now += hours * 3_600_000;
        return undefined;
      default:
        return care(claim, what);
    }
  };
  for (const [index, one] of fc.sample(step, { numRuns: operations, seed: 20261123 }).entries()) {
    const answer = await run(one);
    if (answer) {
      assert.ok(answer.status < 500, `${one.what}: ${answer.text}`);
      const key = `${one.what} ${answer.status}`;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      if (answer.status === 201 && one.what === 'wait') waiting.push(answer.body);
      else if (answer.status === 201) claims.push(answer.body);
    }
    if (index % 500 === 0) await assertUnitsAddUp(backend.store);
    // Wishes outlive the test's clock, and new ones come up as others are fulfilled.
    if (index % 200 === 199) {
      await backend.store.queries
        .updateTable('wishes')
        .set({ expires_at: backend.clock.now + 1e10 })
        .execute();
      wishes.push((await publishWish(backend, desk, { draft: { units: 1 + (index % 5) } })).id);
      wishes.shift();
    }
  }
  await assertUnitsAddUp(backend.store);
  // A walk that never gets anywhere would prove nothing.
  for (const reached of [
    'claim 201',
    'claim 409',
    'release 200',
    'fulfil 200',
    'accept 200',
    'offer 201',
    'void 200',
    'resize 409',
    'agree 200',
  ])
    assert.ok((outcomes.get(reached) ?? 0) > 0, `${reached} never happened: ${JSON.stringify([...outcomes])}`);
  await backend.close();
}
