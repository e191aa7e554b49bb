/** Notices: what staff write, what the public reads, how it is found, and the facts that statistics are made of. */
import { sql } from 'kysely';
import type { Migration } from '../migrate.js';
import type { Queries } from '../store.js';

export const notices: Migration = {
  name: '0011-notices',
  async up({ schema }) {
    await createDrafts(schema);
    await createPublic(schema);
    await createArchive(schema);
  },
};

type Schema = Queries['schema'];

async function createDrafts(schema: Schema): Promise<void> {
  await schema
    .createTable('notice_drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.references('requests.id'))
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('category_id', 'text')
    .addColumn('center_id', 'text')
    .addColumn('area_id', 'text')
    .addColumn('outcome', 'text')
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('author_name', 'text', (column) => column.notNull())
    .addColumn('reviewer_id', 'text')
    .addColumn('reviewer_name', 'text')
    .addColumn('reason', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('notice_drafts_by_state').on('notice_drafts').columns(['state', 'updated_at']).execute();
  await schema
    .createIndex('notice_drafts_one_per_request')
    .on('notice_drafts')
    .column('request_id')
    .unique()
    .where(sql<boolean>`state <> 'withdrawn'`)
    .execute();
}

async function createPublic(schema: Schema): Promise<void> {
  await schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('category_id', 'text')
    .addColumn('center_id', 'text')
    .addColumn('area_id', 'text')
    .addColumn('received_at', 'bigint')
    .addColumn('responded_at', 'bigint')
    .addColumn('resolved_at', 'bigint')
    .addColumn('promise_kept', 'integer')
    .addColumn('outcome', 'text')
    .addColumn('solved', 'text')
    .addColumn('satisfaction', 'integer')
    .addColumn('reopened', 'integer', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('useful', 'integer', (column) => column.notNull())
    .execute();
  const index = (name: string, columns: string[]) => schema.createIndex(name).on('notices').columns(columns).execute();
  await index('notices_newest', ['published_at', 'id']);
  await index('notices_by_category', ['category_id', 'published_at', 'id']);
  await index('notices_by_center', ['center_id', 'published_at', 'id']);
  await index('notices_by_area', ['area_id', 'published_at', 'id']);
  await index('notices_by_kind', ['kind', 'published_at', 'id']);
  await index('notices_by_use', ['useful', 'published_at', 'id']);
  await index('notices_by_update', ['updated_at']);
  await schema
    .createTable('notice_terms')
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('notice_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('notice_terms_key', ['term', 'published_at', 'notice_id'])
    .execute();
  await schema.createIndex('notice_terms_by_notice').on('notice_terms').column('notice_id').execute();
  await schema
    .createTable('gone_notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('gone_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createArchive(schema: Schema): Promise<void> {
  await schema
    .createTable('archived_cases')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('category_id', 'text')
    .addColumn('center_id', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('respond_by', 'bigint')
    .addColumn('responded_at', 'bigint')
    .addColumn('resolve_by', 'bigint')
    .addColumn('resolved_at', 'bigint')
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('solved', 'text')
    .addColumn('satisfaction', 'integer')
    .execute();
  await schema.createIndex('archived_cases_by_time').on('archived_cases').column('received_at').execute();
}
