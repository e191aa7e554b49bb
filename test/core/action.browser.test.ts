import { expect } from '@open-wc/testing';
import { Action } from '@doorstep/core';
import type { Outcome } from '@doorstep/client';

interface Sent {
  readonly text: string;
  readonly key: string;
  answer(outcome: Outcome<string>): void;
}

const host = {
  updateComplete: Promise.resolve(true),
  addController() {},
  removeController() {},
  requestUpdate() {},
};

describe('an action', () => {
  let sent: Sent[];
  let send: Action<{ text: string }, string>;

  beforeEach(() => {
    sent = [];
    send = new Action(host, ({ text }, { idempotencyKey }) => {
      return new Promise((resolve) => sent.push({ text, key: idempotencyKey, answer: resolve }));
    });
  });

  const offline: Outcome<string> = { ok: false, problem: { code: 'offline', title: 'offline' } };

  it('sends once when the button is pressed twice', async () => {
    const first = send.run({ text: 'The lamp is out' });
    const second = send.run({ text: 'The lamp is out' });
    sent[0]!.answer({ ok: true, value: 'CODE' });
    expect(await first).to.deep.equal(await second);
    expect(sent).to.have.length(1);
    expect(send.state).to.deep.equal({ status: 'done', value: 'CODE' });
  });

  it('repeats a failed intent under the same key', async () => {
    const first = send.run({ text: 'The lamp is out' });
    sent[0]!.answer(offline);
    await first;
    expect(send.state.status).to.equal('failed');
    void send.run({ text: 'The lamp is out' });
    expect(sent[1]!.key).to.equal(sent[0]!.key);
  });

  it('gives changed words a key of their own', async () => {
    const first = send.run({ text: 'The lamp is out' });
    sent[0]!.answer(offline);
    await first;
    void send.run({ text: 'Two lamps are out' });
    expect(sent[1]!.key).to.not.equal(sent[0]!.key);
  });

  it('gives the same words a new key once they have arrived', async () => {
    const first = send.run({ text: 'Thank you' });
    sent[0]!.answer({ ok: true, value: 'ok' });
    await first;
    void send.run({ text: 'Thank you' });
    expect(sent[1]!.key).to.not.equal(sent[0]!.key);
  });
});
