/** Collects everything that a view of one request is made of. */
import { categoryInLocale } from '../categories/definition.js';
import { readCategory } from '../categories/repository.js';
import { inLanguage, readCenter } from '../centers/repository.js';
import { mediaAddress } from '../media/address.js';
import { readMediaOf } from '../media/references.js';
import type { Services } from '../services.js';
import type { Queries } from '../storage/store.js';
import { hasContact } from './contacts.js';
import { readEscalation } from './escalations.js';
import { readHistory } from './history.js';
import type { Case } from './holder-view.js';
import { readRating } from './ratings.js';
import { readRequest } from './repository.js';

export async function readCase(
  { secrets, config }: Pick<Services, 'secrets' | 'config'>,
  queries: Queries,
  id: string,
  { locale, now }: { locale: string; now: number },
): Promise<Case | undefined> {
  const request = await readRequest(queries, id);
  if (!request) return undefined;
  const definition = await readCategory(queries, request.category_id);
  const history = await readHistory(queries, id);
  const centers = await readOffices(queries, [request.center_id, ...history.map((event) => event.center_id)], locale);
  const photos = new Map(
    (await readMediaOf(queries, { subject: 'request', id })).map((photo) => [photo.sha256, photo]),
  );
  return {
    request,
    history,
    category: definition && categoryInLocale(definition, locale),
    center: centers.find((center) => center.id === request.center_id),
    offices: new Map(centers.map((center) => [center.id, center.name])),
    rating: await readRating(queries, request),
    escalation: await readEscalation(queries, id),
    hasContact: await hasContact(queries, id),
    photos: JSON.parse(request.photos) as string[],
    photo(sha256) {
      const found = photos.get(sha256);
      if (!found) return undefined;
      const { width, height } = found;
      return { url: mediaAddress(secrets, `${config.publicUrl}/api`, sha256, now), width, height };
    },
  };
}

async function readOffices(queries: Queries, ids: readonly (string | null)[], locale: string) {
  const wanted = new Set(ids.filter((id) => id !== null));
  const found = await Promise.all([...wanted].map((id) => readCenter(queries, id)));
  return found.flatMap((center) => (center ? [inLanguage(center, locale)] : []));
}
