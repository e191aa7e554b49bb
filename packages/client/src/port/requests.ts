/** The calls about categories, requests and photos. `code` is the receipt code of its holder. */
import type {
  Category,
  CategoryList,
  CategoryQuery,
  Discovery,
  ErasureAnswer,
  MediaAnswer,
  MessageDraft,
  PublicRequestList,
  PublicRequestQuery,
  RatingDraft,
  ReasonDraft,
  RequestDraft,
  RequestReceipt,
  RequestView,
  SupporterDraft,
  SupporterReceipt,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface RequestCalls {
  /** What this backend is and can do. */
  discover(options?: CallOptions): Promise<Outcome<Discovery>>;
  listCategories(query?: CategoryQuery, options?: CallOptions): Promise<Outcome<CategoryList>>;
  getCategory(id: string, options?: CallOptions): Promise<Outcome<Category>>;
  /** The receipt code in the answer is shown this once. */
  createRequest(draft: RequestDraft, options?: CallOptions): Promise<Outcome<RequestReceipt>>;
  /** Open requests nearby, redacted. */
  listPublicRequests(query?: PublicRequestQuery, options?: CallOptions): Promise<Outcome<PublicRequestList>>;
  getRequest(id: string, code: string, options?: CallOptions): Promise<Outcome<RequestView>>;
  /** What a receipt opens. */
  getRequestByCode(code: string, options?: CallOptions): Promise<Outcome<RequestView>>;
  /** "This is my problem too". */
  supportRequest(id: string, draft?: SupporterDraft, options?: CallOptions): Promise<Outcome<SupporterReceipt>>;
  addMessage(id: string, code: string, draft: MessageDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  rateRequest(id: string, code: string, draft: RatingDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  reopenRequest(id: string, code: string, draft: ReasonDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  escalateRequest(id: string, code: string, draft: ReasonDraft, options?: CallOptions): Promise<Outcome<RequestView>>;
  withdrawRequest(id: string, code: string, options?: CallOptions): Promise<Outcome<RequestView>>;
  eraseRequest(id: string, code: string, options?: CallOptions): Promise<Outcome<ErasureAnswer>>;
  /** The bytes of a photo under the sha256 of these very bytes; repeating it succeeds. */
  putMedia(sha256: string, bytes: Blob, options?: CallOptions): Promise<Outcome<MediaAnswer>>;
}
