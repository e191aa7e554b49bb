/** What the plain lists share: what was asked for in the address, a search, and the way to what comes next. */
import type { FormFields } from '../http/form-fields.js';
import { markup, type Html } from './markup.js';

const identifier = /^[A-Za-z0-9_-]{1,64}$/;

/** The members of an address, read with care: anybody may have written it. */
export interface Asked {
  /** What somebody typed, shortened; `undefined` where there is nothing. */
  text(name: string): string | undefined;
  /** `undefined` for what cannot be an id. */
  id(name: string): string | undefined;
}

export function askedBy(fields: FormFields): Asked {
  const text = (name: string) => fields[name]?.[0]?.trim().slice(0, 200) || undefined;
  const id = (name: string) => {
    const value = text(name);
    return value !== undefined && identifier.test(value) ? value : undefined;
  };
  return { text, id };
}

export interface SearchForm {
  readonly widget: string;
  readonly locale: string;
  readonly label: string;
  readonly button: string;
  readonly typed: string | undefined;
}

export function searchForm({ widget, locale, label, button, typed }: SearchForm): Html {
  return markup`<form action="form" method="get" role="search">
      <input type="hidden" name="w" value="${widget}" /><input type="hidden" name="locale" value="${locale}" />
      <p class="field"><label for="q">${label}</label><input id="q" name="q" type="search" maxlength="200" value="${typed ?? ''}" /></p>
      <button type="submit">${button}</button>
    </form>`;
}

/** The address of a page of the same widget. */
export function pageAddress(
  widget: string,
  locale: string,
  members: Readonly<Record<string, string | undefined>>,
): string {
  const address = new URLSearchParams({ w: widget, locale });
  for (const [name, value] of Object.entries(members)) if (value !== undefined) address.set(name, value);
  return `form?${address.toString()}`;
}

export function nextLink(address: string, words: string): Html {
  return markup`<p><a rel="next" href="${address}">${words}</a></p>`;
}
