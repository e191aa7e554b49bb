/** Messages between who wished and who promised. Neither learns who the other is: what would tell waits for a person to read it. */
import { findPersonalMarks, mostMessages, type RelayMessage, type StaffMessage } from '@doorstep/contract';
import type { Selectable } from 'kysely';
import { refuse, type Refusal } from '../http/reply.js';
import { createId } from '../identifiers.js';
import { toDateTime } from '../moments.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { openPrivate } from './make-wish.js';
import { openClaimant } from './people.js';
import { readWish, type ClaimRow } from './rows.js';
import type { MessageTable } from './tables.js';

export type MessageRow = Selectable<MessageTable>;
export type Side = MessageRow['said_by'];

const purpose = 'wish-message';

export interface Writing {
  readonly queries: Queries;
  readonly claim: ClaimRow;
  readonly by: Side;
  readonly text: string;
  readonly now: number;
}

export async function relayMessage(services: Services, writing: Writing): Promise<Refusal | undefined> {
  const { queries, claim, by, text, now } = writing;
  const wish = await readWish(queries, claim.wish_id);
  // A wish that was stopped or taken back closes the line at once; so does the end of the promise.
  const isOpen = wish?.state === 'published' && ['active', 'delivered', 'contested'].includes(claim.state);
  if (!isOpen) return refuse('transition-not-allowed');
  const { said } = await queries
    .selectFrom('wish_messages')
    .select(({ fn }) => fn.countAll().as('said'))
    .where('claim_id', '=', claim.id)
    .where('said_by', '=', by)
    .executeTakeFirstOrThrow();
  if (Number(said) >= mostMessages) return refuse('too-many-requests', { retryAfter: 3600 });
  const marks = findPersonalMarks(text, await knownOf(services, queries, claim));
  await queries
    .insertInto('wish_messages')
    .values({
      id: createId(),
      wish_id: claim.wish_id,
      claim_id: claim.id,
      said_by: by,
      sealed_text: services.secrets.seal(purpose, text),
      state: marks.length > 0 ? 'waiting' : 'passed',
      at: now,
    })
    .execute();
  return undefined;
}

/** Of both sides: each might write their own name, or a name that they know. */
async function knownOf(services: Services, queries: Queries, claim: ClaimRow): Promise<string[]> {
  const wished = await openPrivate(queries, services, claim.wish_id);
  const claimant = openClaimant(services.secrets, claim.sealed_claimant);
  const { name, phone, email } = wished?.contact ?? {};
  return [name, phone, email, wished?.address, claimant?.name, claimant?.contact].filter((one): one is string =>
    Boolean(one),
  );
}

/** What one side reads: its own words in any state, the other's once they were passed. Oldest first. */
export async function messagesFor(
  { secrets }: Pick<Services, 'secrets'>,
  queries: Queries,
  { claimId, side }: { claimId: string; side: Side },
): Promise<RelayMessage[]> {
  const rows = await queries
    .selectFrom('wish_messages')
    .selectAll()
    .where('claim_id', '=', claimId)
    .where(({ or, eb }) => or([eb('said_by', '=', side), eb('state', '=', 'passed')]))
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => messageView({ secrets }, row));
}

function messageView({ secrets }: Pick<Services, 'secrets'>, row: MessageRow): RelayMessage {
  const { id, said_by, sealed_text, at, state } = row;
  return { id, by: said_by, text: secrets.open(purpose, sealed_text) ?? '', at: toDateTime(at), state };
}

export function staffMessageView(services: Pick<Services, 'secrets'>, row: MessageRow): StaffMessage {
  return { ...messageView(services, row), wishId: row.wish_id, claimId: row.claim_id };
}
