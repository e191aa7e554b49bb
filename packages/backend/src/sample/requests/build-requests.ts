/** Turns the written plans into requests with receipts, times and histories that the transition table allows. */
import { createReceiptCode, transitionNamed, type Actor, type RequestStatus } from '@doorstep/contract';
import { createCalendar, stamp, type Calendar } from '../calendar.js';
import { categories } from '../categories/index.js';
import { residentPhone } from '../phones.js';
import { createChance, type Chance } from '../prng.js';
import type { SampleCenter, SampleEvent, SampleRequest } from '../sample-city.js';
import { closedOtherwise } from './closed-otherwise.js';
import { escalated } from './escalated.js';
import { confirmedOnes } from './confirmed.js';
import { resolvedOnes } from './resolved.js';
import { takenUpAgain } from './taken-up-again.js';
import type { RequestPlan, Step } from './plan.js';
import { underway } from './underway.js';
import { waitingToStart } from './waiting-to-start.js';

const plans: readonly RequestPlan[] = [
  ...waitingToStart,
  ...underway,
  ...takenUpAgain,
  ...resolvedOnes,
  ...confirmedOnes,
  ...closedOtherwise,
  ...escalated,
];
const hour = 3_600_000;

export function buildRequests(seed: number, centers: readonly SampleCenter[], now: number): SampleRequest[] {
  const calendar = createCalendar(now);
  // A source of chance for each: a request keeps its receipt when others are added before it.
  const named = plans.map((plan) => {
    const chance = createChance(seed, `request ${plan.words}`);
    return { plan, chance, id: chance.id('r') };
  });
  const idOf = (key: string): string => {
    const found = named.find(({ plan }) => plan.key === key);
    if (!found) throw new RangeError(`No sample request is called ${key}.`);
    return found.id;
  };
  return named.map(({ plan, chance, id }, index) => {
    const center = centers.find((one) => one.id === plan.center);
    const category = categories.find((one) => one.id === plan.category);
    if (!center || !category) throw new RangeError(`A sample request names ${plan.center} and ${plan.category}.`);
    const received = calendar.hoursAgo(plan.ago);
    // Those who answer within a few hours are on duty at night as well.
    const awake = category.promise.respondWithinHours <= 4;
    const history = historyOf(plan, received, calendar, { idOf, awake });
    return {
      id,
      code: createReceiptCode((count) => chance.bytes(count)),
      category: plan.category,
      kind: category.kind,
      centerId: plan.center,
      locale: plan.locale,
      description: plan.words,
      summary: plan.summary,
      visibility: plan.closedToPublic || category.private ? 'private' : 'public',
      ...(category.location === 'none' ? {} : { location: locationOf(plan, center, chance) }),
      answers: datedAnswers(plan.answers, received, calendar),
      ...contactOf(plan, index),
      ...(plan.escalation ? { escalation: plan.escalation } : {}),
      supporters: plan.supporters,
      receivedAt: stamp(received),
      status: statusAfter(history),
      history,
    };
  });
}

/** The state that a history ends in, by the table. */
function statusAfter(history: readonly SampleEvent[]): RequestStatus {
  let status: RequestStatus = 'received';
  for (const { operation } of history) status = transitionNamed(operation)?.to ?? status;
  return status;
}

function historyOf(
  plan: RequestPlan,
  received: number,
  calendar: Calendar,
  { idOf, awake }: { readonly idOf: (key: string) => string; readonly awake: boolean },
): SampleEvent[] {
  const history: SampleEvent[] = [{ operation: 'receive', by: 'holder', at: stamp(received) }];
  let last = received;
  for (const { hours, untilHours, by, ...step } of plan.steps.map(withActor)) {
    const meant = received + Math.round(hours * 60) * 60_000;
    const at = awake || by === 'holder' || by === 'system' ? meant : withinTheDay(meant, last, calendar);
    last = Math.max(at, last);
    history.push({
      ...step,
      by,
      at: stamp(last),
      ...(untilHours === undefined ? {} : { until: stamp(received + untilHours * hour) }),
      ...(step.operation === 'mark-duplicate' && plan.duplicateOf ? { duplicateOf: idOf(plan.duplicateOf) } : {}),
    });
  }
  return history;
}

const holders: readonly Step['operation'][] = [
  'answer',
  'confirm',
  'request-reopen',
  'withdraw',
  'rate',
  'escalate',
  'support',
];
const supervisors: readonly Step['operation'][] = [
  'accept-reopen',
  'refuse-reopen',
  'uphold-escalation',
  'refuse-escalation',
];

function withActor(step: Step): Step & { by: Actor } {
  const usual: Actor = holders.includes(step.operation)
    ? 'holder'
    : supervisors.includes(step.operation)
      ? 'supervisor'
      : step.operation === 'hold'
        ? 'system'
        : step.operation === 'release'
          ? 'reviewer'
          : 'handler';
  return { ...step, by: step.by ?? usual };
}

/** Staff act by day: what falls into the night is moved to the evening before or, if that is too early, to the morning after. */
function withinTheDay(moment: number, after: number, calendar: Calendar): number {
  const hourOfDay = calendar.hourOf(moment);
  if (hourOfDay >= 7 && hourOfDay < 20) return moment;
  const evening = moment - ((hourOfDay + 24 - 18) % 24) * hour;
  if (evening > after) return evening;
  const morning = moment + ((8 + 24 - hourOfDay) % 24) * hour;
  return morning <= calendar.now ? morning : moment;
}

function locationOf(plan: RequestPlan, center: SampleCenter, chance: Chance): SampleRequest['location'] {
  const near = (degrees: number): number => Number((degrees + chance.spread() * 0.0015).toFixed(5));
  const position = { latitude: near(center.position.latitude), longitude: near(center.position.longitude) };
  return { position, ...(plan.address === undefined ? {} : { address: plan.address }) };
}

/** `@-3` in a plan is the day three days before the request, `@2` two days after it. */
function datedAnswers(
  answers: SampleRequest['answers'],
  received: number,
  calendar: Calendar,
): SampleRequest['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([question, value]) => {
      const days = typeof value === 'string' && /^@(-?\d+)$/.exec(value)?.[1];
      return [question, days ? calendar.day(received + Number(days) * 24 * hour) : value];
    }),
  );
}

function contactOf({ reach }: RequestPlan, index: number): Pick<SampleRequest, 'contact'> {
  if (reach === 'none') return {};
  // `.example` is reserved: nobody can own such an address.
  return { contact: reach === 'phone' ? { phone: residentPhone(index) } : { email: `resident${index}@mail.example` } };
}
