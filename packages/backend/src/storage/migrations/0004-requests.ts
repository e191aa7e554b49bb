/** Requests, their history, and what hangs on them. Contact data stand apart, so that they can be kept and deleted apart. */
import { sql } from 'kysely';
import type { Migration } from '../migrate.js';
import type { Queries } from '../store.js';

export const requests: Migration = {
  name: '0004-requests',
  async up({ schema }) {
    await createRequests(schema);
    await createHistory(schema);
    await createFeedback(schema);
  },
};

type Schema = Queries['schema'];

async function createRequests(schema: Schema): Promise<void> {
  await schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('category_id', 'text', (column) => column.notNull().references('categories.id'))
    .addColumn('definition_version', 'text', (column) => column.notNull())
    .addColumn('center_id', 'text', (column) => column.references('centers.id'))
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('latitude', 'double precision')
    .addColumn('longitude', 'double precision')
    .addColumn('accuracy', 'double precision')
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('escalation_ground', 'text')
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('locale', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('respond_by', 'bigint')
    .addColumn('resolve_by', 'bigint')
    .addColumn('responded_at', 'bigint')
    .addColumn('resolved_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('paused_since', 'bigint')
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('result', 'text')
    .addColumn('private_result', 'text')
    .addColumn('outcome', 'text')
    .addColumn('assignee', 'text')
    .addColumn('duplicate_of', 'text', (column) => column.references('requests.id'))
    .addColumn('reopen_refused', 'integer', (column) => column.notNull())
    .addColumn('overdue_noted_at', 'bigint')
    .addColumn('supporters', 'integer', (column) => column.notNull())
    .addColumn('erased_at', 'bigint')
    .execute();
  await schema.createIndex('requests_by_status').on('requests').columns(['status', 'received_at']).execute();
  await schema.createIndex('requests_by_center').on('requests').columns(['center_id', 'received_at']).execute();
  await schema
    .createIndex('requests_by_place')
    .on('requests')
    .columns(['visibility', 'latitude', 'longitude'])
    .execute();
  await schema
    .createTable('request_contacts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('sealed_contact', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('request_contacts_by_request').on('request_contacts').column('request_id').execute();
}

async function createHistory(schema: Schema): Promise<void> {
  await schema
    .createTable('request_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('center_id', 'text', (column) => column.references('centers.id'))
    .addColumn('from_status', 'text')
    .addColumn('to_status', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('until', 'bigint')
    .addColumn('photos', 'text', (column) => column.notNull())
    .addUniqueConstraint('request_events_in_order', ['request_id', 'sequence'])
    .execute();
  await schema
    .createTable('request_notes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('request_notes_by_request').on('request_notes').columns(['request_id', 'at']).execute();
}

async function createFeedback(schema: Schema): Promise<void> {
  await schema
    .createTable('request_ratings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('solved', 'text', (column) => column.notNull())
    .addColumn('satisfaction', 'integer')
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('publish', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('request_ratings_once_per_round', ['request_id', 'round'])
    .execute();
  await schema
    .createTable('request_escalations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('level', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('answer_by', 'bigint')
    .addColumn('against', 'text')
    .addColumn('outcome', 'text')
    .addColumn('answer', 'text')
    .addColumn('decided_at', 'bigint')
    .addColumn('decided_by', 'text')
    .execute();
  await schema
    .createIndex('request_escalations_one_open')
    .on('request_escalations')
    .column('request_id')
    .unique()
    .where(sql.ref('outcome'), 'is', null)
    .execute();
}
