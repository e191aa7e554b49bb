/** Collects everything that a view of one request is made of. */
import { categoryInLocale } from '../categories/definition.js';
import { readCategory } from '../categories/repository.js';
import { inLanguage, readCenter } from '../centers/repository.js';
import type { Queries } from '../storage/store.js';
import { hasContact } from './contacts.js';
import { readHistory } from './history.js';
import type { Case } from './holder-view.js';
import { readRequest } from './repository.js';

export async function readCase(queries: Queries, id: string, locale: string): Promise<Case | undefined> {
  const request = await readRequest(queries, id);
  if (!request) return undefined;
  const definition = await readCategory(queries, request.category_id);
  const history = await readHistory(queries, id);
  const centerIds = new Set(
    [request.center_id, ...history.map((event) => event.center_id)].filter((one) => one !== null),
  );
  const centers = (await Promise.all([...centerIds].map((centerId) => readCenter(queries, centerId)))).flatMap(
    (center) => (center ? [inLanguage(center, locale)] : []),
  );
  return {
    request,
    history,
    category: definition && categoryInLocale(definition, locale),
    center: centers.find((center) => center.id === request.center_id),
    offices: new Map(centers.map((center) => [center.id, center.name])),
    rating: await queries
      .selectFrom('request_ratings')
      .selectAll()
      .where('request_id', '=', id)
      .where('round', '=', request.round)
      .executeTakeFirst(),
    escalation: await queries
      .selectFrom('request_escalations')
      .selectAll()
      .where('request_id', '=', id)
      .orderBy('opened_at', 'desc')
      .executeTakeFirst(),
    hasContact: await hasContact(queries, id),
    photos: [],
    photo: () => undefined,
  };
}
