/** The table of service centers. */
export interface CenterTables {
  centers: {
    id: string;
    area_id: string | null;
    latitude: number | null;
    longitude: number | null;
    /** Order in lists that have no other. */
    position: number;
    /** JSON of a center in all languages. */
    definition: string;
  };
}
