/** The append-only table behind `GET /events`. It says that something changed, never what it says. */
import type { ChangeEvent } from '@doorstep/contract';

export interface EventTables {
  /** One row. Taking the next value locks it until the transaction ends, so that numbers appear in order. */
  change_counter: { id: number; value: number };
  changes: {
    sequence: number;
    subject: ChangeEvent['subject'];
    thing_id: string;
    revision: number;
    change: ChangeEvent['change'];
    at: number;
  };
}
