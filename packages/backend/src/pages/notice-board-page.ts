/** The notice board as a plain page: the newest notices, a search, pages, and one notice by itself. */
import type { Notice } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import type { FormFields } from '../http/form-fields.js';
import { findNotices } from '../notices/find-notices.js';
import { noticeViews } from '../notices/notice-view.js';
import type { Page } from './layout.js';
import { markup, type Html } from './markup.js';
import { pageFrame } from './page-frame.js';

const pageSize = 20;
const identifier = /^[A-Za-z0-9_-]{1,64}$/;

const english = {
  title: 'Notice board',
  search: 'Search the notices',
  find: 'Search',
  total: (count: number) => (count === 1 ? '1 notice' : `${count} notices`),
  none: 'No notice matches.',
  done: 'What was done',
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
  published: '公开时间',
  next: '更早的公告',
  back: '全部公告',
  gone: '这条公告已不再公开。',
};

export async function noticeBoardPage(api: FastifyInstance, fields: FormFields, locale: string): Promise<Page> {
  const words = locale === 'zh-Hans' ? chinese : english;
  const given = (name: string) => fields[name]?.[0]?.trim() || undefined;
  const id = given('notice');
  const frame = pageFrame(api, locale);
  if (id === undefined) return { ...frame, title: words.title, body: await list(api, given, locale) };
  const { queries } = api.services.store;
  const row = identifier.test(id)
    ? await queries.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined;
  const [notice] = row ? await noticeViews(queries, [row], locale) : [];
  const back = markup`<p><a href="form?w=notice-board&amp;locale=${locale}">${words.back}</a></p>`;
  if (!notice) return { ...frame, title: words.title, body: markup`<p>${words.gone}</p>${back}` };
  return { ...frame, title: notice.title, body: markup`${story(notice, api, locale)}${back}` };
}

async function list(api: FastifyInstance, given: (name: string) => string | undefined, locale: string): Promise<Html> {
  const words = locale === 'zh-Hans' ? chinese : english;
  const { config, store } = api.services;
  const id = (name: string) => {
    const value = given(name);
    return value !== undefined && identifier.test(value) ? value : undefined;
  };
  const filter = { q: given('q')?.slice(0, 200), center: id('center'), category: id('category'), area: id('area') };
  const asked = { filter, sort: 'newest', limit: pageSize, timeZone: config.timeZone } as const;
  const page =
    (await findNotices(store.queries, { ...asked, cursor: given('cursor') })) ??
    (await findNotices(store.queries, asked));
  const notices = await noticeViews(store.queries, page?.rows ?? [], locale);
  const kept = new URLSearchParams({ w: 'notice-board', locale });
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) kept.set(name, value);
  const next = page?.nextCursor ?? null;
  return markup`<form action="form" method="get" role="search">
      <input type="hidden" name="w" value="notice-board" /><input type="hidden" name="locale" value="${locale}" />
      <p class="field"><label for="q">${words.search}</label><input id="q" name="q" type="search" maxlength="200" value="${filter.q ?? ''}" /></p>
      <button type="submit">${words.find}</button>
    </form>
    <p>${page && page.total > 0 ? words.total(page.total) : words.none}</p>
    ${notices.map(
      (notice) =>
        markup`<article>
          <h2><a href="form?w=notice-board&amp;notice=${notice.id}&amp;locale=${locale}">${notice.title}</a></h2>
          ${story(notice, api, locale)}
        </article>`,
    )}
    ${next !== null && markup`<p><a rel="next" href="form?${kept.toString()}&amp;cursor=${next}">${words.next}</a></p>`}`;
}

function story(notice: Notice, api: FastifyInstance, locale: string): Html {
  const words = locale === 'zh-Hans' ? chinese : english;
  const { timeZone } = api.services.config;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(notice.publishedAt));
  const parts = [notice.category?.name, notice.center?.name, day].filter((part) => part !== undefined);
  return markup`<p>${parts.join(' · ')}</p>
    <p>${notice.summary}</p>
    ${notice.result !== null && markup`<p><strong>${words.done}</strong> ${notice.result}</p>`}`;
}
