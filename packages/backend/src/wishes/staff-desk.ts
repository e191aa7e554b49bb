/** What every call of staff about wishes begins with: who is calling, which wish it is, and a line where private words are read. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inputError } from '../http/input-words.js';
import { isRefusal, refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { requireStaff, type StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { readClaim, readWish, type ClaimRow, type WishRow } from './rows.js';

export interface Asked {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly locale: string;
  readonly now: number;
}

export interface AtDesk {
  readonly member: StaffMember;
  readonly row: WishRow;
}

/** Staff pages are nobody's to keep. */
export const unkept = { headers: { 'cache-control': 'private, no-store' } };
const pageSize = 20;

/** Staff of one center look after its wishes; staff of all centers after all. */
export function maySee({ centerId }: StaffMember, wish: Pick<WishRow, 'center_id'>): boolean {
  return centerId === null || centerId === wish.center_id;
}

export function signedIn(api: FastifyInstance, { queries, request, now }: Asked): Promise<StaffMember | Refusal> {
  return requireStaff(queries, api.services.secrets, { request, now });
}

interface PageQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export interface PageAsked {
  readonly member: StaffMember;
  readonly limit: number;
  readonly start: number;
}

/** Who asks for a list, and which part of it. */
export async function pageAsked(
  api: FastifyInstance,
  asked: Asked & { readonly query: PageQuery },
): Promise<PageAsked | Refusal> {
  const member = await signedIn(api, asked);
  if (isRefusal(member)) return member;
  const { limit = pageSize, cursor } = asked.query;
  const start = startOf(cursor);
  return start === undefined ? malformedCursor(asked.locale) : { member, limit, start };
}

export async function atDesk(api: FastifyInstance, asked: Asked, id: string | undefined): Promise<AtDesk | Refusal> {
  const member = await signedIn(api, asked);
  if (isRefusal(member)) return member;
  const row = id === undefined ? undefined : await readWish(asked.queries, id);
  if (!row) return refuse('not-found');
  return maySee(member, row) ? { member, row } : refuse('not-permitted');
}

export async function claimAtDesk(
  api: FastifyInstance,
  asked: Asked,
  id: string,
): Promise<(AtDesk & { readonly claim: ClaimRow }) | Refusal> {
  const claim = await readClaim(asked.queries, id);
  const desk = await atDesk(api, asked, claim?.wish_id);
  if (isRefusal(desk)) return desk;
  return claim ? { claim, ...desk } : refuse('not-found');
}

export interface Reading {
  readonly wishId: string;
  readonly claimId: string | null;
}

/** Written down first: who could not be told about does not read. */
export async function noteReadings(
  { services: { store } }: FastifyInstance,
  { now }: Asked,
  { id }: StaffMember,
  readings: readonly Reading[],
): Promise<void> {
  if (readings.length === 0) return;
  const lines = readings.map(({ wishId, claimId }) => ({
    id: createId(),
    wish_id: wishId,
    claim_id: claimId,
    staff_id: id,
    at: now,
  }));
  await store.change((queries) => queries.insertInto('wish_reads').values(lines).execute());
}

/** `o20`: the place in a list from which a page goes on. */
function startOf(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0;
  const digits = /^o(\d{1,9})$/.exec(cursor)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function malformedCursor(locale: string): Refusal {
  return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
}

/** One page of rows, of which one more than asked for was read. */
export function pageOf<Item>(
  rows: readonly unknown[],
  { limit, start, total }: { limit: number; start: number; total: number | string | bigint },
  items: readonly Item[],
): { items: Item[]; nextCursor: string | null; total: number } {
  return { items: [...items], nextCursor: rows.length > limit ? `o${start + limit}` : null, total: Number(total) };
}
