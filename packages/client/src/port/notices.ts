/** The calls about published notices. */
import type {
  Notice,
  NoticeList,
  NoticeQuery,
  NoticeStatistics,
  StatisticsQuery,
  UsefulAnswer,
  UsefulDraft,
} from '@doorstep/contract';
import type { CallOptions } from '../call.js';
import type { Outcome } from '../outcome.js';

export interface NoticeCalls {
  /** Newest first. */
  listNotices(query?: NoticeQuery, options?: CallOptions): Promise<Outcome<NoticeList>>;
  getNotice(id: string, options?: CallOptions): Promise<Outcome<Notice>>;
  /** Response, resolution and satisfaction, with what each is a share of. */
  getNoticeStatistics(query?: StatisticsQuery, options?: CallOptions): Promise<Outcome<NoticeStatistics>>;
  /** "Was this useful?"; `false` takes the answer back. */
  markNoticeUseful(id: string, draft: UsefulDraft, options?: CallOptions): Promise<Outcome<UsefulAnswer>>;
}
