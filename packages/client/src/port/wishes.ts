/** The calls about wishes and the promises to fulfil them. */
import type { ClaimDraft, ClaimReceipt, Wish, WishList, WishQuery } from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface WishCalls {
  listWishes(query?: WishQuery, options?: CallOptions): Promise<Outcome<WishList>>;
  getWish(id: string, options?: CallOptions): Promise<Outcome<Wish>>;
  /** The code in the answer is shown this once. */
  claimWish(id: string, draft: ClaimDraft, options?: CallOptions): Promise<Outcome<ClaimReceipt>>;
}
