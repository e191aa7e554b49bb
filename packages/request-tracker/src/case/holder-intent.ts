/** What a holder sends: one value for each thing that `view.actions` can allow, and the call that it becomes. */
import type { Backend, Outcome } from '@doorstep/client';
import type { HolderAction, MessageDraft, RatingDraft, RequestView } from '@doorstep/contract';

export type HolderIntent =
  | { readonly action: 'message'; readonly draft: MessageDraft }
  | { readonly action: 'rate'; readonly draft: RatingDraft }
  | { readonly action: 'reopen'; readonly draft: { readonly reason: string } }
  | { readonly action: 'escalate'; readonly draft: { readonly reason: string } }
  | { readonly action: 'withdraw' }
  | { readonly action: 'erase' };

/** The receipt that opens the request, and which request that is. */
export interface Receipt {
  readonly id: string;
  readonly code: string;
}

/** After an erasure there is nothing left to show. */
export type IntentAnswer = RequestView | 'erased';

export async function sendIntent(
  backend: Backend,
  { id, code }: Receipt,
  intent: HolderIntent,
  options: { readonly idempotencyKey: string },
): Promise<Outcome<IntentAnswer>> {
  switch (intent.action) {
    case 'message':
      return backend.addMessage(id, code, intent.draft, options);
    case 'rate':
      return backend.rateRequest(id, code, intent.draft, options);
    case 'reopen':
      return backend.reopenRequest(id, code, intent.draft, options);
    case 'escalate':
      return backend.escalateRequest(id, code, intent.draft, options);
    case 'withdraw':
      return backend.withdrawRequest(id, code, options);
    case 'erase': {
      const outcome = await backend.eraseRequest(id, code, options);
      return outcome.ok ? { ...outcome, value: 'erased' } : outcome;
    }
  }
}

/** The actions of the contract that this tracker has a place for, in the order in which it offers them. */
export const offeredActions = [
  'message',
  'reopen',
  'escalate',
  'withdraw',
  'erase',
] as const satisfies readonly HolderAction[];
export type OfferedAction = (typeof offeredActions)[number];
