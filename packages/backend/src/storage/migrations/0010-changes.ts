/** What changed in public, in the order in which it became visible. */
import type { Migration } from '../migrate.js';

export const changes: Migration = {
  name: '0010-changes',
  async up(queries) {
    const { schema } = queries;
    await schema
      .createTable('change_counter')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('value', 'bigint', (column) => column.notNull())
      .execute();
    await queries.insertInto('change_counter').values({ id: 1, value: 0 }).execute();
    await schema
      .createTable('changes')
      .addColumn('sequence', 'bigint', (column) => column.primaryKey())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('thing_id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('changes_by_subject').on('changes').columns(['subject', 'at']).execute();
  },
};
