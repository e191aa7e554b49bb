/** The calls by which staff write, review, publish and take down notices. */
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inputError } from '../http/input-words.js';
import { created, isRefusal, ok, refuse, type Refusal, type Reply } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { requireStaff, type StaffMember } from '../staff/staff-members.js';
import type { StaffRole } from '../staff/tables.js';
import type { Queries } from '../storage/store.js';
import { listDrafts } from './list-drafts.js';
import { draftView, mayDo, reviewingRoles } from './draft-view.js';
import { readDraft, updateDraft, wordsOf, type DraftRow } from './drafts.js';
import { knownOf, marksIn, redact } from './marks.js';
import { publishDraft, returnDraft, submitDraft, withdrawDraft, type Step } from './review-draft.js';
import { startDraft } from './start-draft.js';

interface Asked {
  readonly queries: Queries;
  readonly request: FastifyRequest;
  readonly locale: string;
  readonly now: number;
}

/** Staff pages are nobody's to keep. */
const unkept = { headers: { 'cache-control': 'private, no-store' } };

/** Staff of one center write and read its notices; those of the whole city belong to staff of all centers. */
function mayWorkOn({ centerId }: StaffMember, row: Pick<DraftRow, 'center_id'>): boolean {
  return centerId === null || centerId === row.center_id;
}

export function staffNoticeRoutes(api: FastifyInstance): void {
  const { secrets, config } = api.services;

  const member = ({ queries, request, now }: Asked, roles?: readonly StaffRole[]) =>
    requireStaff(queries, secrets, { request, now, ...(roles ? { roles } : {}) });

  /** One step of one draft: who may, whether it is there, whether it is still what they saw. */
  const step = async (
    asked: Asked & { readonly params: { readonly id: string } },
    { roles, revision }: { roles?: readonly StaffRole[]; revision?: number | undefined },
    take: (step: Step) => Promise<DraftRow | Refusal>,
  ): Promise<Reply> => {
    const found = await member(asked, roles);
    if (isRefusal(found)) return found;
    const row = await readDraft(asked.queries, asked.params.id);
    if (!row) return refuse('not-found');
    if (!mayWorkOn(found, row)) return refuse('not-permitted');
    if (revision !== undefined && revision !== row.revision) return refuse('changed-meanwhile');
    const { queries, now, locale } = asked;
    const taken = await take({ queries, row, member: found, now, locale });
    return isRefusal(taken) ? taken : ok(await view(asked, taken, found), unkept);
  };

  const view = ({ queries, locale, now }: Asked, row: DraftRow, viewer: StaffMember) =>
    draftView(queries, row, { member: viewer, secrets, config, locale, now });

  serve(api, operations.listNoticeDrafts, async (asked) => {
    const found = await member(asked);
    if (isRefusal(found)) return found;
    const { queries, locale } = asked;
    const page = await listDrafts(queries, { ...asked.query, center: found.centerId ?? asked.query.center });
    if (!page) return refuse('invalid-input', { errors: [inputError('cursor', 'malformed', locale)] });
    const items = await Promise.all(page.rows.map((row) => view(asked, row, found)));
    return ok({ items, nextCursor: page.nextCursor, total: page.total }, unkept);
  });

  serve(api, operations.createNoticeDraft, async (asked) => {
    const author = await member(asked);
    if (isRefusal(author)) return author;
    const { queries, locale, now, body } = asked;
    const row = await startDraft(queries, { input: body, author, locale, now });
    return isRefusal(row) ? row : created(await view(asked, row, author), unkept);
  });

  serve(api, operations.getNoticeDraft, (asked) => step(asked, {}, async ({ row }) => row));

  serve(api, operations.changeNoticeDraft, (asked) =>
    step(asked, { revision: asked.body.revision }, async ({ queries, row, member: editor, now }) => {
      if (!(await mayDo(queries, row, editor, 'edit'))) return refuse('transition-not-allowed');
      const { words, categoryId, centerId, areaId, outcome } = asked.body;
      const change = {
        ...(words === undefined ? {} : { words: JSON.stringify(words) }),
        ...(categoryId === undefined ? {} : { category_id: categoryId }),
        ...(centerId === undefined ? {} : { center_id: centerId }),
        ...(areaId === undefined ? {} : { area_id: areaId }),
        ...(outcome === undefined ? {} : { outcome }),
      };
      return (await updateDraft(queries, row, change, now)) ?? refuse('changed-meanwhile');
    }),
  );

  serve(api, operations.redactNoticeDraft, (asked) =>
    step(asked, {}, async ({ queries, row, member: editor, now }) => {
      if (!(await mayDo(queries, row, editor, 'redact'))) return refuse('transition-not-allowed');
      const words = wordsOf(row);
      const marks = asked.body.marks ?? marksIn(words, await knownOf(queries, secrets, row.request_id));
      const change = { words: JSON.stringify(redact(words, marks)) };
      return (await updateDraft(queries, row, change, now)) ?? refuse('changed-meanwhile');
    }),
  );

  serve(api, operations.submitNoticeDraft, (asked) => step(asked, {}, submitDraft));

  serve(api, operations.returnNoticeDraft, (asked) =>
    step(asked, { roles: reviewingRoles }, (one) => returnDraft(one, asked.body.reason)),
  );

  serve(api, operations.publishNotice, (asked) =>
    step(asked, { roles: reviewingRoles, revision: asked.body.revision }, (one) =>
      publishDraft(one, secrets, asked.body),
    ),
  );

  serve(api, operations.withdrawNotice, (asked) => step(asked, {}, (one) => withdrawDraft(one, asked.body.reason)));
}
