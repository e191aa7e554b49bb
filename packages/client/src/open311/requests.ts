/** Service requests, as a tracker and "others reported this" show them. */
import type { Position, PublicRequest, RequestStatus, RequestView, TimelineEntry } from '@doorstep/contract';
import { metresBetween } from '../lists/distance.js';
import { moment, position, text, webAddress, type Fields } from './fields.js';

/** What is not open or closed is a word of this server, and is shown as it is. */
function statusOf(request: Fields): RequestStatus {
  const word = text(request, 'status') ?? 'open';
  const known: Readonly<Record<string, RequestStatus>> = { open: 'received', closed: 'resolved' };
  return known[word.toLowerCase()] ?? (word as RequestStatus);
}

export function requestIdOf(request: Fields): string | undefined {
  return text(request, 'service_request_id');
}

function categoryOf(request: Fields): { id: string; name: string } {
  const id = text(request, 'service_code') ?? '';
  return { id, name: text(request, 'service_name') ?? id };
}

export function publicRequestOf(request: Fields, near: Position | undefined): PublicRequest | undefined {
  const id = requestIdOf(request);
  const receivedAt = moment(request, 'requested_datetime', 'updated_datetime');
  if (id === undefined || receivedAt === undefined) return undefined;
  const place = position(request);
  return {
    id,
    category: categoryOf(request),
    summary: text(request, 'description', 'service_name') ?? '',
    status: statusOf(request),
    receivedAt,
    position: place ?? null,
    distance: near && place ? Math.round(metresBetween(near, place) / 10) * 10 : null,
    supporters: 0,
  };
}

/** `undefined` without an id or a moment: then it is no request. */
export function requestViewOf(request: Fields): RequestView | undefined {
  const id = requestIdOf(request);
  const receivedAt = moment(request, 'requested_datetime', 'updated_datetime');
  if (id === undefined || receivedAt === undefined) return undefined;
  const updatedAt = moment(request, 'updated_datetime') ?? receivedAt;
  const status = statusOf(request);
  const isDone = status === 'resolved';
  const office = text(request, 'agency_responsible');
  const photo = webAddress(request, 'media_url');
  const place = position(request);
  const address = text(request, 'address', '_address');
  return {
    id,
    number: id,
    kind: 'request',
    category: categoryOf(request),
    status,
    description: text(request, 'description') ?? '',
    center: null,
    location: { ...(place ? { position: place } : {}), ...(address === undefined ? {} : { address }) },
    answers: [],
    photos: photo === undefined ? [] : [{ url: photo }],
    visibility: 'public',
    hasContact: false,
    receivedAt,
    updatedAt,
    handler: office === undefined ? null : { office },
    promise: {
      respondBy: null,
      resolveBy: moment(request, 'expected_datetime') ?? null,
      respondedAt: null,
      resolvedAt: isDone ? updatedAt : null,
      pausedSince: null,
    },
    timeline: timelineOf(request, { receivedAt, updatedAt, status }),
    round: 1,
    rating: null,
    escalation: null,
    actions: [],
    supporters: 0,
  };
}

function timelineOf(
  request: Fields,
  now: { receivedAt: string; updatedAt: string; status: RequestStatus },
): TimelineEntry[] {
  const received: TimelineEntry = {
    id: 'received',
    at: now.receivedAt,
    kind: 'status',
    by: 'holder',
    status: 'received',
  };
  const notes = text(request, 'status_notes');
  if (now.status === 'received' && notes === undefined) return [received];
  const office = text(request, 'agency_responsible');
  const latest: TimelineEntry = { id: 'latest', at: now.updatedAt, kind: 'status', by: 'staff', status: now.status };
  return [
    received,
    { ...latest, ...(notes === undefined ? {} : { text: notes }), ...(office === undefined ? {} : { office }) },
  ];
}
