/** Centers over the HTTP contract. A list is read center by center, so that one fault does not cost all of them. */
import type { Center, CenterList } from '@doorstep/contract';
import { Center as CenterShape, CenterFacets, checkAnswer, type ShapeOf } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import { failed } from '../outcome.js';
import type { CenterCalls } from '../port/centers.js';
import { mostPlaceBytes } from './place-bytes.js';

/** A list of centers whose items nobody has read yet. */
export type UncheckedCenterList = Omit<CenterList, 'items'> & { readonly items: readonly unknown[] };

const Unchecked: ShapeOf<Omit<CenterList, 'items'> & { items: unknown[] }> = {
  items: ['any'],
  nextCursor: ['nullable', 'string'],
  total: 'int',
  'facets?': CenterFacets,
};

export function centerCalls(send: Send): CenterCalls {
  return {
    async listCenters(query, options) {
      const call = { method: 'GET', path: '/centers', query, mostBytes: mostPlaceBytes } as const;
      const outcome = await send(call, Unchecked, options);
      if (!outcome.ok) return outcome;
      const { items, ...list } = outcome.value;
      const checked = checkAnswer<Center[]>([CenterShape], items);
      // Nearly every list is sound: what mends the others is fetched by those who meet one.
      if (checked.ok && new Set(checked.value.map(({ id }) => id)).size === items.length) {
        return { ok: true, value: { ...list, items: checked.value } };
      }
      try {
        const { mendCenters } = await import('./mend-centers.js');
        return { ok: true, value: mendCenters(outcome.value) };
      } catch {
        return failed('offline', 'A part of this page could not be loaded');
      }
    },
    getCenter: (id, options) => send({ method: 'GET', path: path`/centers/${id}` }, CenterShape, options),
  };
}
