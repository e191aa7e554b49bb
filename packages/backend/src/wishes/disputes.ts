/** Something is not right: written down sealed, looked at by staff. */
import type { DisputeDraft } from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';

export const disputePurpose = 'wish-dispute';

/** More open ones about one wish say nothing new, and would bury the others. */
const mostOpen = 5;

export interface Dispute {
  readonly wishId: string;
  readonly claimId: string | null;
  readonly by: 'maker' | 'claimer';
  readonly draft: DisputeDraft;
  readonly now: number;
}

export async function openDispute(
  queries: Queries,
  { secrets }: Pick<Services, 'secrets'>,
  { wishId, claimId, by, draft, now }: Dispute,
): Promise<Refusal | undefined> {
  const { open } = await queries
    .selectFrom('wish_disputes')
    .select(({ fn }) => fn.countAll().as('open'))
    .where('wish_id', '=', wishId)
    .where('said_by', '=', by)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  if (Number(open) >= mostOpen) return refuse('too-many-requests', { retryAfter: 3600 });
  await queries
    .insertInto('wish_disputes')
    .values({
      id: createId(),
      wish_id: wishId,
      claim_id: claimId,
      kind: draft.kind,
      said_by: by,
      sealed_text: secrets.seal(disputePurpose, draft.text),
      at: now,
      state: 'open',
    })
    .execute();
  return undefined;
}
