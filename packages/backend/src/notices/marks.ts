/** What the redaction assistant finds in a draft: patterns that tell who somebody is, and what the case itself knows. */
import { blackOut, findPersonalMarks, type Contact, type NoticeMark } from '@doorstep/contract';
import type { Secrets } from '../data-folder/secrets.js';
import { readContact } from '../requests/contacts.js';
import type { Queries } from '../storage/store.js';
import type { WordsByLocale } from './public-notice.js';

const fields = ['title', 'summary', 'result'] as const;

/** The resident's own data, looked for in the words. Never shown, never stored anywhere else. */
export async function knownOf(queries: Queries, secrets: Secrets, requestId: string | null): Promise<string[]> {
  if (requestId === null) return [];
  const request = await queries
    .selectFrom('requests')
    .select(['address', 'number'])
    .where('id', '=', requestId)
    .executeTakeFirst();
  const contact: Contact = (await readContact(queries, secrets, requestId)) ?? {};
  return [contact.name, contact.phone, contact.email, request?.address, request?.number].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
}

export function marksIn(words: WordsByLocale, known: readonly string[]): NoticeMark[] {
  return Object.entries(words).flatMap(([locale, texts]) =>
    fields.flatMap((field) => findPersonalMarks(texts[field] ?? '', known).map((mark) => ({ locale, field, ...mark }))),
  );
}

/** The words with these marks blacked out. */
export function redact(words: WordsByLocale, marks: readonly NoticeMark[]): WordsByLocale {
  return Object.fromEntries(
    Object.entries(words).map(([locale, texts]) => {
      const black = (field: (typeof fields)[number], text: string) =>
        blackOut(
          text,
          marks.filter((mark) => mark.locale === locale && mark.field === field),
        );
      return [
        locale,
        {
          title: black('title', texts.title),
          summary: black('summary', texts.summary),
          result: black('result', texts.result ?? '') || null,
        },
      ];
    }),
  );
}

/** A start to write from. The first reader sees it beside the public words; it becomes public only by being typed there. */
export function suggestionFrom(
  request: { readonly description: string; readonly result: string | null },
  known: readonly string[],
): { summary: string; result: string } {
  const black = (text: string) => blackOut(text, findPersonalMarks(text, known));
  return { summary: black(request.description), result: black(request.result ?? '') };
}
