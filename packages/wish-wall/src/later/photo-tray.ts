/** Photos of what was brought: prepared on the device one after the other, removable, sent only with the words. */
import type { Backend, Outcome } from '@doorstep/client';
import type { ReactiveControllerHost } from 'lit';

export interface TrayPhoto {
  readonly sha256: string;
  readonly blob: Blob;
  readonly preview: string;
}

export const mostPhotos = 5;

export class PhotoTray {
  readonly #host: ReactiveControllerHost;
  #photos: readonly TrayPhoto[] = [];
  #unreadable = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController({ hostDisconnected: () => this.clear() });
  }

  get photos(): readonly TrayPhoto[] {
    return this.#photos;
  }

  get hasUnreadable(): boolean {
    return this.#unreadable > 0;
  }

  add(files: readonly File[]): void {
    this.#unreadable = 0;
    for (const file of files.slice(0, mostPhotos - this.#photos.length)) {
      this.#queue = this.#queue.then(() => this.#prepare(file));
    }
  }

  remove(sha256: string): void {
    for (const photo of this.#photos) if (photo.sha256 === sha256) URL.revokeObjectURL(photo.preview);
    this.#photos = this.#photos.filter((photo) => photo.sha256 !== sha256);
    this.#host.requestUpdate();
  }

  clear(): void {
    for (const { preview } of this.#photos) URL.revokeObjectURL(preview);
    this.#photos = [];
  }

  /** The names under which the backend has them now. What arrived before is not sent again: it is known by its hash. */
  async send(backend: Backend): Promise<Outcome<string[]>> {
    await this.#queue;
    for (const { sha256, blob } of this.#photos) {
      const outcome = await backend.putMedia(sha256, blob);
      if (!outcome.ok) return outcome;
    }
    return { ok: true, value: this.#photos.map(({ sha256 }) => sha256) };
  }

  async #prepare(file: File): Promise<void> {
    const { preparePhoto } = await import('@doorstep/core/photos');
    const outcome = await preparePhoto(file);
    if (!outcome.ok) this.#unreadable += 1;
    else if (!this.#photos.some(({ sha256 }) => sha256 === outcome.photo.sha256)) {
      const { sha256, blob } = outcome.photo;
      this.#photos = [...this.#photos, { sha256, blob, preview: URL.createObjectURL(blob) }];
    }
    this.#host.requestUpdate();
  }
}
