/** A sample request's row as its history leaves it: each event goes through the same effects as a call to the API. */
import { transitionNamed, type Category, type OpenIntervals, type StaffTransition } from '@doorstep/contract';
import { effectsOf } from '../requests/effects.js';
import { promiseFrom } from '../requests/promise.js';
import type { RequestRow } from '../requests/repository.js';
import type { By } from '../requests/step.js';
import { sampleMember } from '../staff/sample-staff.js';
import type { SampleEvent, SampleRequest } from './sample-city.js';

export interface Moment {
  readonly event: SampleEvent;
  /** As it was when the event came. */
  readonly before: RequestRow;
  readonly after: RequestRow;
}

export interface Terms {
  readonly promise: Category['promise'];
  readonly open: OpenIntervals | undefined;
}

export function replay(request: SampleRequest, first: RequestRow, terms: Terms): Moment[] {
  const moments: Moment[] = [];
  let before: RequestRow = { ...first, ...promiseFrom(terms.promise, first.received_at, terms.open) };
  for (const event of request.history) {
    const after = {
      ...applied(event, before, request, terms),
      updated_at: Date.parse(event.at),
      revision: moments.length + 1,
    };
    moments.push({ event, before, after });
    before = after;
  }
  return moments;
}

export function byOf({ by }: SampleEvent): By {
  if (by === 'holder' || by === 'system') return { kind: by };
  return { kind: 'staff', member: sampleMember(by) };
}

function applied(event: SampleEvent, before: RequestRow, request: SampleRequest, terms: Terms): RequestRow {
  if (!transitionNamed(event.operation)) return before;
  const step = {
    operation: event.operation,
    by: byOf(event),
    body: bodyOf(event, request),
    now: Date.parse(event.at),
    locale: request.locale,
  };
  return { ...before, ...(effectsOf(step, before, terms) as Partial<RequestRow>) };
}

function bodyOf(
  { operation, text, until, outcome, duplicateOf }: SampleEvent,
  { locale }: SampleRequest,
): StaffTransition {
  return {
    ...(operation === 'resolve' && text ? { result: text[locale] } : {}),
    ...(operation === 'assign' ? { assignee: sampleMember('handler').id } : {}),
    ...(until === undefined ? {} : { until }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  };
}
