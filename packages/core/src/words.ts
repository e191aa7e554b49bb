/** A widget's words in the language of its place on the page, kept while another language loads. */
import type { ReactiveController } from 'lit';
import {
  formatMessage,
  loadMessages,
  type Messages,
  type MessageSet,
  type Translation,
  type Values,
} from './messages.js';

/** The part of an element that words need: where it is in the world, and to be drawn again. */
export interface Speaker {
  readonly resolvedLocale: string;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

export class Words<English extends MessageSet> implements ReactiveController {
  readonly #host: Speaker;
  readonly #messages: Messages<English>;
  #asked: string | undefined;
  #set: Translation<English> | undefined;
  #locale = 'en';
  #numbers: Intl.NumberFormat | undefined;

  constructor(host: Speaker, messages: Messages<English>) {
    this.#host = host;
    this.#messages = messages;
    host.addController(this);
  }

  /** False only before the first language is there. */
  get ready(): boolean {
    return this.#set !== undefined;
  }

  /** The locale that is really spoken; dates and numbers follow it. */
  get locale(): string {
    return this.#locale;
  }

  /** One message. Its `{places}` are required by its type. */
  say<Key extends keyof English & string>(key: Key, ...values: Values<English[Key]>): string {
    return this.find(key, values[0]) ?? key;
  }

  /** A message whose key is made at run time, such as one per status; `undefined` if there is none. */
  find(key: string, values: Readonly<Record<string, string | number>> = {}): string | undefined {
    const message = this.#set?.[key] ?? this.#messages.english[key];
    return message === undefined ? undefined : formatMessage(message, values, this.#locale, this.#written);
  }

  hostUpdate(): void {
    const asked = this.#host.resolvedLocale;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void loadMessages(this.#messages, asked).then(({ set, locale }) => {
      if (asked !== this.#asked) return;
      this.#set = set;
      // `en` falls under what was asked for: `en-GB` writes its dates its own way.
      this.#locale = asked.split('-')[0] === locale.split('-')[0] ? asked : locale;
      this.#numbers = undefined;
      this.#host.requestUpdate();
    });
  }

  readonly #written = (): Intl.NumberFormat => (this.#numbers ??= new Intl.NumberFormat(this.#locale));
}
