import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedHolderActions, isDueSoon, isOverdue, nextPromise, type PromiseClock } from '@doorstep/contract';

const hour = 3_600_000;
const clock = (part: Partial<PromiseClock>): PromiseClock => ({
  status: 'inProgress',
  respondBy: 24 * hour,
  resolveBy: 72 * hour,
  respondedAt: null,
  pausedSince: null,
  ...part,
});

describe('a promise', () => {
  it('owes an answer first, then a result', () => {
    assert.equal(nextPromise(clock({})), 24 * hour);
    assert.equal(nextPromise(clock({ respondedAt: hour })), 72 * hour);
  });

  it('is overdue from the millisecond after', () => {
    assert.equal(isOverdue(clock({}), 24 * hour), false);
    assert.equal(isOverdue(clock({}), 24 * hour + 1), true);
  });

  it('stands still while the city waits for the resident', () => {
    const paused = clock({ status: 'waitingForResident', respondedAt: hour, pausedSince: 70 * hour });
    assert.equal(isOverdue(paused, 500 * hour), false);
    assert.equal(isDueSoon(paused, 71 * hour, 4), false);
  });

  it('stays overdue when the pause began too late', () => {
    assert.equal(isOverdue(clock({ respondedAt: hour, pausedSince: 73 * hour }), 74 * hour), true);
  });

  it('owes nothing once it is closed', () => {
    assert.equal(isOverdue(clock({ status: 'resolved' }), 500 * hour), false);
  });

  it('is due soon only before it is overdue', () => {
    assert.equal(isDueSoon(clock({}), 21 * hour, 4), true);
    assert.equal(isDueSoon(clock({}), 19 * hour, 4), false);
    assert.equal(isDueSoon(clock({}), 25 * hour, 4), false);
  });
});

describe('what the holder may do', () => {
  const situation = {
    status: 'resolved',
    now: 10 * hour,
    resolvedAt: 0,
    rated: false,
    overdue: false,
    reopenRefused: false,
    escalated: false,
  } as const;

  it('asks for a rating until the last second of the fourteenth day', () => {
    const last = 14 * 24 * hour;
    assert.ok(allowedHolderActions({ ...situation, now: last }).includes('rate'));
    assert.ok(!allowedHolderActions({ ...situation, now: last + 1000 }).includes('rate'));
  });

  it('takes one rating for each resolution', () => {
    assert.ok(!allowedHolderActions({ ...situation, rated: true }).includes('rate'));
  });

  it('never ends with no: a refused reopening can be taken to a supervisor', () => {
    const refused = allowedHolderActions({ ...situation, reopenRefused: true });
    assert.ok(refused.includes('escalate') && !refused.includes('reopen'));
  });

  it('offers one escalation at a time', () => {
    assert.ok(allowedHolderActions({ ...situation, status: 'rejected' }).includes('escalate'));
    assert.ok(!allowedHolderActions({ ...situation, status: 'rejected', escalated: true }).includes('escalate'));
  });

  it('lets an open request be withdrawn, and a withdrawn one only be erased', () => {
    assert.ok(allowedHolderActions({ ...situation, status: 'received', resolvedAt: null }).includes('withdraw'));
    assert.deepEqual(allowedHolderActions({ ...situation, status: 'withdrawn', resolvedAt: null }), ['erase']);
  });
});
