/** What happens at the centers as a plain page, from today on. Signing up happens at the counter or by phone. */
import { calendarDay } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import { activityViews } from '../activities/activity-view.js';
import { findActivities } from '../activities/find-activities.js';
import type { FormFields } from '../http/form-fields.js';
import { readNames } from '../notices/notice-view.js';
import type { Page } from './layout.js';
import { askedBy, nextLink, pageAddress } from './list-parts.js';
import { markup } from './markup.js';
import { pageFrame } from './page-frame.js';

const widget = 'activity-calendar';
const pageSize = 30;

const english = {
  title: 'Coming up at the centers',
  none: 'Nothing is planned.',
  left: (left: number) => (left === 1 ? '1 place left' : `${left} places left`),
  full: 'Full',
  cancelled: 'Called off',
  next: 'Later activities',
};
const chinese: typeof english = {
  title: '中心近期活动',
  none: '近期没有安排活动。',
  left: (left) => `余 ${left} 个名额`,
  full: '名额已满',
  cancelled: '已取消',
  next: '之后的活动',
};

export async function activityCalendarPage(api: FastifyInstance, fields: FormFields, locale: string): Promise<Page> {
  const words = locale === 'zh-Hans' ? chinese : english;
  const { clock, config, store } = api.services;
  const { timeZone } = config;
  const asked = askedBy(fields);
  const filter = { center: asked.id('center'), facility: asked.id('facility') };
  const question = { ...filter, from: calendarDay(clock(), timeZone), timeZone, limit: pageSize };
  const found =
    (await findActivities(store.queries, { ...question, cursor: asked.text('cursor') })) ??
    (await findActivities(store.queries, question));
  const activities = activityViews(found?.rows ?? [], locale);
  const wanted = { categories: [], centers: activities.map(({ centerId }) => centerId) };
  const { centers } = await readNames(store.queries, wanted, locale);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  const cursor = found?.nextCursor ?? undefined;
  const body = markup`${activities.length === 0 && markup`<p>${words.none}</p>`}
    ${activities.map(({ title, summary, centerId, from, to, left, cancelled }) => {
      const places = left === null ? undefined : left === 0 ? words.full : words.left(left);
      const parts = [
        time.formatRange(new Date(from), new Date(to)),
        centers.get(centerId),
        cancelled ? words.cancelled : places,
      ];
      return markup`<article>
          <h2>${title}</h2>
          <p>${parts.filter((part) => part !== undefined).join(' · ')}</p>
          <p>${summary}</p>
        </article>`;
    })}
    ${cursor !== undefined && nextLink(pageAddress(widget, locale, { ...filter, cursor }), words.next)}`;
  return { ...pageFrame(api, locale), title: words.title, body };
}
