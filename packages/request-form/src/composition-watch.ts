/** Tells whether a character is being composed in the plain form: taking its field away then would lose it. */

/** For input methods that build a character from several keys: pinyin, kana, hangul. */
export class CompositionWatch {
  readonly #host: HTMLElement & { requestUpdate(): void };
  #composing = false;

  constructor(host: HTMLElement & { requestUpdate(): void }) {
    this.#host = host;
    host.addEventListener('compositionstart', this.#follow);
    host.addEventListener('compositionend', this.#follow);
  }

  get isComposing(): boolean {
    return this.#composing;
  }

  end(): void {
    this.#host.removeEventListener('compositionstart', this.#follow);
    this.#host.removeEventListener('compositionend', this.#follow);
  }

  readonly #follow = ({ type }: Event): void => {
    this.#composing = type === 'compositionstart';
    this.#host.requestUpdate();
  };
}
