/** What a page hears of changes: through one connection for all its widgets and tabs, and never silently nothing. */
import { expect, waitUntil } from '@open-wc/testing';
import { subscribeToChanges } from '@doorstep/client';

/** Stands for the browser's own, so that a test decides when a connection opens, speaks and breaks. */
class Source extends EventTarget {
  static readonly CLOSED = 2;
  static all: Source[] = [];
  readyState = 0;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    Source.all.push(this);
  }
  close(): void {
    this.readyState = Source.CLOSED;
  }
  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  say(type: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(type, { data: typeof data === 'string' ? data : JSON.stringify(data) }));
  }
  refuse(): void {
    this.readyState = Source.CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}

const change = { subject: 'notice', id: 'n1', revision: 1, change: 'published', at: '2026-11-23T10:00:00Z' } as const;
const address = (): string => `https://city-${Math.random().toString(36).slice(2)}.example/api`;
const connections = (url: string): Source[] => Source.all.filter((source) => source.url.startsWith(url));
const moment = (): Promise<void> => new Promise((resolve) => realSetTimeout(resolve, 20));
/** A browser that is busy takes its time to grant the lock that comes before a connection. By the real clock: see below. */
const connected = async (url: string, times = 1): Promise<void> => {
  for (let tries = 0; connections(url).length < times && tries < 500; tries += 1) await moment();
  expect(connections(url).length, `connections to ${url}`).to.be.at.least(times);
};

const realEventSource = globalThis.EventSource;
const realSetTimeout = globalThis.setTimeout;
/** Timers of five seconds and more wait here until the test lets the time pass. */
let sleeping: (() => void)[] = [];
const ends: (() => void)[] = [];

function listen(
  url: string,
  subjects: ('notice' | 'wish')[] = ['notice'],
): { heard: string[]; gaps: () => number; end: () => void } {
  const heard: string[] = [];
  let gaps = 0;
  const end = subscribeToChanges({ url, subjects, onChange: ({ id }) => heard.push(id), onGap: () => (gaps += 1) });
  ends.push(end);
  return { heard, gaps: () => gaps, end };
}

describe('changes', () => {
  beforeEach(() => {
    Source.all = [];
    sleeping = [];
    Object.assign(globalThis, {
      EventSource: Source,
      setTimeout: (work: () => void, delay = 0, ...rest: unknown[]) => {
        if (delay < 2_000) return realSetTimeout(work, delay, ...rest);
        sleeping.push(work);
        return 0;
      },
    });
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    Object.assign(globalThis, { EventSource: realEventSource, setTimeout: realSetTimeout });
  });

  it('reach every widget of the page that asked for them, over one connection', async () => {
    const url = address();
    const [board, wall, other] = [listen(url), listen(url, ['wish']), listen(url)];
    await connected(url);
    expect(connections(url).map((source) => source.url)).to.deep.equal([`${url}/events`]);
    connections(url)[0]!.say('change', change);
    expect([board.heard, wall.heard, other.heard]).to.deep.equal([['n1'], [], ['n1']]);
  });

  it('end with the last widget, and begin anew with the next', async () => {
    const url = address();
    const [first, second] = [listen(url), listen(url)];
    await connected(url);
    first.end();
    expect(connections(url)[0]!.readyState).to.equal(0);
    second.end();
    expect(connections(url)[0]!.readyState).to.equal(Source.CLOSED);
    await moment();
    listen(url);
    await connected(url, 2);
    expect(connections(url)).to.have.length(2);
  });

  it('come from the tab that holds the connection, and from this one when that tab closes', async () => {
    const url = address();
    let release: () => void = () => {};
    const name = `doorstep-changes:${url}`;
    await new Promise<void>((held) => {
      void navigator.locks.request(name, () => {
        held();
        return new Promise<void>((resolve) => (release = resolve));
      });
    });
    const { heard } = listen(url);
    await moment();
    expect(connections(url)).to.have.length(0);
    const tab = new BroadcastChannel(name);
    tab.postMessage(JSON.stringify(change));
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['n1']);
    release();
    await connected(url);
    expect(connections(url)).to.have.length(1);
    tab.close();
  });

  it('are asked for anew when a connection that used to beat falls silent', async () => {
    const url = address();
    const { gaps } = listen(url);
    await connected(url);
    connections(url)[0]!.open();
    connections(url)[0]!.say('beat', '0');
    expect([connections(url).length, gaps()]).to.deep.equal([1, 0]);
    sleeping.at(-1)!();
    expect([connections(url).length, gaps()]).to.deep.equal([2, 1]);
    expect(connections(url)[0]!.readyState).to.equal(Source.CLOSED);
  });

  it('may be few: a backend that never beats is not taken for dead', async () => {
    const url = address();
    listen(url);
    await connected(url);
    connections(url)[0]!.open();
    connections(url)[0]!.say('change', change);
    expect(sleeping).to.have.length(0);
  });

  it('are tried again after a refusal, and what was missed meanwhile is read anew', async () => {
    const url = address();
    const { gaps } = listen(url);
    await connected(url);
    connections(url)[0]!.refuse();
    sleeping.at(-1)!();
    expect([connections(url).length, gaps()]).to.deep.equal([2, 0]);
    connections(url)[1]!.open();
    expect(gaps()).to.equal(1);
  });

  it('stay quiet about what cannot be read', async () => {
    const url = address();
    const { heard } = listen(url);
    await connected(url);
    for (const data of ['', '{', '[]', '{"id":1}', JSON.stringify({ ...change, id: '../x' })])
      connections(url)[0]!.say('change', data);
    expect(heard).to.deep.equal([]);
  });
});
