/** What can be asked for. */
import type { Migration } from '../migrate.js';

export const categories: Migration = {
  name: '0003-categories',
  async up({ schema }) {
    await schema
      .createTable('categories')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .addColumn('definition_version', 'text', (column) => column.notNull())
      .execute();
  },
};
