/** What the holder of a receipt does with a request. `code` is the receipt code. */
import type {
  ConsentAnswer,
  ErasureAnswer,
  MessageDraft,
  RatingDraft,
  ReasonDraft,
  RequestView,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface HolderCalls {
  getRequest(id: string, code: string, options?: CallOptions): Promise<Outcome<RequestView>>;
  /** What a receipt opens. */
  getRequestByCode(code: string, options?: CallOptions): Promise<Outcome<RequestView>>;
  addMessage(id: string, code: string, draft: MessageDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  rateRequest(id: string, code: string, draft: RatingDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  reopenRequest(id: string, code: string, draft: ReasonDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  escalateRequest(id: string, code: string, draft: ReasonDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  withdrawRequest(id: string, code: string, options?: CallOptions): Promise<Outcome<RequestView>>;
  /** Keeps the skeleton of the case and deletes who it was about. */
  eraseRequest(id: string, code: string, options?: CallOptions): Promise<Outcome<ErasureAnswer>>;
  /** Takes the request's notice off the board, at once and for good. */
  withdrawConsent(id: string, code: string, options?: CallOptions): Promise<Outcome<ConsentAnswer>>;
}
