/** The calls that staff make about requests. Bearer tokens by role; the screen for them is the service desk. */
import * as z from 'zod/mini';
import { Id, requiredText } from '../schemas/common.js';
import { operation } from '../schemas/operation.js';
import { StaffQueue, StaffQueueQuery, StaffRequestView, StaffTransition } from '../schemas/staff.js';
import { MessageDraft } from '../schemas/request.js';

const ById = z.object({ id: Id });
const refused = ['sign-in-required', 'not-permitted', 'not-found'] as const;

export const staffOperations = {
  listStaffRequests: operation({
    id: 'listStaffRequests',
    method: 'GET',
    path: '/staff/requests',
    summary: 'The queue, most urgent first',
    auth: 'staff',
    query: StaffQueueQuery,
    answers: { 200: StaffQueue },
    problems: ['sign-in-required', 'not-permitted'],
  }),
  getStaffRequest: operation({
    id: 'getStaffRequest',
    method: 'GET',
    path: '/staff/requests/{id}',
    summary: 'One case',
    auth: 'staff',
    params: ById,
    answers: { 200: StaffRequestView },
    problems: refused,
  }),
  addStaffMessage: operation({
    id: 'addStaffMessage',
    method: 'POST',
    path: '/staff/requests/{id}/messages',
    summary: 'Say something to the holder',
    auth: 'staff',
    params: ById,
    body: MessageDraft,
    answers: { 200: StaffRequestView },
    problems: refused,
  }),
  addInternalNote: operation({
    id: 'addInternalNote',
    method: 'POST',
    path: '/staff/requests/{id}/notes',
    summary: 'A note for colleagues',
    auth: 'staff',
    params: ById,
    body: z.object({ text: requiredText(4000) }),
    answers: { 200: StaffRequestView },
    problems: refused,
  }),
  changeRequest: operation({
    id: 'changeRequest',
    method: 'POST',
    path: '/staff/requests/{id}/{operation}',
    summary: 'One transition of the table',
    auth: 'staff',
    params: z.object({ id: Id, operation: z.string().check(z.maxLength(40)) }),
    body: StaffTransition,
    answers: { 200: StaffRequestView },
    problems: [...refused, 'transition-not-allowed', 'changed-meanwhile', 'invalid-input'],
  }),
} as const;
