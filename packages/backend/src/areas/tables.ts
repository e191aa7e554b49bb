/** The table of the grid. */
export interface AreaTables {
  areas: {
    id: string;
    parent_id: string | null;
    level: number;
    /** Order among its siblings. */
    position: number;
    /** JSON of {@link AreaDefinition}. */
    definition: string;
  };
}
