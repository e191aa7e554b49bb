import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isOpen,
  isTransitionAllowed,
  requestStatuses,
  transitionNamed,
  transitions,
  transitionsFrom,
  type Actor,
  type RequestStatus,
  type Transition,
} from '@doorstep/contract';

const rows = transitions as readonly Transition[];
const staff: readonly Actor[] = ['handler', 'reviewer', 'supervisor'];

describe('the life of a request', () => {
  it('names each operation once', () => {
    assert.equal(new Set(rows.map((row) => row.operation)).size, rows.length);
  });

  it('can reach every state from the first one', () => {
    const reached = new Set<RequestStatus>(['received']);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const row of rows) if (row.to && row.from.some((from) => reached.has(from))) reached.add(row.to);
    }
    assert.deepEqual([...reached].sort(), [...requestStatuses].sort());
  });

  it('leaves no open request without somebody who can move it', () => {
    for (const status of requestStatuses.filter(isOpen)) {
      const movers = staff
        .flatMap((actor) => transitionsFrom(status, actor))
        .filter((row) => row.to && row.to !== status);
      assert.ok(movers.length > 0, `${status} is a dead end`);
    }
  });

  it('ends a withdrawn request: nobody takes it up again', () => {
    for (const actor of [...staff, 'holder', 'system'] as const)
      assert.deepEqual(transitionsFrom('withdrawn', actor), []);
  });

  it('lets a resident be asked only where they can answer', () => {
    const pausing = rows.filter((row) => row.clock === 'pause').map((row) => row.to);
    for (const status of pausing)
      assert.ok(transitionsFrom(status!, 'holder').some((row) => row.operation === 'answer'));
  });

  it('never says no without a reason', () => {
    for (const operation of ['reject', 'refer', 'return', 'refuse-reopen', 'refuse-escalation', 'extend', 'hold']) {
      assert.ok(transitionNamed(operation)?.needs.includes('reason'), operation);
    }
  });

  it('keeps decisions about a complaint from the handler who is complained about', () => {
    for (const operation of ['accept-reopen', 'refuse-reopen', 'uphold-escalation', 'refuse-escalation']) {
      assert.deepEqual(transitionNamed(operation)?.by, ['supervisor'], operation);
    }
  });

  it('refuses what is not in the table', () => {
    assert.equal(isTransitionAllowed('resolve', 'received', 'handler'), false);
    assert.equal(isTransitionAllowed('accept', 'received', 'holder'), false);
    assert.equal(isTransitionAllowed('toString', 'received', 'handler'), false);
    assert.equal(isTransitionAllowed('accept', 'received', 'handler'), true);
  });
});
