/** 10,000 open cases on the embedded store: the desk's queue, its filters and its last page. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createSecrets, issueStaffToken, openSqliteStore, readConfig } from '@doorstep/backend';
import { medianTime, report } from './report.js';

const count = 10_000;
const batch = 200;
const hour = 3_600_000;
const now = Date.parse('2026-11-23T02:00:00Z');
const statuses = ['received', 'accepted', 'assigned', 'inProgress', 'waitingForResident', 'scheduled'] as const;

const folder = mkdtempSync(join(tmpdir(), 'doorstep-desk-'));
const store = await openSqliteStore(join(folder, 'doorstep.sqlite'));
const secrets = createSecrets(Buffer.alloc(32, 1));
const token = await store.change(async (queries) => {
  await queries
    .insertInto('categories')
    .values(
      Array.from({ length: 20 }, (_, index) => ({
        id: `category-${index}`,
        kind: 'request' as const,
        position: index,
        definition_version: '1',
        definition: JSON.stringify({
          id: `category-${index}`,
          kind: 'request',
          definitionVersion: '1',
          name: { en: `Category ${index}` },
          description: { en: '' },
          group: { en: '' },
          promise: { respondWithinHours: 24, resolveWithinHours: 120 },
          questions: [],
        }),
      })),
    )
    .execute();
  await queries
    .insertInto('staff_members')
    .values({ id: 'desk', name: 'Desk', role: 'supervisor', center_id: null, disabled_at: null })
    .execute();
  return issueStaffToken(queries, secrets, { staffId: 'desk', now });
});

function row(index: number) {
  const status = statuses[index % statuses.length] ?? 'received';
  const received = now - randomInt(30 * 24) * hour;
  return {
    id: `r${index.toString(36).padStart(8, '0')}`,
    number: `SY-2026-${String(index).padStart(6, '0')}-0`,
    kind: 'request' as const,
    category_id: `category-${index % 20}`,
    definition_version: '1',
    center_id: null,
    status,
    subject: null,
    description: `在港口路${index}号附近，路灯不亮，影响出行。The lamp near number ${index} is dark, people stumble at night.`,
    address: null,
    latitude: null,
    longitude: null,
    accuracy: null,
    answers: '{}',
    escalation_ground: null,
    visibility: 'public' as const,
    locale: 'en',
    source: 'web' as const,
    received_at: received,
    updated_at: received,
    revision: 1,
    respond_by: received + 24 * hour,
    resolve_by: received + 120 * hour,
    responded_at: status === 'received' ? null : received + hour,
    first_respond_by: null,
    first_responded_at: null,
    resolved_at: null,
    ended_at: null,
    paused_since: status === 'waitingForResident' ? received + 2 * hour : null,
    round: 1,
    result: null,
    private_result: null,
    outcome: null,
    assignee: index % 7 === 0 ? 'desk' : null,
    duplicate_of: null,
    reopen_refused: 0,
    overdue_noted_at: now,
    supporters: 0,
    summary: null,
    photos: '[]',
    erased_at: null,
  };
}

for (let from = 0; from < count; from += batch) {
  await store.change((queries) =>
    queries
      .insertInto('requests')
      .values(Array.from({ length: batch }, (_, offset) => row(from + offset)))
      .execute(),
  );
}
const config = readConfig({ DOORSTEP_SAMPLE: 'off', DOORSTEP_DATA: folder });
const app = await createApp({ store, secrets, config, clock: () => now, logStream: { write: () => undefined } });

async function queue(query: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
  return medianTime(30, async () => {
    const answer = await app.inject({ method: 'GET', url: `/api/staff/requests?limit=50${query}`, headers });
    const { items, total } = answer.json<{ items: unknown[]; total: number }>();
    if (answer.statusCode !== 200 || items.length === 0 || total > count) throw new Error(`${query}: ${answer.body}`);
  });
}

const target = 100;
report({
  title: 'The desk’s queue over 10,000 open cases (SQLite)',
  unit: 'ms, median',
  rows: [
    { name: 'the whole queue, first page', value: await queue(''), target },
    { name: 'page 100', value: await queue('&cursor=o4950'), target },
    { name: 'late only', value: await queue('&overdue=true'), target },
    { name: 'mine', value: await queue('&assignee=desk'), target },
    { name: 'words in Chinese', value: await queue('&q=%E8%B7%AF%E7%81%AF'), target },
    { name: 'one number', value: await queue('&q=SY-2026-004711'), target },
  ],
});
await app.close();
await store.close();
rmSync(folder, { recursive: true, force: true });
