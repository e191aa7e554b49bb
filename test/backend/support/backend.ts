/** A backend for a test: a real store of its own, a clock that the test turns, and its log lines. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createApp,
  createSecrets,
  openPostgresStore,
  openSqliteStore,
  readConfig,
  type Store,
} from '@doorstep/backend';
import { operations, type Operation } from '@doorstep/contract/schemas';
import { sql } from 'kysely';
import pg from 'pg';
import { fillStore } from './content.js';

export const storeKinds = ['sqlite', 'postgres'] as const;
export type StoreKind = (typeof storeKinds)[number];

const postgresUrl = process.env['DOORSTEP_TEST_DATABASE_URL'];

/** For `describe(…, {skip})`: why this store cannot be tried here, or false. */
export function unavailable(kind: StoreKind): string | false {
  return kind === 'postgres' && !postgresUrl
    ? 'no PostgreSQL: set DOORSTEP_TEST_DATABASE_URL to try it there too'
    : false;
}

export const startOfTests = Date.parse('2026-11-23T02:00:00Z');

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  /** Parsed JSON; asserting on it names what it expects. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test asserts what it reads from it
  readonly body: any;
}

export interface SentCall {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly code?: string;
  readonly token?: string;
  readonly key?: string;
  readonly from?: string;
}

export interface TestBackend {
  readonly store: Store;
  readonly app: Awaited<ReturnType<typeof createApp>>;
  readonly logLines: string[];
  readonly clock: { now: number };
  /** An API call; the path starts below the base. Answers of the contract are checked against their schemas. */
  call(method: Operation['method'], address: string, sent?: SentCall): Promise<Answered>;
  close(): Promise<void>;
}

/** `none`: whether it outlives a power cut is another test's matter, and ten thousand operations would wait for the disk. */
export type Durability = 'usual' | 'none';

export async function openStore(
  kind: StoreKind,
  durability: Durability = 'usual',
): Promise<{ store: Store; reopen(): Promise<Store>; remove(): Promise<void> }> {
  if (kind === 'sqlite') {
    const folder = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
    const reopen = () => openSqliteStore(path.join(folder, 'doorstep.sqlite'));
    const store = await reopen();
    if (durability === 'none') await sql`pragma synchronous = off`.execute(store.queries);
    return { store, reopen, remove: () => rm(folder, { recursive: true, force: true }) };
  }
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const admin = new pg.Client({ connectionString: postgresUrl });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const url = new URL(postgresUrl ?? '');
  url.searchParams.set(
    'options',
    `-c search_path=${schema}${durability === 'none' ? ' -c synchronous_commit=off' : ''}`,
  );
  const reopen = () => openPostgresStore(url.href);
  const remove = async () => {
    await admin.query(`drop schema ${schema} cascade`);
    await admin.end();
  };
  return { store: await reopen(), reopen, remove };
}

export async function startTestBackend(
  kind: StoreKind = 'sqlite',
  environment: Record<string, string> = {},
  durability: Durability = 'usual',
): Promise<TestBackend> {
  const { store, remove } = await openStore(kind, durability);
  await fillStore(store.queries);
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstep-'));
  const clock = { now: startOfTests };
  const logLines: string[] = [];
  const app = await createApp({
    store,
    secrets: createSecrets(Buffer.alloc(32, 7)),
    config: readConfig({ DOORSTEP_SAMPLE: 'off', DOORSTEP_RATE_LIMITS: 'off', DOORSTEP_DATA: folder, ...environment }),
    clock: () => clock.now,
    logStream: { write: (line) => void logLines.push(line) },
  });
  return {
    store,
    app,
    clock,
    logLines,
    async call(method, address, { body, headers = {}, code, token, key, from } = {}) {
      const response = await app.inject({
        method,
        url: `/api${address}`,
        ...(from === undefined ? {} : { remoteAddress: from }),
        headers: {
          'accept-language': 'en',
          ...(body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
            ? {}
            : { 'content-type': 'application/json' }),
          ...(code === undefined ? {} : { authorization: `Receipt ${code}` }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
      });
      const json = /json/.test(String(response.headers['content-type'] ?? '')) && response.body !== '';
      const answered = {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        body: json ? JSON.parse(response.body) : undefined,
      };
      checkAgainstContract(method, address, answered);
      return answered;
    },
    async close() {
      await app.close();
      await store.close();
      await remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function checkAgainstContract(method: string, address: string, { status, body }: Answered): void {
  const pathname = address.split('?')[0] ?? '';
  const found = (Object.values(operations) as Operation[])
    .filter((operation) => operation.method === method)
    .find((operation) =>
      new RegExp(`^${operation.path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
  const schema = status >= 400 ? problemSchema : found?.answers[status];
  if (body === undefined || !schema || typeof schema === 'string') return;
  const parsed = schema.safeParse(body);
  assert.ok(
    parsed.success,
    `${method} ${address} answered ${status} outside the contract: ${JSON.stringify(parsed.error?.issues)}`,
  );
}

const problemSchema = (await import('@doorstep/contract/schemas')).Problem;
