/** The calls by which staff sign in at the desk and out again, and see who works beside them. */
import { operation } from '../schemas/operation.js';
import { StaffColleagueList, StaffSession, StaffSignIn } from '../schemas/staff-session.js';

export const staffSessionOperations = {
  signIn: operation({
    id: 'signIn',
    method: 'POST',
    path: '/staff/session',
    summary: 'Exchange a staff token for a session cookie',
    auth: 'none',
    body: StaffSignIn,
    answers: { 201: StaffSession },
    problems: ['sign-in-required', 'origin-not-allowed', 'invalid-input'],
  }),
  getStaffSession: operation({
    id: 'getStaffSession',
    method: 'GET',
    path: '/staff/session',
    summary: 'Who is signed in here',
    auth: 'staff',
    answers: { 200: StaffSession },
    problems: ['sign-in-required'],
  }),
  listStaffColleagues: operation({
    id: 'listStaffColleagues',
    method: 'GET',
    path: '/staff/colleagues',
    summary: 'Who works here, to give a case to',
    auth: 'staff',
    answers: { 200: StaffColleagueList },
    problems: ['sign-in-required'],
  }),
  signOut: operation({
    id: 'signOut',
    method: 'POST',
    path: '/staff/session/end',
    summary: 'End the session; its cookie opens nothing any more',
    auth: 'staff',
    answers: { 204: null },
    problems: ['sign-in-required'],
  }),
} as const;
