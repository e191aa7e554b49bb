/** What is said about a promise and a history, at any moment. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestStatuses, type RequestView } from '@doorstep/contract';
import {
  historyOf,
  newsIn,
  openQuestion,
  promiseStanding,
  ratingReasons,
  stageOf,
  toneOf,
} from '../../packages/request-tracker/src/case/case-model.js';
import { questionView, requestView, timelineEntry } from '../../packages/testing/src/fixtures/request-views.js';

const now = Date.parse('2026-11-23T10:00:00Z');
const hour = 3_600_000;
const at = (hours: number): string => new Date(now + hours * hour).toISOString();
const promised = (promise: Partial<RequestView['promise']>, status: string = 'inProgress'): RequestView =>
  requestView({
    status: status as RequestView['status'],
    promise: { respondBy: null, resolveBy: null, respondedAt: null, resolvedAt: null, pausedSince: null, ...promise },
  });

describe('the promise', () => {
  it('is an answer first, and a result once there was an answer', () => {
    assert.deepEqual(promiseStanding(promised({ respondBy: at(5), resolveBy: at(50) }), now), {
      kind: 'running',
      owed: 'answer',
      due: now + 5 * hour,
      left: 5 * hour,
    });
    assert.deepEqual(promiseStanding(promised({ respondBy: at(-5), resolveBy: at(50), respondedAt: at(-6) }), now), {
      kind: 'running',
      owed: 'result',
      due: now + 50 * hour,
      left: 50 * hour,
    });
  });

  it('of a result alone is not called one of an answer', () => {
    const standing = promiseStanding(promised({ resolveBy: at(50) }), now);
    assert.ok(standing.kind === 'running' && standing.owed === 'result');
  });

  it('is plainly late from the first moment after it, and says by how much', () => {
    const view = promised({ resolveBy: at(0), respondedAt: at(-9) });
    assert.equal(promiseStanding(view, now).kind, 'running');
    assert.deepEqual(promiseStanding(view, now + 72 * hour), { kind: 'late', owed: 'result', due: now, by: 72 * hour });
  });

  it('stands still while it waits for the resident: nothing falls due meanwhile', () => {
    const view = promised({ resolveBy: at(1), respondedAt: at(-9), pausedSince: at(-2) }, 'waitingForResident');
    assert.deepEqual(promiseStanding(view, now + 100 * hour), { kind: 'paused', owed: 'result', left: 3 * hour });
  });

  it('that was broken before the pause is late by what it was late then', () => {
    const view = promised({ resolveBy: at(-3), respondedAt: at(-9), pausedSince: at(-2) }, 'waitingForResident');
    assert.deepEqual(promiseStanding(view, now), { kind: 'late', owed: 'result', due: now - 3 * hour, by: hour });
  });

  it('is nothing once the case is closed, where none was made, and in states nobody knows', () => {
    assert.equal(promiseStanding(promised({ resolveBy: at(-3) }, 'resolved'), now).kind, 'none');
    assert.equal(promiseStanding(promised({}), now).kind, 'none');
    assert.equal(promiseStanding(promised({ resolveBy: at(-3) }, 'awaiting parts'), now).kind, 'none');
    assert.equal(promiseStanding(promised({ resolveBy: 'soon' }), now).kind, 'none');
  });
});

describe('a state', () => {
  it('is drawn on the track only where it is on the way', () => {
    const drawn = requestStatuses.filter((status) => stageOf(status) !== null);
    assert.deepEqual(drawn, [
      'received',
      'accepted',
      'assigned',
      'inProgress',
      'waitingForResident',
      'scheduled',
      'resolved',
      'confirmed',
      'reopened',
    ]);
    assert.equal(stageOf('awaiting parts'), null);
  });

  it('that nobody knows is neither good nor ended', () => {
    assert.equal(toneOf('awaiting parts'), 'calm');
    assert.equal(toneOf('withdrawn'), 'ended');
  });
});

describe('the history', () => {
  it('has the latest first, and keeps the order of what happened at one moment', () => {
    const view = requestView({
      timeline: ['a', 'b', 'c'].map((id) => timelineEntry({ id, at: id === 'a' ? at(-5) : at(-1) })),
    });
    assert.deepEqual(
      historyOf(view).map(({ id }) => id),
      ['c', 'b', 'a'],
    );
    assert.deepEqual(
      view.timeline.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });

  it('has news when the state changed or something was added, and none on the first look', () => {
    const before = requestView();
    const added = requestView({ timeline: [...before.timeline, timelineEntry({ id: 'new' })] });
    assert.equal(newsIn(undefined, before), 'none');
    assert.equal(newsIn(before, requestView()), 'none');
    assert.equal(newsIn(before, added), 'entry');
    assert.equal(newsIn(before, requestView({ status: 'resolved' })), 'status');
    assert.equal(newsIn(before, requestView({ id: 'other', status: 'resolved' })), 'none');
  });

  it('gives the question that waits for an answer: the last words of the office', () => {
    const view = questionView();
    assert.match(openQuestion(view)?.text ?? '', /top of the steps/);
    assert.equal(openQuestion(requestView()), undefined);
  });
});

it('what was good is never offered as a reason for what went wrong', () => {
  assert.deepEqual(ratingReasons(undefined), []);
  assert.deepEqual(ratingReasons('partly'), ratingReasons('no'));
  for (const reason of ratingReasons('yes')) assert.ok(!ratingReasons('no').includes(reason));
});
