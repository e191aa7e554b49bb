/** Sessions at the desk. Each hangs on the token it was made from: when the token goes, the session goes. */
import type { Migration } from '../migrate.js';

export const staffSessions: Migration = {
  name: '0012-staff-sessions',
  async up({ schema }) {
    await schema
      .createTable('staff_sessions')
      .addColumn('session_hash', 'text', (column) => column.primaryKey())
      .addColumn('token_hash', 'text', (column) =>
        column.notNull().references('staff_tokens.token_hash').onDelete('cascade'),
      )
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
