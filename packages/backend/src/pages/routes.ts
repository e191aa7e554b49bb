/** `/form?w=WIDGET`: every widget as a plain page. A board adds its renderer to {@link widgetPages}. */
import { randomUUID } from 'node:crypto';
import { problemStatus, type RequestView } from '@doorstep/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formFields, type FormFields } from '../http/form-fields.js';
import { problemTitles } from '../http/problem-words.js';
import { isRefusal, refuse, type Refusal } from '../http/reply.js';
import { inLocale } from '../localized.js';
import { openRequest } from '../requests/open-request.js';
import { readCase } from '../requests/read-case.js';
import { viewFor } from '../requests/view-reply.js';
import { markup } from './markup.js';
import { sendPage, type Page } from './layout.js';
import { pageStyles } from './page-styles.js';
import { pageFrame, pageLocale } from './page-frame.js';
import { pageWords } from './page-words.js';
import { formPage } from './request-form-route.js';
import { codeForm, requestPage } from './tracker-page.js';

type WidgetPage = (api: FastifyInstance, fields: FormFields, locale: string) => Promise<Page>;

const widgetPages: Readonly<Record<string, WidgetPage>> = {
  'request-form': (api, fields, locale) => formPage(api, { fields, errors: [], locale }, randomUUID()),
  'request-tracker': async (api, _fields, locale) => ({
    ...pageFrame(api, locale),
    title: pageWords(locale).trackerTitle,
    body: codeForm({ fields: {}, errors: [], locale }),
  }),
};

export function pageRoutes(api: FastifyInstance): void {
  api.get('/pages.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(pageStyles),
  );

  api.get('/form', async (request, reply) => {
    const fields = formFields(new URLSearchParams(request.url.split('?')[1] ?? ''));
    const locale = pageLocale(api, request, fields['locale']?.[0]);
    const render = widgetPages[fields['w']?.[0] ?? 'request-form'];
    if (!render) {
      const title = pageWords(locale).nothing;
      return sendPage(reply, 404, { ...pageFrame(api, locale), title, body: markup`` });
    }
    return sendPage(reply, 200, {
      ...(await render(api, fields, locale)),
      otherLanguage: inOtherLanguage(request, locale),
    });
  });

  api.post('/form', async (request, reply) => {
    const fields = (request.body ?? {}) as FormFields;
    const locale = pageLocale(api, request, fields['locale']?.[0]);
    const frame = pageFrame(api, locale);
    const view = await viewByCode(api, request, fields['code']?.[0] ?? '', locale);
    if (!isRefusal(view)) {
      const body = requestPage(view, locale, api.services.config.timeZone);
      return sendPage(reply, 200, { ...frame, title: view.category.name, body });
    }
    const words = pageWords(locale);
    const message = view.code === 'not-found' ? words.codeUnknown : inLocale(problemTitles[view.code], locale);
    const errors = [{ path: 'code', code: view.code, message }];
    const body = codeForm({ fields, errors, locale });
    return sendPage(reply, problemStatus[view.code], { ...frame, title: words.trackerTitle, body });
  });
}

async function viewByCode(
  api: FastifyInstance,
  request: FastifyRequest,
  code: string,
  locale: string,
): Promise<RequestView | Refusal> {
  const { store, clock } = api.services;
  const { queries } = store;
  const now = clock();
  const opened = await openRequest(api, { queries, request, code, now, otherwise: 'not-found' });
  if (isRefusal(opened)) return opened;
  const seen = await readCase(api.services, queries, opened.id, { locale, now });
  return seen ? viewFor(opened.role, seen, { locale, now }) : refuse('not-found');
}

function inOtherLanguage(request: FastifyRequest, locale: string): string {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  query.set('locale', locale === 'en' ? 'zh-Hans' : 'en');
  return `form?${query.toString()}`;
}
