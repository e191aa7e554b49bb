/** The 76 service centers and 22 tourist service points, each in a grid cell of its community. */
import { communityName, middleOf, type GridCell } from './areas.js';
import { createCalendar } from './calendar.js';
import { rosterOf } from './duty.js';
import type { Accessibility, Facility } from './facilities.js';
import { hubOpening, neighbourhoodOpenings, touristOpenings } from './opening-hours.js';
import { samplePhone } from './phones.js';
import { districts, type CommunityPlan } from './places.js';
import { createChance, hash, type Chance } from './prng.js';
import type { SampleCenter, Text } from './sample-city.js';
import { servicesOf } from './services.js';
import { text } from './text.js';

/** Days of duty rosters that are made at once, the present one first. */
const rosterDays = 14;

type Standing = 'hub' | 'neighbourhood' | 'tourist';
interface Site {
  readonly standing: Standing;
  readonly id: string;
  readonly name: Text;
  readonly cell: GridCell;
  readonly index: number;
}

export function buildCenters(seed: number, cells: readonly GridCell[], now: number): SampleCenter[] {
  return sites(cells).map((site) => {
    const chance = createChance(seed, `center ${site.id}`);
    const kind = site.standing === 'tourist' ? 'tourist' : 'service';
    const openingHours = openingOf(site);
    const closures = closuresOf(site, now);
    const [longitude, latitude] = middleOf(site.cell);
    return {
      id: site.id,
      kind,
      name: site.name,
      areaId: site.cell.id,
      // Two counters in one cell stand a few hundred metres apart; a cell is kilometres wide.
      position: {
        latitude: Number((latitude + chance.spread() * 0.0012).toFixed(5)),
        longitude: Number((longitude + chance.spread() * 0.0012).toFixed(5)),
      },
      address: addressOf(site, chance),
      phones:
        site.standing === 'hub'
          ? [samplePhone(100 + site.index), samplePhone(400 + site.index)]
          : [samplePhone(100 + site.index)],
      facilities: facilitiesOf(site.standing, openingHours, chance),
      languages: languagesOf(site.standing, chance),
      accessibility: accessibilityOf(site.standing, chance),
      openingHours,
      timeZone: 'Asia/Shanghai',
      closures,
      services: servicesOf(site.standing === 'neighbourhood' ? 'service' : site.standing, chance),
      duty: rosterOf({ center: { id: site.id, kind, openingHours, closures }, from: now, days: rosterDays }),
    };
  });
}

function sites(cells: readonly GridCell[]): Site[] {
  const all: Site[] = [];
  const communities = districts.flatMap(({ bays }) => bays.flatMap((bay) => bay.communities));
  const cellOf = (community: CommunityPlan, place: number): GridCell => {
    const own = cells.filter((cell) => cell.community === community);
    return own[place % own.length] as GridCell;
  };
  for (const community of communities) {
    const name = communityName(community);
    const hub = text(`${name['zh-Hans']}服务中心`, `${name.en} Hub`);
    all.push({ standing: 'hub', id: `${community.id}-hub`, name: hub, cell: cellOf(community, 0), index: all.length });
    community.neighbourhoods.forEach((place, index) => {
      const called = text(`${place['zh-Hans']}便民服务中心`, `${place.en} Service Center`);
      const id = place.en.toLowerCase();
      all.push({ standing: 'neighbourhood', id, name: called, cell: cellOf(community, index + 1), index: all.length });
    });
  }
  for (const community of communities) {
    // Visitors are by the sea: the southern cells first.
    const seaward = cells
      .filter((cell) => cell.community === community)
      .sort((a, b) => middleOf(a)[1] - middleOf(b)[1]);
    community.touristPoints.forEach((place, index) => {
      const cell = seaward[index] as GridCell;
      const called = text(`${place['zh-Hans']}游客服务点`, `${place.en} Tourist Service Point`);
      const id = `t-${place.en.toLowerCase().replaceAll(' ', '-')}`;
      all.push({ standing: 'tourist', id, name: called, cell, index: all.length });
    });
  }
  return all;
}

function openingOf({ standing, id, index }: Site): string | null {
  if (standing === 'hub') return hubOpening;
  if (id === 't-airport-arrivals' || id === 't-lanting-station') return '24/7';
  if (id === 't-yuexi-night-market') return 'Mo-Su 17:30-02:00';
  if (id === 'maoliao') return null;
  const openings = standing === 'tourist' ? touristOpenings.filter((hours) => hours !== '24/7') : neighbourhoodOpenings;
  return openings[index % openings.length] ?? null;
}

function addressOf({ cell, name }: Site, chance: Chance): Text {
  const street = chance.pick(cell.community.streets);
  const number = chance.whole(1, 188);
  const beside = chance.pick(landmarks);
  return hash(name.en) % 3 === 0
    ? text(`${street['zh-Hans']}${number}号（${beside['zh-Hans']}）`, `${number} ${street.en}, ${beside.en}`)
    : text(`${street['zh-Hans']}${number}号`, `${number} ${street.en}`);
}

const landmarks = [
  text('农贸市场对面', 'opposite the market'),
  text('文化广场旁', 'beside the culture square'),
  text('公交首末站旁', 'next to the bus terminus'),
  text('老榕树下', 'under the old banyan'),
  text('卫生院隔壁', 'next door to the clinic'),
  text('二楼，有电梯', 'second floor, with a lift'),
];

function facilitiesOf(standing: Standing, openingHours: string | null, chance: Chance): Facility[] {
  const some = (from: readonly Facility[], least: number, most: number): Facility[] =>
    chance.shuffle(from).slice(0, chance.whole(least, most));
  const post: Facility[] = openingHours === '24/7' ? ['duty-post'] : [];
  if (standing === 'tourist') {
    const extras = some(
      ['luggage-storage', 'shower', 'nursing-room', 'phone-charging', 'rest-area', 'volunteer-station'],
      2,
      4,
    );
    return ['tourist-desk', 'toilet', 'drinking-water', 'first-aid', ...post, ...extras];
  }
  const extras = some(
    [
      'elders-canteen',
      'elders-lounge',
      'study-hall',
      'childrens-room',
      'volunteer-station',
      'health-corner',
      'wish-wall',
      'library',
    ],
    standing === 'hub' ? 6 : 2,
    standing === 'hub' ? 8 : 4,
  );
  const small = some(
    ['self-service', 'meeting-room', 'drinking-water', 'phone-charging', 'parcel-lockers', 'rest-area'],
    1,
    3,
  );
  const rooms: Facility[] = standing === 'hub' && !extras.includes('wish-wall') ? ['wish-wall'] : [];
  return [
    'service-hall',
    ...post,
    ...extras,
    ...rooms,
    ...small,
    'toilet',
    ...(standing === 'hub' ? (['first-aid', 'nursing-room'] as const) : []),
  ];
}

function languagesOf(standing: Standing, chance: Chance): string[] {
  const languages = ['zh-Hans'];
  if (standing !== 'neighbourhood' || chance.happens(0.3)) languages.push('en');
  if (standing === 'tourist' ? chance.happens(0.7) : chance.happens(0.12)) languages.push('ru');
  if (standing === 'tourist' && chance.happens(0.35)) languages.push('ko');
  return languages;
}

function accessibilityOf(standing: Standing, chance: Chance): Accessibility[] {
  const all: readonly [Accessibility, number][] = [
    ['step-free', 0.85],
    ['accessible-toilet', 0.6],
    ['low-counter', 0.5],
    ['wheelchair-loan', 0.5],
    ['tactile-paving', 0.4],
    ['accessible-parking', 0.35],
    ['hearing-loop', 0.15],
    ['sign-language', 0.1],
  ];
  const raised = standing === 'neighbourhood' ? 0 : 0.3;
  return all.filter(([, share]) => chance.happens(share + raised)).map(([code]) => code);
}

/** A few closures around now: one that runs, some that come. Day counts are from today. */
function closuresOf({ id }: Site, now: number): SampleCenter['closures'] {
  const planned: Readonly<Record<string, readonly [from: number, to: number, reason: Text]>> = {
    shuiche: [
      -3,
      11,
      text('屋顶防水修缮，业务由稻香大社区服务中心办理', 'Roof repairs; Daoxiang Community Hub takes over'),
    ],
    qilou: [6, 7, text('电力线路改造停电', 'No power while cables are replaced')],
    haili: [4, 4, text('渔港安全演练', 'Safety drill at the fishing harbour')],
    wentang: [20, 34, text('大厅无障碍改造', 'The hall is being made step-free')],
    't-xiyu-pier': [1, 3, text('码头浮桥检修', 'The floating bridge is being inspected')],
    xuefu: [12, 12, text('社区选举，大厅用作会场', 'The hall is used for a community election')],
  };
  const closure = planned[id];
  if (!closure) return [];
  const calendar = createCalendar(now);
  const [from, to, reason] = closure;
  return [{ from: calendar.day(calendar.daysAgo(-from, 12)), to: calendar.day(calendar.daysAgo(-to, 12)), reason }];
}
