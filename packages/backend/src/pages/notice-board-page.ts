/** The notice board as a plain page: the newest notices, a search, pages, and one notice by itself. */
import type { Notice } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import type { FormFields } from '../http/form-fields.js';
import { findNotices } from '../notices/find-notices.js';
import { noticeViews } from '../notices/notice-view.js';
import type { Page } from './layout.js';
import { askedBy, nextLink, pageAddress, searchForm, type Asked } from './list-parts.js';
import { markup, type Html } from './markup.js';
import { pageFrame } from './page-frame.js';

const pageSize = 20;
const widget = 'notice-board';

const english = {
  title: 'Notice board',
  search: 'Search the notices',
  find: 'Search',
  total: (count: number) => (count === 1 ? '1 notice' : `${count} notices`),
  none: 'No notice matches.',
  done: 'What was done',
  photo: (number: number) => `How it looks now, photo ${number}`,
  published: 'Published',
  next: 'Older notices',
  back: 'All notices',
  gone: 'This notice is not public any more.',
};
const chinese: typeof english = {
  title: '办理公告栏',
  search: '搜索公告',
  find: '搜索',
  total: (count) => `共 ${count} 条公告`,
  none: '没有符合条件的公告。',
  done: '办理结果',
  photo: (number) => `办理后的照片${number}`,
  published: '公开时间',
  next: '更早的公告',
  back: '全部公告',
  gone: '这条公告已不再公开。',
};

export async function noticeBoardPage(api: FastifyInstance, fields: FormFields, locale: string): Promise<Page> {
  const words = locale === 'zh-Hans' ? chinese : english;
  const asked = askedBy(fields);
  const frame = pageFrame(api, locale);
  if (asked.text('notice') === undefined) return { ...frame, title: words.title, body: await list(api, asked, locale) };
  const { config, secrets, store, clock } = api.services;
  const { queries } = store;
  const id = asked.id('notice') ?? '';
  const row = await queries.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst();
  const [notice] = row ? await noticeViews(queries, [row], { config, secrets, locale, now: clock() }) : [];
  const back = markup`<p><a href="${pageAddress(widget, locale, {})}">${words.back}</a></p>`;
  if (!notice) return { ...frame, title: words.title, body: markup`<p>${words.gone}</p>${back}` };
  return { ...frame, title: notice.title, body: markup`${story(notice, api, locale)}${back}` };
}

async function list(api: FastifyInstance, asked: Asked, locale: string): Promise<Html> {
  const words = locale === 'zh-Hans' ? chinese : english;
  const { config, secrets, store, clock } = api.services;
  const filter = {
    q: asked.text('q'),
    center: asked.id('center'),
    category: asked.id('category'),
    area: asked.id('area'),
  };
  const question = { filter, sort: 'newest', limit: pageSize, timeZone: config.timeZone } as const;
  const page =
    (await findNotices(store.queries, { ...question, cursor: asked.text('cursor') })) ??
    (await findNotices(store.queries, question));
  const notices = await noticeViews(store.queries, page?.rows ?? [], { config, secrets, locale, now: clock() });
  const cursor = page?.nextCursor ?? undefined;
  return markup`${searchForm({ widget, locale, label: words.search, button: words.find, typed: filter.q })}
    <p>${page && page.total > 0 ? words.total(page.total) : words.none}</p>
    ${notices.map(
      (notice) =>
        markup`<article>
          <h2><a href="${pageAddress(widget, locale, { notice: notice.id })}">${notice.title}</a></h2>
          ${story(notice, api, locale)}
        </article>`,
    )}
    ${cursor !== undefined && nextLink(pageAddress(widget, locale, { ...filter, cursor }), words.next)}`;
}

function story(notice: Notice, api: FastifyInstance, locale: string): Html {
  const words = locale === 'zh-Hans' ? chinese : english;
  const { timeZone } = api.services.config;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(notice.publishedAt));
  const parts = [notice.category?.name, notice.center?.name, day].filter((part) => part !== undefined);
  return markup`<p>${parts.join(' · ')}</p>
    <p>${notice.summary}</p>
    ${notice.result !== null && markup`<p><strong>${words.done}</strong> ${notice.result}</p>`}
    ${(notice.photos ?? []).map(({ url, width, height }, index) => markup`<p><img src="${url}" alt="${words.photo(index + 1)}" width="${width ?? ''}" height="${height ?? ''}" loading="lazy" /></p>`)}`;
}
