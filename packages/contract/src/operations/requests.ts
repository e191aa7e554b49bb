/** The calls about categories, requests and photos that a resident's browser makes. */
import * as z from 'zod/mini';
import { CategoryList, Category, CategoryQuery } from '../schemas/category.js';
import { Id, MediaHash, ReceiptCode } from '../schemas/common.js';
import { Discovery } from '../schemas/discovery.js';
import { operation } from '../schemas/operation.js';
import {
  ErasureAnswer,
  MessageDraft,
  PublicRequestList,
  PublicRequestQuery,
  RatingDraft,
  ReasonDraft,
  RequestDraft,
  RequestReceipt,
  RequestView,
  SupporterDraft,
  SupporterReceipt,
} from '../schemas/request.js';
import { MediaAnswer } from '../schemas/media.js';

const ById = z.object({ id: Id });
const holder = { auth: 'receipt', params: ById, answers: { 200: RequestView } } as const;
const refused = ['receipt-required', 'not-found', 'transition-not-allowed'] as const;

export const requestOperations = {
  discover: operation({ id: 'discover', method: 'GET', path: '/', summary: 'What this backend is and can do', auth: 'none', answers: { 200: Discovery } }),
  listCategories: operation({
    id: 'listCategories', method: 'GET', path: '/categories', summary: 'What can be asked for', auth: 'none', query: CategoryQuery, answers: { 200: CategoryList },
  }),
  getCategory: operation({
    id: 'getCategory', method: 'GET', path: '/categories/{id}', summary: 'One category with its questions', auth: 'none', params: ById, answers: { 200: Category }, problems: ['not-found'],
  }),
  createRequest: operation({
    id: 'createRequest', method: 'POST', path: '/requests', summary: 'Send a request; the receipt code is shown this once', auth: 'none', body: RequestDraft,
    answers: { 201: RequestReceipt }, problems: ['invalid-input', 'media-unknown', 'proof-required', 'too-many-requests'],
  }),
  listPublicRequests: operation({
    id: 'listPublicRequests', method: 'GET', path: '/requests', summary: 'Open requests nearby, redacted', auth: 'none', query: PublicRequestQuery, answers: { 200: PublicRequestList },
  }),
  getRequest: operation({ id: 'getRequest', method: 'GET', path: '/requests/{id}', summary: "The holder's view", ...holder, problems: ['receipt-required', 'not-found'] }),
  getRequestByCode: operation({
    id: 'getRequestByCode', method: 'GET', path: '/requests/by-code/{code}', summary: 'What a receipt opens', auth: 'none', params: z.object({ code: ReceiptCode }),
    answers: { 200: RequestView }, problems: ['not-found', 'too-many-requests'],
  }),
  supportRequest: operation({
    id: 'supportRequest', method: 'POST', path: '/requests/{id}/supporters', summary: '"This is my problem too"', auth: 'none', params: ById, body: SupporterDraft,
    answers: { 201: SupporterReceipt }, problems: ['not-found', 'too-many-requests'],
  }),
  addMessage: operation({ id: 'addMessage', method: 'POST', path: '/requests/{id}/messages', summary: 'Say something to the handler', ...holder, body: MessageDraft, problems: refused }),
  rateRequest: operation({
    id: 'rateRequest', method: 'POST', path: '/requests/{id}/ratings', summary: 'Solved? Satisfied? Once per resolution, within 14 days', ...holder, body: RatingDraft,
    problems: [...refused, 'already-rated', 'rating-window-closed'],
  }),
  reopenRequest: operation({ id: 'reopenRequest', method: 'POST', path: '/requests/{id}/reopenings', summary: 'Ask for it to be taken up again', ...holder, body: ReasonDraft, problems: refused }),
  escalateRequest: operation({
    id: 'escalateRequest', method: 'POST', path: '/requests/{id}/escalations', summary: 'Take it to a supervisor', ...holder, body: ReasonDraft, problems: [...refused, 'not-yet-allowed', 'already-escalated'],
  }),
  withdrawRequest: operation({ id: 'withdrawRequest', method: 'POST', path: '/requests/{id}/withdrawal', summary: 'Take it back', ...holder, problems: refused }),
  eraseRequest: operation({
    id: 'eraseRequest', method: 'POST', path: '/requests/{id}/erasure', summary: 'Delete who it was about', auth: 'receipt', params: ById, answers: { 200: ErasureAnswer }, problems: refused,
  }),
  putMedia: operation({
    id: 'putMedia', method: 'PUT', path: '/media/{sha256}', summary: 'The bytes of a photo, named by their hash; repeating it succeeds', auth: 'none', params: z.object({ sha256: MediaHash }),
    answers: { 200: MediaAnswer, 201: MediaAnswer }, problems: ['media-not-acceptable', 'body-too-large', 'invalid-input'],
  }),
} as const;
