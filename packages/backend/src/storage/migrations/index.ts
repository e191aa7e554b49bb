/** All migrations, oldest first. A released one is never edited; a new one goes to the end. */
import type { Migration } from '../migrate.js';
import { foundation } from './0001-foundation.js';
import { places } from './0002-places.js';
import { categories } from './0003-categories.js';
import { requests } from './0004-requests.js';
import { requestWork } from './0005-request-work.js';
import { staff } from './0009-staff.js';
import { changes } from './0010-changes.js';
import { notices } from './0011-notices.js';
import { staffSessions } from './0012-staff-sessions.js';
import { firstAnswers } from './0019-first-answers.js';
import { wishes } from './0015-wishes.js';
import { activities } from './0024-activities.js';
import { wishRelay } from './0022-wish-relay.js';
import { caseReads } from './0025-case-reads-and-notice-photos.js';

export const migrations: readonly Migration[] = [
  foundation,
  places,
  categories,
  requests,
  requestWork,
  staff,
  changes,
  notices,
  staffSessions,
  firstAnswers,
  wishes,
  activities,
  wishRelay,
  caseReads,
];
