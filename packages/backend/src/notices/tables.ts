/** The tables of notices. Moments in milliseconds since the epoch. */
import type { NoticeKind, NoticeOutcome, NoticeState, RequestStatus } from '@doorstep/contract';
import type { Generated } from 'kysely';

type Solved = 'yes' | 'partly' | 'no';

export interface NoticeDraftTable {
  id: string;
  kind: NoticeKind;
  state: NoticeState;
  request_id: string | null;
  /** JSON of words by locale. */
  words: string;
  category_id: string | null;
  center_id: string | null;
  area_id: string | null;
  outcome: NoticeOutcome | null;
  author_id: string;
  author_name: string;
  reviewer_id: string | null;
  reviewer_name: string | null;
  reason: string | null;
  created_at: number;
  updated_at: number;
  published_at: number | null;
  revision: number;
}

/**
 * What the public reads, and nothing else: no column leads from here to a request, a person or a member of staff.
 * A notice that is taken down is deleted from here; only its id stays, in `gone_notices`.
 */
export interface PublicNoticeTable {
  id: string;
  kind: NoticeKind;
  words: string;
  category_id: string | null;
  center_id: string | null;
  area_id: string | null;
  received_at: number | null;
  responded_at: number | null;
  resolved_at: number | null;
  promise_kept: number | null;
  outcome: NoticeOutcome | null;
  solved: Solved | null;
  satisfaction: number | null;
  reopened: number;
  published_at: number;
  updated_at: number;
  revision: number;
  useful: number;
  /** JSON of stored photos that the reader approved. */
  photos: Generated<string>;
}

export interface NoticeTables {
  notice_drafts: NoticeDraftTable;
  notices: PublicNoticeTable;
  /** The words of notices, cut by `rules/search-terms`. Ordered as lists are, so that the newest are found first. */
  notice_terms: { term: string; published_at: number; notice_id: string };
  gone_notices: { id: string; gone_at: number };
  /** Facts of cases whose requests are not kept here: from before this system, or deleted since. No words, no people. */
  archived_cases: {
    id: string;
    category_id: string | null;
    center_id: string | null;
    status: RequestStatus;
    received_at: number;
    respond_by: number | null;
    responded_at: number | null;
    resolve_by: number | null;
    resolved_at: number | null;
    round: number;
    solved: Solved | null;
    satisfaction: number | null;
  };
}
