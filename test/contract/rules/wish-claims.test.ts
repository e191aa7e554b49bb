import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  claimHolderActionsFor,
  claimOperationsFrom,
  claimStates,
  claimTransition,
  extendedLease,
  isLiveClaim,
  lease,
  leaseEnd,
  publicWishState,
  wishStates,
  wishTransition,
  wishTransitions,
  type LeaseSituation,
} from '@doorstep/contract';

const hour = 3_600_000;
const active: LeaseSituation = {
  state: 'active',
  now: 0,
  claimedAt: 0,
  leaseUntil: 72 * hour,
  extensions: 0,
  agreedFor: null,
};

describe('the life of a promise', () => {
  it('goes only the ways of the specification', () => {
    const ways = claimStates.map((from) => [
      from,
      (['holder', 'staff', 'system'] as const)
        .flatMap((by) => claimOperationsFrom(from, by).map((name) => claimTransition(name, from, by)?.to))
        .filter((to, index, all) => all.indexOf(to) === index)
        .sort()
        .join(' '),
    ]);
    assert.deepEqual(Object.fromEntries(ways), {
      held: 'active expired released revoked',
      active: 'delivered expired released revoked',
      delivered: 'accepted contested',
      contested: 'accepted reopened void',
      accepted: '',
      released: '',
      expired: 'active',
      revoked: '',
      reopened: '',
      void: '',
    });
  });

  it('keeps units from others in four states', () => {
    assert.deepEqual(claimStates.filter(isLiveClaim), ['held', 'active', 'delivered', 'contested']);
  });

  it('is extended twice at most and never beyond six days, unless a day was agreed', () => {
    assert.equal(extendedLease(active), 144 * hour);
    assert.equal(extendedLease({ ...active, leaseUntil: 144 * hour, extensions: 1 }), undefined);
    assert.equal(
      extendedLease({ ...active, leaseUntil: 144 * hour, extensions: 1, agreedFor: 200 * hour }),
      216 * hour,
    );
    assert.equal(extendedLease({ ...active, extensions: 2, agreedFor: 200 * hour }), undefined);
    assert.equal(extendedLease({ ...active, state: 'delivered' }), undefined);
  });

  it('has twelve hours of grace where a day was agreed', () => {
    assert.equal(leaseEnd({ leaseUntil: 10, agreedFor: null }), 10);
    assert.equal(leaseEnd({ leaseUntil: 10, agreedFor: 20 }), 20 + lease.grace);
  });

  it('offers its holder what is possible now', () => {
    assert.deepEqual(claimHolderActionsFor(active), ['fulfil', 'release', 'extend', 'write', 'dispute', 'stop']);
    assert.ok(claimHolderActionsFor({ ...active, mayAskAddress: true }).includes('askAddress'));
    assert.deepEqual(claimHolderActionsFor({ ...active, state: 'accepted' }), ['dispute']);
    assert.deepEqual(claimHolderActionsFor({ ...active, state: 'expired' }), []);
  });

  it('offers nothing but a yes, a no and help where the wish has changed since', () => {
    assert.deepEqual(claimHolderActionsFor({ ...active, state: 'held', isChanged: true }), [
      'agree',
      'release',
      'dispute',
      'stop',
    ]);
  });

  it('lets nobody write before the center has looked at the promise', () => {
    assert.ok(!claimHolderActionsFor({ ...active, state: 'held' }).includes('write'));
  });
});

describe('the life of a wish', () => {
  it('reaches the wall only through a review', () => {
    const into = wishTransitions.filter(({ to }) => to === 'published');
    assert.deepEqual(
      into.map(({ operation, from, by }) => ({ operation, from, by })),
      [
        { operation: 'publish', from: ['inReview'], by: ['reviewer'] },
        { operation: 'unhide', from: ['hidden'], by: ['reviewer'] },
      ],
    );
  });

  it('never comes back from an end', () => {
    for (const end of ['rejected', 'fulfilled', 'withdrawn', 'expired'] as const)
      assert.ok(!wishTransitions.some(({ from }) => (from as readonly string[]).includes(end)), end);
    assert.ok(wishStates.length > 0);
  });

  it('can be taken back by its maker until it has come true', () => {
    for (const state of ['draft', 'submitted', 'inReview', 'needsChanges', 'published', 'hidden'] as const)
      assert.ok(wishTransition('withdraw', state, 'maker'), state);
  });

  it('shows what is left, and is fulfilled only when all of it was accepted', () => {
    assert.equal(publicWishState({ total: 5, left: 5, accepted: 0 }), 'open');
    assert.equal(publicWishState({ total: 5, left: 2, accepted: 1 }), 'part');
    assert.equal(publicWishState({ total: 5, left: 0, accepted: 4 }), 'full');
    assert.equal(publicWishState({ total: 5, left: 0, accepted: 5 }), 'fulfilled');
  });
});
