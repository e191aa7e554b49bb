/** The calls with which a request is written and sent. */
import type {
  Category,
  CategoryList,
  CategoryQuery,
  Discovery,
  MediaAnswer,
  RequestDraft,
  RequestReceipt,
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
  /** The bytes of a photo under the sha256 of these very bytes; repeating it succeeds. */
  putMedia(sha256: string, bytes: Blob, options?: CallOptions): Promise<Outcome<MediaAnswer>>;
}
