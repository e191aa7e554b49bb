/** The outbox: what is sent is never lost. Loaded late, when something is about to be sent or was left from before. */
import type { Backend, Protocol } from './backend.js';
import { createBackend } from './create-backend.js';
import { deviceShelf } from './outbox/device-shelf.js';
import { Inventory } from './outbox/inventory.js';
import { memoryShelf } from './outbox/memory-shelf.js';
import { Outbox } from './outbox/outbox.js';
import { joinTabs } from './outbox/tabs.js';
import { steadyClock } from './storage/age.js';
import { openDeviceStorage } from './storage/device-storage.js';

export { draftAsText } from './outbox/draft-as-text.js';
export type { OutboxContent, OutboxEntry, OutboxPhoto } from './outbox/entry.js';
export type { OutboxLack } from './outbox/inventory.js';
export { Outbox };

export interface OutboxOptions {
  readonly backendUrl: string;
  /** One that is open already; then protocol, locale and fetch are its own. */
  readonly backend?: Backend | undefined;
  readonly protocol?: Protocol | undefined;
  /** Sent as Accept-Language. */
  readonly locale?: string | undefined;
  /** Instead of the page's own, for tests. */
  readonly fetch?: typeof fetch | undefined;
}

/** Opens the outbox of one backend; what another backend's outbox holds is never sent there. */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { backendUrl, protocol, locale, fetch } = options;
  const backend = options.backend ?? (await createBackend({ url: backendUrl, protocol, locale, fetch }));
  const storage = await openDeviceStorage();
  const inventory =
    typeof storage === 'string'
      ? new Inventory(undefined, memoryShelf(), storage, steadyClock())
      : new Inventory(deviceShelf(storage, backend.url), memoryShelf(), undefined, steadyClock());
  await inventory.refresh();
  return new Outbox(backend, inventory, (onTold) => joinTabs(backend.url, onTold));
}
