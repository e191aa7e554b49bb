/** A city of three levels with centers that differ in everything that can be asked for. */
import type { Queries } from '@doorstep/backend';

const named = (en: string, chinese: string) => ({ en, 'zh-Hans': chinese });
const square = (west: number, south: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

const areas = [
  ['east', 'city', 2, named('East District', '东城区'), square(109.6, 18.2, 0.1)],
  ['west', 'city', 2, named('West District', '西城区'), square(109.4, 18.2, 0.1)],
  ['north', 'city', 2, named('North District', '北城区'), square(109.5, 18.3, 0.1)],
  ['east-1', 'east', 3, named('Moonbay', '月湾'), square(109.6, 18.2, 0.05)],
  ['east-2', 'east', 3, named('Egret Island', '白鹭洲'), square(109.65, 18.2, 0.05)],
] as const;

interface CenterPlan {
  readonly id: string;
  readonly area: string;
  readonly name: ReturnType<typeof named>;
  readonly at: readonly [latitude: number, longitude: number] | null;
  readonly more?: object;
}

const centers: readonly CenterPlan[] = [
  {
    id: 'moonbay-hub',
    area: 'east-1',
    name: named('Moonbay Hub', '月湾服务中心'),
    at: [18.22, 109.62],
    more: { facilities: ['service-hall', 'canteen'], languages: ['zh-Hans', 'ru'], accessibility: ['step-free'] },
  },
  {
    id: 'egret',
    area: 'east-2',
    name: named('Egret Center', '白鹭便民中心'),
    at: [18.22, 109.66],
    more: {
      openingHours: '24/7',
      duty: [
        {
          from: '2026-11-23T08:00:00+08:00',
          to: '2026-11-23T12:00:00+08:00',
          name: named('Ms Li', '李女士'),
          role: named('On call', '值班'),
        },
        {
          from: '2026-11-29T08:00:00+08:00',
          to: '2026-11-29T12:00:00+08:00',
          name: named('Mr Wu', '吴先生'),
          role: named('On call', '值班'),
        },
      ],
    },
  },
  {
    id: 'west-office',
    area: 'west',
    name: named('West Office', '西城办事处'),
    at: [18.25, 109.45],
    more: { openingHours: null },
  },
  {
    id: 'nowhere',
    area: 'north',
    name: named('Office on the Move', '流动服务车'),
    at: null,
    more: { closures: [{ from: '2026-12-24', to: '2026-12-24', reason: named('Repairs', '维修') }] },
  },
  {
    id: 'swapped',
    area: 'north',
    name: named('Swapped Office', '颠倒办事处'),
    at: [109.5, 18.3],
    more: { openingHours: 'Mo-Fr 08:30-17:30; PH off; Sa 09:00-12:00 unknown "by appointment"' },
  },
];

/** The fill of every test backend stays: a city with the centers harbour and hill. */
export async function fillPlaces(queries: Queries): Promise<void> {
  for (const [position, [id, parentId, level, name, boundary]] of areas.entries()) {
    const definition = {
      name,
      boundary,
      levelName: level === 2 ? named('District', '区') : named('Neighbourhood', '社区'),
    };
    await queries
      .insertInto('areas')
      .values({ id, parent_id: parentId, level, position, definition: JSON.stringify(definition) })
      .execute();
  }
  for (const [position, { id, area, name, at, more }] of centers.entries()) {
    const definition = {
      name,
      address: named(`${position + 1} Shore Street`, `海岸街${position + 1}号`),
      phones: ['0890-0000 0009'],
      facilities: ['service-hall'],
      languages: ['zh-Hans'],
      accessibility: [],
      openingHours: 'Mo-Fr 08:30-17:30; PH off',
      timeZone: 'Asia/Shanghai',
      closures: [],
      services: [],
      duty: [],
      ...more,
    };
    const [latitude, longitude] = at ?? [null, null];
    await queries
      .insertInto('centers')
      .values({
        id,
        area_id: area,
        latitude,
        longitude,
        position: position + 10,
        definition: JSON.stringify(definition),
      })
      .execute();
  }
  await setting(queries, 'place-words', {
    facilities: { canteen: named("Elders' canteen", '长者食堂') },
    accessibility: { 'step-free': named('Step-free entrance', '无台阶通行') },
  });
  await setting(queries, 'holiday-calendar', {
    from: '2026-01-01',
    to: '2026-12-31',
    holidays: [{ day: '2026-11-25', kind: 'public', name: named('City Day', '建城日') }],
  });
}

async function setting(queries: Queries, name: string, value: unknown): Promise<void> {
  await queries
    .insertInto('settings')
    .values({ name, value: JSON.stringify(value) })
    .execute();
}
