/** `POST /requests` as a form: the receipt as a page, or the form again with everything that was typed and what is wrong. */
import { randomUUID } from 'node:crypto';
import type { RequestReceipt } from '@doorstep/contract';
import { problemStatus } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import { categoryInLocale } from '../categories/definition.js';
import { readCategory } from '../categories/repository.js';
import type { FormFields } from '../http/form-fields.js';
import { isRefusal, type Refusal } from '../http/reply.js';
import type { FormAnswer } from '../http/serve.js';
import { inLocale } from '../localized.js';
import { problemTitles } from '../http/problem-words.js';
import { atFields, draftFromFields } from './form-draft.js';
import { sendPage, type Page } from './layout.js';
import { pageFrame, pageLocale } from './page-frame.js';
import { pageWords } from './page-words.js';
import { receiptPage } from './receipt-page.js';
import { formPage } from './request-form-route.js';

export const answerRequestForm: FormAnswer = async (api, request, reply, answered) => {
  const fields = request.body as FormFields;
  const locale = pageLocale(api, request, fields['locale']?.[0]);
  const definition = await readCategory(api.services.store.queries, fields['category']?.[0] ?? '');
  const body = draftFromFields(fields, definition && categoryInLocale(definition, locale));
  const outcome = await answered({ body, locale, idempotencyKey: fields['idempotencyKey']?.[0] || undefined });
  if (isRefusal(outcome))
    return sendPage(reply, problemStatus[outcome.code], await formAgain(api, fields, outcome, locale));
  return sendPage(reply, outcome.status, {
    ...pageFrame(api, locale),
    title: pageWords(locale).receiptTitle,
    body: receiptPage(outcome.body as RequestReceipt, locale, api.services.config.timeZone),
  });
};

async function formAgain(api: FastifyInstance, fields: FormFields, refusal: Refusal, locale: string): Promise<Page> {
  const errors = refusal.errors ?? [
    { path: '', code: refusal.code, message: inLocale(problemTitles[refusal.code], locale) },
  ];
  // After a change it is a new intent: an old key would only say that the content differs.
  return formPage(api, { fields, errors: atFields(errors), locale }, randomUUID());
}
