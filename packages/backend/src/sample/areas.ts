/** The five levels of the grid. The map is the same for every seed: 96 cells in a made-up outline, joined upwards. */
import { cellsAround, grown, middle, spreadInside, union } from './geometry.js';
import { cityName, districts, type CommunityPlan } from './places.js';
import { createChance } from './prng.js';
import type { Point, SampleArea, Text } from './sample-city.js';
import { samplePhone } from './phones.js';
import { text } from './text.js';

const cellsPerCommunity = 8;

/** Convex, so that every cell inside it is. It follows no real border. */
const outline: readonly Point[] = [
  [109.13, 18.445],
  [109.14, 18.397],
  [109.5, 18.251],
  [109.54, 18.24],
  [109.6, 18.243],
  [109.68, 18.265],
  [109.73, 18.32],
  [109.745, 18.4],
  [109.72, 18.45],
  [109.5, 18.475],
  [109.25, 18.472],
];

const levelNames: Readonly<Record<SampleArea['level'], Text>> = {
  1: text('市', 'City'),
  2: text('区', 'District'),
  3: text('湾区', 'Bay area'),
  4: text('大社区', 'Community'),
  5: text('网格', 'Grid cell'),
};

export interface GridCell {
  readonly id: string;
  readonly community: CommunityPlan;
  /** 1 is nearest to the middle of its community. */
  readonly number: number;
  readonly corners: readonly Point[];
}

/** The cells of level 5, each community's own in order of distance from its middle. */
export function buildCells(): GridCell[] {
  const plans = districts.flatMap(({ bays }) => bays.flatMap(({ communities }) => communities));
  const regions = cellsAround(
    plans.map(({ at }) => at),
    outline,
  );
  const sites = plans.flatMap((community, index) => {
    const inside = spreadInside(regions[index] ?? outline, cellsPerCommunity, createChance('map', community.id));
    const away = ([x, y]: Point): number => Math.hypot(x - community.at[0], y - community.at[1]);
    return inside.sort((a, b) => away(a) - away(b)).map((site, place) => ({ community, site, number: place + 1 }));
  });
  const cells = cellsAround(
    sites.map(({ site }) => site),
    outline,
  );
  return sites.map(({ community, number }, index) => ({
    id: `g-${community.id}-0${number}`,
    community,
    number,
    corners: cells[index] ?? [],
  }));
}

/** A point of a cell that is surely inside it. */
export function middleOf(cell: GridCell): Point {
  return middle(cell.corners);
}

export function buildAreas(cells: readonly GridCell[]): SampleArea[] {
  const boundaryOf = (keep: (community: CommunityPlan) => boolean): SampleArea['boundary'] =>
    polygon(union(cells.filter(({ community }) => keep(community)).map(({ corners }) => corners)));
  const areas: SampleArea[] = [
    { ...area('city', cityName, 1, null), boundary: boundaryOf(() => true), contact: office(cityName, 0) },
  ];
  for (const district of districts) {
    const districtId = `d-${district.id}`;
    const within = district.bays.flatMap(({ communities }) => communities);
    areas.push({
      ...area(districtId, district.name, 2, 'city'),
      boundary: boundaryOf((community) => within.includes(community)),
      contact: office(district.name, areas.length),
    });
    for (const bay of district.bays) {
      const bayId = `b-${bay.id}`;
      areas.push({
        ...area(bayId, bay.name, 3, districtId),
        boundary: boundaryOf((community) => bay.communities.includes(community)),
        contact: office(bay.name, areas.length),
      });
      for (const community of bay.communities) {
        const communityId = `c-${community.id}`;
        const own = cells.filter((cell) => cell.community === community);
        const name = communityName(community);
        areas.push({
          ...area(communityId, name, 4, bayId),
          boundary: boundaryOf((other) => other === community),
          contact: office(name, areas.length),
        });
        for (const cell of own) {
          const cellName = text(
            `${community.name['zh-Hans']}第${cell.number}网格`,
            `${community.name.en} grid cell ${cell.number}`,
          );
          areas.push({ ...area(cell.id, cellName, 5, communityId), boundary: polygon(cell.corners) });
        }
      }
    }
  }
  return areas;
}

/** Its name on the sign: "古渡大社区". */
export function communityName(community: CommunityPlan): Text {
  return text(`${community.name['zh-Hans']}大社区`, `${community.name.en} Community`);
}

function area(
  id: string,
  name: Text,
  level: SampleArea['level'],
  parentId: string | null,
): Omit<SampleArea, 'boundary' | 'contact'> {
  return { id, name, level, levelName: levelNames[level], parentId };
}

function polygon(corners: readonly Point[]): SampleArea['boundary'] {
  return { type: 'Polygon', coordinates: [grown(corners)] };
}

function office(name: Text, index: number): { name: Text; phone: string } {
  return { name: text(`${name['zh-Hans']}值班室`, `${name.en} duty office`), phone: samplePhone(1000 + index) };
}
