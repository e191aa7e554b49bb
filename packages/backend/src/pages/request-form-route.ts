/** Makes the page of the request form from what the address or a sent form says. */
import type { FastifyInstance } from 'fastify';
import { categoryInLocale } from '../categories/definition.js';
import { readCategories } from '../categories/repository.js';
import { inLanguage, readCenters } from '../centers/repository.js';
import { errorSummary } from './error-summary.js';
import { valueOf, type Filled } from './field.js';
import { markup } from './markup.js';
import type { Page } from './layout.js';
import { pageFrame } from './page-frame.js';
import { pageWords } from './page-words.js';
import { categoryChoice, requestForm } from './request-form-page.js';

/** With a known category its form, else the choice of categories. */
export async function formPage(api: FastifyInstance, filled: Filled, idempotencyKey: string): Promise<Page> {
  const { queries } = api.services.store;
  const { locale } = filled;
  const words = pageWords(locale);
  const frame = pageFrame(api, locale);
  const categories = (await readCategories(queries)).map((definition) => categoryInLocale(definition, locale));
  const kind = valueOf(filled, 'kind');
  const wanted = kind === '' ? categories : categories.filter((category) => category.kind === kind);
  const category = categories.find(({ id }) => id === valueOf(filled, 'category'));
  if (!category) {
    const title = words.chooseCategory;
    return {
      ...frame,
      title,
      body: markup`${errorSummary(filled, new Map())}${categoryChoice(wanted, locale, valueOf(filled, 'center'))}`,
    };
  }
  const centers = (await readCenters(queries)).map((center) => inLanguage(center, locale));
  const title = filled.errors.length > 0 ? `${words.errorPrefix}${words.formTitle}` : words.formTitle;
  return { ...frame, title, body: requestForm({ ...filled, category, centers, idempotencyKey }) };
}
