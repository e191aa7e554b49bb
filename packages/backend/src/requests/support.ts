/** "This is my problem too": one more supporter, with a receipt of their own, of a request that strangers may see. */
import type { Contact, SupporterReceipt } from '@doorstep/contract';
import { refuse, type Refusal } from '../http/reply.js';
import { issueReceipt } from '../receipts/receipts.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { storeContact } from './contacts.js';
import { appendEvent } from './history.js';
import { isPublic } from './public-requests.js';
import { lockRequest, updateRequest } from './repository.js';

export async function support(
  { secrets }: Services,
  { queries, id, contact, now }: { queries: Queries; id: string; contact: Contact | undefined; now: number },
): Promise<SupporterReceipt | Refusal> {
  const request = await lockRequest(queries, id);
  if (!request || !isPublic(request)) return refuse('not-found');
  const supporters = request.supporters + 1;
  await updateRequest(queries, request, { supporters }, now);
  const { status } = request;
  await appendEvent(queries, {
    request_id: id,
    at: now,
    kind: 'supporter',
    operation: 'support',
    actor: 'system',
    from_status: status,
    to_status: status,
  });
  await storeContact(queries, secrets, { requestId: id, role: 'supporter', contact, now });
  const code = await issueReceipt(queries, secrets, { subject: 'request', id, role: 'supporter' }, now);
  return { id, code, supporters };
}
