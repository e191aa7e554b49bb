/** Promises that know which version of a wish they were made for, messages through the center, and addresses shown for a while. */
import type { Migration } from '../migrate.js';

export const wishRelay: Migration = {
  name: '0022-wish-relay',
  async up({ schema }) {
    for (const table of ['wishes', 'claims'])
      await schema
        .alterTable(table)
        .addColumn('terms_version', 'integer', (column) => column.notNull().defaultTo(1))
        .execute();
    await schema
      .createTable('wish_messages')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('wish_id', 'text', (column) => column.notNull())
      .addColumn('claim_id', 'text', (column) => column.notNull())
      .addColumn('said_by', 'text', (column) => column.notNull())
      .addColumn('sealed_text', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('decided_by', 'text')
      .execute();
    await schema.createIndex('wish_messages_by_claim').on('wish_messages').columns(['claim_id', 'at']).execute();
    await schema.createIndex('wish_messages_by_state').on('wish_messages').columns(['state', 'at']).execute();
    await schema
      .createTable('address_requests')
      .addColumn('claim_id', 'text', (column) => column.primaryKey())
      .addColumn('wish_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('asked_at', 'bigint', (column) => column.notNull())
      .addColumn('agreed_how', 'text')
      .addColumn('decided_by', 'text')
      .addColumn('shown_until', 'bigint')
      .execute();
    await schema
      .createTable('address_reads')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('claim_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
