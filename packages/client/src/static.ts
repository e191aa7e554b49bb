/**
 * The `static` protocol: lists that lie as JSON files in a folder, for a small center without a backend. Its address is
 * that folder; in it `centers.json`, `areas.json`, `categories.json`, `notices.json`, `wishes.json`,
 * `opportunities.json` and `activities.json`, as far as they are needed: each a list of the contract, or its items alone.
 */
import * as shapes from '@doorstep/contract/checks';
import type { ShapeOf } from '@doorstep/contract/checks';
import type { BackendCalls } from './backend.js';
import type { CallOptions } from './call.js';
import { chooseCenters } from './lists/choose-centers.js';
import { chooseItems } from './lists/choose-items.js';
import { pageOf } from './lists/page.js';
import { failed, type Outcome } from './outcome.js';
import { createSend, type Connection } from './transport.js';

/** 8 MiB. */
const mostBytes = 8_388_608;

export function staticCalls(connection: Connection): Partial<BackendCalls> {
  const send = createSend(connection);

  const read = async <Item>(file: string, shape: ShapeOf<Item>, options?: CallOptions): Promise<Outcome<Item[]>> => {
    const Items: ShapeOf<Item[] | { items: Item[] }> = ['either', [shape], { items: [shape] }];
    const outcome = await send({ method: 'GET', path: `/${file}.json`, mostBytes }, Items, options);
    if (!outcome.ok) return outcome;
    return { ok: true, value: Array.isArray(outcome.value) ? outcome.value : outcome.value.items };
  };

  const list =
    <Item extends object>(file: string, shape: ShapeOf<Item>) =>
    async (query?: object, options?: CallOptions) => {
      const outcome = await read(file, shape, options);
      return outcome.ok ? succeed(pageOf(chooseItems(outcome.value, query), query)) : outcome;
    };

  const get =
    <Item extends { id: string }>(file: string, shape: ShapeOf<Item>) =>
    async (id: string, options?: CallOptions): Promise<Outcome<Item>> => {
      const outcome = await read(file, shape, options);
      if (!outcome.ok) return outcome;
      const item = outcome.value.find((one) => one.id === id);
      return item ? succeed(item) : failed('not-found', `There is no such entry in ${file}.json`, { status: 404 });
    };

  return {
    async discover() {
      const { hostname } = new URL(connection.url);
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return succeed({
        doorstep: '1',
        name: hostname,
        locales: [connection.locale],
        timeZone,
        features: [...features],
      });
    },
    async listCenters(query, options) {
      const outcome = await read('centers', shapes.Center, options);
      return outcome.ok ? succeed(chooseCenters(outcome.value, query)) : outcome;
    },
    getCenter: get('centers', shapes.Center),
    listAreas: list('areas', shapes.Area),
    listCategories: list('categories', shapes.Category),
    getCategory: get('categories', shapes.Category),
    listNotices: list('notices', shapes.Notice),
    getNotice: get('notices', shapes.Notice),
    listWishes: list('wishes', shapes.Wish),
    getWish: get('wishes', shapes.Wish),
    listOpportunities: list('opportunities', shapes.Opportunity),
    listActivities: list('activities', shapes.Activity),
  };
}

const features = ['notices', 'wishes', 'centers', 'opportunities', 'activities'] as const;

function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
