/** The answer that shows a request to who holds a receipt of it. */
import type { RequestView } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import { ok, refuse, type Reply } from '../http/reply.js';
import type { ReceiptSubject } from '../receipts/receipts.js';
import type { Queries } from '../storage/store.js';
import { addressesGoodUntil } from '../media/address.js';
import { holderView, type Case } from './holder-view.js';
import { readCase } from './read-case.js';
import { supporterView } from './supporter-view.js';

interface Asked {
  readonly locale: string;
  readonly now: number;
}

export async function viewReply(
  { services }: Pick<FastifyInstance, 'services'>,
  queries: Queries,
  receipt: Pick<ReceiptSubject, 'id' | 'role'>,
  asked: Asked,
): Promise<Reply> {
  const seen = await readCase(services, queries, receipt.id, asked);
  if (!seen) return refuse('not-found');
  const view = viewFor(receipt.role, seen, asked);
  // The clock adds and removes actions, and changes the addresses of photos, without a revision.
  const photos = seen.photos.length > 0 ? addressesGoodUntil(asked.now) : 0;
  const version = [seen.request.revision, receipt.role, photos, ...view.actions];
  return ok(view, { version, headers: { 'cache-control': 'private, no-cache' } });
}

/** Holders see all of it; supporters see how it stands. */
export function viewFor(role: ReceiptSubject['role'], seen: Case, { locale, now }: Asked): RequestView {
  const whole = holderView(seen, locale, now);
  return role === 'supporter' ? supporterView(whole, seen.request.summary) : whole;
}
