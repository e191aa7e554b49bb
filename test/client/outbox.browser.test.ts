/** The outbox in a real browser: what is handed to it leaves once, comes back as a receipt, or stays readable. */
import { expect } from '@open-wc/testing';
import { openOutbox, type Outbox, type OutboxEntry } from '@doorstep/client/outbox';
import { openDB } from 'idb';

const draft = { category: 'street-light', description: 'The lamp at the fish market is dark 💡' };
const hash = 'a'.repeat(64);

/** A backend in this page: counts what arrives under which key, and answers as the test says. */
class Counter {
  readonly keys: string[] = [];
  readonly urls: string[] = [];
  readonly bodies: Record<string, unknown>[] = [];
  answer: (count: number) => Response | Promise<Response> = (count) => receipt(`CODE-${count}`);

  readonly fetch: typeof fetch = async (input, init) => {
    const headers = init!.headers as Record<string, string>;
    this.urls.push(`${init!.method} ${input as string}`);
    if (init!.method === 'PUT') return json({ sha256: hash, width: 1, height: 1, keptUntil: null }, 201);
    this.keys.push(headers['Idempotency-Key']!);
    this.bodies.push(JSON.parse(init!.body as string) as Record<string, unknown>);
    return this.answer(this.keys.length);
  };
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const receipt = (code: string): Response => json({ id: 'r1', code, status: 'received', promisedBy: null }, 201);
const refusal = (): Response =>
  json(
    {
      type: 'about:blank',
      title: 'No',
      status: 422,
      code: 'invalid-input',
      errors: [{ path: 'category', code: 'unknown', message: 'Choose' }],
    },
    422,
  );

const opened: Outbox[] = [];
async function open(server: Counter, backendUrl: string): Promise<Outbox> {
  const outbox = await openOutbox({ backendUrl, fetch: server.fetch });
  opened.push(outbox);
  return outbox;
}

function until(outbox: Outbox, key: string, state: OutboxEntry['state']): Promise<OutboxEntry> {
  return new Promise((resolve) => {
    const look = (entries: readonly OutboxEntry[]): void => {
      const entry = entries.find((one) => one.key === key && one.state === state);
      if (!entry) return;
      end();
      resolve(entry);
    };
    const end = outbox.subscribe(look);
    look(outbox.entries());
  });
}

/** A backend address of its own for each test: outboxes are parted by it. */
const address = (): string => `https://city-${Math.random().toString(36).slice(2)}.example/api`;

/** Everything that IndexedDB holds, as text in which a leak would show. */
async function stored(): Promise<string> {
  const database = await openDB('doorstep');
  const rows = await Promise.all(['outbox', 'photos', 'drafts'].map((store) => database.getAll(store)));
  database.close();
  const bytes = (value: unknown): unknown =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('utf-8').decode(value) : value;
  return JSON.stringify(rows, (_name, value) => bytes(value));
}

describe('the outbox', () => {
  afterEach(() => {
    for (const outbox of opened.splice(0)) outbox.dispose();
  });

  it('sends what was submitted and shows the code until it is discarded', async () => {
    const server = new Counter();
    const outbox = await open(server, address());
    const { key, state, kept } = await outbox.submit(draft);
    expect([state, kept, outbox.lack]).to.deep.equal(['queued', true, undefined]);
    const sent = await until(outbox, key, 'sent');
    expect(sent.state === 'sent' && sent.receipt.code).to.equal('CODE-1');
    expect(server.keys).to.deep.equal([key]);
    expect(server.bodies[0]).to.deep.equal(draft);
    await outbox.discard(key);
    expect(outbox.entries()).to.have.length(0);
  });

  it('takes no answer without a receipt for one: not the page of a captive portal, not an empty code', async () => {
    const server = new Counter();
    server.answer = (count) =>
      count === 1
        ? new Response('<title>Log in</title>', { headers: { 'content-type': 'text/html' } })
        : count === 2
          ? receipt(' ')
          : receipt('REAL');
    const outbox = await open(server, address());
    const { key } = await outbox.submit(draft);
    for (const tries of [1, 2]) {
      await waitFor(() => server.keys.length === tries && outbox.entries()[0]?.state === 'queued');
      await outbox.retry(key);
    }
    const sent = await until(outbox, key, 'sent');
    expect(sent.state === 'sent' && sent.receipt.code).to.equal('REAL');
    expect(new Set(server.keys).size).to.equal(1);
  });

  it('keeps what was refused, gives it back for editing, and sends the corrected one under a new key', async () => {
    const server = new Counter();
    server.answer = (count) => (count === 1 ? refusal() : receipt('OK'));
    const outbox = await open(server, address());
    const { key } = await outbox.submit(draft);
    const refused = await until(outbox, key, 'needs-attention');
    expect(refused.state === 'needs-attention' && refused.problem.errors?.[0]?.path).to.equal('category');
    expect((await outbox.read(key))?.draft).to.deep.equal(draft);
    const next = await outbox.replace(key, { ...draft, category: 'lamps' });
    expect(next?.key).not.to.equal(key);
    await until(outbox, next!.key, 'sent');
    expect(server.keys).to.deep.equal([key, next!.key]);
    expect(outbox.entries().map((entry) => entry.key)).to.deep.equal([next!.key]);
  });

  it('does not let what a firewall refuses stand before the others', async () => {
    const server = new Counter();
    server.answer = () =>
      server.bodies.at(-1)?.['description'] === 'disliked'
        ? new Response('<h1>Forbidden</h1>', { status: 403 })
        : receipt('OK');
    const outbox = await open(server, address());
    const disliked = await outbox.submit({ ...draft, description: 'disliked' });
    await until(outbox, (await outbox.submit(draft)).key, 'sent');
    const left = outbox.entries().find(({ key }) => key === disliked.key);
    expect(left?.state === 'queued' && left.problem?.status).to.equal(403);
    await outbox.discard(disliked.key);
  });

  it('does not replace what may have arrived', async () => {
    const server = new Counter();
    server.answer = () => Promise.reject(new TypeError('reset'));
    const outbox = await open(server, address());
    const { key } = await outbox.submit(draft);
    expect(await outbox.replace(key, draft)).to.equal(undefined);
    await outbox.discard(key);
  });

  it('goes on after a reload with the same key, the photos included', async () => {
    const url = address();
    const down = new Counter();
    down.answer = () => new Promise(() => {});
    const before = await openOutbox({ backendUrl: url, fetch: down.fetch });
    const { key } = await before.submit(draft, [{ sha256: hash, blob: new Blob(['photo'], { type: 'image/jpeg' }) }]);
    // What a killed tab leaves behind: its lock is free, its answer was never read.
    before.dispose();
    const database = await openDB('doorstep');
    database.close();

    const server = new Counter();
    const other = await openInFrame(url, server);
    expect(server.keys).to.deep.equal([key]);
    expect(server.urls[0]).to.equal(`PUT ${url}/media/${hash}`);
    expect(server.bodies[0]).to.deep.equal({ ...draft, photos: [hash] });
    other();
  });

  it('lets one tab send at a time, and tells the others', async () => {
    const url = address();
    const server = new Counter();
    let running = 0;
    let most = 0;
    server.answer = async (count) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return receipt(`CODE-${count}`);
    };
    const tabs = await Promise.all([open(server, url), open(server, url), open(server, url)]);
    const keys: string[] = [];
    for (const tab of tabs) for (let count = 0; count < 3; count += 1) keys.push((await tab.submit(draft)).key);
    for (const tab of tabs) await Promise.all(keys.map((key) => until(tab, key, 'sent')));
    expect(most).to.equal(1);
    expect([...server.keys].sort()).to.deep.equal([...keys].sort());
  });

  it('never sends to another backend what was written for one', async () => {
    const [first, second] = [address(), address()];
    const down = new Counter();
    down.answer = () => Promise.reject(new TypeError('reset'));
    const left = await open(down, first);
    const { key } = await left.submit(draft);
    const server = new Counter();
    const other = await open(server, second);
    expect(other.entries()).to.have.length(0);
    await other.retry(key);
    await until(other, (await other.submit(draft)).key, 'sent');
    expect(server.urls.every((url) => url.includes(second))).to.equal(true);
    expect(server.keys).not.to.include(key);
    await left.discard(key);
  });

  it('leaves no word of it readable on the device', async () => {
    const server = new Counter();
    server.answer = () => new Promise(() => {});
    const outbox = await open(server, address());
    const secret = 'SECRET-4711';
    const photo = { sha256: hash, blob: new Blob(['PHOTO-SECRET'], { type: 'image/jpeg' }) };
    const { key } = await outbox.submit({ ...draft, description: secret, contact: { phone: '13800000000' } }, [photo]);
    const text = await stored();
    expect(text).to.include(key);
    for (const word of [secret, '13800000000', 'PHOTO-SECRET', 'street-light']) expect(text).not.to.include(word);
    const database = await openDB('doorstep');
    const sealKey = (await database.get('keys', 'device')) as CryptoKey;
    database.close();
    expect(sealKey.extractable).to.equal(false);
    await outbox.discard(key);
  });

  it('deletes what could not be sent for seven days and leaves a notice', async () => {
    const url = address();
    const key = await leaveBehind(url, Date.now() - 7 * 86_400_000 - 1_000);
    const server = new Counter();
    const outbox = await open(server, url);
    expect(outbox.entries()).to.have.length(1);
    expect(outbox.entries()[0]?.state).to.equal('expired');
    expect(await outbox.read(key)).to.equal(undefined);
    expect(server.keys).to.have.length(0);
  });

  for (const [what, away] of [
    ['three years ahead', -3 * 365 * 86_400_000],
    ['two days behind', 2 * 86_400_000],
  ] as const) {
    it(`loses nothing when the device's clock is put ${what}`, async () => {
      const url = address();
      const key = await leaveBehind(url, Date.now() + away);
      const server = new Counter();
      const outbox = await open(server, url);
      await until(outbox, key, 'sent');
      expect(server.keys).to.deep.equal([key]);
    });
  }

  it('says that nothing is kept where the device offers no storage, and sends all the same', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const server = new Counter();
      const outbox = await open(server, address());
      expect(outbox.lack).to.equal('no-storage');
      const entry = await outbox.submit(draft);
      expect(entry.kept).to.equal(false);
      await until(outbox, entry.key, 'sent');
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', real);
    }
  });

  it('says that nothing is kept on a plain-http page', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    try {
      const outbox = await open(new Counter(), address());
      expect(outbox.lack).to.equal('insecure-page');
      await until(outbox, (await outbox.submit(draft)).key, 'sent');
    } finally {
      delete (crypto as { subtle?: unknown }).subtle;
    }
  });

  it('keeps in memory, and says so, what the full disk does not take', async () => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const outbox = await open(new Counter(), address());
      const entry = await outbox.submit(draft);
      expect([entry.kept, outbox.lack]).to.deep.equal([false, 'full']);
      await until(outbox, entry.key, 'sent');
    } finally {
      IDBObjectStore.prototype.add = add;
    }
  });

  it('goes on when the storage is taken away while the page is open', async () => {
    const server = new Counter();
    let release: (response: Response) => void = () => {};
    server.answer = () => new Promise((resolve) => (release = resolve));
    const outbox = await open(server, address());
    const { key } = await outbox.submit(draft);
    // An entry is "sending" a little before the backend hears of it: the call's own code may still be on its way.
    await waitFor(() => server.keys.length > 0);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('gone', 'InvalidStateError');
    };
    try {
      release(receipt('LATE'));
      const sent = await until(outbox, key, 'sent');
      expect(sent.state === 'sent' && sent.receipt.code).to.equal('LATE');
      expect(outbox.lack).to.equal('no-storage');
    } finally {
      IDBObjectStore.prototype.put = put;
      await outbox.discard(key);
    }
  });
});

/** An entry as an earlier session left it, written at that time. */
async function leaveBehind(url: string, createdAt: number): Promise<string> {
  const down = new Counter();
  down.answer = () => Promise.reject(new TypeError('reset'));
  const outbox = await openOutbox({ backendUrl: url, fetch: down.fetch });
  const { key } = await outbox.submit(draft);
  await waitFor(() => outbox.entries()[0]?.state === 'queued' && down.keys.length > 0);
  outbox.dispose();
  const database = await openDB('doorstep');
  await database.put('outbox', { ...(await database.get('outbox', key)), createdAt });
  database.close();
  return key;
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Takes the hung sender's lock away, as the end of its tab would, and opens the outbox anew. */
async function openInFrame(url: string, server: Counter): Promise<() => void> {
  await navigator.locks.request(`doorstep-outbox:${url}`, { steal: true }, async () => undefined);
  const outbox = await openOutbox({ backendUrl: url, fetch: server.fetch });
  const [entry] = outbox.entries();
  await until(outbox, entry!.key, 'sent');
  return () => outbox.dispose();
}
