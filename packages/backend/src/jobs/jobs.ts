/** What happens because time passes. Each job asks the database what is due, so that a restart neither loses nor repeats anything. */
import type { Services } from '../services.js';
import { deleteOldContacts, deleteOldRecords, deleteUnreferencedMedia } from './retention.js';
import { confirmSilence, noteOverdue } from './request-jobs.js';

export interface Job {
  readonly name: string;
  /** Milliseconds. */
  readonly every: number;
  /** How many things it did. */
  run(services: Services, now: number): Promise<number>;
}

const minute = 60_000;

export const jobs: readonly Job[] = [
  { name: 'note-overdue', every: minute, run: noteOverdue },
  { name: 'confirm-silence', every: 10 * minute, run: confirmSilence },
  { name: 'delete-unreferenced-media', every: 60 * minute, run: deleteUnreferencedMedia },
  { name: 'delete-old-contacts', every: 60 * minute, run: deleteOldContacts },
  { name: 'delete-old-records', every: 60 * minute, run: deleteOldRecords },
];
