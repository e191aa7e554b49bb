import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Outcome } from '@doorstep/client';
import { Resource } from '../../packages/core/src/resource.js';

/** A host without a DOM: what Lit does around a controller, by hand. */
class Host {
  isConnected = true;
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}

interface Read {
  readonly center: string;
  readonly signal: AbortSignal;
  answer(outcome: Outcome<string>): Promise<void>;
  crash(error: Error): Promise<void>;
}

const offline = { ok: false, problem: { code: 'offline', title: 'offline' } } as const;
const moment = () => new Promise((resolve) => setTimeout(resolve));

describe('a resource', () => {
  let center: string | undefined;
  let reads: Read[];
  let host: Host;
  let notices: Resource<readonly [string], string>;

  beforeEach(() => {
    center = 'A';
    reads = [];
    host = new Host();
    notices = new Resource(host, {
      key: () => (center === undefined ? undefined : ([center] as const)),
      load: ([of], signal) =>
        new Promise((resolve, reject) => {
          reads.push({
            center: of,
            signal,
            answer: (outcome) => (resolve(outcome), moment().then(() => undefined)),
            crash: (error) => (reject(error), moment().then(() => undefined)),
          });
        }),
    });
    notices.hostConnected();
    notices.hostUpdate();
  });

  const last = (): Read => reads.at(-1)!;

  it('reads once for one key, however often the widget is drawn', async () => {
    notices.hostUpdate();
    await last().answer({ ok: true, value: 'news of A' });
    notices.hostUpdate();
    assert.equal(reads.length, 1);
    assert.deepEqual(notices.state, { status: 'ready', value: 'news of A' });
  });

  it('keeps the last notices on screen when a refresh fails, and says that it failed', async () => {
    await last().answer({ ok: true, value: 'news of A' });
    notices.refresh();
    assert.equal(notices.value, 'news of A');
    await last().answer(offline);
    assert.deepEqual(notices.state, { status: 'failed', problem: offline.problem, value: 'news of A' });
  });

  it("never shows center A's notices under center B", async () => {
    await last().answer({ ok: true, value: 'news of A' });
    center = 'B';
    notices.hostUpdate();
    assert.deepEqual(notices.state, { status: 'loading', value: undefined });
    await last().answer(offline);
    assert.equal(notices.value, undefined);
  });

  it('takes the latest key although its answer comes first', async () => {
    const slow = last();
    center = 'B';
    notices.hostUpdate();
    assert.equal(slow.signal.aborted, true);
    await last().answer({ ok: true, value: 'news of B' });
    await slow.answer({ ok: true, value: 'news of A' });
    assert.equal(notices.value, 'news of B');
  });

  it('stops reading when the widget leaves the page, and reads again when it comes back', async () => {
    notices.hostDisconnected();
    await moment();
    assert.equal(last().signal.aborted, true);
    await last().answer({ ok: false, problem: { code: 'aborted', title: '' } });
    notices.hostConnected();
    notices.hostUpdate();
    assert.equal(reads.length, 2);
    await last().answer({ ok: true, value: 'news of A' });
    assert.equal(notices.value, 'news of A');
  });

  it('goes on reading when the page only moves the widget', async () => {
    notices.hostDisconnected();
    notices.hostConnected();
    await moment();
    assert.equal(last().signal.aborted, false);
    assert.equal(reads.length, 1);
  });

  it('reads nothing while there is nothing to read, and forgets what it had', async () => {
    await last().answer({ ok: true, value: 'news of A' });
    center = undefined;
    notices.hostUpdate();
    assert.deepEqual(notices.state, { status: 'idle' });
    assert.equal(reads.length, 1);
  });

  it('turns a defect in a callback into a problem that is shown', async () => {
    await last().crash(new TypeError('x is not a function'));
    assert.equal(notices.state.status, 'failed');
    assert.equal(notices.state.status === 'failed' && notices.state.problem.code, 'internal-error');
  });

  it('lets a newer value from a write win over a read that is still under way', async () => {
    const slow = last();
    notices.accept('news after my own message');
    await slow.answer({ ok: true, value: 'news from before' });
    assert.equal(notices.value, 'news after my own message');
  });
});
