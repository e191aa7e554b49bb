/** Building blocks that every other schema of the contract is made of: identifiers, times, positions, texts, lists. */
import * as z from 'zod/mini';
import { countCodePoints, hasVisibleCharacter, isWellFormed } from '../rules/text.js';

/** An opaque identifier: letters, digits, `-` and `_`, at most 64. Never a number that can be counted up. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A moment, RFC 3339 with an offset: `2026-11-23T09:30:00+08:00`. */
export const DateTime = z.iso.datetime({ offset: true });

/** A calendar day without a zone: `2026-11-23`. */
export const Day = z.iso.date();

/** A BCP 47 language tag: `zh-Hans`, `en`, `ru`. */
export const LocaleTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));

/** WGS 84, degrees. Zero/zero is the sea off Ghana and is refused where a place is meant. */
export const Position = z.object({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** Words that a person wrote. Counted in code points, so that an emoji or a rare Chinese character counts once. */
export function writtenText(most: number) {
  return z.string().check(
    // UTF-16 units bound the work done before code points are counted, and give OpenAPI its maxLength.
    z.maxLength(most * 2),
    z.refine(isWellFormed, 'lone-surrogate'),
    z.refine((text) => countCodePoints(text) <= most, 'too-long'),
  );
}

/** {@link writtenText} that must show something: spaces and zero-width characters alone are not an answer. */
export function requiredText(most: number) {
  return writtenText(most).check(z.refine(hasVisibleCharacter, 'blank'));
}

/** A web address that a widget may link to. Other schemes never leave a backend. */
export const WebAddress = z.string().check(z.regex(/^https?:\/\//i), z.maxLength(2048));

/** The sha256 of a photo's bytes as sent, in lower-case hexadecimal: its name at `PUT /media/{sha256}`. */
export const MediaHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A secret that was shown once, as a person may type it back: case, spaces and dashes do not matter. */
export const ReceiptCode = z.string().check(z.minLength(1), z.maxLength(64));

/** A reference to something with a name, in the language that was asked for. */
export const Named = z.object({ id: Id, name: z.string() });

/** What every list is: a page of items, where the next one starts, and how many there are in all. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({
    items: z.array(item),
    /** Opaque; absent on the last page. */
    nextCursor: z.nullable(z.string()),
    total: z.int().check(z.minimum(0)),
  });
}

/** A number in a query string. */
export function queryNumber(least: number, most: number) {
  return z.pipe(
    z.pipe(z.string().check(z.regex(/^-?\d{1,9}(\.\d{1,9})?$/)), z.transform(Number)),
    z.number().check(z.minimum(least), z.maximum(most)),
  );
}

/** The paging part of every list's query. */
export const Paging = {
  limit: z.optional(queryNumber(1, 200)),
  cursor: z.optional(z.string().check(z.maxLength(512))),
};

/** `latitude,longitude` in a query string. */
export const QueryPosition = z.string().check(z.regex(/^-?\d{1,2}(\.\d{1,9})?,-?\d{1,3}(\.\d{1,9})?$/));
