// Made by scripts/generate-checks.ts from the schemas. Change those, then run it again.
import type * as z from 'zod/mini';
import type * as schemas from '../../schemas/index.js';
import type { ShapeOf } from '../shape.js';
import { Contact } from './contact.js';
import { DateTime } from './date-time.js';
import { EscalationState } from './escalation-state.js';
import { Id } from './id.js';
import { Named } from './named.js';
import { Photo } from './photo.js';
import { PromiseState } from './promise-state.js';
import { RatingState } from './rating-state.js';
import { RequestLocation } from './request-location.js';
import { TimelineEntry } from './timeline-entry.js';

export const StaffRequestView: ShapeOf<z.infer<typeof schemas.StaffRequestView>> = {
  id: Id,
  number: 'string',
  kind: 'string',
  category: Named,
  status: 'string',
  'subject?': 'string',
  description: 'string',
  center: ['nullable', Named],
  'location?': RequestLocation,
  answers: [{ id: Id, label: 'string', value: 'string' }],
  photos: [Photo],
  visibility: 'string',
  hasContact: 'boolean',
  receivedAt: DateTime,
  updatedAt: DateTime,
  handler: ['nullable', { office: 'string', 'role?': 'string', 'phone?': 'string' }],
  promise: PromiseState,
  timeline: [TimelineEntry],
  round: 'int',
  'result?': 'string',
  rating: ['nullable', RatingState],
  escalation: ['nullable', EscalationState],
  actions: ['string'],
  'escalationFrom?': DateTime,
  supporters: 'int',
  revision: 'int',
  assignee: ['nullable', 'string'],
  'contact?': ['nullable', Contact],
  internalNotes: [{ at: DateTime, by: 'string', text: 'string' }],
  'privateResult?': 'string',
  operations: ['string'],
};
