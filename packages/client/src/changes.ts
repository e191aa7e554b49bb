/** Listens to what changes in public. All listeners of a page, and its tabs, share one connection per backend. */
import type { ChangeEvent } from '@doorstep/contract';
import { ChangeFeed } from './changes/change-feed.js';

export interface ChangeSubscription {
  /** The backend's base address, without a slash at the end. */
  readonly url: string;
  readonly subjects: readonly ChangeEvent['subject'][];
  readonly onChange: (change: ChangeEvent) => void;
  /** Changes may have been missed, or cannot be told at all for now: read anew. */
  readonly onGap?: () => void;
}

interface Shared {
  readonly feed: ChangeFeed;
  readonly subscriptions: Set<ChangeSubscription>;
}

/** Stands on the window, so that two copies of this module on one page still share their connections. */
const registry = Symbol.for('doorstep.changes');
interface Page {
  [registry]?: Map<string, Shared>;
}

/** Starts listening; the answer ends it. Without event streams, `onGap` comes every minute instead. */
export function subscribeToChanges(subscription: ChangeSubscription): () => void {
  const { url } = subscription;
  const shared = ((globalThis as Page)[registry] ??= new Map<string, Shared>());
  const known = shared.get(url) ?? open(url);
  shared.set(url, known);
  known.subscriptions.add(subscription);
  return () => {
    known.subscriptions.delete(subscription);
    if (known.subscriptions.size > 0 || shared.get(url) !== known) return;
    shared.delete(url);
    known.feed.close();
  };
}

function open(url: string): Shared {
  const subscriptions = new Set<ChangeSubscription>();
  const feed = new ChangeFeed(url, {
    onChange(change) {
      for (const { subjects, onChange } of [...subscriptions]) if (subjects.includes(change.subject)) onChange(change);
    },
    onGap() {
      for (const { onGap } of [...subscriptions]) onGap?.();
    },
  });
  return { feed, subscriptions };
}
