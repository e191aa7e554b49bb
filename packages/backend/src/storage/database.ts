/** Every table of the database. Each domain declares its own; they are joined here and nowhere else. */
import type { ActivityTables } from '../activities/tables.js';
import type { AreaTables } from '../areas/tables.js';
import type { CategoryTables } from '../categories/tables.js';
import type { CenterTables } from '../centers/tables.js';
import type { EventTables } from '../events/tables.js';
import type { NoticeTables } from '../notices/tables.js';
import type { MediaTables } from '../media/tables.js';
import type { ReceiptTables } from '../receipts/tables.js';
import type { RequestTables } from '../requests/tables.js';
import type { StaffTables } from '../staff/tables.js';
import type { WishTables } from '../wishes/tables.js';

interface FoundationTables {
  migrations: { name: string; applied_at: number };
  /** Facts about this database, such as which key its receipts were made with. */
  settings: { name: string; value: string };
  /** The answers to POSTs that carried an `Idempotency-Key`. */
  idempotent_answers: {
    /** Of the key; the key itself is not kept. */
    key_hash: string;
    /** Of method, path, authorization and body. */
    request_hash: string;
    status: number;
    /** Encrypted under the key that the sender holds: an answer may contain a receipt code. */
    sealed_answer: string;
    created_at: number;
  };
}

export interface Database
  extends
    FoundationTables,
    ActivityTables,
    AreaTables,
    CategoryTables,
    CenterTables,
    ReceiptTables,
    RequestTables,
    MediaTables,
    EventTables,
    NoticeTables,
    StaffTables,
    WishTables {}
