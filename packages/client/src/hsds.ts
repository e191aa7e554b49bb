/** The `hsds` protocol: centers from a directory in the Human Services Data Specification, version 3. Its address is that of the API. */
import type { Center } from '@doorstep/contract';
import type { ShapeOf } from '@doorstep/contract/checks';
import type { BackendCalls } from './backend.js';
import type { CallOptions } from './call.js';
import { centersOf } from './hsds/centers.js';
import { chooseCenters } from './lists/choose-centers.js';
import { failed, type Outcome } from './outcome.js';
import { createSend, type Connection } from './transport.js';

/** A page of full services can be large; 8 MiB. */
const mostBytes = 8_388_608;
/** A directory with more than these pages of a hundred services needs a backend of its own. */
const mostPages = 50;

const ServicePage: ShapeOf<{ contents: unknown[]; total_pages?: number }> = {
  contents: ['any'],
  'total_pages?': 'number',
};

export function hsdsCalls(connection: Connection): Partial<BackendCalls> {
  const send = createSend(connection);

  /** All of them: the protocol has no list of locations, only services that name theirs. */
  const readCenters = async (options?: CallOptions): Promise<Outcome<Center[]>> => {
    const services: unknown[] = [];
    for (let page = 1, pages = 1; page <= Math.min(pages, mostPages); page += 1) {
      const query = { page, per_page: 100, full: true };
      const read = await send({ method: 'GET', path: '/services', query, mostBytes }, ServicePage, options);
      if (!read.ok) return read;
      services.push(...read.value.contents);
      pages = read.value.total_pages ?? 1;
    }
    return { ok: true, value: centersOf(services, new Date().toISOString().slice(0, 10)) };
  };

  return {
    async discover() {
      const { hostname } = new URL(connection.url);
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const features = ['centers'];
      return { ok: true, value: { doorstep: '1', name: hostname, locales: [connection.locale], timeZone, features } };
    },

    async listCenters(query, options) {
      const read = await readCenters(options);
      return read.ok ? { ok: true, value: chooseCenters(read.value, query) } : read;
    },

    async getCenter(id, options) {
      const read = await readCenters(options);
      if (!read.ok) return read;
      const center = read.value.find((one) => one.id === id);
      return center ? { ok: true, value: center } : failed('not-found', 'There is no such center', { status: 404 });
    },
  };
}
