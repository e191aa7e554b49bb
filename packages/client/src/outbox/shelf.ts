/** Where entries lie: on the device, or in memory where the device offers nothing. */
import type { RequestReceipt } from '@doorstep/contract';
import type { ClientProblem } from '../outcome.js';
import type { OutboxContent } from './entry.js';

export type ShelfItem = {
  readonly key: string;
  readonly createdAt: number;
} & (
  | { readonly state: 'queued' }
  | { readonly state: 'sent'; readonly receipt: RequestReceipt }
  | { readonly state: 'needs-attention'; readonly problem: ClientProblem }
  | { readonly state: 'expired' }
);

/** Every method is one step that happens wholly or not at all. */
export interface Shelf {
  readonly kept: boolean;
  list(): Promise<ShelfItem[]>;
  /** Puts a new entry there, in place of the one that it replaces. */
  add(key: string, createdAt: number, content: OutboxContent, replaced?: string): Promise<void>;
  /** `undefined` when it is not there any more or cannot be opened. */
  read(key: string): Promise<OutboxContent | undefined>;
  /** Stores the receipt and removes what was sent. */
  settle(key: string, receipt: RequestReceipt): Promise<void>;
  /** Changes the state of what is not sent yet; what was removed or sent meanwhile stays so. */
  mark(key: string, state: 'queued'): Promise<void>;
  mark(key: string, state: 'needs-attention', problem: ClientProblem): Promise<void>;
  /** Deletes the content and leaves the notice. */
  expire(key: string): Promise<void>;
  /** Begins its seven days again, after the device's clock was changed. */
  redate(key: string, createdAt: number): Promise<void>;
  remove(key: string): Promise<void>;
  close(): void;
}
