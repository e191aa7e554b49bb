/**
 * Receipt codes that a person asked this device to keep. They lie in the web page's own storage, readable: whoever can use this
 * browser, and any script of this website, can open the requests. The tracker says so before it keeps anything.
 */

/** Kept: the code, and what it takes to tell one request from another. No words of the request, no name. */
export interface RememberedCode {
  readonly code: string;
  readonly number: string;
  readonly category: string;
}

/** More than this many on one device is not a resident's own list. */
const most = 50;

export class RememberedCodes {
  readonly #key: string;

  /** Codes of one backend are never offered to another. */
  constructor(backendUrl: string) {
    this.#key = `doorstep:receipts:${backendUrl}`;
  }

  /** The latest first. Empty where nothing was kept, or where the browser keeps nothing. */
  list(): RememberedCode[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isRememberedCode) : [];
    } catch {
      return [];
    }
  }

  has(code: string): boolean {
    return this.list().some((kept) => kept.code === code);
  }

  /** False where the browser refuses to keep anything: the person has to be told. */
  keep(one: RememberedCode): boolean {
    return this.#write([one, ...this.list().filter((kept) => kept.code !== one.code)].slice(0, most));
  }

  forget(code: string): void {
    this.#write(this.list().filter((kept) => kept.code !== code));
  }

  forgetAll(): void {
    this.#write([]);
  }

  #write(codes: readonly RememberedCode[]): boolean {
    try {
      if (codes.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(codes));
      return true;
    } catch {
      return false;
    }
  }
}

function isRememberedCode(value: unknown): value is RememberedCode {
  if (typeof value !== 'object' || value === null) return false;
  const { code, number, category } = value as Record<string, unknown>;
  return typeof code === 'string' && typeof number === 'string' && typeof category === 'string';
}
