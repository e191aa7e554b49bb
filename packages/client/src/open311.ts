/**
 * The `open311` protocol: GeoReport v2, as its servers really answer. Its address is that of the API, such as
 * `https://city.example/open311/v2?jurisdiction_id=city.example&api_key=…`.
 */
import type { Category } from '@doorstep/contract';
import type { BackendCalls } from './backend.js';
import type { CallOptions } from './call.js';
import { pointOf } from './lists/distance.js';
import { categoryOf, hasDefinition } from './open311/categories.js';
import { text, type Fields } from './open311/fields.js';
import { publicRequestOf, requestIdOf, requestViewOf } from './open311/requests.js';
import { sendRequest } from './open311/send-request.js';
import { openWire } from './open311/wire.js';
import { failed, type Outcome } from './outcome.js';
import type { Connection } from './transport.js';

/** Metres around a place in which reports count as near. */
const nearby = 250;

export function open311Calls(connection: Connection): Partial<BackendCalls> {
  const wire = openWire(connection);

  const getCategory = async (id: string, options?: CallOptions): Promise<Outcome<Category>> => {
    const services = await wire.get('/services', undefined, options);
    if (!services.ok) return services;
    const service = services.value.find((row) => text(row, 'service_code', 'code') === id);
    if (!service) return failed('not-found', 'There is no such category', { status: 404 });
    const definition = hasDefinition(service)
      ? await wire.get(`/services/${encodeURIComponent(id)}`, undefined, options)
      : undefined;
    if (definition && !definition.ok) return definition;
    const category = categoryOf(service, definition?.value);
    return category ? { ok: true, value: category } : failed('not-found', 'There is no such category', { status: 404 });
  };

  return {
    async discover() {
      const { hostname } = new URL(connection.url);
      const features = ['requests'];
      return {
        ok: true,
        value: { doorstep: '1', name: hostname, locales: [connection.locale], timeZone: 'UTC', features },
      };
    },

    async listCategories({ q, kind } = {}, options) {
      const services = await wire.get('/services', undefined, options);
      if (!services.ok) return services;
      const wanted = q?.toLowerCase() ?? '';
      const items = services.value
        .flatMap((row) => categoryOf(row) ?? [])
        .filter((category) => isMeant(category, wanted));
      return listed(kind === undefined || kind === 'request' ? items : []);
    },

    getCategory,
    createRequest: (draft, options) => sendRequest(wire, draft, options),

    async listPublicRequests({ near, category, limit = 20 } = {}, options) {
      const place = near === undefined ? undefined : pointOf(near);
      const query = { service_code: category, status: 'open', lat: place?.latitude, long: place?.longitude };
      const found = await wire.get('/requests', query, options);
      if (!found.ok) return found;
      const requests = found.value.flatMap((row) => publicRequestOf(row, place) ?? []);
      const close = place ? requests.filter(({ distance }) => distance !== null && distance <= nearby) : requests;
      return listed(close.sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0)).slice(0, limit));
    },

    async getRequestByCode(code, options) {
      const id = encodeURIComponent(code.trim());
      let found = await wire.get(`/requests/${id}`, undefined, options);
      if (!found.ok && found.problem.code === 'not-found') {
        // A server that gives numbers later gave a token first.
        const token = await wire.get(`/tokens/${id}`, undefined, options);
        const number = token.ok && token.value[0] ? requestIdOf(token.value[0]) : undefined;
        if (number !== undefined) found = await wire.get(`/requests/${encodeURIComponent(number)}`, undefined, options);
      }
      if (!found.ok) return found;
      const [view] = found.value.flatMap((row: Fields) => requestViewOf(row) ?? []);
      return view ? { ok: true, value: view } : failed('not-found', 'There is no such request', { status: 404 });
    },
  };
}

function listed<Item>(items: Item[]): Outcome<{ items: Item[]; nextCursor: null; total: number }> {
  return { ok: true, value: { items, nextCursor: null, total: items.length } };
}

function isMeant({ name, description, keywords = [] }: Category, wanted: string): boolean {
  return [name, description, ...keywords].some((words) => words.toLowerCase().includes(wanted));
}
