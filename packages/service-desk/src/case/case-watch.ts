/** Looks every so often whether a colleague has changed the case that is open. */
import type { StaffRequestView } from '@doorstep/contract';
import type { DeskRoom } from '../desk-room.js';
import { Pulse } from '../pulse.js';

/** Milliseconds between two looks. */
const watchEvery = 10_000;

export interface CaseWatchOptions {
  /** The case on screen, unless something of it is just being sent. */
  readonly watched: () => StaffRequestView | undefined;
  /** Somebody else has changed it. */
  readonly onChanged: (view: StaffRequestView) => void;
}

export class CaseWatch {
  readonly #room: DeskRoom;
  readonly #options: CaseWatchOptions;
  #looking = false;

  constructor(room: DeskRoom, options: CaseWatchOptions) {
    this.#room = room;
    this.#options = options;
    new Pulse(room.host, watchEvery, () => void this.#look());
  }

  /** Asks the queue, not the case: reading a case is written down, and looking whether something changed is no reading. */
  async #look(): Promise<void> {
    const [desk, view] = [this.#room.desk(), this.#options.watched()];
    if (!desk || !view || this.#looking) return;
    this.#looking = true;
    const outcome = await desk.listStaffRequests({ q: view.number, status: 'all', limit: 5 });
    this.#looking = false;
    const seen = outcome.ok ? outcome.value.items.find(({ id }) => id === view.id) : undefined;
    const now = this.#options.watched();
    if (seen && now?.id === view.id && now.revision === view.revision && seen.revision !== view.revision)
      this.#options.onChanged(view);
  }
}
