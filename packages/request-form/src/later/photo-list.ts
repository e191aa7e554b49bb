/** The photos of a request: prepared one after the other on the device, each removable, none sent before the request is. */
import type { OutboxPhoto } from '@doorstep/client/outbox';
import { Lazy } from '@doorstep/core';
import type * as tools from '@doorstep/core/photos';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type PhotoTools = Pick<typeof tools, 'preparePhoto' | 'sha256Hex'>;

export const mostPhotos = 5;

export interface ListedPhoto {
  /** Stable in the list. */
  readonly id: number;
  readonly name: string;
  /** Absent while it is being prepared. */
  readonly ready?: OutboxPhoto & { readonly previewUrl: string };
}

export interface PhotoFault {
  readonly name: string;
  readonly fault: 'unreadable' | 'too-large' | 'too-many';
}

export class PhotoList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tools: Lazy<PhotoTools>;
  readonly #changed: () => void;
  #photos: readonly ListedPhoto[] = [];
  #faults: readonly PhotoFault[] = [];
  #last = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#tools = new Lazy(host, () => import('@doorstep/core/photos'));
    host.addController(this);
  }

  get photos(): readonly ListedPhoto[] {
    return this.#photos;
  }

  get faults(): readonly PhotoFault[] {
    return this.#faults;
  }

  /** Those that can be sent. */
  get ready(): OutboxPhoto[] {
    return this.#photos.flatMap(({ ready }) => (ready ? [{ sha256: ready.sha256, blob: ready.blob }] : []));
  }

  get isPreparing(): boolean {
    return this.#photos.some(({ ready }) => !ready);
  }

  hostConnected(): void {
    // A picture that was taken out of the page lost its preview: it is made anew.
    this.#photos = this.#photos.map((photo) =>
      photo.ready ? { ...photo, ready: { ...photo.ready, previewUrl: URL.createObjectURL(photo.ready.blob) } } : photo,
    );
  }

  hostDisconnected(): void {
    for (const { ready } of this.#photos) if (ready) URL.revokeObjectURL(ready.previewUrl);
  }

  /** Several at once are prepared in turn: a cheap phone holds no more. */
  add(files: readonly File[]): void {
    const room = mostPhotos - this.#photos.length;
    this.#faults = files.length > room ? [{ name: '', fault: 'too-many' }] : [];
    for (const file of files.slice(0, Math.max(0, room))) {
      const id = (this.#last += 1);
      this.#photos = [...this.#photos, { id, name: file.name }];
      this.#queue = this.#queue.then(() => this.#prepare(id, file));
    }
    this.#host.requestUpdate();
  }

  /** From a kept draft: prepared already. */
  async restore(blobs: readonly Blob[]): Promise<void> {
    const tools = await this.#tools.fetch();
    if (!tools) return;
    for (const blob of blobs.slice(0, mostPhotos - this.#photos.length)) {
      const id = (this.#last += 1);
      const sha256 = await tools.sha256Hex(await blob.arrayBuffer());
      this.#photos = [
        ...this.#photos,
        { id, name: '', ready: { blob, sha256, previewUrl: URL.createObjectURL(blob) } },
      ];
    }
    this.#host.requestUpdate();
  }

  remove(id: number): void {
    const photo = this.#photos.find((one) => one.id === id);
    if (photo?.ready) URL.revokeObjectURL(photo.ready.previewUrl);
    this.#photos = this.#photos.filter((one) => one.id !== id);
    this.#faults = [];
    this.#changed();
    this.#host.requestUpdate();
  }

  clear(): void {
    for (const { id } of this.#photos) this.remove(id);
  }

  async #prepare(id: number, file: File): Promise<void> {
    const tools = await this.#tools.fetch();
    const isWanted = (): boolean => this.#photos.some((one) => one.id === id);
    if (!isWanted()) return;
    const outcome = await tools?.preparePhoto(file);
    if (!isWanted()) return;
    if (!outcome?.ok) {
      this.remove(id);
      this.#faults = [
        ...this.#faults,
        { name: file.name, fault: outcome?.fault === 'too-large' ? 'too-large' : 'unreadable' },
      ];
    } else if (this.#photos.some(({ ready }) => ready?.sha256 === outcome.photo.sha256)) {
      this.remove(id);
    } else {
      const { blob, sha256 } = outcome.photo;
      const ready = { blob, sha256, previewUrl: URL.createObjectURL(blob) };
      this.#photos = this.#photos.map((one) => (one.id === id ? { ...one, ready } : one));
    }
    this.#changed();
    this.#host.requestUpdate();
  }
}
