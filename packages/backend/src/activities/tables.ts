/** The table of activities: what happens at which center, and how many places of it are taken. */
export interface ActivityTables {
  activities: {
    id: string;
    center_id: string;
    facility: string | null;
    /** Milliseconds since the epoch. */
    starts_at: number;
    ends_at: number;
    /** `null` where there are no places to run out of. */
    capacity: number | null;
    taken: number;
    cancelled: number;
    /** JSON of title and summary in all languages. */
    words: string;
    updated_at: number;
  };
}
