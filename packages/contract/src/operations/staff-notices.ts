/** The calls by which staff write, review, publish and take down notices. */
import * as z from 'zod/mini';
import { Id } from '../schemas/common.js';
import {
  NoticeDraft,
  NoticeDraftChange,
  NoticeDraftInput,
  NoticeDraftList,
  NoticeDraftQuery,
  NoticePublication,
  NoticeReason,
  NoticeRedaction,
} from '../schemas/notice-draft.js';
import { operation } from '../schemas/operation.js';

const one = { auth: 'staff', params: z.object({ id: Id }), answers: { 200: NoticeDraft } } as const;
const refused = [
  'sign-in-required',
  'not-permitted',
  'not-found',
  'transition-not-allowed',
  'changed-meanwhile',
] as const;

export const staffNoticeOperations = {
  listNoticeDrafts: operation({
    id: 'listNoticeDrafts',
    method: 'GET',
    path: '/staff/notices',
    summary: 'Notices that are written, wait for a reader, or were published',
    auth: 'staff',
    query: NoticeDraftQuery,
    answers: { 200: NoticeDraftList },
    problems: ['sign-in-required', 'not-permitted'],
  }),
  createNoticeDraft: operation({
    id: 'createNoticeDraft',
    method: 'POST',
    path: '/staff/notices',
    summary: 'Start a notice, from a resolved request or of its own',
    auth: 'staff',
    body: NoticeDraftInput,
    answers: { 201: NoticeDraft },
    problems: ['sign-in-required', 'not-permitted', 'not-found', 'consent-missing', 'transition-not-allowed'],
  }),
  getNoticeDraft: operation({
    id: 'getNoticeDraft',
    method: 'GET',
    path: '/staff/notices/{id}',
    summary: 'One notice as staff see it, with what the redaction assistant marked',
    ...one,
    problems: ['sign-in-required', 'not-permitted', 'not-found'],
  }),
  changeNoticeDraft: operation({
    id: 'changeNoticeDraft',
    method: 'PATCH',
    path: '/staff/notices/{id}',
    summary: 'Change the words',
    ...one,
    body: NoticeDraftChange,
    problems: refused,
  }),
  redactNoticeDraft: operation({
    id: 'redactNoticeDraft',
    method: 'POST',
    path: '/staff/notices/{id}/redaction',
    summary: 'Black out marks: those named, or all',
    ...one,
    body: NoticeRedaction,
    problems: refused,
  }),
  submitNoticeDraft: operation({
    id: 'submitNoticeDraft',
    method: 'POST',
    path: '/staff/notices/{id}/submission',
    summary: 'Hand it to a first reader',
    ...one,
    problems: refused,
  }),
  returnNoticeDraft: operation({
    id: 'returnNoticeDraft',
    method: 'POST',
    path: '/staff/notices/{id}/return',
    summary: 'Send it back to its author',
    ...one,
    body: NoticeReason,
    problems: [...refused, 'own-case'],
  }),
  publishNotice: operation({
    id: 'publishNotice',
    method: 'POST',
    path: '/staff/notices/{id}/publication',
    summary: 'Put it on the board. Never by a person who handled the request',
    ...one,
    body: NoticePublication,
    problems: [...refused, 'own-case', 'unresolved-marks', 'consent-missing'],
  }),
  withdrawNotice: operation({
    id: 'withdrawNotice',
    method: 'POST',
    path: '/staff/notices/{id}/withdrawal',
    summary: 'Take it off the board, at once and for good',
    ...one,
    body: NoticeReason,
    problems: refused,
  }),
} as const;
