/** The photos that somebody is about to send: prepared one after the other on the device, each removable, none sent before they say so. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Lazy } from '../lazy.js';
import type * as tools from '../photos/index.js';

type PhotoTools = Pick<typeof tools, 'preparePhoto' | 'sha256Hex'>;

export const mostPhotos = 5;

export interface ReadyPhoto {
  /** Its name at `PUT /media/{sha256}`. */
  readonly sha256: string;
  readonly blob: Blob;
}

export interface ListedPhoto {
  /** Stable in the list. */
  readonly id: number;
  readonly name: string;
  /** Absent while it is being prepared. */
  readonly ready?: ReadyPhoto & { readonly previewUrl: string };
}

/** `name` is empty where no single photo is to blame. */
export interface ListFault {
  readonly name: string;
  readonly fault: 'unreadable' | 'too-large' | 'too-many';
}

export class PhotoList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tools: Lazy<PhotoTools>;
  readonly #changed: () => void;
  #photos: readonly ListedPhoto[] = [];
  #faults: readonly ListFault[] = [];
  #last = 0;
  #isConnected = false;
  #queue: Promise<void> = Promise.resolve();

  /** `changed` is called when photos came or went, not for every step of preparing one. */
  constructor(host: ReactiveControllerHost, changed: () => void = () => {}) {
    this.#host = host;
    this.#changed = changed;
    this.#tools = new Lazy(host, () => import('../photos/index.js'));
    host.addController(this);
  }

  get photos(): readonly ListedPhoto[] {
    return this.#photos;
  }

  get faults(): readonly ListFault[] {
    return this.#faults;
  }

  /** Those that can be sent. */
  get ready(): ReadyPhoto[] {
    return this.#photos.flatMap(({ ready }) => (ready ? [{ sha256: ready.sha256, blob: ready.blob }] : []));
  }

  get isPreparing(): boolean {
    return this.#photos.some(({ ready }) => !ready);
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (this.#photos.length === 0) return;
    // A picture that was taken out of the page lost its preview: it is made anew.
    this.#photos = this.#photos.map((photo) => (photo.ready ? { ...photo, ready: shown(photo.ready) } : photo));
    this.#host.requestUpdate();
  }

  /** What an object URL holds is never collected: whoever is gone for good must not leave pictures behind. */
  hostDisconnected(): void {
    this.#isConnected = false;
    for (const { ready } of this.#photos) if (ready) URL.revokeObjectURL(ready.previewUrl);
  }

  /** Several at once are prepared in turn: a cheap phone holds no more. */
  add(files: readonly File[]): void {
    const room = Math.max(0, mostPhotos - this.#photos.length);
    this.#faults = files.length > room ? [{ name: '', fault: 'too-many' }] : [];
    for (const file of files.slice(0, room)) {
      const id = (this.#last += 1);
      this.#photos = [...this.#photos, { id, name: file.name }];
      this.#queue = this.#queue.then(() => this.#prepare(id, file));
    }
    this.#host.requestUpdate();
  }

  /** Photos that were prepared already, such as those of a kept draft. */
  async restore(blobs: readonly Blob[]): Promise<void> {
    const present = await this.#tools.fetch();
    if (!present) return;
    for (const blob of blobs.slice(0, mostPhotos - this.#photos.length)) {
      const id = (this.#last += 1);
      const sha256 = await present.sha256Hex(await blob.arrayBuffer());
      this.#photos = [...this.#photos, { id, name: '', ready: shown({ blob, sha256 }) }];
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
    this.#faults = [];
  }

  async #prepare(id: number, file: File): Promise<void> {
    const present = await this.#tools.fetch();
    // Taken out meanwhile.
    const isWanted = (): boolean => this.#photos.some((one) => one.id === id);
    if (!isWanted()) return;
    const outcome = await present?.preparePhoto(file);
    if (!isWanted()) return;
    if (!outcome?.ok) {
      const earlier = this.#faults;
      this.remove(id);
      const fault = outcome?.fault === 'too-large' ? 'too-large' : 'unreadable';
      this.#faults = [...earlier, { name: file.name, fault }];
    } else if (this.#photos.some(({ ready }) => ready?.sha256 === outcome.photo.sha256)) {
      this.remove(id);
    } else {
      const { blob, sha256 } = outcome.photo;
      const ready = this.#isConnected ? shown({ blob, sha256 }) : { blob, sha256, previewUrl: '' };
      this.#photos = this.#photos.map((one) => (one.id === id ? { ...one, ready } : one));
    }
    this.#changed();
    this.#host.requestUpdate();
  }
}

function shown({ blob, sha256 }: ReadyPhoto): ReadyPhoto & { readonly previewUrl: string } {
  return { blob, sha256, previewUrl: URL.createObjectURL(blob) };
}
