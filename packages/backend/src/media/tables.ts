/** The tables of photos. The bytes are elsewhere: on disk, or in object storage. */
export interface MediaTables {
  media: {
    /** Of the bytes as they were sent; what is kept is re-encoded. */
    sha256: string;
    width: number;
    height: number;
    /** Of what is kept. */
    bytes: number;
    created_at: number;
  };
  /** Who refers to a photo. One that nobody refers to is deleted after a while. */
  media_references: { sha256: string; subject: string; subject_id: string };
  /** Proofs of work that were used, until they expire. */
  spent_proofs: { id: string; expires_at: number };
}
