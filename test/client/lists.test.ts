/** Backends that are only read: an HSDS directory, and JSON files in a folder. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createBackend } from '@doorstep/client';
import { CenterList, checkAnswer } from '@doorstep/contract/checks';
import { openingHoursOf } from '../../packages/client/src/hsds/opening-hours.js';
import { json, misbehave } from './misbehaving-server.js';

const service = JSON.parse(await readFile(new URL('../fixtures/hsds/service-full.json', import.meta.url), 'utf8'));

describe('the hsds adapter', () => {
  it('makes one center of a location and everything that it offers', async () => {
    const second = { ...service, id: 'second', name: 'Job advice' };
    await using server = await misbehave((response, _count, { url }) => {
      const page = Number(new URL(url, 'http://x').searchParams.get('page'));
      json(response, 200, { total_pages: 2, contents: page === 1 ? [service] : [second] });
    });
    const backend = await createBackend({ url: server.url, protocol: 'hsds' });
    const outcome = await backend.listCenters({ q: 'civic' });
    assert.ok(outcome.ok);
    const [center] = outcome.value.items;
    assert.equal(outcome.value.total, 1);
    assert.deepEqual(
      center?.services.map(({ name }) => name),
      ['Community Counselling', 'Job advice'],
    );
    assert.equal(center?.name, 'MyCity Civic Center');
    assert.deepEqual(center?.phones, ['+44 1234 234567']);
    assert.equal(center?.position, null, 'a latitude of 100 is nowhere');
    assert.equal(center?.openingHours, null, 'its schedule ended in 2005');
    assert.equal(center?.timeZone, 'Etc/GMT-3');
    assert.ok(checkAnswer(CenterList, outcome.value).ok);
    const one = await backend.getCenter(center.id);
    assert.equal(one.ok && one.value.id, center.id);
    const none = await backend.getCenter('nowhere');
    assert.equal(!none.ok && none.problem.code, 'not-found');
  });

  for (const [what, schedules, hours] of [
    [
      'weekdays',
      [{ freq: 'WEEKLY', byday: 'FR,MO', opens_at: '10:00:00', closes_at: '18:00:00' }],
      'Mo,Fr 10:00-18:00',
    ],
    [
      'a noon break',
      [
        { freq: 'WEEKLY', byday: 'MO', opens_at: '14:00', closes_at: '17:30' },
        { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '08:00', closes_at: '12:00' },
      ],
      'Mo 08:00-12:00,14:00-17:30; Tu 08:00-12:00',
    ],
    [
      'every second Tuesday of a month',
      [{ freq: 'MONTHLY', byday: '2TU', opens_at: '09:00', closes_at: '11:00' }],
      'Tu[2] 09:00-11:00',
    ],
    [
      'every other week, which has no words',
      [{ freq: 'WEEKLY', interval: 2, byday: 'MO', opens_at: '09:00', closes_at: '11:00' }],
      null,
    ],
    [
      'what is over',
      [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '11:00', valid_to: '2020-01-01' }],
      null,
    ],
    [
      'what has not begun',
      [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '11:00', valid_from: '2030-01-01' }],
      null,
    ],
    ['no clock times', [{ freq: 'WEEKLY', byday: 'MO', opens_at: 'morning', closes_at: null }], null],
  ] as const) {
    it(`writes ${what} as opening hours`, () => assert.equal(openingHoursOf(schedules, '2026-11-23'), hours));
  }
});

describe('the static adapter', () => {
  const notice = {
    id: 'n1',
    kind: 'resolution',
    title: '路灯修好了',
    summary: 'The lamp shines',
    result: null,
    category: { id: 'lamp', name: 'Lamps' },
    centerId: 'c1',
    areaId: null,
    receivedAt: null,
    respondedAt: null,
    resolvedAt: null,
    outcome: 'done',
    satisfaction: 5,
    publishedAt: '2026-11-20T10:00:00+08:00',
  };
  const notices = Array.from({ length: 5 }, (_, index) => ({
    ...notice,
    id: `n${index}`,
    centerId: index % 2 ? 'c2' : 'c1',
  }));
  const center = {
    id: 'c1',
    name: 'Jiyang',
    areaId: null,
    position: { latitude: 18.25, longitude: 109.5 },
    address: null,
    phones: [],
    facilities: ['hall'],
    languages: ['zh'],
    accessibility: [],
    openingHours: null,
    timeZone: 'Asia/Shanghai',
    closures: [],
    services: [],
    duty: [],
  };
  const files: Record<string, unknown> = {
    '/data/notices.json': notices,
    '/data/centers.json': {
      items: [{ ...center, id: 'far', position: { latitude: 19, longitude: 110 } }, center],
      nextCursor: null,
      total: 2,
    },
    '/data/wishes.json': [{ id: 'broken' }],
  };
  const folder = () =>
    misbehave((response, _count, { url }) =>
      files[url]
        ? json(response, 200, files[url])
        : response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>'),
    );

  it('reads lists from files, filters them and pages through them', async () => {
    await using server = await folder();
    const backend = await createBackend({ url: `${server.url}/data/`, protocol: 'static' });
    const first = await backend.listNotices({ center: 'c1', limit: 2 });
    assert.deepEqual(first.ok && [first.value.items.map(({ id }) => id), first.value.total, first.value.nextCursor], [
      ['n0', 'n2'],
      3,
      '2',
    ]);
    const next = await backend.listNotices({ center: 'c1', limit: 2, cursor: '2' });
    assert.deepEqual(next.ok && [next.value.items.map(({ id }) => id), next.value.nextCursor], [['n4'], null]);
    for (const [query, count] of [
      [{ q: '路灯' }, 5],
      [{ q: 'lamps' }, 5],
      [{ q: 'bus' }, 0],
      [{ category: 'lamp' }, 5],
      [{ from: '2026-11-21' }, 0],
      [{ to: '2026-11-20' }, 5],
    ] as const) {
      const outcome = await backend.listNotices(query);
      assert.equal(outcome.ok && outcome.value.total, count, JSON.stringify(query));
    }
  });

  it('finds one of them, and centers by distance', async () => {
    await using server = await folder();
    const backend = await createBackend({ url: `${server.url}/data`, protocol: 'static' });
    const one = await backend.getNotice('n3');
    assert.equal(one.ok && one.value.id, 'n3');
    const centers = await backend.listCenters({ near: '18.25,109.5' });
    assert.deepEqual(centers.ok && centers.value.items.map(({ id, distance }) => [id, distance]), [
      ['c1', 0],
      ['far', 98_644],
    ]);
    const within = await backend.listCenters({ near: '18.25,109.5', within: 900 });
    assert.equal(within.ok && within.value.total, 1);
  });

  it('has an outcome for a missing file, a broken one, and everything that needs a backend', async () => {
    await using server = await folder();
    const backend = await createBackend({ url: `${server.url}/data`, protocol: 'static' });
    const codes = await Promise.all([
      backend.listAreas(),
      backend.listWishes(),
      backend.createRequest({ category: 'a', description: 'b' }),
    ]);
    assert.deepEqual(
      codes.map((outcome) => !outcome.ok && outcome.problem.code),
      ['not-found', 'bad-answer', 'not-supported'],
    );
  });
});
