/** The calls by which staff work on requests: the queue, one case, messages, notes, and every step of the table. */
import type { StaffRequestView } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inputError } from '../http/input-words.js';
import { isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { createId } from '../identifiers.js';
import { referToMedia } from '../media/references.js';
import { requireStaff, type StaffMember } from '../staff/staff-members.js';
import type { Queries } from '../storage/store.js';
import { readContact } from './contacts.js';
import { createExcerpts } from './excerpts.js';
import { appendEvent } from './history.js';
import { readCase } from './read-case.js';
import { lockRequest, readRequest, updateRequest, type RequestRow } from './repository.js';
import { mayReadContact, mayReadNotes, maySee } from './staff-access.js';
import { readQueue } from './staff-queue.js';
import { staffView } from './staff-view.js';
import { takeStep } from './take-step.js';

interface Asked {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly locale: string;
  readonly now: number;
}

interface Desk {
  readonly member: StaffMember;
  readonly row: RequestRow;
}

const unkept = { headers: { 'cache-control': 'private, no-store' } };

export function staffRequestRoutes(api: FastifyInstance): void {
  const { secrets, store } = api.services;
  const excerpts = createExcerpts();

  /** The person and the case, if the one may see the other. */
  const atDesk = async ({ queries, request, now }: Asked, id: string, read = lockRequest): Promise<Desk | Refusal> => {
    const member = await requireStaff(queries, secrets, { request, now });
    if (isRefusal(member)) return member;
    const row = await read(queries, id);
    if (!row) return refuse('not-found');
    return maySee(member, row) ? { member, row } : refuse('not-permitted');
  };

  const show = async (
    { queries, locale, now }: Asked,
    { member, row }: Desk,
    contact?: StaffRequestView['contact'],
  ): Promise<Reply> => {
    const seen = await readCase(api.services, queries, row.id, { locale, now });
    if (!seen) return refuse('not-found');
    const eyes = { member, locale, now, ...(contact === undefined ? {} : { contact }) };
    return ok(await staffView(queries, seen, eyes), unkept);
  };

  serve(api, operations.listStaffRequests, async (asked) => {
    const { query, queries, locale, now, request } = asked;
    const member = await requireStaff(queries, secrets, { request, now });
    if (isRefusal(member)) return member;
    const { status, center, category, assignee, q, overdue, limit, cursor } = query;
    const filter = { status, center, category, assignee, q, overdue, limit, cursor };
    const page = await readQueue(queries, excerpts, { ...filter, member, locale, now });
    return page ? ok(page, unkept) : refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
  });

  serve(api, operations.getStaffRequest, async (asked) => {
    const desk = await atDesk(asked, asked.params.id, readRequest);
    if (isRefusal(desk)) return desk;
    const { member, row } = desk;
    const saw = mayReadContact(member, row) ? ('contact' as const) : ('case' as const);
    // Written down first: who could not be told about does not read.
    await store.change((queries) =>
      queries
        .insertInto('contact_reads')
        .values({ id: createId(), request_id: row.id, staff_id: member.id, at: asked.now, saw })
        .execute(),
    );
    return show(asked, desk, saw === 'contact' ? await readContact(asked.queries, secrets, row.id) : undefined);
  });

  serve(api, operations.addStaffMessage, async (asked) => {
    const { queries, now, locale, body } = asked;
    const desk = await atDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    const { member, row } = desk;
    if (member.role === 'reviewer') return refuse('not-permitted');
    if (!(await referToMedia(queries, body.photos ?? [], { subject: 'request', id: row.id }))) {
      return refuse('media-unknown', { errors: [inputError('photos', 'photo-unknown', locale)] });
    }
    await updateRequest(queries, row, row.responded_at === null ? { responded_at: now } : {}, now);
    const { id, center_id, status } = row;
    const event = { request_id: id, at: now, center_id, from_status: status, to_status: status };
    const said = { text: body.text, photos: body.photos ?? [] };
    await appendEvent(queries, {
      ...event,
      ...said,
      kind: 'message',
      operation: 'message',
      actor: 'staff',
      actor_id: member.id,
    });
    return show(asked, desk);
  });

  serve(api, operations.addInternalNote, async (asked) => {
    const { queries, now, body } = asked;
    const desk = await atDesk(asked, asked.params.id);
    if (isRefusal(desk)) return desk;
    if (!mayReadNotes(desk.member)) return refuse('not-permitted');
    const { id: by_id, name: by_name } = desk.member;
    await queries
      .insertInto('request_notes')
      .values({ id: createId(), request_id: desk.row.id, at: now, by_id, by_name, text: body.text })
      .execute();
    return show(asked, desk);
  });

  serve(api, operations.changeRequest, async (asked) => {
    const { queries, now, locale, body, params, request } = asked;
    const desk = await atDesk(asked, params.id);
    if (isRefusal(desk)) return desk;
    const { member, row } = desk;
    const seen = body.revision ?? revisionIn(request.headers['if-match']);
    if (seen !== undefined && seen !== row.revision) return refuse('changed-meanwhile');
    const step = { operation: params.operation, by: { kind: 'staff', member }, body, now, locale } as const;
    return (await takeStep(queries, row, step)) ?? show(asked, desk);
  });
}

/** `If-Match: "7"`, with the revision that the case was shown with. What is no revision matches none. */
function revisionIn(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const digits = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
