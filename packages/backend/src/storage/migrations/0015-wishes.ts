/** Wishes with what is private apart, promises with their leases and caps, the waiting list, and what staff look after. */
import { sql } from 'kysely';
import type { Migration } from '../migrate.js';
import type { Queries } from '../store.js';

export const wishes: Migration = {
  name: '0015-wishes',
  async up({ schema }) {
    await createWishes(schema);
    await createReview(schema);
    await createClaims(schema);
    await createCare(schema);
  },
};

type Schema = Queries['schema'];

async function createWishes(schema: Schema): Promise<void> {
  await schema
    .createTable('wishes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('category_id', 'text', (column) => column.notNull())
    .addColumn('center_id', 'text')
    .addColumn('area_id', 'text')
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('subjects', 'text', (column) => column.notNull())
    .addColumn('cost_band', 'text', (column) => column.notNull())
    .addColumn('needed_by', 'bigint')
    .addColumn('units', 'integer', (column) => column.notNull())
    .addColumn('left_units', 'integer', (column) => column.notNull())
    .addColumn('accepted_units', 'integer', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('text_version', 'integer', (column) => column.notNull())
    .addColumn('writer_id', 'text')
    .addColumn('sharing', 'text', (column) => column.notNull())
    .addColumn('review_note', 'text')
    .addColumn('marks_reason', 'text')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'bigint', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('expires_at', 'bigint')
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addCheckConstraint('wishes_left', sql`left_units >= 0 and left_units <= units`)
    .addCheckConstraint('wishes_accepted', sql`accepted_units >= 0 and accepted_units + left_units <= units`)
    .execute();
  const index = (name: string, columns: string[]) => schema.createIndex(name).on('wishes').columns(columns).execute();
  await index('wishes_newest', ['state', 'published_at', 'id']);
  await index('wishes_by_center', ['center_id', 'state']);
  await schema
    .createTable('wish_private')
    .addColumn('wish_id', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createReview(schema: Schema): Promise<void> {
  await schema
    .createTable('wish_consents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wish_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('text_version', 'integer', (column) => column.notNull())
    .addColumn('sealed_given_by', 'text')
    .addColumn('given_at', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint')
    .addColumn('withdrawn_at', 'bigint')
    .addColumn('recorded_by', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('wish_consents_by_wish').on('wish_consents').column('wish_id').execute();
  await schema
    .createTable('wish_approvals')
    .addColumn('wish_id', 'text', (column) => column.notNull())
    .addColumn('text_version', 'integer', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('staff_name', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('wish_approvals_key', ['wish_id', 'text_version', 'staff_id'])
    .execute();
  await schema
    .createTable('wish_reads')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wish_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text')
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createClaims(schema: Schema): Promise<void> {
  await schema
    .createTable('claims')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wish_id', 'text', (column) => column.notNull().references('wishes.id'))
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('sealed_claimant', 'text', (column) => column.notNull())
    .addColumn('hand_over', 'text', (column) => column.notNull())
    .addColumn('units', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addColumn('agreed_for', 'bigint')
    .addColumn('extensions', 'integer', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .addColumn('sealed_hand_over_code', 'text', (column) => column.notNull())
    .addColumn('wrong_codes', 'integer', (column) => column.notNull())
    .addColumn('sealed_note', 'text')
    .addColumn('delivered_at', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addCheckConstraint('claims_units', sql`units > 0`)
    .execute();
  await schema.createIndex('claims_by_wish').on('claims').columns(['wish_id', 'state']).execute();
  await schema.createIndex('claims_by_person').on('claims').columns(['who', 'state']).execute();
  await schema.createIndex('claims_by_end').on('claims').columns(['state', 'ends_at', 'wish_id']).execute();
  await schema
    .createTable('claim_caps')
    .addColumn('who', 'text', (column) => column.primaryKey())
    .addColumn('live', 'integer', (column) => column.notNull())
    .addColumn('blocked_until', 'bigint')
    .addCheckConstraint('claim_caps_live', sql`live >= 0`)
    .execute();
  await schema
    .createTable('claim_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('claim_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('reason', 'text')
    .execute();
  await schema.createIndex('claim_events_by_claim').on('claim_events').columns(['claim_id', 'at']).execute();
  await schema
    .createTable('wish_waiting')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wish_id', 'text', (column) => column.notNull().references('wishes.id'))
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('sealed_claimant', 'text', (column) => column.notNull())
    .addColumn('units', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'bigint', (column) => column.notNull())
    .addColumn('claim_id', 'text')
    .execute();
  await schema
    .createIndex('wish_waiting_in_order')
    .on('wish_waiting')
    .columns(['wish_id', 'state', 'joined_at', 'id'])
    .execute();
}

async function createCare(schema: Schema): Promise<void> {
  await schema
    .createTable('wish_disputes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wish_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('said_by', 'text', (column) => column.notNull())
    .addColumn('sealed_text', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decision', 'text')
    .addColumn('decided_by', 'text')
    .execute();
  await schema.createIndex('wish_disputes_by_state').on('wish_disputes').columns(['state', 'at']).execute();
  await schema
    .createTable('wish_keepsakes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('wish_id', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('sealed_text', 'text')
    .addColumn('sha256', 'text')
    .addColumn('public_text', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .execute();
  await schema.createIndex('wish_keepsakes_by_wish').on('wish_keepsakes').columns(['wish_id', 'state']).execute();
  await schema.createIndex('wish_keepsakes_by_state').on('wish_keepsakes').columns(['state', 'at']).execute();
  await schema
    .createTable('points_ledger')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('claim_id', 'text', (column) => column.notNull().unique())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}
