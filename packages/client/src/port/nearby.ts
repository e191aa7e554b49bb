/** The calls about what others reported. */
import type { PublicRequestList, PublicRequestQuery, SupporterDraft, SupporterReceipt } from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface NearbyCalls {
  /** Open requests nearby, redacted. */
  listPublicRequests(query?: PublicRequestQuery, options?: CallOptions): Promise<Outcome<PublicRequestList>>;
  /** "This is my problem too". */
  supportRequest(id: string, draft?: SupporterDraft, options?: CallOptions): Promise<Outcome<SupporterReceipt>>;
}
