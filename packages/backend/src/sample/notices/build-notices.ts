/** Two years of published notices, spread over the city, with rates that a well-run service has. */
import { createCalendar, stamp, type Calendar } from '../calendar.js';
import { categories } from '../categories/index.js';
import { districts } from '../places.js';
import { createChance, type Chance } from '../prng.js';
import type { SampleCenter, SampleNotice, Text } from '../sample-city.js';
import { fill } from '../text.js';
import { people } from './people.js';
import { announcements, clarifications, type PublicWord } from './public-words.js';
import type { Ending, Situation } from './situation.js';
import { streets } from './streets.js';
import { supply } from './supply.js';
import { surroundings } from './surroundings.js';

const situations: readonly Situation[] = [...streets, ...supply, ...surroundings, ...people];
const hour = 3_600_000;
const counts = { resolution: 286, clarification: 22, announcement: 30 } as const;
const days = 730;

/** Shares in percent. Dealt like cards, so that a rate is what it should be and not what chance makes of it. */
const shares = {
  response: { inTime: 98, late: 2 },
  solved: { yes: 64, partly: 3, no: 2, silent: 31 },
  satisfaction: { yes: { 5: 62, 4: 33, 3: 4, 2: 1 }, partly: { 4: 30, 3: 50, 2: 20 }, no: { 3: 10, 2: 40, 1: 50 } },
} as const;

interface Place {
  readonly center: SampleCenter;
  readonly words: Readonly<Record<string, Text>>;
}

export function buildNotices(seed: number, centers: readonly SampleCenter[], now: number): SampleNotice[] {
  const chance = createChance(seed, 'notices');
  const calendar = createCalendar(now);
  const notices = [
    ...resolutions(chance, centers, calendar),
    ...publicWords('clarification', clarifications, chance, centers, calendar),
    ...publicWords('announcement', announcements, chance, centers, calendar),
  ];
  return notices.sort((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt));
}

function resolutions(chance: Chance, centers: readonly SampleCenter[], calendar: Calendar): SampleNotice[] {
  const responses = deal(shares.response, counts.resolution, chance);
  const solutions = deal(shares.solved, counts.resolution, chance);
  const told = tellings(counts.resolution, chance);
  return told.map(({ situation, title, summary, ending }, index) => {
    const { center, words } = placeOf(centers, situation.category, chance);
    const solved = solutions[index] === 'silent' ? null : (solutions[index] as SampleNotice['solved']);
    const moments = momentsOf(situation, responses[index] === 'late', index, chance, calendar);
    return {
      id: chance.id('n'),
      kind: 'resolution',
      title: fill(title, words),
      summary: fill(summary, words),
      result: fill(ending.words, words),
      category: situation.category,
      centerId: center.id,
      areaId: center.areaId,
      ...moments,
      outcome: ending.outcome,
      solved,
      satisfaction: solved === null ? null : Number(drawn(shares.satisfaction[solved], chance)),
    };
  });
}

/** Every situation comes up in turn, each time told in another way until its ways are used up. */
function tellings(
  count: number,
  chance: Chance,
): { situation: Situation; title: Text; summary: Text; ending: Ending }[] {
  const decks = situations.map((situation) => {
    const ways = situation.titles.flatMap((title) =>
      situation.summaries.flatMap((summary) =>
        situation.endings.map((ending) => ({ situation, title, summary, ending })),
      ),
    );
    return chance.shuffle(ways);
  });
  const told = chance.shuffle(
    Array.from({ length: count }, (_, index) => {
      const deck = decks[index % decks.length] ?? [];
      return deck[Math.floor(index / decks.length) % deck.length] as (typeof deck)[number];
    }),
  );
  return apart(told);
}

/** The same situation never stands within three of itself: neighbours on a board differ. */
function apart<Telling extends { readonly situation: Situation }>(told: readonly Telling[]): Telling[] {
  const left = [...told];
  const order: Telling[] = [];
  while (left.length > 0) {
    const last = order.slice(-3).map(({ situation }) => situation);
    const next = left.findIndex(({ situation }) => !last.includes(situation));
    order.push(...left.splice(Math.max(0, next), 1));
  }
  return order;
}

/** When it came in, was answered, resolved and published. The newest come from the last days. */
function momentsOf(
  { category }: Situation,
  late: boolean,
  index: number,
  chance: Chance,
  calendar: Calendar,
): Pick<SampleNotice, 'receivedAt' | 'respondBy' | 'respondedAt' | 'resolvedAt' | 'publishedAt'> {
  const promise = categories.find(({ id }) => id === category)?.promise;
  if (!promise) throw new RangeError(`No category ${category}.`);
  // Eight working hours a day: a promise in working hours takes three times as long by the clock.
  const stretch = promise.counting === 'working' ? 3 : 1;
  const published = calendar.daysAgo(
    1 + Math.floor(((index + chance.next()) / counts.resolution) * days),
    chance.whole(9, 17),
    chance.whole(0, 59),
  );
  const resolved = published - chance.whole(20, 130) * hour;
  const took = promise.resolveWithinHours * stretch * Math.min(1.6, 0.18 + Math.abs(chance.spread()) * 0.42);
  const respondWithin = promise.respondWithinHours * stretch;
  const answer = late
    ? respondWithin * (1.1 + chance.next())
    : Math.min(took * 0.9, respondWithin * (0.08 + chance.next() * 0.8));
  // Where even the answer is late, the work took longer than that.
  const received = resolved - Math.max(took, answer * 1.2) * hour;
  return {
    receivedAt: minute(received),
    respondBy: minute(received + respondWithin * hour),
    respondedAt: minute(received + answer * hour),
    resolvedAt: minute(resolved),
    publishedAt: minute(published),
  };
}

function publicWords(
  kind: 'clarification' | 'announcement',
  words: readonly PublicWord[],
  chance: Chance,
  centers: readonly SampleCenter[],
  calendar: Calendar,
): SampleNotice[] {
  return Array.from({ length: counts[kind] }, (_, index) => {
    const told = words[index % words.length] as PublicWord;
    const { center, words: place } = placeOf(centers, 'grumble', chance);
    const local = told.title.en.includes('{') || told.summary.en.includes('{');
    return {
      id: chance.id('n'),
      kind,
      title: fill(told.title, place),
      summary: fill(told.summary, place),
      result: told.result && fill(told.result, place),
      category: null,
      centerId: local ? center.id : null,
      areaId: local ? center.areaId : 'city',
      receivedAt: null,
      respondBy: null,
      respondedAt: null,
      resolvedAt: null,
      outcome: null,
      solved: null,
      satisfaction: null,
      publishedAt: minute(
        calendar.daysAgo(
          1 + Math.floor(((index + 0.5) / counts[kind]) * days),
          chance.whole(8, 18),
          chance.whole(0, 59),
        ),
      ),
    };
  });
}

/** Visitors' affairs happen at tourist points, the sea's by the sea, the rest anywhere. */
function placeOf(centers: readonly SampleCenter[], category: string, chance: Chance): Place {
  const fitting = centers.filter(({ kind, areaId }) => {
    if (category.startsWith('visitor')) return kind === 'tourist';
    if (category === 'shore') return kind === 'service' && /^g-(gudu|yuge|yefeng|yuexi|hongshu|bailu)-/.test(areaId);
    return kind === 'service';
  });
  const center = chance.pick(fitting);
  const community = districts
    .flatMap(({ bays }) => bays.flatMap(({ communities }) => communities))
    .find(({ id }) => center.areaId.startsWith(`g-${id}-`));
  if (!community) throw new RangeError(`No community around ${center.id}.`);
  const own = community.neighbourhoods.find(({ en }) => en.toLowerCase() === center.id);
  return { center, words: { place: own ?? community.name, street: chance.pick(community.streets) } };
}

/** So many of each, in a random order. */
function deal<Name extends string>(of: Readonly<Record<Name, number>>, count: number, chance: Chance): Name[] {
  const names = Object.keys(of) as Name[];
  const total = names.reduce((sum, name) => sum + of[name], 0);
  const dealt = names.flatMap((name) => Array<Name>(Math.round((of[name] / total) * count)).fill(name));
  const [most] = names;
  return chance.shuffle(Array.from({ length: count }, (_, index) => dealt[index] ?? (most as Name)));
}

function drawn(of: Readonly<Record<string, number>>, chance: Chance): string {
  let left = chance.next() * Object.values(of).reduce((sum, share) => sum + share, 0);
  for (const [name, share] of Object.entries(of)) {
    left -= share;
    if (left < 0) return name;
  }
  return Object.keys(of)[0] ?? '';
}

function minute(moment: number): string {
  return stamp(Math.floor(moment / 60_000) * 60_000);
}
