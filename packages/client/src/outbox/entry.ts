/** What lies in an outbox, as the page sees it. */
import type { RequestDraft, RequestReceipt } from '@doorstep/contract';
import type { ClientProblem } from '../outcome.js';

interface Kept {
  /** The idempotency key under which it travels. */
  readonly key: string;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly createdAt: number;
  /** Whether it survives closing the page. */
  readonly kept: boolean;
}

export type OutboxEntry =
  /** Waits for its turn, or for the network: then `problem` says what happened last. */
  | (Kept & { readonly state: 'queued'; readonly problem?: ClientProblem | undefined })
  | (Kept & { readonly state: 'sending' })
  /** Acknowledged. Stays until it is discarded, so that the code is seen. */
  | (Kept & { readonly state: 'sent'; readonly receipt: RequestReceipt })
  /** Refused as it is: the person has to change it, send it anyway or let it go. */
  | (Kept & { readonly state: 'needs-attention'; readonly problem: ClientProblem })
  /** Could not be sent for seven days. Its content is deleted; the notice stays until it is discarded. */
  | (Kept & { readonly state: 'expired' });

/** A photo as prepared for sending, with the sha256 of its bytes in lower-case hexadecimal. */
export interface OutboxPhoto {
  readonly sha256: string;
  readonly blob: Blob;
}

/** What a person wrote, as it lies in the outbox. */
export interface OutboxContent {
  readonly draft: RequestDraft;
  readonly photos: readonly OutboxPhoto[];
}
