/** The grid of areas, and the centers in it. */
import type { Migration } from '../migrate.js';

export const places: Migration = {
  name: '0002-places',
  async up({ schema }) {
    await schema
      .createTable('areas')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('parent_id', 'text', (column) => column.references('areas.id'))
      .addColumn('level', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('centers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('area_id', 'text', (column) => column.references('areas.id'))
      .addColumn('latitude', 'double precision')
      .addColumn('longitude', 'double precision')
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('centers_by_area').on('centers').column('area_id').execute();
  },
};
