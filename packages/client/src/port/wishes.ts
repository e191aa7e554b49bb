/** The calls about wishes: reading the wall, making a wish, promising to fulfil one, and keeping the promise. */
import type {
  AddressAnswer,
  ClaimDraft,
  ClaimReceipt,
  ClaimStep,
  ClaimView,
  DisputeDraft,
  ExtensionDraft,
  FulfilmentDraft,
  MadeWish,
  MakerWord,
  HolderWord,
  ThanksDraft,
  WaitingDraft,
  WaitingReceipt,
  WaitingView,
  Wish,
  WishChange,
  WishDraft,
  WishFacetQuery,
  WishFacets,
  WishList,
  WishQuery,
  WishReason,
  WishReceipt,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface WishCalls {
  listWishes(query?: WishQuery, options?: CallOptions): Promise<Outcome<WishList>>;
  getWishFacets(query?: WishFacetQuery, options?: CallOptions): Promise<Outcome<WishFacets>>;
  getWish(id: string, options?: CallOptions): Promise<Outcome<Wish>>;
}

/** Codes travel in a header, never in an address. */
export interface PromiseCalls {
  /** The code in the answer is shown this once. */
  createWish(draft: WishDraft, options?: CallOptions): Promise<Outcome<WishReceipt>>;
  getMadeWish(code: string, options?: CallOptions): Promise<Outcome<MadeWish>>;
  resubmitWish(id: string, code: string, change: WishChange, options?: CallOptions): Promise<Outcome<MadeWish>>;
  withdrawWish(id: string, code: string, draft: WishReason, options?: CallOptions): Promise<Outcome<MadeWish>>;
  /** The maker does not feel safe: hidden at once, staff take over. */
  stopWish(id: string, code: string, draft: DisputeDraft, options?: CallOptions): Promise<Outcome<MadeWish>>;
  disputeWish(id: string, code: string, draft: DisputeDraft, options?: CallOptions): Promise<Outcome<MadeWish>>;
  thankForWish(id: string, code: string, draft: ThanksDraft, options?: CallOptions): Promise<Outcome<MadeWish>>;
  /** The code in the answer is shown this once. */
  claimWish(id: string, draft: ClaimDraft, options?: CallOptions): Promise<Outcome<ClaimReceipt>>;
  getMyClaim(code: string, options?: CallOptions): Promise<Outcome<ClaimView>>;
  releaseClaim(id: string, code: string, step: ClaimStep, options?: CallOptions): Promise<Outcome<ClaimView>>;
  extendClaim(id: string, code: string, draft: ExtensionDraft, options?: CallOptions): Promise<Outcome<ClaimView>>;
  fulfilClaim(id: string, code: string, draft: FulfilmentDraft, options?: CallOptions): Promise<Outcome<ClaimView>>;
  disputeClaim(id: string, code: string, draft: DisputeDraft, options?: CallOptions): Promise<Outcome<ClaimView>>;
  /** The wish has changed since it was promised: the promise is kept as the wish is now. */
  agreeToChange(id: string, code: string, step: ClaimStep, options?: CallOptions): Promise<Outcome<ClaimView>>;
  /** Through the center. */
  writeAsHolder(id: string, code: string, draft: HolderWord, options?: CallOptions): Promise<Outcome<ClaimView>>;
  writeAsMaker(id: string, code: string, draft: MakerWord, options?: CallOptions): Promise<Outcome<MadeWish>>;
  askForAddress(id: string, code: string, step: ClaimStep, options?: CallOptions): Promise<Outcome<ClaimView>>;
  answerAddressRequest(
    id: string,
    code: string,
    answer: AddressAnswer,
    options?: CallOptions,
  ): Promise<Outcome<MadeWish>>;
  /** The code in the answer is shown this once. */
  joinWaitingList(id: string, draft: WaitingDraft, options?: CallOptions): Promise<Outcome<WaitingReceipt>>;
  getMyWaiting(code: string, options?: CallOptions): Promise<Outcome<WaitingView>>;
  acceptOffer(id: string, code: string, options?: CallOptions): Promise<Outcome<ClaimReceipt>>;
  leaveWaitingList(id: string, code: string, options?: CallOptions): Promise<Outcome<WaitingView>>;
}
