/**
 * Minutes on foot from an OSRM or Valhalla service. Asked by the backend and not by the browser: a host page needs no
 * exception in its content security policy, and where somebody stands is told to nobody but the city.
 */
import type { Position, WalkingTimes } from '@doorstep/contract';

export interface Routing {
  readonly kind: 'osrm' | 'valhalla';
  /** Without a slash at the end. */
  readonly url: string;
}

export interface Target {
  readonly id: string;
  readonly position: Position;
}

type WalkingTime = WalkingTimes['items'][number];

const deadline = 4000;

/** Nothing when the service does not answer: widgets then go on estimating, and say so. */
export async function walkingTimes(
  routing: Routing,
  from: Position,
  targets: readonly Target[],
): Promise<WalkingTime[]> {
  if (targets.length === 0) return [];
  try {
    const ways =
      routing.kind === 'osrm'
        ? await askOsrm(routing.url, from, targets)
        : await askValhalla(routing.url, from, targets);
    return targets.map(({ id }, index) => ({ centerId: id, ...(ways[index] ?? { seconds: null, metres: null }) }));
  } catch {
    return [];
  }
}

type Way = Pick<WalkingTime, 'seconds' | 'metres'>;

async function askOsrm(url: string, from: Position, targets: readonly Target[]): Promise<Way[]> {
  const points = [from, ...targets.map(({ position }) => position)];
  const path = points.map(({ latitude, longitude }) => `${longitude},${latitude}`).join(';');
  const answer = await askJson(`${url}/table/v1/foot/${path}?sources=0&annotations=duration,distance`);
  const { durations, distances } = answer as { durations?: unknown[][]; distances?: unknown[][] };
  return targets.map((_target, index) => ({
    seconds: numberOrNull(durations?.[0]?.[index + 1]),
    metres: numberOrNull(distances?.[0]?.[index + 1]),
  }));
}

async function askValhalla(url: string, from: Position, targets: readonly Target[]): Promise<Way[]> {
  const at = ({ latitude, longitude }: Position): object => ({ lat: latitude, lon: longitude });
  const answer = await askJson(`${url}/sources_to_targets`, {
    sources: [at(from)],
    targets: targets.map(({ position }) => at(position)),
    costing: 'pedestrian',
    units: 'kilometers',
  });
  const [row = []] =
    (answer as { sources_to_targets?: { time?: unknown; distance?: unknown }[][] }).sources_to_targets ?? [];
  return row.map(({ time, distance }) => {
    const kilometres = numberOrNull(distance);
    return { seconds: numberOrNull(time), metres: kilometres === null ? null : Math.round(kilometres * 1000) };
  });
}

async function askJson(address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(deadline),
    ...(body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`The routing service answered ${response.status}`);
  return response.json();
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
