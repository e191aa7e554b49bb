/** What was promised and answered before a request was taken up again: a new round has promises of its own. */
import type { Migration } from '../migrate.js';

export const firstAnswers: Migration = {
  name: '0019-first-answers',
  async up({ schema }) {
    await schema.alterTable('requests').addColumn('first_respond_by', 'bigint').execute();
    await schema.alterTable('requests').addColumn('first_responded_at', 'bigint').execute();
  },
};
