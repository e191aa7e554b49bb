/**
 * Codes that a person asked this device to keep, and nothing before they asked. They lie in the page's own storage:
 * whoever uses this browser can open them, which is said before anything is kept.
 */

/** The code, and the public title that tells one from another. */
export interface RememberedPromise {
  readonly code: string;
  readonly title: string;
}

const most = 20;

export class RememberedPromises {
  readonly #key: string;

  constructor(backendUrl: string) {
    this.#key = `doorstep:promises:${backendUrl}`;
  }

  /** The latest first. */
  list(): RememberedPromise[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isPromise) : [];
    } catch {
      return [];
    }
  }

  keep(one: RememberedPromise): void {
    this.#write([one, ...this.list().filter(({ code }) => code !== one.code)].slice(0, most));
  }

  forget(code: string): void {
    this.#write(this.list().filter((one) => one.code !== code));
  }

  forgetAll(): void {
    this.#write([]);
  }

  #write(all: readonly RememberedPromise[]): void {
    try {
      if (all.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(all));
    } catch {
      // Private mode: nothing is kept, and the code is still on the screen.
    }
  }
}

function isPromise(value: unknown): value is RememberedPromise {
  if (typeof value !== 'object' || value === null) return false;
  const { code, title } = value as Record<string, unknown>;
  return typeof code === 'string' && typeof title === 'string';
}
