/** The Desk port: everything that staff can ask of a backend. Methods have the names of the contract's operations; none throws. */
import type {
  AddressDecision,
  ClaimDraft,
  ClaimReceipt,
  ConsentDraft,
  DisputeDecision,
  Keepsake,
  KeepsakeList,
  KeepsakeQuery,
  KeepsakeStep,
  MessageDraft,
  NoticeDraft,
  NoticeDraftChange,
  NoticeDraftInput,
  NoticeDraftList,
  NoticeDraftQuery,
  NoticePublication,
  NoticeReason,
  NoticeRedaction,
  StaffClaim,
  StaffClaimList,
  StaffClaimQuery,
  StaffClaimStep,
  StaffColleagueList,
  StaffDispute,
  StaffDisputeList,
  StaffDisputeQuery,
  StaffMessage,
  StaffMessageList,
  StaffMessageQuery,
  StaffMessageStep,
  StaffQueue,
  StaffQueueQuery,
  StaffRequestView,
  StaffSession,
  StaffSignIn,
  StaffTransition,
  StaffWish,
  StaffWishChange,
  StaffWishDraft,
  StaffWishList,
  StaffWishQuery,
  StaffWishStep,
  WishReceipt,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface SessionCalls {
  /** Exchanges a staff token for a session. The token is kept nowhere. */
  signIn(entry: StaffSignIn, options?: CallOptions): Promise<Outcome<StaffSession>>;
  /** Who is signed in here; `sign-in-required` if nobody is. */
  getStaffSession(options?: CallOptions): Promise<Outcome<StaffSession>>;
  signOut(options?: CallOptions): Promise<Outcome<null>>;
  listStaffColleagues(options?: CallOptions): Promise<Outcome<StaffColleagueList>>;
}

export interface RequestDeskCalls {
  /** The most urgent first. */
  listStaffRequests(query?: StaffQueueQuery, options?: CallOptions): Promise<Outcome<StaffQueue>>;
  /** Where it brings contact data, the reading has been written down. */
  getStaffRequest(id: string, options?: CallOptions): Promise<Outcome<StaffRequestView>>;
  addStaffMessage(id: string, message: MessageDraft, options?: CallOptions): Promise<Outcome<StaffRequestView>>;
  addInternalNote(id: string, note: { text: string }, options?: CallOptions): Promise<Outcome<StaffRequestView>>;
  /** One transition of the table. `changed-meanwhile` if the given revision is not the present one. */
  changeRequest(
    id: string,
    operation: string,
    step: StaffTransition,
    options?: CallOptions,
  ): Promise<Outcome<StaffRequestView>>;
}

export interface NoticeDeskCalls {
  listNoticeDrafts(query?: NoticeDraftQuery, options?: CallOptions): Promise<Outcome<NoticeDraftList>>;
  createNoticeDraft(input: NoticeDraftInput, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  getNoticeDraft(id: string, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  changeNoticeDraft(id: string, change: NoticeDraftChange, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  redactNoticeDraft(id: string, redaction: NoticeRedaction, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  submitNoticeDraft(id: string, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  returnNoticeDraft(id: string, reason: NoticeReason, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  publishNotice(id: string, publication: NoticePublication, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
  withdrawNotice(id: string, reason: NoticeReason, options?: CallOptions): Promise<Outcome<NoticeDraft>>;
}

export interface WishDeskCalls {
  listStaffWishes(query?: StaffWishQuery, options?: CallOptions): Promise<Outcome<StaffWishList>>;
  createStaffWish(draft: StaffWishDraft, options?: CallOptions): Promise<Outcome<WishReceipt>>;
  /** With the private words; the reading has been written down. */
  getStaffWish(id: string, options?: CallOptions): Promise<Outcome<StaffWish>>;
  changeStaffWish(id: string, change: StaffWishChange, options?: CallOptions): Promise<Outcome<StaffWish>>;
  recordWishConsent(id: string, consent: ConsentDraft, options?: CallOptions): Promise<Outcome<StaffWish>>;
  withdrawWishConsent(id: string, step: StaffWishStep, options?: CallOptions): Promise<Outcome<StaffWish>>;
  approveWish(id: string, step: StaffWishStep, options?: CallOptions): Promise<Outcome<StaffWish>>;
  claimForWalkIn(id: string, draft: ClaimDraft, options?: CallOptions): Promise<Outcome<ClaimReceipt>>;
  changeWishState(
    id: string,
    operation: string,
    step: StaffWishStep,
    options?: CallOptions,
  ): Promise<Outcome<StaffWish>>;
  listStaffClaims(query?: StaffClaimQuery, options?: CallOptions): Promise<Outcome<StaffClaimList>>;
  getStaffClaim(id: string, options?: CallOptions): Promise<Outcome<StaffClaim>>;
  changeClaimState(
    id: string,
    operation: string,
    step: StaffClaimStep,
    options?: CallOptions,
  ): Promise<Outcome<StaffClaim>>;
  listWishDisputes(query?: StaffDisputeQuery, options?: CallOptions): Promise<Outcome<StaffDisputeList>>;
  decideWishDispute(id: string, decision: DisputeDecision, options?: CallOptions): Promise<Outcome<StaffDispute>>;
  listKeepsakes(query?: KeepsakeQuery, options?: CallOptions): Promise<Outcome<KeepsakeList>>;
  reviewKeepsake(id: string, step: KeepsakeStep, options?: CallOptions): Promise<Outcome<Keepsake>>;
  listStaffMessages(query?: StaffMessageQuery, options?: CallOptions): Promise<Outcome<StaffMessageList>>;
  reviewMessage(id: string, step: StaffMessageStep, options?: CallOptions): Promise<Outcome<StaffMessage>>;
  decideAddress(claimId: string, decision: AddressDecision, options?: CallOptions): Promise<Outcome<StaffClaim>>;
}

export interface Desk extends SessionCalls, RequestDeskCalls, NoticeDeskCalls, WishDeskCalls {
  /** The base of all its addresses, without a slash at the end. */
  readonly url: string;
  /** The language in which it was asked to answer. */
  readonly locale: string;
}
