/** Wishes for tests: made, written anew, agreed to and published as people would, and the sum that must always hold. */
import assert from 'node:assert/strict';
import type { Store } from '@doorstep/backend';
import { liveClaimStates } from '@doorstep/contract';
import type { TestBackend } from './backend.js';
import { hire, type Employee } from './people.js';

export const ownWords = {
  title: 'My wish for a radio',
  story: 'I am alone in the evening and would like to hear the opera.',
  category: 'daily',
  center: 'harbour',
  madeBy: 'self',
  contact: { name: 'Chen Aiyu', phone: '13800001234' },
  consent: true,
};

export const publicWords = {
  en: { title: 'A small radio', story: 'For the opera and the weather in the evening.' },
  'zh-Hans': { title: '一台小收音机', story: '晚上想听听戏和天气。' },
};

export interface Desk {
  readonly handler: Employee;
  readonly reviewer: Employee;
  readonly colleague: Employee;
}

export async function openDesk(backend: TestBackend): Promise<Desk> {
  await backend.store.queries
    .insertInto('settings')
    .values({
      name: 'wish-categories',
      value: JSON.stringify({ daily: { en: 'Everyday things', 'zh-Hans': '生活小物' }, learning: { en: 'Learning' } }),
    })
    .execute();
  return {
    handler: await hire(backend, 'handler'),
    reviewer: await hire(backend, 'reviewer'),
    colleague: await hire(backend, 'reviewer'),
  };
}

export async function makeWish(backend: TestBackend, draft: object = {}): Promise<{ id: string; code: string }> {
  const { status, body, text } = await backend.call('POST', '/wishes', { body: { ...ownWords, ...draft } });
  assert.equal(status, 201, text);
  return { id: body.id, code: body.code };
}

export async function publishWish(
  backend: TestBackend,
  desk: Desk,
  { draft = {}, words = publicWords }: { draft?: object; words?: object } = {},
): Promise<{ id: string; code: string }> {
  const wish = await makeWish(backend, draft);
  const at = `/staff/wishes/${wish.id}`;
  const { handler, reviewer } = desk;
  const steps = [
    () => backend.call('POST', `${at}/start-review`, { token: handler.token, body: {} }),
    () => backend.call('PATCH', at, { token: handler.token, body: { words } }),
    () => backend.call('POST', `${at}/publish`, { token: reviewer.token, body: {} }),
  ];
  for (const step of steps) {
    const { status, text } = await step();
    assert.equal(status, 200, text);
  }
  return wish;
}

export function claimBody(person: number, more: object = {}): object {
  return { claimant: { name: `Volunteer ${person}`, contact: `139${String(person).padStart(8, '0')}` }, ...more };
}

/** Units of every wish: left, live and accepted make the whole; and no cap counts what is not live. */
export async function assertUnitsAddUp(store: Store): Promise<void> {
  const wishes = await store.queries
    .selectFrom('wishes')
    .select(['id', 'units', 'left_units', 'accepted_units'])
    .execute();
  const claims = await store.queries.selectFrom('claims').select(['wish_id', 'who', 'units', 'state']).execute();
  const caps = await store.queries.selectFrom('claim_caps').select(['who', 'live']).execute();
  const isLive = (state: string) => liveClaimStates.some((live) => live === state);
  for (const { id, units, left_units, accepted_units } of wishes) {
    const of = (fits: (state: string) => boolean) =>
      claims.filter((one) => one.wish_id === id && fits(one.state)).reduce((sum, one) => sum + one.units, 0);
    assert.equal(units, left_units + of(isLive) + of((state) => state === 'accepted'), `units of ${id}`);
    assert.equal(
      accepted_units,
      of((state) => state === 'accepted'),
      `accepted units of ${id}`,
    );
  }
  for (const { who, live } of caps)
    assert.equal(live, claims.filter((one) => one.who === who && isLive(one.state)).length, 'the cap of a person');
}
