/** `POST /requests` as a form: the receipt as a page, or the form again with everything that was typed and what is wrong. */
import { createHash, randomUUID } from 'node:crypto';
import {
  calendarDay,
  problemStatus,
  type Category,
  type InputError,
  type RequestDraft,
  type RequestReceipt,
} from '@doorstep/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { categoryInLocale } from '../categories/definition.js';
import { readCategory } from '../categories/repository.js';
import type { FormFields } from '../http/form-fields.js';
import { inputError } from '../http/input-words.js';
import { readForm, type SentFile } from '../http/read-form.js';
import { isRefusal, refuse, type Refusal, type Reply } from '../http/reply.js';
import { keepPhoto } from '../media/keep-photo.js';
import type { FormAnswer } from '../http/serve.js';
import { inLocale } from '../localized.js';
import { problemTitles } from '../http/problem-words.js';
import { draftFaults, type DraftContext } from '../requests/draft-faults.js';
import { atFields, draftFromFields } from './form-draft.js';
import { sendPage } from './layout.js';
import { pageFrame, pageLocale } from './page-frame.js';
import { pageWords } from './page-words.js';
import { receiptPage } from './receipt-page.js';
import { formPage } from './request-form-route.js';

export const answerRequestForm: FormAnswer = async (api, request, reply, answered) => {
  const { fields: typed, files } = await readForm(request);
  const locale = pageLocale(api, request, typed['locale']?.[0]);
  const { hashes, errors } = await keepPhotos(api, files, locale);
  // Photos that arrived go into the form as their hashes: nobody has to choose them again after a mistake elsewhere.
  const fields: FormFields = { ...typed, photos: [...(typed['photos'] ?? []), ...hashes] };
  if (errors.length > 0) return formAgain(api, reply, { fields, locale }, refuse('invalid-input', { errors }));
  const definition = await readCategory(api.services.store.queries, fields['category']?.[0] ?? '');
  const category = definition && categoryInLocale(definition, locale);
  const body = draftFromFields(fields, category);
  const idempotencyKey = typed['idempotencyKey']?.[0] || undefined;
  const outcome = await whenFree(() => answered({ body, locale, idempotencyKey }));
  if (isRefusal(outcome)) {
    return formAgain(
      api,
      reply,
      { fields, locale },
      withAllFaults(outcome, body, { category, today: today(api), locale }),
    );
  }
  return sendPage(reply, outcome.status, {
    ...pageFrame(api, locale),
    title: pageWords(locale).receiptTitle,
    body: receiptPage(outcome.body as RequestReceipt, locale, api.services.config.timeZone),
  });
};

/** A draft of the wrong shape is refused before its answers are looked at; a person wants to hear everything at once. */
function withAllFaults(
  refusal: Refusal,
  body: Record<string, unknown>,
  { category, ...context }: Omit<DraftContext, 'category'> & { readonly category: Category | undefined },
): Refusal {
  if (!refusal.errors || refusal.code !== 'invalid-input' || !category) return refusal;
  const told = new Set(refusal.errors.map(({ path }) => path));
  const more = draftFaults(body as Partial<RequestDraft>, { category, ...context }).filter(
    ({ path }) => !told.has(path),
  );
  return { ...refusal, errors: [...refusal.errors, ...more] };
}

function today(api: FastifyInstance): string {
  return calendarDay(api.services.clock(), api.services.config.timeZone);
}

/** Whoever presses twice sees the answer to the second press: it waits for the first and shows the same receipt. */
async function whenFree(attempt: () => Promise<Reply>): Promise<Reply> {
  for (let count = 0; count < 40; count += 1) {
    const outcome = await attempt();
    if (!isRefusal(outcome) || outcome.code !== 'idempotency-key-in-use') return outcome;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return attempt();
}

async function keepPhotos(api: FastifyInstance, files: readonly SentFile[], locale: string) {
  const hashes: string[] = [];
  const errors: InputError[] = [];
  for (const { bytes } of files) {
    const sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    const kept = bytes && (await keepPhoto(api.services, { sha256, bytes, now: api.services.clock() }));
    if (kept) hashes.push(sha256);
    else errors.push(inputError('photos', 'photo-unacceptable', locale));
  }
  return { hashes, errors: errors.slice(0, 1) };
}

async function formAgain(
  api: FastifyInstance,
  reply: FastifyReply,
  { fields, locale }: { fields: FormFields; locale: string },
  refusal: Refusal,
): Promise<FastifyReply> {
  const errors = refusal.errors ?? [
    { path: '', code: refusal.code, message: inLocale(problemTitles[refusal.code], locale) },
  ];
  // After a change it is a new intent: an old key would only say that the content differs.
  const page = await formPage(api, { fields, errors: atFields(errors), locale }, randomUUID());
  return sendPage(reply, problemStatus[refusal.code], page);
}
