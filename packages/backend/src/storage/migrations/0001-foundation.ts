/** Settings, idempotent answers and receipts: what every domain builds on. */
import type { Migration } from '../migrate.js';

export const foundation: Migration = {
  name: '0001-foundation',
  async up({ schema }) {
    await schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('idempotent_answers')
      .addColumn('key_hash', 'text', (column) => column.primaryKey())
      .addColumn('request_hash', 'text', (column) => column.notNull())
      .addColumn('status', 'integer', (column) => column.notNull())
      .addColumn('sealed_answer', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('idempotent_answers_by_age').on('idempotent_answers').column('created_at').execute();
    await schema
      .createTable('receipts')
      .addColumn('code_hash', 'text', (column) => column.primaryKey())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('subject_id', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('receipts_by_subject').on('receipts').columns(['subject', 'subject_id']).execute();
  },
};
