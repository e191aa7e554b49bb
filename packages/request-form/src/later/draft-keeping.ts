/** Keeps what is being written on the device, if the person agreed: after each pause in writing and when the page goes away. */
import type { Drafts } from '@doorstep/client/drafts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptyDraft, type FormDraft } from './form-model.js';

export interface KeepingOptions {
  /** The backend's address and the form's name; `undefined` where nothing may be kept. */
  readonly under: () => { readonly backendUrl: string; readonly form: string } | undefined;
  readonly current: () => { readonly draft: FormDraft; readonly photos: readonly Blob[] };
  readonly onRestored: (draft: FormDraft, photos: readonly Blob[]) => void;
}

export type KeepingState = 'unavailable' | 'not-asked' | 'kept' | 'restored' | 'failed';

/** Milliseconds after the last change. */
const pause = 400;

export class DraftKeeping implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: KeepingOptions;
  #drafts: { readonly url: string; readonly opened: Promise<Drafts | undefined> } | undefined;
  #state: KeepingState = 'not-asked';
  #savedAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: KeepingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): KeepingState {
    return this.#options.under() ? this.#state : 'unavailable';
  }

  get savedAt(): number | undefined {
    return this.#savedAt;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#saveNow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#saveNow);
    this.#saveNow();
    const opened = this.#drafts?.opened;
    this.#drafts = undefined;
    void opened?.then((drafts) => drafts?.dispose());
  }

  /** What was kept before, unless the person has begun to write already. */
  async restore(): Promise<void> {
    const under = this.#options.under();
    const kept = under && (await (await this.#open(under.backendUrl))?.restore(under.form));
    if (!kept) return;
    this.#state = 'restored';
    this.#savedAt = kept.savedAt;
    this.#options.onRestored(draftFrom(kept.draft), kept.photos);
    this.#host.requestUpdate();
  }

  /** The person agreed. */
  async consent(): Promise<void> {
    const under = this.#options.under();
    const drafts = under && (await this.#open(under.backendUrl));
    if (!drafts || drafts.lack !== undefined) {
      this.#set('failed');
      return;
    }
    this.#set('kept');
    await this.#save();
  }

  /** After every change; does nothing without consent. */
  follow(): void {
    if (this.#state !== 'kept' && this.#state !== 'restored') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#saveNow, pause);
  }

  /** Wiped: it was sent, or the person wants it gone. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const under = this.#options.under();
    this.#savedAt = undefined;
    this.#set('not-asked');
    if (under) await (await this.#open(under.backendUrl))?.clear(under.form);
  }

  readonly #saveNow = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#save();
  };

  async #save(): Promise<void> {
    const under = this.#options.under();
    const drafts = under && (await this.#open(under.backendUrl));
    if (!drafts) return;
    const { draft, photos } = this.#options.current();
    // How to reach somebody is what others on the device should find last.
    const { name: _name, phone: _phone, email: _email, ...rest } = draft;
    const saved = await drafts.save(under.form, rest, photos);
    // Cleared meanwhile.
    if (this.#state === 'not-asked') return;
    this.#savedAt = saved ? Date.now() : undefined;
    this.#set(saved ? 'kept' : 'failed');
  }

  #set(state: KeepingState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #open(url: string): Promise<Drafts | undefined> {
    if (this.#drafts?.url !== url) this.#drafts = { url, opened: openDraftsOf(url) };
    return this.#drafts.opened;
  }
}

async function openDraftsOf(url: string): Promise<Drafts | undefined> {
  try {
    return await (await import('@doorstep/client/drafts')).openDrafts(url);
  } catch {
    return undefined;
  }
}

/** What was kept by this version or an older one: only members that this one knows, each of its own type. */
function draftFrom(kept: unknown): FormDraft {
  const found = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const known = Object.entries(emptyDraft).filter(([key, empty]) => {
    const value = found[key];
    if (empty === null) return value === null || typeof value === (key === 'position' ? 'object' : 'number');
    return typeof value === typeof empty && value !== null;
  });
  return { ...emptyDraft, ...Object.fromEntries(known.map(([key]) => [key, found[key]])) };
}
