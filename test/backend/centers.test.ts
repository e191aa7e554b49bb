/** Centers and areas over HTTP: filters, search in two scripts, figures that name nobody, holidays, ways on foot. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, storeKinds, unavailable, type TestBackend } from './support/backend.js';
import { validDraft } from './support/content.js';
import { fillPlaces } from './support/places.js';

interface Listed {
  readonly id: string;
  readonly distance?: number;
}

for (const kind of storeKinds) {
  describe(`centers on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    before(async () => {
      backend = await startTestBackend(kind);
      await fillPlaces(backend.store.queries);
    });
    after(() => backend.close());

    const ids = async (query: string, language = 'en'): Promise<string[]> => {
      const { status, body } = await backend.call('GET', `/centers${query}`, {
        headers: { 'accept-language': language },
      });
      assert.equal(status, 200);
      return (body.items as Listed[]).map(({ id }) => id);
    };

    it('lists all in the order of the city, with the words for what they have', async () => {
      const { body } = await backend.call('GET', '/centers');
      assert.equal(body.total, 7);
      assert.equal(body.items[0].id, 'harbour');
      assert.deepEqual(body.facets.facilities[0], { code: 'service-hall', name: 'service hall', count: 7 });
      assert.deepEqual(body.facets.facilities[1], { code: 'canteen', name: "Elders' canteen", count: 1 });
      assert.deepEqual(body.facets.languages.at(-1), { code: 'ru', name: 'Russian', count: 1 });
    });

    it('measures from a place, nearest first, those without a position last', async () => {
      const { body } = await backend.call('GET', '/centers?near=18.22,109.66');
      const listed = body.items as Listed[];
      assert.deepEqual(
        listed.slice(0, 2).map(({ id, distance }) => [id, distance]),
        [
          ['egret', 0],
          ['moonbay-hub', 4225],
        ],
      );
      assert.equal(listed.at(-1)?.distance, undefined);
    });

    it('keeps to a radius', async () => {
      assert.deepEqual(await ids('?near=18.22,109.66&within=5000'), ['egret', 'moonbay-hub']);
    });

    it('filters by facility, language, access, area with all below, and all of them together', async () => {
      assert.deepEqual(await ids('?facility=canteen'), ['moonbay-hub']);
      assert.deepEqual(await ids('?language=ru'), ['moonbay-hub']);
      assert.equal((await ids('?language=zh')).length, 7);
      assert.deepEqual(await ids('?accessibility=step-free'), ['moonbay-hub']);
      assert.deepEqual(await ids('?area=east'), ['moonbay-hub', 'egret']);
      assert.equal((await ids('?area=city')).length, 7);
      assert.deepEqual(await ids('?area=east&facility=canteen&language=ru&openAt=2026-11-23T10:00:00%2B08:00'), [
        'moonbay-hub',
      ]);
      assert.deepEqual(await ids('?area=nowhere-at-all'), []);
    });

    it('counts as open only what surely is: not on a holiday, not where hours are not known', async () => {
      const open = (moment: string) => ids(`?openAt=${encodeURIComponent(moment)}`);
      assert.deepEqual(await open('2026-11-24T10:00:00+08:00'), [
        'harbour',
        'hill',
        'moonbay-hub',
        'egret',
        'nowhere',
        'swapped',
      ]);
      assert.deepEqual(await open('2026-11-25T10:00:00+08:00'), ['harbour', 'hill', 'egret']);
      assert.deepEqual(await open('2026-11-24T03:00:00Z'), await open('2026-11-24T11:00:00+08:00'));
      assert.deepEqual(await open('2027-03-01T10:00:00+08:00'), ['harbour', 'hill', 'egret']);
    });

    it('says in a list how it stands with the doors, now and next, in the language asked for', async () => {
      const openingsAt = async (moment: string, language = 'en'): Promise<Record<string, unknown>> => {
        backend.clock.now = Date.parse(moment);
        const { body } = await backend.call('GET', '/centers', { headers: { 'accept-language': language } });
        return Object.fromEntries((body.items as { id: string; openings?: unknown }[]).map((c) => [c.id, c.openings]));
      };
      const before = backend.clock.now;
      try {
        const tuesday = await openingsAt('2026-11-24T09:00:00Z');
        // The day after is a holiday.
        assert.deepEqual(tuesday['moonbay-hub'], [
          { state: 'open', until: '2026-11-24T09:30:00.000Z' },
          { state: 'closed', until: '2026-11-26T00:30:00.000Z' },
        ]);
        assert.deepEqual(tuesday['egret'], [{ state: 'open' }]);
        assert.equal(tuesday['west-office'], undefined);
        assert.deepEqual((await openingsAt('2026-11-24T09:30:00Z'))['moonbay-hub'], [
          { state: 'closed', until: '2026-11-26T00:30:00.000Z' },
          { state: 'open', until: '2026-11-26T09:30:00.000Z' },
        ]);
        const appointment = { state: 'appointment', until: '2026-11-28T04:00:00.000Z', reason: 'by appointment' };
        assert.deepEqual(((await openingsAt('2026-11-28T02:00:00Z'))['swapped'] as unknown[])[0], appointment);
        const repairs = { state: 'closed', until: '2026-12-25T00:30:00.000Z' };
        const closed = await openingsAt('2026-12-24T02:00:00Z');
        assert.deepEqual((closed['nowhere'] as unknown[])[0], { ...repairs, reason: 'Repairs' });
        const inChinese = await openingsAt('2026-12-24T02:00:00Z', 'zh-Hans');
        assert.deepEqual((inChinese['nowhere'] as unknown[])[0], { ...repairs, reason: '维修' });
        // Beyond the calendar nobody knows what is a holiday: nothing is said rather than something wrong.
        assert.equal((await openingsAt('2027-03-02T02:00:00Z'))['moonbay-hub'], undefined);
      } finally {
        backend.clock.now = before;
      }
    });

    it('leaves the doors out where nothing says when the answer was made', async () => {
      const { body } = await backend.call('GET', '/centers.geojson');
      assert.ok((body.features as { properties: object }[]).every(({ properties }) => !('openings' in properties)));
    });

    for (const [typed, language, expected] of [
      ['月湾', 'zh', ['moonbay-hub']],
      ['yuewan', 'zh', ['moonbay-hub']],
      ['ywfwzx', 'zh', ['moonbay-hub']],
      ['moonbay', 'zh', ['moonbay-hub']],
      ['yuewan', 'en', ['moonbay-hub']],
      ['bailu', 'en', ['egret']],
      ['海岸街3', 'zh', ['west-office']],
      ['no such place', 'en', []],
    ] as const) {
      it(`finds ${expected.join() || 'nothing'} by "${typed}" in ${language}`, async () => {
        assert.deepEqual(await ids(`?q=${encodeURIComponent(typed)}`, language), expected);
      });
    }

    it('pages through all without losing or doubling one', async () => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await backend.call('GET', `/centers?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...(body.items as Listed[]).map(({ id }) => id));
        assert.equal(body.total, 7);
        assert.equal('facets' in body, cursor === '');
        cursor = body.nextCursor;
      }
      assert.equal(seen.length, 7);
      assert.equal(new Set(seen).size, 7);
    });

    it('refuses a cursor it never gave, a radius without measure, and a place that is none', async () => {
      for (const query of ['cursor=zzz', 'within=-4', 'near=here', 'openAt=tomorrow', 'limit=0']) {
        const { status, body } = await backend.call('GET', `/centers?${query}`);
        assert.equal(status, 422, query);
        assert.equal(body.code, 'invalid-input');
      }
    });

    it("sends today's duty in the list and all that is planned with the center", async () => {
      const { body: list } = await backend.call('GET', '/centers?q=egret');
      assert.deepEqual(
        list.items[0].duty.map(({ name }: { name: string }) => name),
        ['Ms Li'],
      );
      const { body: center } = await backend.call('GET', '/centers/egret', { headers: { 'accept-language': 'zh' } });
      assert.deepEqual(
        center.duty.map(({ name }: { name: string }) => name),
        ['李女士', '吴先生'],
      );
    });

    it('answers a repeated read with 304, and the other language with its own words', async () => {
      const { headers } = await backend.call('GET', '/centers');
      const again = await backend.call('GET', '/centers', { headers: { 'if-none-match': String(headers['etag']) } });
      assert.equal(again.status, 304);
      const chinese = await backend.call('GET', '/centers', {
        headers: { 'accept-language': 'zh-CN', 'if-none-match': String(headers['etag']) },
      });
      assert.equal(chinese.body.items[0].name, '港口中心');
    });

    it('does not know a center that is none', async () => {
      assert.equal((await backend.call('GET', '/centers/atlantis')).body.code, 'not-found');
    });

    it('gives GeoJSON, without a point where there is none or a wrong one', async () => {
      const { headers, text } = await backend.call('GET', '/centers.geojson?area=north');
      assert.match(String(headers['content-type']), /^application\/geo\+json/);
      const { features } = JSON.parse(text) as { features: { id: string; geometry: unknown }[] };
      assert.deepEqual(
        features.map(({ id, geometry }) => [id, geometry]),
        [
          ['nowhere', null],
          ['swapped', null],
        ],
      );
      const east = JSON.parse((await backend.call('GET', '/centers.geojson?area=east')).text);
      assert.deepEqual(east.features[0].geometry, { type: 'Point', coordinates: [109.62, 18.22] });
    });

    it('lists areas from the top with their centers, and without outlines when asked', async () => {
      const { body } = await backend.call('GET', '/areas');
      assert.deepEqual(
        body.items.map(({ id, figures }: { id: string; figures: { centers: number } }) => [id, figures.centers]),
        [
          ['city', 7],
          ['east', 2],
          ['west', 1],
          ['north', 2],
          ['east-1', 1],
          ['east-2', 1],
        ],
      );
      assert.ok(body.items[1].boundary);
      assert.deepEqual(body.items[1].position, { latitude: 18.25, longitude: 109.65 });
      const { body: plain } = await backend.call('GET', '/areas?boundaries=none&parent=east');
      assert.deepEqual(
        plain.items.map(({ id, boundary }: { id: string; boundary?: object }) => [id, boundary]),
        [
          ['east-1', undefined],
          ['east-2', undefined],
        ],
      );
    });

    it('finds centers and areas by name, with what tells them apart', async () => {
      const { body } = await backend.call('GET', '/places?q=moonbay');
      assert.deepEqual(
        body.items.map(({ kind: what, id, detail }: Record<string, string>) => [what, id, detail]),
        [
          ['area', 'east-1', 'Neighbourhood · East District · City'],
          ['center', 'moonbay-hub', '1 Shore Street'],
        ],
      );
    });

    it('lists the holidays of a span, in the language asked for', async () => {
      const { body } = await backend.call('GET', '/holidays?from=2026-11-01', { headers: { 'accept-language': 'zh' } });
      assert.deepEqual(body, {
        from: '2026-11-01',
        to: '2026-12-31',
        holidays: [{ day: '2026-11-25', kind: 'public', name: '建城日' }],
      });
    });
  });

  describe(`figures of areas on ${kind}`, { skip: unavailable(kind) }, () => {
    it('tells no number under five, nor one that could be worked out from those that are told', async () => {
      const backend = await startTestBackend(kind);
      try {
        await fillPlaces(backend.store.queries);
        const write = async (center: string, count: number): Promise<void> => {
          for (let index = 0; index < count; index += 1) {
            const { status } = await backend.call('POST', '/requests', {
              body: { ...validDraft, center },
              from: `10.0.${count}.${index}`,
            });
            assert.equal(status, 201);
          }
        };
        await write('moonbay-hub', 6);
        await write('egret', 2);
        await write('west-office', 5);
        await write('swapped', 7);
        const { body } = await backend.call('GET', '/areas');
        const open = Object.fromEntries(
          (body.items as { id: string; figures: { openRequests: number | null } }[]).map(({ id, figures }) => [
            id,
            figures.openRequests,
          ]),
        );
        // East has 8: with egret's 2 kept back, moonbay's 6 would tell them.
        assert.deepEqual(open, { city: 20, east: 8, west: 5, north: 7, 'east-1': null, 'east-2': null });
        assert.equal(body.items[0].figures.satisfactionRate, null);
      } finally {
        await backend.close();
      }
    });
  });
}

describe('ways on foot', () => {
  const listening: Server[] = [];
  after(() => listening.forEach((server) => server.close()));

  /** A routing service that answers so, and the addresses it was asked at. */
  const service = async (answer: (url: string, body: string) => unknown): Promise<{ url: string; asked: string[] }> => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        asked.push(`${request.url} ${body}`.trim());
        const value = answer(request.url ?? '', body);
        response
          .writeHead(value === undefined ? 500 : 200, { 'content-type': 'application/json' })
          .end(JSON.stringify(value ?? {}));
      });
    });
    listening.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  };

  const walk = async (environment: Record<string, string>, address: string) => {
    const backend = await startTestBackend('sqlite', environment);
    try {
      await fillPlaces(backend.store.queries);
      return await backend.call('GET', address);
    } finally {
      await backend.close();
    }
  };
  const address = '/walking-times?from=18.2,109.6&centers=egret,moonbay-hub,nowhere,atlantis';

  it('are not there without a routing service', async () => {
    assert.equal((await walk({}, address)).status, 404);
  });

  it('come from OSRM, longitude first, in one call', async () => {
    const { url, asked } = await service(() => ({ durations: [[0, 640.5, null]], distances: [[0, 800, null]] }));
    const { body } = await walk({ DOORSTEP_ROUTING_URL: url }, address);
    assert.deepEqual(body.items, [
      { centerId: 'egret', seconds: 640.5, metres: 800 },
      { centerId: 'moonbay-hub', seconds: null, metres: null },
    ]);
    assert.deepEqual(asked, [
      '/table/v1/foot/109.6,18.2;109.66,18.22;109.62,18.22?sources=0&annotations=duration,distance',
    ]);
  });

  it('come from Valhalla', async () => {
    const { url, asked } = await service(() => ({
      sources_to_targets: [[{ time: 300, distance: 0.41 }, { time: null }]],
    }));
    const { body } = await walk({ DOORSTEP_ROUTING_URL: `${url}/`, DOORSTEP_ROUTING: 'valhalla' }, address);
    assert.deepEqual(body.items, [
      { centerId: 'egret', seconds: 300, metres: 410 },
      { centerId: 'moonbay-hub', seconds: null, metres: null },
    ]);
    assert.match(asked[0] ?? '', /^\/sources_to_targets .*"costing":"pedestrian"/);
  });

  it('are nothing, and no failure, while the service is broken', async () => {
    const { url } = await service(() => undefined);
    const { status, body } = await walk({ DOORSTEP_ROUTING_URL: url }, address);
    assert.equal(status, 200);
    assert.deepEqual(body.items, []);
  });

  it('refuse a setting that is no service', async () => {
    await assert.rejects(walk({ DOORSTEP_ROUTING_URL: 'ftp://x' }, address), /DOORSTEP_ROUTING_URL/);
    await assert.rejects(
      walk({ DOORSTEP_ROUTING_URL: 'https://x', DOORSTEP_ROUTING: 'car' }, address),
      /DOORSTEP_ROUTING/,
    );
  });

  it('find addresses through a geocoder, behind what the city knows itself', async () => {
    const { url } = await service(() => [
      { display_name: '5, Moon Street, Lanting', lat: '18.21', lon: '109.61' },
      { display_name: 'broken', lat: 'x', lon: '' },
    ]);
    const { body } = await walk({ DOORSTEP_GEOCODER_URL: url }, '/places?q=moon');
    assert.deepEqual(
      body.items.map(({ kind, name }: Record<string, string>) => [kind, name]),
      [
        ['area', 'Moonbay'],
        ['center', 'Moonbay Hub'],
        ['address', '5'],
      ],
    );
    assert.deepEqual(body.items[2].position, { latitude: 18.21, longitude: 109.61 });
  });
});
