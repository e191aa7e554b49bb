/** Photos that go with a result or a message: made ready on the device, one after the other, and sent only with the words. */
import type { Backend, Outcome } from '@doorstep/client';
import type { ReactiveControllerHost } from 'lit';

interface TrayPhoto {
  readonly sha256: string;
  readonly blob: Blob;
  /** An object URL, for as long as the photo lies here. */
  readonly preview: string;
}

const mostPhotos = 5;

export class PhotoTray {
  readonly #host: ReactiveControllerHost;
  #photos: readonly TrayPhoto[] = [];
  #fault: 'unreadable' | 'too-many' | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get photos(): readonly TrayPhoto[] {
    return this.#photos;
  }

  get fault(): 'unreadable' | 'too-many' | undefined {
    return this.#fault;
  }

  add(files: readonly File[]): void {
    const left = mostPhotos - this.#photos.length;
    this.#fault = files.length > left ? 'too-many' : undefined;
    for (const file of files.slice(0, left)) this.#queue = this.#queue.then(() => this.#prepare(file));
    this.#host.requestUpdate();
  }

  remove(sha256: string): void {
    for (const photo of this.#photos) if (photo.sha256 === sha256) URL.revokeObjectURL(photo.preview);
    this.#photos = this.#photos.filter((photo) => photo.sha256 !== sha256);
    this.#host.requestUpdate();
  }

  clear(): void {
    for (const { preview } of this.#photos) URL.revokeObjectURL(preview);
    this.#photos = [];
    this.#fault = undefined;
  }

  /** The names under which the backend has them now. */
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
    if (!outcome.ok) this.#fault = 'unreadable';
    else if (!this.#photos.some(({ sha256 }) => sha256 === outcome.photo.sha256)) {
      const { sha256, blob } = outcome.photo;
      this.#photos = [...this.#photos, { sha256, blob, preview: URL.createObjectURL(blob) }];
    }
    this.#host.requestUpdate();
  }
}
