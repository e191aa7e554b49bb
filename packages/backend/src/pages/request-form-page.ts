/** The request form without JavaScript: first the category, then its questions, the words, the place, the contact. */
import type { Category } from '@doorstep/contract';
import { errorSummary } from './error-summary.js';
import { checkField, photoField, questionField, selectField, textField, valueOf, type Filled } from './field.js';
import { markup, type Html } from './markup.js';
import { pageWords } from './page-words.js';

export function categoryChoice(categories: readonly Category[], locale: string, center: string): Html {
  const words = pageWords(locale);
  const groups = new Map<string, Category[]>();
  for (const category of categories) groups.set(category.group, [...(groups.get(category.group) ?? []), category]);
  const address = (id: string) =>
    `form?${new URLSearchParams({ w: 'request-form', category: id, locale, ...(center === '' ? {} : { center }) }).toString()}`;
  return markup`<p>${words.chooseCategoryLead}</p>
    ${[...groups].map(
      ([group, members]) =>
        markup`<h2>${group}</h2>
          <ul class="choices">
            ${members.map(
              ({ id, name, description }) =>
                markup`<li>
                  <a href="${address(id)}">${name}</a>
                  <p>${description}</p>
                </li>`,
            )}
          </ul>`,
    )}`;
}

export interface RequestFormPage extends Filled {
  readonly category: Category;
  readonly centers: readonly { readonly id: string; readonly name: string }[];
  /** Made with the page: pressing twice sends once. */
  readonly idempotencyKey: string;
}

export function requestForm(page: RequestFormPage): Html {
  const { category, locale } = page;
  const words = pageWords(locale);
  const contactRequired = category.contact === 'required';
  return markup`${errorSummary(page, labelsOf(category, locale))}
    <p><strong>${category.name}</strong> <a href="form?w=request-form&amp;locale=${locale}">${words.change}</a></p>
    <p>${words.promise(category.promise.respondWithinHours)}</p>
    <form action="requests" method="post" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
      <input type="hidden" name="category" value="${category.id}" />
      <input type="hidden" name="locale" value="${locale}" />
      <input type="hidden" name="idempotencyKey" value="${page.idempotencyKey}" />
      <input
        type="hidden"
        name="definitionVersion"
        value="${valueOf(page, 'definitionVersion') || (category.definitionVersion ?? '')}"
      />
      <div class="unseen" aria-hidden="true">
        <label
          >Website
          <input type="text" name="website" tabindex="-1" autocomplete="off" value="${valueOf(page, 'website')}"
        /></label>
      </div>
      ${textField(page, { name: 'description', label: words.description, help: words.descriptionHelp, required: true }, { type: 'textarea' })}
      ${category.questions.map((question) => questionField(page, question))}
      ${category.location !== 'none' && textField(page, { name: 'location.address', label: words.where, help: words.whereHelp, required: category.location === 'required' }, { autocomplete: 'street-address' })}
      ${selectField(
        page,
        { name: 'center', label: words.center, help: words.centerHelp },
        page.centers.map(({ id, name }) => ({ value: id, label: name })),
        words.anyCenter,
      )}
      ${photoField(page)}
      <fieldset>
        <legend>${words.contact}</legend>
        <p class="help">${contactRequired ? words.contactRequired : words.contactOptional}</p>
        ${textField(page, { name: 'contact.name', label: words.name }, { autocomplete: 'name' })}
        ${textField(page, { name: 'contact.phone', label: words.phone, required: contactRequired }, { type: 'tel', autocomplete: 'tel' })}
        ${textField(page, { name: 'contact.email', label: words.email }, { type: 'email', autocomplete: 'email' })}
      </fieldset>
      ${category.private !== true && checkField(page, 'visibility', 'public', words.share)}
      <p class="actions"><button>${words.send}</button></p>
    </form>`;
}

function labelsOf(category: Category, locale: string): ReadonlyMap<string, string> {
  const words = pageWords(locale);
  return new Map([
    ['description', words.description],
    ['location.address', words.where],
    ['center', words.center],
    ['photos', words.photos],
    ['contact.name', words.name],
    ['contact.phone', words.phone],
    ['contact.email', words.email],
    ...category.questions.map(({ id, label }) => [`answers.${id}`, label] as const),
  ]);
}
