/** The table of receipts: what a secret code opens. */
export interface ReceiptTables {
  receipts: {
    /** HMAC of the code under this installation's key; the code itself is kept nowhere. */
    code_hash: string;
    /** What kind of thing it opens. */
    subject: string;
    subject_id: string;
    /** `holder`, or `supporter` of somebody else's request. */
    role: string;
    created_at: number;
  };
}
