/** A city that speaks Open311 in JSON: categories, questions, sending once, looking up what may have arrived. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { createBackend, type Backend } from '@doorstep/client';
import { checkAnswer, RequestView } from '@doorstep/contract/checks';
import { json, misbehave, type MisbehavingServer, type Seen } from './misbehaving-server.js';

const chicago: Record<string, unknown>[] = JSON.parse(
  await readFile(new URL('../fixtures/open311/chicago-requests.json', import.meta.url), 'utf8'),
);
const services = [
  {
    service_code: 1,
    service_name: 'Lamp',
    description: 'null',
    metadata: 'True',
    keywords: 'light, dark',
    group: 'Streets',
  },
  { service_code: '015', service_name: 'Water', metadata: false, keywords: 'private' },
  { service_name: 'without a code' },
];
const definition = {
  service_code: 1,
  attributes: [
    {
      code: 'colour',
      order: 3,
      datatype: 'singlevaluelist',
      required: 'true',
      variable: 'true',
      description: 'Colour',
      values: [
        { key: 0, name: 'Red' },
        { key: '0', name: 'again' },
        { key: '', name: 'None' },
      ],
    },
    {
      code: 'when',
      order: 1,
      datatype: 'datetime',
      description: 'When',
      datatype_description: 'day/month hour:minute',
    },
    { code: 'hint', order: 2, variable: 'false', required: 'true', description: 'Bring the number of the mast.' },
    { code: 'odd', order: '2', datatype: 'hologram', required: false, description: 'Odd' },
    { code: 'kinds', datatype: 'multivaluelist', description: 'Kinds', values: [] },
  ],
};

type Answer = (response: ServerResponse, request: Seen) => void;
/** Answers by path; what is not named is 404. */
const city = (routes: Record<string, Answer>): Promise<MisbehavingServer> =>
  misbehave((response, _count, request) => {
    const route = routes[`${request.method} ${request.url.split('?')[0]}`];
    if (route) route(response, request);
    else json(response, 404, [{ code: 404, description: 'not found' }]);
  });
const lists: Record<string, Answer> = {
  'GET /services.json': (response) => json(response, 200, services),
  'GET /services/1.json': (response) => json(response, 200, [definition]),
};
const open = (server: MisbehavingServer, query = ''): Promise<Backend> =>
  createBackend({ url: `${server.url}/${query}`, protocol: 'open311' });

const draft = {
  category: '1',
  description: 'The lamp is dark',
  location: { position: { latitude: 18.25, longitude: 109.5 }, address: 'Fish market' },
  answers: { colour: '0', kinds: ['a', 'b'], lit: false },
  contact: { name: 'Lin', phone: '138' },
};

describe('the open311 adapter', () => {
  it('reads categories as servers write them', async () => {
    await using server = await city(lists);
    const outcome = await (await open(server)).listCategories({ q: 'DARK' });
    assert.ok(outcome.ok);
    assert.deepEqual(
      outcome.value.items.map(({ id, name, group, description, keywords }) => ({
        id,
        name,
        group,
        description,
        keywords,
      })),
      [{ id: '1', name: 'Lamp', group: 'Streets', description: '', keywords: ['light', 'dark'] }],
    );
    const all = await (await open(server)).listCategories();
    assert.deepEqual(all.ok && all.value.items.map((one) => [one.id, one.private]), [
      ['1', undefined],
      ['015', true],
    ]);
  });

  it('asks its questions in their order, in a form for every type, with information as text', async () => {
    await using server = await city(lists);
    const outcome = await (await open(server)).getCategory('1');
    assert.ok(outcome.ok);
    assert.equal(outcome.value.description, 'Bring the number of the mast.');
    assert.deepEqual(outcome.value.questions, [
      { id: 'when', type: 'text', label: 'When', required: false, help: 'day/month hour:minute' },
      { id: 'odd', type: 'text', label: 'Odd', required: false },
      {
        id: 'colour',
        type: 'choice',
        label: 'Colour',
        required: true,
        options: [
          { value: '0', label: 'Red' },
          { value: '', label: 'None' },
        ],
      },
      { id: 'kinds', type: 'text', label: 'Kinds', required: false },
    ]);
  });

  it('sends a request as a form, with the key and the jurisdiction of the address', async () => {
    await using server = await city({
      ...lists,
      'POST /requests.json': (response) => json(response, 201, [{ service_request_id: 4711 }]),
    });
    const backend = await open(server, '?jurisdiction_id=city.example&api_key=k');
    assert.equal(backend.url, server.url);
    const outcome = await backend.createRequest(draft);
    assert.deepEqual(outcome, { ok: true, value: { id: '4711', code: '4711', status: 'received', promisedBy: null } });
    const posted = server.seen.find(({ method }) => method === 'POST')!;
    assert.equal(posted.url, '/requests.json?jurisdiction_id=city.example&api_key=k');
    assert.match(posted.headers['content-type']!, /^application\/x-www-form-urlencoded/);
    assert.deepEqual(
      [...new URLSearchParams(posted.body)],
      [
        ['service_code', '1'],
        ['description', 'The lamp is dark'],
        ['lat', '18.25'],
        ['long', '109.5'],
        ['address_string', 'Fish market'],
        ['first_name', 'Lin'],
        ['phone', '138'],
        ['attribute[colour]', '0'],
        ['attribute[kinds][]', 'a'],
        ['attribute[kinds][]', 'b'],
        ['attribute[lit]', 'false'],
      ],
    );
  });

  const arrived = {
    service_request_id: '99',
    description: ' The lamp  is dark',
    lat: '18.25001',
    lon: 109.5,
    requested_datetime: '2026-11-23T10:00:00Z',
  };
  const losses: [string, Answer][] = [
    ['the answer is lost', (response) => response.destroy()],
    [
      'half an answer comes',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[{"service_req'),
    ],
    [
      'a login page comes',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><p>Log in</p>'),
    ],
    [
      'the server says that it is a duplicate',
      (response) => json(response, 400, [{ code: 400, description: 'base is a duplicate' }]),
    ],
    ['the server fails', (response) => json(response, 500, [])],
  ];
  for (const [what, lose] of losses) {
    it(`sends once and looks it up when ${what}`, async () => {
      await using server = await city({
        ...lists,
        'POST /requests.json': lose,
        'GET /requests.json': (response) =>
          json(response, 200, [{ ...arrived, service_request_id: '1', description: 'Another' }, arrived]),
      });
      const outcome = await (await open(server)).createRequest(draft);
      assert.equal(outcome.ok && outcome.value.code, '99');
      assert.equal(server.seen.filter(({ method }) => method === 'POST').length, 1);
    });

    it(`says that nobody knows when ${what} and it is not found`, async () => {
      await using server = await city({
        ...lists,
        'POST /requests.json': lose,
        'GET /requests.json': (response) => json(response, 200, []),
      });
      const outcome = await (await open(server)).createRequest(draft);
      assert.equal(!outcome.ok && outcome.problem.code, 'unknown-result');
      assert.equal(server.seen.filter(({ method }) => method === 'POST').length, 1);
    });
  }

  it('tells a refusal in the words of the server', async () => {
    await using server = await city({
      ...lists,
      'POST /requests.json': (response) => json(response, 400, [{ code: 400, description: "location can't be blank" }]),
    });
    const outcome = await (await open(server)).createRequest(draft);
    assert.deepEqual(!outcome.ok && [outcome.problem.code, outcome.problem.detail], [
      'invalid-input',
      "location can't be blank",
    ]);
  });

  it('sends nothing while the server cannot be reached, so that it may be sent later', async () => {
    await using server = await city({ 'GET /services.json': (response) => response.destroy() });
    const outcome = await (await open(server)).createRequest(draft);
    assert.equal(!outcome.ok && outcome.problem.code, 'offline');
    assert.equal(server.seen.filter(({ method }) => method === 'POST').length, 0);
  });

  it('shows a recorded request to whoever knows its number', async () => {
    await using server = await city({
      'GET /requests/14-01100627.json': (response) => json(response, 200, [chicago[1]]),
    });
    const outcome = await (await open(server)).getRequestByCode(' 14-01100627 ');
    assert.ok(outcome.ok);
    const { status, handler, timeline, location } = outcome.value;
    assert.deepEqual(
      [status, handler?.office, location?.address],
      ['received', 'DOB - Conservation', '7408 S NORMAL AVE, CHICAGO, IL, 60621'],
    );
    assert.equal(timeline[1]?.text, 'Locked');
    assert.equal(timeline[0]?.at, '2014-07-12T15:48:56.000Z');
    assert.ok(checkAnswer(RequestView, outcome.value).ok, 'it is what the contract says');
  });

  it('follows a token to the number that the server gave later', async () => {
    await using server = await city({
      'GET /tokens/T1.json': (response) => json(response, 200, [{ token: 'T1', service_request_id: '14-01100627' }]),
      'GET /requests/14-01100627.json': (response) => json(response, 200, [chicago[1]]),
    });
    const outcome = await (await open(server)).getRequestByCode('T1');
    assert.equal(outcome.ok && outcome.value.number, '14-01100627');
  });

  it('shows a status that it does not know as the server wrote it, and no place where there is none', async () => {
    const odd = {
      service_request_id: 7,
      status: 'Wartet auf Material',
      requested_datetime: '2026-11-23 10:00:00',
      lat: 0,
      long: 0,
      media_url: 'javascript:alert(1)',
    };
    await using server = await city({ 'GET /requests/7.json': (response) => json(response, 200, odd) });
    const outcome = await (await open(server)).getRequestByCode('7');
    assert.ok(outcome.ok);
    assert.deepEqual(
      [outcome.value.status, outcome.value.location, outcome.value.photos],
      ['Wartet auf Material', {}, []],
    );
    assert.equal(outcome.value.receivedAt, '2026-11-23T10:00:00.000Z');
  });

  it('lists what others reported nearby, nearest first, closed and far ones left out', async () => {
    await using server = await city({ 'GET /requests.json': (response) => json(response, 200, chicago) });
    const outcome = await (await open(server)).listPublicRequests({ near: '41.8588,-87.6649' });
    assert.ok(outcome.ok);
    assert.deepEqual(
      outcome.value.items.map(({ id, distance }) => [id, distance]),
      [['14-01100669', 10]],
    );
    assert.match(server.seen[0]!.url, /status=open/);
  });
});
