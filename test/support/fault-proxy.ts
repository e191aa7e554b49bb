/**
 * A network that loses things, between a browser and a real backend: connections cut before and after the commit, answers
 * broken off, login pages, 5xx, 429, silence. Its dice are seeded, so that a failure can be run again.
 */
import { createHash } from 'node:crypto';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const faults = [
  'cut-before-send',
  'cut-after-commit',
  'cut-in-answer',
  'half-json',
  'captive-portal',
  'elsewhere',
  'error-500',
  'error-502-after-commit',
  'error-503',
  'too-many-429',
  'silence',
] as const;
export type Fault = (typeof faults)[number];

export interface FaultProxy {
  readonly url: string;
  /** How often each fault was done. */
  readonly done: Map<Fault, number>;
  close(): Promise<void>;
}

export interface FaultOptions {
  /** The origin behind it. */
  readonly target: string;
  readonly seed: number;
  /** Share of writes that go wrong. */
  readonly share: number;
  /** Silences are slow: no more than these. */
  readonly mostSilences: number;
  /** Pages that the proxy serves itself, by path. */
  readonly pages: Readonly<Record<string, { readonly type: string; readonly body: string }>>;
}

export async function startFaultProxy({ target, seed, share, mostSilences, pages }: FaultOptions): Promise<FaultProxy> {
  const done = new Map<Fault, number>();
  const random = dice(seed);

  const choose = (method: string | undefined): Fault | undefined => {
    if (method !== 'POST' && method !== 'PUT') return undefined;
    if (random() >= share) return undefined;
    const fault = faults[Math.floor(random() * faults.length)]!;
    // A photo is waited for a minute: too long for a test.
    const tooMuch = method === 'PUT' || (done.get('silence') ?? 0) >= mostSilences;
    return fault === 'silence' && tooMuch ? 'cut-after-commit' : fault;
  };

  const server = createServer((request, response) => {
    const page = pages[request.url!];
    if (page) return void response.writeHead(200, { 'content-type': page.type }).end(page.body);
    const fault = choose(request.method);
    if (fault) done.set(fault, (done.get(fault) ?? 0) + 1);
    void answer(request, response, fault, target).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    done,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  target: string,
): Promise<void> {
  const body = await readAll(request);
  const html = { 'content-type': 'text/html; charset=utf-8' };
  switch (fault) {
    case 'cut-before-send':
      response.destroy();
      return;
    case 'captive-portal':
      response.writeHead(200, html).end('<!doctype html><title>Log in to this network</title>');
      return;
    case 'elsewhere':
      response.writeHead(307, { location: 'http://localhost:9/taken' }).end();
      return;
    case 'error-500':
      response.writeHead(500, html).end('<h1>Internal error</h1>');
      return;
    case 'error-503':
      response.writeHead(503, { 'retry-after': '1' }).end();
      return;
    case 'too-many-429':
      response.writeHead(429, { 'retry-after': new Date(Date.now() + 1_000).toUTCString() }).end();
      return;
  }
  const real = await forward(request, body, target);
  switch (fault) {
    case 'cut-after-commit':
      response.destroy();
      return;
    case 'silence':
      return;
    case 'error-502-after-commit':
      response.writeHead(502, html).end('<h1>Bad gateway</h1>');
      return;
    case 'half-json':
      response
        .writeHead(real.status, { 'content-type': 'application/json' })
        .end(real.body.subarray(0, real.body.length / 2));
      return;
    case 'cut-in-answer':
      response.writeHead(real.status, { ...real.headers, 'content-length': String(real.body.length) });
      response.write(real.body.subarray(0, real.body.length / 2));
      setTimeout(() => response.destroy(), 5);
      return;
    default:
      response.writeHead(real.status, real.headers).end(real.body);
  }
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward(request: IncomingMessage, body: Buffer, target: string): Promise<Forwarded> {
  // Each intent comes from a household of its own: here the backend's rate limits are not the question.
  const digest = createHash('sha256')
    .update(String(request.headers['idempotency-key'] ?? request.url))
    .digest();
  const headers = { ...request.headers, 'x-forwarded-for': `10.${digest[0]}.${digest[1]}.${digest[2]}` };
  return new Promise((resolve, reject) => {
    const onward = httpRequest(new URL(request.url!, target), { method: request.method, headers }, (answer) => {
      readAll(answer).then((bytes) => {
        const { 'transfer-encoding': _chunked, ...rest } = answer.headers;
        resolve({ status: answer.statusCode!, headers: rest, body: bytes });
      }, reject);
    });
    onward.on('error', reject).end(body);
  });
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
