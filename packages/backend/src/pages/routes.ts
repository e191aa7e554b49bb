/** `/form?w=WIDGET`: every widget as a plain page. A board adds its renderer to {@link widgetPages}. */
import { randomUUID } from 'node:crypto';
import { problemStatus, type InputError, type RequestView } from '@doorstep/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formFields, type FormFields } from '../http/form-fields.js';
import { problemTitles } from '../http/problem-words.js';
import { isRefusal, refuse, type Refusal } from '../http/reply.js';
import { inLocale } from '../localized.js';
import { openRequest } from '../requests/open-request.js';
import { readCase } from '../requests/read-case.js';
import { viewFor } from '../requests/view-reply.js';
import { activityCalendarPage } from './activity-calendar-page.js';
import { centerLocatorPage } from './center-locator-page.js';
import { markup } from './markup.js';
import { sendPage, type Page } from './layout.js';
import { pageStyles } from './page-styles.js';
import { noticeBoardPage } from './notice-board-page.js';
import { pageFrame, pageLocale } from './page-frame.js';
import { pageWords } from './page-words.js';
import { formPage } from './request-form-route.js';
import { wishWallPage } from './wish-wall-page.js';
import { takePageAction } from './tracker-actions.js';
import { codeForm, requestPage } from './tracker-page.js';

type WidgetPage = (api: FastifyInstance, fields: FormFields, locale: string) => Promise<Page>;

const widgetPages: Readonly<Record<string, WidgetPage>> = {
  'request-form': (api, fields, locale) => formPage(api, { fields, errors: [], locale }, randomUUID()),
  'request-tracker': async (api, _fields, locale) => ({
    ...pageFrame(api, locale),
    title: pageWords(locale).trackerTitle,
    body: codeForm({ fields: {}, errors: [], locale }),
  }),
  'notice-board': noticeBoardPage,
  'wish-wall': wishWallPage,
  'center-locator': centerLocatorPage,
  'activity-calendar': activityCalendarPage,
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
    const words = pageWords(locale);
    const code = fields['code']?.[0] ?? '';
    const refusal = await takePageAction(api, request, fields, locale);
    const view = await viewByCode(api, request, code, locale);
    if (isRefusal(view)) {
      const body = codeForm({ fields, errors: [codeFault(view, locale)], locale });
      return sendPage(reply, problemStatus[view.code], { ...frame, title: words.trackerTitle, body });
    }
    const errors = refusal ? (refusal.errors ?? [codeFault(refusal, locale)]) : [];
    const { timeZone } = api.services.config;
    const filled = { fields: refusal ? fields : {}, errors, locale };
    const title = refusal ? `${words.errorPrefix}${view.category.name}` : view.category.name;
    const body = requestPage({ ...filled, view, code, timeZone });
    return sendPage(reply, refusal ? problemStatus[refusal.code] : 200, { ...frame, title, body });
  });
}

/** A refusal as the fault of the code field, or of none on a page that has no such field. */
function codeFault({ code }: Refusal, locale: string): InputError {
  const message = code === 'not-found' ? pageWords(locale).codeUnknown : inLocale(problemTitles[code], locale);
  return { path: 'code', code, message };
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
