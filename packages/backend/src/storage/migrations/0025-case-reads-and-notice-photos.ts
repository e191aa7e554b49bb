/** Who opened which case, and the photos that a reader approved to be shown with a notice. */
import type { Migration } from '../migrate.js';

export const caseReads: Migration = {
  name: '0025-case-reads-and-notice-photos',
  async up({ schema }) {
    await schema
      .alterTable('contact_reads')
      // Until now only the reading of contact data was written down.
      .addColumn('saw', 'text', (column) => column.notNull().defaultTo('contact'))
      .execute();
    await schema
      .alterTable('notices')
      .addColumn('photos', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute();
  },
};
