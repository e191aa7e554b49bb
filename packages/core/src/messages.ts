/** What a widget says: English stands in the code and is the type, other languages are loaded when a page speaks them. */
import { bestLocale } from './locale.js';

/** A sentence with `{places}`, or one per plural category, chosen by `{count}`. */
export type Message =
  | string
  | {
      readonly other: string;
      readonly zero?: string;
      readonly one?: string;
      readonly two?: string;
      readonly few?: string;
      readonly many?: string;
    };

export type MessageSet = Readonly<Record<string, Message>>;

/** The same keys as the English set; the shape of each may differ, because plural categories differ. */
export type Translation<English extends MessageSet> = Readonly<Record<keyof English, Message>>;

/** The `{places}` of a message, so that a call that forgets one does not compile. */
type Places<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never;
export type Values<Text> = [
  Places<Text extends string ? Text : Text extends { other: infer Other } ? Other : never>,
] extends [never]
  ? []
  : [
      values: Readonly<
        Record<
          Places<Text extends string ? Text : Text extends { other: infer Other } ? Other : never>,
          string | number
        >
      >,
    ];

export interface Messages<English extends MessageSet> {
  /** The name under which a host page overrides these, such as `request-form`. */
  readonly scope: string;
  readonly english: English;
  readonly translations: Readonly<Record<string, () => Promise<{ readonly messages: Translation<English> }>>>;
}

export function defineMessages<const English extends MessageSet>(
  scope: string,
  english: English,
  translations: Messages<English>['translations'],
): Messages<English> {
  return { scope, english, translations };
}

/** The set for a locale, with the host page's own wording laid over it. A language that fails to load is said in English. */
export async function loadMessages<English extends MessageSet>(
  messages: Messages<English>,
  locale: string,
): Promise<{ set: Translation<English>; locale: string }> {
  const found = bestLocale(locale, ['en', ...Object.keys(messages.translations)]);
  const load = messages.translations[found];
  let set: Translation<English> = messages.english;
  let spoken = 'en';
  if (load) {
    try {
      set = (await load()).messages;
      spoken = found;
    } catch {
      // A lost chunk must not cost the person the widget.
    }
  }
  return { set: { ...set, ...hostWording(messages.scope, spoken) }, locale: spoken };
}

/**
 * Puts values into a message. Numbers are written as the locale writes them. `numbers` spares whoever says much the
 * making of a formatter for each number, which costs more than the rest of the sentence.
 */
export function formatMessage(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  locale: string,
  numbers: () => Intl.NumberFormat = () => new Intl.NumberFormat(locale),
): string {
  const text = typeof message === 'string' ? message : pluralForm(message, values['count'], locale);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numbers().format(value) : value;
  });
}

function pluralForm(message: Exclude<Message, string>, count: string | number | undefined, locale: string): string {
  const category = new Intl.PluralRules(locale).select(Number(count ?? 0));
  return message[category] ?? message.other;
}

/** `<script type="application/json" data-doorstep-messages="en">{"request-form": {"title": "…"}}</script>` */
function hostWording(scope: string, locale: string): MessageSet {
  const wording: Record<string, Message> = {};
  for (const script of document.querySelectorAll<HTMLScriptElement>(`script[data-doorstep-messages="${locale}"]`)) {
    try {
      const written = JSON.parse(script.textContent) as Record<string, MessageSet | undefined> | null;
      for (const [key, message] of Object.entries(written?.[scope] ?? {})) {
        if (isMessage(message)) wording[key] = message;
      }
    } catch (error) {
      console.error(
        `doorstep: the messages in <script data-doorstep-messages="${locale}"> are not valid JSON. ${String(error)}`,
      );
    }
  }
  return wording;
}

function isMessage(message: unknown): message is Message {
  return (
    typeof message === 'string' ||
    (typeof message === 'object' && message !== null && typeof (message as { other?: unknown }).other === 'string')
  );
}
