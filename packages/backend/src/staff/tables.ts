/** The tables of those who work here. */
export type StaffRole = 'handler' | 'reviewer' | 'supervisor' | 'administrator';

export interface StaffTables {
  staff_members: {
    id: string;
    name: string;
    role: StaffRole;
    /** The office; `null` for those who work for all. */
    center_id: string | null;
    disabled_at: number | null;
  };
  /** Bearer tokens, as keyed hashes: a copy of the database signs nobody in. */
  staff_tokens: { token_hash: string; staff_id: string; created_at: number; expires_at: number | null };
  /** Sessions at the desk, by the keyed hash of what the cookie holds. */
  staff_sessions: { session_hash: string; token_hash: string; created_at: number; expires_at: number };
}
