/** What working on requests needs: redacted words for the public, photos, and a record of who read contact data. */
import type { Migration } from '../migrate.js';

export const requestWork: Migration = {
  name: '0005-request-work',
  async up({ schema }) {
    await schema.alterTable('requests').addColumn('summary', 'text').execute();
    await schema
      .alterTable('requests')
      .addColumn('photos', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute();
    await schema.createIndex('requests_by_assignee').on('requests').columns(['assignee', 'status']).execute();
    await schema
      .createTable('contact_reads')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
      .addColumn('staff_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('contact_reads_by_request').on('contact_reads').columns(['request_id', 'at']).execute();
    await schema
      .createTable('media')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('width', 'integer', (column) => column.notNull())
      .addColumn('height', 'integer', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('media_references')
      .addColumn('sha256', 'text', (column) => column.notNull().references('media.sha256'))
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('subject_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('media_references_key', ['sha256', 'subject', 'subject_id'])
      .execute();
    await schema
      .createIndex('media_references_by_subject')
      .on('media_references')
      .columns(['subject', 'subject_id'])
      .execute();
    await schema
      .createTable('spent_proofs')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
