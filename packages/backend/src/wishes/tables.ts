/** The tables of wishes and promises. Moments in milliseconds since the epoch; what is `sealed` is encrypted. */
import type {
  AddressState,
  ClaimState,
  ConsentForm,
  ConsentKind,
  CostBand,
  DisputeKind,
  RelayState,
  WaitingState,
  WishMaker,
  WishState,
} from '@doorstep/contract';
import type { Generated } from 'kysely';

/** No column leads from here to a person: who wished it is in `wish_private`, sealed. */
export interface WishTable {
  id: string;
  state: WishState;
  category_id: string;
  center_id: string | null;
  /** Of the grid, wide enough to point at nobody. */
  area_id: string | null;
  made_by: WishMaker;
  /** JSON list of protected subjects. Never public. */
  subjects: string;
  cost_band: CostBand;
  needed_by: number | null;
  units: number;
  /** Always: units = left + those of live claims + accepted. */
  left_units: number;
  accepted_units: number;
  /** JSON of the public words by locale. */
  words: string;
  /** The public words in lower case, to be searched. */
  search: string;
  /** Rises when the words change; approvals and consents are for one version. */
  text_version: number;
  writer_id: string | null;
  sharing: 'on' | 'off';
  review_note: string | null;
  /** Why marks were left in the words. */
  marks_reason: string | null;
  /** The language in which it was handed in. */
  locale: string;
  submitted_at: number;
  published_at: number | null;
  expires_at: number | null;
  updated_at: number;
  revision: number;
  /** Rises when what was promised changes: what, when, how many. */
  terms_version: Generated<number>;
}

export interface ClaimTable {
  id: string;
  wish_id: string;
  /** Keyed hash of the contact: finds the same person again, tells nobody who. */
  who: string;
  sealed_claimant: string;
  hand_over: 'center' | 'arranged';
  units: number;
  state: ClaimState;
  claimed_at: number;
  lease_until: number;
  /** When the units go back: the lease's end, with grace where a day was agreed. */
  ends_at: number;
  agreed_for: number | null;
  extensions: number;
  /** Rises whenever the lease is given anew; an older one is refused. */
  fence: number;
  sealed_hand_over_code: string;
  wrong_codes: number;
  sealed_note: string | null;
  delivered_at: number | null;
  reason: string | null;
  updated_at: number;
  /** The version of the wish that its holder agreed to. */
  terms_version: Generated<number>;
}

export interface WaitingTable {
  id: string;
  wish_id: string;
  who: string;
  sealed_claimant: string;
  units: number;
  state: WaitingState;
  joined_at: number;
  /** The claim that keeps the offered units. */
  claim_id: string | null;
}

export interface DisputeTable {
  id: string;
  wish_id: string;
  claim_id: string | null;
  kind: DisputeKind;
  said_by: 'maker' | 'claimer';
  sealed_text: string;
  at: number;
  state: 'open' | 'closed';
  decision: string | null;
  decided_by: string | null;
}

export interface KeepsakeTable {
  id: string;
  wish_id: string;
  claim_id: string | null;
  kind: 'thanks' | 'photo';
  sealed_text: string | null;
  sha256: string | null;
  /** JSON by locale, once it was reviewed. */
  public_text: string | null;
  state: 'waiting' | 'public' | 'removed';
  at: number;
  decided_by: string | null;
}

/** Between who wished and who promised. Each reads what was passed, and what they wrote themselves. */
export interface MessageTable {
  id: string;
  wish_id: string;
  claim_id: string;
  said_by: 'claimer' | 'maker';
  sealed_text: string;
  state: RelayState;
  at: number;
  decided_by: string | null;
}

export interface AddressRequestTable {
  claim_id: string;
  wish_id: string;
  state: Exclude<AddressState, 'over'>;
  asked_at: number;
  agreed_how: 'online' | 'spoken' | 'written' | null;
  decided_by: string | null;
  shown_until: number | null;
}

export interface WishTables {
  wishes: WishTable;
  wish_private: { wish_id: string; sealed: string; created_at: number };
  wish_consents: {
    id: string;
    wish_id: string;
    kind: ConsentKind;
    form: ConsentForm;
    /** JSON list. */
    scopes: string;
    text_version: number;
    sealed_given_by: string | null;
    given_at: number;
    until: number | null;
    withdrawn_at: number | null;
    recorded_by: string;
  };
  wish_approvals: { wish_id: string; text_version: number; staff_id: string; staff_name: string; at: number };
  /** Who read what is private, and when. */
  wish_reads: { id: string; wish_id: string; claim_id: string | null; staff_id: string; at: number };
  claims: ClaimTable;
  /** How many live claims a person holds: one guarded row each, so that nobody gets past it by being quick. */
  claim_caps: { who: string; live: number; blocked_until: number | null };
  claim_events: {
    id: string;
    claim_id: string;
    at: number;
    operation: string;
    to_state: ClaimState;
    actor: 'holder' | 'staff' | 'system';
    actor_id: string | null;
    reason: string | null;
  };
  wish_waiting: WaitingTable;
  wish_disputes: DisputeTable;
  wish_keepsakes: KeepsakeTable;
  wish_messages: MessageTable;
  address_requests: AddressRequestTable;
  /** When whoever promised read an address. */
  address_reads: { id: string; claim_id: string; at: number };
  /** Append-only, private, and empty unless the setting `points-ledger` is `on`. */
  points_ledger: { id: string; who: string; claim_id: string; points: number; at: number };
}
