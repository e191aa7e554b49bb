/** Activities at centers. */
import type { Migration } from '../migrate.js';

export const activities: Migration = {
  name: '0024-activities',
  async up({ schema }) {
    await schema
      .createTable('activities')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('center_id', 'text', (column) => column.notNull().references('centers.id'))
      .addColumn('facility', 'text')
      .addColumn('starts_at', 'bigint', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .addColumn('capacity', 'integer')
      .addColumn('taken', 'integer', (column) => column.notNull())
      .addColumn('cancelled', 'integer', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('activities_by_start').on('activities').columns(['starts_at', 'id']).execute();
    await schema
      .createIndex('activities_by_center')
      .on('activities')
      .columns(['center_id', 'starts_at', 'id'])
      .execute();
  },
};
