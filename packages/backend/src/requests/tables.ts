/** The tables of requests. Moments in milliseconds since the epoch. */
import type { RequestKind, RequestStatus } from '@doorstep/contract';

export interface RequestTable {
  id: string;
  number: string;
  kind: RequestKind;
  category_id: string;
  definition_version: string;
  center_id: string | null;
  status: RequestStatus;
  subject: string | null;
  description: string;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Metres. */
  accuracy: number | null;
  /** JSON of `Answers`: values, never labels. */
  answers: string;
  /** JSON of counter and refusal, with kind `escalation`. */
  escalation_ground: string | null;
  visibility: 'public' | 'private';
  locale: string | null;
  source: 'web' | 'counter' | 'kiosk';
  received_at: number;
  updated_at: number;
  /** Rises with every change: ETag, and what `If-Match` is held against. */
  revision: number;
  respond_by: number | null;
  resolve_by: number | null;
  responded_at: number | null;
  /** Of the first round, once there is another. */
  first_respond_by: number | null;
  first_responded_at: number | null;
  resolved_at: number | null;
  /** When it was closed for good; retention counts from here. */
  ended_at: number | null;
  paused_since: number | null;
  /** How often it has been taken up, from 1. */
  round: number;
  result: string | null;
  private_result: string | null;
  outcome: string | null;
  /** The staff member who has it. */
  assignee: string | null;
  duplicate_of: string | null;
  /** 1 if a reopen request of this round was refused. */
  reopen_refused: number;
  /** The due moment that was already noted as missed. */
  overdue_noted_at: number | null;
  supporters: number;
  /** What strangers may read of it, redacted; `null` where nobody may. */
  summary: string | null;
  /** JSON array of media hashes, in the order they were sent. */
  photos: string;
  erased_at: number | null;
}

export interface RequestEventTable {
  id: string;
  request_id: string;
  /** 1, 2, 3 … within its request. */
  sequence: number;
  at: number;
  kind: 'status' | 'message' | 'extension' | 'rating' | 'escalation' | 'supporter' | 'overdue';
  /** The row of the transition table, or the holder's action. */
  operation: string;
  actor: 'holder' | 'staff' | 'system';
  /** Of staff; never shown to a holder. */
  actor_id: string | null;
  /** The office that acted. */
  center_id: string | null;
  from_status: RequestStatus | null;
  to_status: RequestStatus;
  text: string | null;
  until: number | null;
  /** JSON array of media hashes. */
  photos: string;
}

export interface RequestTables {
  requests: RequestTable;
  request_contacts: {
    id: string;
    request_id: string;
    role: 'holder' | 'supporter';
    /** JSON of `Contact`, encrypted with this installation's contact key. */
    sealed_contact: string;
    created_at: number;
  };
  /** Append-only: nothing but an erasure ever touches a row again. */
  request_events: RequestEventTable;
  request_notes: { id: string; request_id: string; at: number; by_id: string; by_name: string; text: string };
  /** Who read contact data, and when. Never changed. */
  /** Who opened a case, and whether they saw how to reach its holder. */
  contact_reads: { id: string; request_id: string; staff_id: string; at: number; saw: 'case' | 'contact' };
  request_ratings: {
    id: string;
    request_id: string;
    round: number;
    solved: 'yes' | 'partly' | 'no';
    satisfaction: number | null;
    /** JSON array of strings. */
    reasons: string;
    comment: string | null;
    publish: number;
    at: number;
  };
  request_escalations: {
    id: string;
    request_id: string;
    level: number;
    text: string;
    opened_at: number;
    answer_by: number | null;
    /** The staff member it is about, who never decides it. */
    against: string | null;
    outcome: 'upheld' | 'refused' | null;
    answer: string | null;
    decided_at: number | null;
    decided_by: string | null;
  };
}
