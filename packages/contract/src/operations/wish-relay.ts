/** The calls by which a promise is agreed to anew, words pass through the center, and an address is asked for and shown. */
import * as z from 'zod/mini';
import { ClaimStep, ClaimView } from '../schemas/claim.js';
import { Id } from '../schemas/common.js';
import { operation } from '../schemas/operation.js';
import {
  AddressAnswer,
  AddressDecision,
  MakerWord,
  HolderWord,
  StaffMessage,
  StaffMessageList,
  StaffMessageQuery,
  StaffMessageStep,
} from '../schemas/relay.js';
import { StaffClaim } from '../schemas/staff-wish.js';
import { MadeWish } from '../schemas/wish.js';

const ById = z.object({ id: Id });
const maker = { auth: 'receipt', params: ById, answers: { 200: MadeWish } } as const;
const holder = { auth: 'receipt', params: ById, answers: { 200: ClaimView } } as const;
const refused = ['receipt-required', 'not-found', 'transition-not-allowed', 'too-many-requests'] as const;
const signedIn = ['sign-in-required', 'not-permitted'] as const;

export const wishRelayOperations = {
  agreeToChange: operation({
    id: 'agreeToChange',
    method: 'POST',
    path: '/claims/{id}/agreement',
    summary: 'The wish has changed since it was promised: keep the promise as it is now',
    ...holder,
    body: ClaimStep,
    problems: [...refused, 'lease-lost'],
  }),
  writeAsHolder: operation({
    id: 'writeAsHolder',
    method: 'POST',
    path: '/claims/{id}/messages',
    summary: 'A word to who wished it, through the center',
    ...holder,
    body: HolderWord,
    problems: refused,
  }),
  askForAddress: operation({
    id: 'askForAddress',
    method: 'POST',
    path: '/claims/{id}/address',
    summary: 'Ask for the address; shown only when the person agrees and the center decides so',
    ...holder,
    body: ClaimStep,
    problems: refused,
  }),
  writeAsMaker: operation({
    id: 'writeAsMaker',
    method: 'POST',
    path: '/wishes/{id}/messages',
    summary: 'A word to who promised it, through the center',
    ...maker,
    body: MakerWord,
    problems: refused,
  }),
  answerAddressRequest: operation({
    id: 'answerAddressRequest',
    method: 'POST',
    path: '/wishes/{id}/address',
    summary: 'Agree that one claimer is shown the address, or not',
    ...maker,
    body: AddressAnswer,
    problems: refused,
  }),
  listStaffMessages: operation({
    id: 'listStaffMessages',
    method: 'GET',
    path: '/staff/messages',
    summary: 'Messages between who wished and who promised',
    auth: 'staff',
    query: StaffMessageQuery,
    answers: { 200: StaffMessageList },
    problems: signedIn,
  }),
  reviewMessage: operation({
    id: 'reviewMessage',
    method: 'POST',
    path: '/staff/messages/{id}/review',
    summary: 'Pass a message on, or stop it',
    auth: 'staff',
    params: ById,
    body: StaffMessageStep,
    answers: { 200: StaffMessage },
    problems: [...signedIn, 'not-found', 'transition-not-allowed'],
  }),
  decideAddress: operation({
    id: 'decideAddress',
    method: 'POST',
    path: '/staff/claims/{id}/address',
    summary: 'Show the address to who promised, for a quarter of an hour, or refuse it',
    auth: 'staff',
    params: ById,
    body: AddressDecision,
    answers: { 200: StaffClaim },
    problems: [...signedIn, 'not-found', 'transition-not-allowed', 'consent-missing'],
  }),
} as const;
