/** "Others reported this": open and lately resolved requests nearby, without anything about who sent them. */
import { distanceBetween, isOpen, type Position, type PublicRequest } from '@doorstep/contract';
import { categoryInLocale } from '../categories/definition.js';
import { readCategories } from '../categories/repository.js';
import { toDateTime } from '../moments.js';
import type { Queries } from '../storage/store.js';

export interface NearbyQuestion {
  readonly near: Position | undefined;
  readonly category: string | undefined;
  readonly center: string | undefined;
  readonly locale: string;
  readonly now: number;
}

const resolvedFor = 30 * 24 * 3_600_000;
const defaultRadius = 250;
const metersPerDegree = 111_320;
/** Nobody reads more to see whether theirs is among them. */
const most = 200;

/** Nearest first where a place is given, else newest first. */
export async function findPublicRequests(queries: Queries, asked: NearbyQuestion): Promise<PublicRequest[]> {
  const categories = await readCategories(queries);
  const radius = categories.find(({ id }) => id === asked.category)?.nearbyMeters ?? defaultRadius;
  const rows = await candidates(queries, asked, radius);
  const items = rows.flatMap((row): PublicRequest[] => {
    const definition = categories.find(({ id }) => id === row.category_id);
    if (!definition || definition.private === true || row.summary === null) return [];
    const position = roundedPosition(row.latitude, row.longitude);
    // From the rounded place: distances from the exact one, asked from three sides, would give it away.
    const distance = asked.near && position ? Math.round(distanceBetween(asked.near, position) / 10) * 10 : null;
    if (asked.near && (distance === null || distance > radius)) return [];
    const { id, status, summary, supporters } = row;
    const category = { id: definition.id, name: categoryInLocale(definition, asked.locale).name };
    return [{ id, category, summary, status, receivedAt: toDateTime(row.received_at), position, distance, supporters }];
  });
  return asked.near ? items.sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0)) : items;
}

/** Whether strangers may see it and join it. */
export function isPublic(request: {
  visibility: string;
  status: PublicRequest['status'];
  summary: string | null;
  erased_at: number | null;
}): boolean {
  const { visibility, status, summary, erased_at } = request;
  return (
    visibility === 'public' &&
    summary !== null &&
    erased_at === null &&
    (isOpen(status) || isResolved(status)) &&
    status !== 'held'
  );
}

function isResolved(status: PublicRequest['status']): boolean {
  return status === 'resolved' || status === 'confirmed';
}

function candidates(queries: Queries, { near, category, center, now }: NearbyQuestion, radius: number) {
  let query = queries
    .selectFrom('requests')
    .select(['id', 'category_id', 'status', 'summary', 'received_at', 'latitude', 'longitude', 'supporters'])
    .where('visibility', '=', 'public')
    .where('erased_at', 'is', null)
    .where('summary', 'is not', null)
    .where('status', 'not in', ['held', 'withdrawn', 'rejected', 'referred', 'duplicate'])
    .where((either) => either.or([either('resolved_at', 'is', null), either('resolved_at', '>', now - resolvedFor)]))
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(most);
  if (category !== undefined) query = query.where('category_id', '=', category);
  if (center !== undefined) query = query.where('center_id', '=', center);
  if (near) {
    // A little wider than the circle, because places are rounded after this.
    const latitudes = (radius + 100) / metersPerDegree;
    const longitudes = latitudes / Math.max(0.01, Math.cos((near.latitude * Math.PI) / 180));
    query = query
      .where('latitude', '>=', near.latitude - latitudes)
      .where('latitude', '<=', near.latitude + latitudes)
      .where('longitude', '>=', near.longitude - longitudes)
      .where('longitude', '<=', near.longitude + longitudes);
  }
  return query.execute();
}

/** Three decimals: about 100 m. */
function roundedPosition(latitude: number | null, longitude: number | null): Position | null {
  if (latitude === null || longitude === null) return null;
  return { latitude: Math.round(latitude * 1000) / 1000, longitude: Math.round(longitude * 1000) / 1000 };
}
