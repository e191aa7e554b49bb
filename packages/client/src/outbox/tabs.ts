/** The tabs of one origin: one sends at a time, and each learns what another did. */

export interface Tabs {
  /** Runs the work when no other tab does. Without Web Locks it runs at once: the idempotency keys keep that safe. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Tells the other tabs to look again. */
  tell(): void;
  close(): void;
}

export function joinTabs(backendUrl: string, onTold: () => void): Tabs {
  const name = `doorstep-outbox:${backendUrl}`;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  channel?.addEventListener('message', onTold);
  return {
    async alone(work) {
      // Web Locks exist on https pages only.
      if ('locks' in navigator) await navigator.locks.request(name, work);
      else await work();
    },
    tell: () => channel?.postMessage('changed'),
    close: () => channel?.close(),
  };
}
