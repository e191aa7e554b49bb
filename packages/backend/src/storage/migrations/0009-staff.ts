/** Who works here, and the tokens by which their programs are known. */
import type { Migration } from '../migrate.js';

export const staff: Migration = {
  name: '0009-staff',
  async up({ schema }) {
    await schema
      .createTable('staff_members')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('center_id', 'text', (column) => column.references('centers.id'))
      .addColumn('disabled_at', 'bigint')
      .execute();
    await schema
      .createTable('staff_tokens')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('staff_id', 'text', (column) => column.notNull().references('staff_members.id'))
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint')
      .execute();
  },
};
