/** The wall of wishes as a plain page: what is still open, and one wish by itself. Promising happens at the center or by phone. */
import type { Wish } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import type { FormFields } from '../http/form-fields.js';
import { findWish, findWishes } from '../wishes/find-wishes.js';
import { wishViews } from '../wishes/public-wish.js';
import type { Page } from './layout.js';
import { askedBy, nextLink, pageAddress, searchForm, type Asked } from './list-parts.js';
import { markup, type Html } from './markup.js';
import { pageFrame } from './page-frame.js';

const widget = 'wish-wall';
const pageSize = 20;

const english = {
  title: 'Small wishes',
  lead: 'Neighbours wish for something small. To make one come true, or to make a wish of your own, stop at a center or call.',
  search: 'Search the wishes',
  find: 'Search',
  total: (count: number) => (count === 1 ? '1 wish is open' : `${count} wishes are open`),
  none: 'No open wish matches.',
  neededBy: (day: string) => `Needed by ${day}`,
  left: (left: number, total: number) => `${left} of ${total} still open`,
  at: (center: string) => `Hand-over at ${center}`,
  costs: {
    free: 'No cost',
    upTo50: 'Up to 50 yuan',
    upTo200: 'Up to 200 yuan',
    upTo500: 'Up to 500 yuan',
    shared: 'Shared by several',
  },
  next: 'More wishes',
  back: 'All wishes',
  gone: 'This wish is no longer on the wall.',
};
const chinese: typeof english = {
  title: '微心愿',
  lead: '邻里写下的小小心愿。想帮忙实现，或想许一个心愿，请到就近的中心，或打电话。',
  search: '搜索心愿',
  find: '搜索',
  total: (count) => `还有 ${count} 个心愿待认领`,
  none: '没有符合条件的待认领心愿。',
  neededBy: (day) => `希望在${day}前实现`,
  left: (left, total) => `共 ${total} 份，还差 ${left} 份`,
  at: (center) => `在${center}交接`,
  costs: {
    free: '不花钱',
    upTo50: '50元以内',
    upTo200: '200元以内',
    upTo500: '500元以内',
    shared: '多人合力',
  },
  next: '更多心愿',
  back: '全部心愿',
  gone: '这个心愿已不在墙上。',
};

export async function wishWallPage(api: FastifyInstance, fields: FormFields, locale: string): Promise<Page> {
  const words = wordsIn(locale);
  const asked = askedBy(fields);
  const frame = pageFrame(api, locale);
  if (asked.text('wish') === undefined) return { ...frame, title: words.title, body: await list(api, asked, locale) };
  const looking = lookingNow(api, locale);
  const row = await findWish(looking.queries, asked.id('wish') ?? '', looking.now);
  const [wish] = row ? await wishViews(api.services, looking, [row]) : [];
  const back = markup`<p><a href="${pageAddress(widget, locale, {})}">${words.back}</a></p>`;
  if (!wish) return { ...frame, title: words.title, body: markup`<p>${words.gone}</p>${back}` };
  return { ...frame, title: wish.title, body: markup`${story(wish, api, locale)}${back}` };
}

async function list(api: FastifyInstance, asked: Asked, locale: string): Promise<Html> {
  const words = wordsIn(locale);
  const looking = lookingNow(api, locale);
  const filter = {
    q: asked.text('q'),
    center: asked.id('center'),
    category: asked.id('category'),
    area: asked.id('area'),
  };
  const question = {
    filter: { ...filter, status: 'claimable' },
    sort: 'new',
    limit: pageSize,
    now: looking.now,
  } as const;
  const page =
    (await findWishes(looking.queries, { ...question, cursor: asked.text('cursor') })) ??
    (await findWishes(looking.queries, question));
  const wishes = await wishViews(api.services, looking, page?.rows ?? []);
  const cursor = page?.nextCursor ?? undefined;
  return markup`<p>${words.lead}</p>
    ${searchForm({ widget, locale, label: words.search, button: words.find, typed: filter.q })}
    <p>${page && page.total > 0 ? words.total(page.total) : words.none}</p>
    ${wishes.map(
      (wish) =>
        markup`<article>
          <h2><a href="${pageAddress(widget, locale, { wish: wish.id })}">${wish.title}</a></h2>
          ${story(wish, api, locale)}
        </article>`,
    )}
    ${cursor !== undefined && nextLink(pageAddress(widget, locale, { ...filter, cursor }), words.next)}`;
}

function story(wish: Wish, api: FastifyInstance, locale: string): Html {
  const words = wordsIn(locale);
  const { timeZone } = api.services.config;
  const day = (moment: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(moment));
  const { left, total } = wish.units;
  const parts = [
    wish.categoryName,
    wish.area?.name,
    wish.neededBy === null ? undefined : words.neededBy(day(wish.neededBy)),
    words.costs[wish.costBand],
    total > 1 ? words.left(left, total) : undefined,
  ].filter((part) => part !== undefined);
  return markup`<p>${parts.join(' · ')}</p>
    <p>${wish.story}</p>
    ${wish.center && markup`<p>${words.at(wish.center.name)}</p>`}`;
}

function lookingNow({ services }: FastifyInstance, locale: string) {
  return { queries: services.store.queries, locale, now: services.clock() };
}

function wordsIn(locale: string): typeof english {
  return locale === 'zh-Hans' ? chinese : english;
}
