/** The centers as a plain page: a search, a list in the city's order, and one center with its week, phones and services. */
import { hoursInWords, intervalsOfDay, stateAt, type Center } from '@doorstep/contract';
import type { FastifyInstance } from 'fastify';
import { chooseCenters } from '../centers/choose.js';
import { inLanguage } from '../centers/repository.js';
import type { FormFields } from '../http/form-fields.js';
import { pageOf } from '../http/page-of.js';
import type { ListedCenter } from '../places/directory.js';
import { wordOf } from '../places/place-words.js';
import { centerWords, type CenterWords } from './center-words.js';
import type { Page } from './layout.js';
import { askedBy, nextLink, pageAddress, searchForm, type Asked } from './list-parts.js';
import { markup, type Html } from './markup.js';
import { pageFrame } from './page-frame.js';

const widget = 'center-locator';
const pageSize = 30;
const daysShown = 7;
const millisecondsPerDay = 86_400_000;

export async function centerLocatorPage(api: FastifyInstance, fields: FormFields, locale: string): Promise<Page> {
  const words = centerWords(locale);
  const asked = askedBy(fields);
  const frame = pageFrame(api, locale);
  if (asked.text('center') === undefined) return { ...frame, title: words.title, body: await list(api, asked, locale) };
  const { byId, words: names } = await api.readDirectory(api.services.store.queries);
  const listed = byId.get(asked.id('center') ?? '');
  const back = markup`<p><a href="${pageAddress(widget, locale, {})}">${words.back}</a></p>`;
  if (!listed) return { ...frame, title: words.title, body: markup`<p>${words.gone}</p>${back}` };
  const center = inLanguage(listed, locale);
  const facilities = center.facilities.map((code) => wordOf(names.facilities, code, locale));
  const body = markup`${summary(listed, center, api.services.clock(), words)}
    <h2>${words.hours}</h2>
    ${week(listed, api.services.clock(), locale)}
    ${facilities.length > 0 && markup`<h2>${words.has}</h2><p>${facilities.join(' · ')}</p>`}
    ${services(center, words)}
    ${back}`;
  return { ...frame, title: center.name, body };
}

async function list(api: FastifyInstance, asked: Asked, locale: string): Promise<Html> {
  const words = centerWords(locale);
  const directory = await api.readDirectory(api.services.store.queries);
  const filter = { q: asked.text('q'), area: asked.id('area'), facility: asked.id('facility') };
  const chosen = chooseCenters(directory, filter, locale);
  const page = pageOf(chosen, { limit: pageSize, cursor: asked.text('cursor') }) ?? pageOf(chosen, { limit: pageSize });
  const cursor = page?.nextCursor ?? undefined;
  const now = api.services.clock();
  return markup`${searchForm({ widget, locale, label: words.search, button: words.find, typed: filter.q })}
    <p>${chosen.length > 0 ? words.total(chosen.length) : words.none}</p>
    ${(page?.items ?? []).map(({ center }) => {
      const said = inLanguage(center, locale);
      return markup`<article>
          <h2><a href="${pageAddress(widget, locale, { center: said.id })}">${said.name}</a></h2>
          ${summary(center, said, now, words)}
        </article>`;
    })}
    ${cursor !== undefined && nextLink(pageAddress(widget, locale, { ...filter, cursor }), words.next)}`;
}

function summary({ hours, where }: ListedCenter, center: Center, now: number, words: CenterWords): Html {
  const state = hours && where ? stateAt(hours, now, where).state : 'unknown';
  return markup`<p><strong>${words.states[state]}</strong>${center.address !== null && ` · ${center.address}`}</p>
    ${center.phones.map((phone) => markup`<p><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></p>`)}`;
}

/** The next seven days. Unknown is said to be so, never closed. */
function week({ hours, where }: ListedCenter, now: number, locale: string): Html {
  const words = centerWords(locale);
  if (!hours || !where) return markup`<p>${words.hoursWords.unknown}</p>`;
  const telling = { locale, timeZone: where.zone.name, words: words.hoursWords };
  const today = Math.floor(where.zone.wallTime(now) / millisecondsPerDay);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return markup`<dl>${Array.from({ length: daysShown }, (_, ahead) => {
    const parts = intervalsOfDay(hours, today + ahead, where);
    const reason = parts.find(({ comment }) => comment)?.comment;
    const said = hoursInWords(parts, telling);
    return markup`<dt>${name.format((today + ahead) * millisecondsPerDay)}</dt>
        <dd>${said}${reason !== undefined && ` (${reason})`}</dd>`;
  })}</dl>`;
}

function services(center: Center, words: CenterWords): Html | false {
  return (
    center.services.length > 0 &&
    markup`<h2>${words.services}</h2>
      <ul>${center.services.map(
        ({ name, promiseMinutes }) =>
          markup`<li>${name}${promiseMinutes !== undefined && ` · ${words.within(promiseMinutes)}`}</li>`,
      )}</ul>`
  );
}
