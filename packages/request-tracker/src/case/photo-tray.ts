/** The photos that somebody is about to send: made ready one after the other, shown, and taken out again. */
import type { PhotoFault, PreparedPhoto } from '@doorstep/core/photos';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type TrayPhoto =
  | { readonly id: number; readonly name: string; readonly status: 'preparing' }
  | {
      readonly id: number;
      readonly name: string;
      readonly status: 'ready';
      readonly photo: PreparedPhoto;
      readonly preview: string;
    };

export type TrayFault =
  { readonly kind: Exclude<PhotoFault, 'aborted'>; readonly name: string } | { readonly kind: 'too-many' };

export const mostPhotos = 5;

export class PhotoTray implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #photos: readonly TrayPhoto[] = [];
  #faults: readonly TrayFault[] = [];
  #abort = new AbortController();
  #connected = true;
  #lastId = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get photos(): readonly TrayPhoto[] {
    return this.#photos;
  }

  get faults(): readonly TrayFault[] {
    return this.#faults;
  }

  get busy(): boolean {
    return this.#photos.some(({ status }) => status === 'preparing');
  }

  get ready(): PreparedPhoto[] {
    return this.#photos.flatMap((one) => (one.status === 'ready' ? [one.photo] : []));
  }

  async add(files: readonly File[]): Promise<void> {
    const { signal } = this.#abort;
    const room = mostPhotos - this.#photos.length;
    this.#faults = files.length > room ? [{ kind: 'too-many' }] : [];
    const taken = files.slice(0, room).map((file) => ({ file, id: (this.#lastId += 1), name: file.name }));
    this.#photos = [...this.#photos, ...taken.map(({ id, name }) => ({ id, name, status: 'preparing' as const }))];
    this.#host.requestUpdate();
    for (const { file, id, name } of taken) {
      const outcome = await prepare(file, signal);
      if (signal.aborted) return;
      // Taken out while it was being prepared.
      if (!this.#photos.some((one) => one.id === id)) continue;
      if (outcome.ok) {
        const preview = URL.createObjectURL(outcome.photo.blob);
        this.#replace(id, { id, name, status: 'ready', photo: outcome.photo, preview });
      } else {
        this.#replace(id, undefined);
        if (outcome.fault !== 'aborted') this.#faults = [...this.#faults, { kind: outcome.fault, name }];
      }
      this.#host.requestUpdate();
    }
  }

  remove(id: number): void {
    this.#faults = [];
    this.#replace(id, undefined);
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    for (const { id } of this.#photos) this.#replace(id, undefined);
    this.#faults = [];
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    // A page that moves the tracker takes it out and puts it in again in one go. Whoever is gone for good must not leave pictures
    // behind: what an object URL holds is never collected.
    queueMicrotask(() => {
      if (!this.#connected) this.clear();
    });
  }

  #replace(id: number, by: TrayPhoto | undefined): void {
    this.#photos = this.#photos.flatMap((one) => {
      if (one.id !== id) return [one];
      if (one.status === 'ready') URL.revokeObjectURL(one.preview);
      return by ? [by] : [];
    });
  }
}

/** The code for it is loaded with the first photo; without it no photo can be made ready. */
async function prepare(file: File, signal: AbortSignal) {
  try {
    const { preparePhoto } = await import('@doorstep/core/photos');
    return await preparePhoto(file, signal);
  } catch {
    return { ok: false, fault: 'unreadable' } as const;
  }
}
