/** The calls about published notices. */
import type { Notice, NoticeList, NoticeQuery } from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface NoticeCalls {
  /** Newest first. */
  listNotices(query?: NoticeQuery, options?: CallOptions): Promise<Outcome<NoticeList>>;
  getNotice(id: string, options?: CallOptions): Promise<Outcome<Notice>>;
}
