/** A fake backend that answers everything a request form asks, as a small city would. */
import { FakeBackend, succeed, type FakeAnswers } from './fake-backend.js';
import { categories, centers, discovery, type FixtureLanguage } from './fixtures/categories.js';
import { areaFixtures } from './fixtures/places.js';
import { hoursFromNow, receiptCode } from './fixtures/request-views.js';

export interface FakeCityOptions {
  /** Answers that differ. */
  readonly answers?: FakeAnswers;
  /** Of topics and centers. Default English. */
  readonly language?: FixtureLanguage;
  /** Outboxes and kept drafts belong to an address: a test that uses them gives each city its own. */
  readonly url?: string;
}

export function fakeCity({ answers = {}, language = 'en', url }: FakeCityOptions = {}): FakeBackend {
  return new FakeBackend(
    {
      discover: () => succeed(discovery()),
      listCategories: (query) => page(categories(language).filter(({ kind }) => kind === query?.kind)),
      listCenters: () => page(centers(language)),
      listAreas: () => page(areaFixtures),
      listPublicRequests: () => page([]),
      createRequest: () =>
        succeed({ id: 'req-1', code: receiptCode, status: 'received', promisedBy: hoursFromNow(24) }),
      putMedia: (sha256) => succeed({ sha256, width: 640, height: 480, keptUntil: null }),
      supportRequest: (id) => succeed({ id, code: receiptCode, supporters: 4 }),
      ...answers,
    },
    url === undefined ? {} : { url },
  );
}

function page<Item>(items: readonly Item[]) {
  return succeed({ items: [...items], nextCursor: null, total: items.length });
}
