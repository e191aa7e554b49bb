/** The table of categories. */
export interface CategoryTables {
  categories: {
    id: string;
    /** Order in lists. */
    position: number;
    kind: string;
    /** JSON of a category in all languages. */
    definition: string;
    definition_version: string;
  };
}
