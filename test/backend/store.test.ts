import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { after, before } from 'node:test';
import type { Store } from '@doorstep/backend';
import { fillStore } from './support/content.js';
import { openStore, storeKinds, unavailable } from './support/backend.js';

for (const kind of storeKinds) {
  describe(`a store on ${kind}`, { skip: unavailable(kind) }, () => {
    let opened: Awaited<ReturnType<typeof openStore>>;
    let store: Store;
    before(async () => {
      opened = await openStore(kind);
      store = opened.store;
      await fillStore(store.queries);
    });
    after(async () => {
      await store.close();
      await opened.remove();
    });
    const setting = async (name: string) =>
      (await store.queries.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value;

    it('keeps all of a transaction', async () => {
      await store.change(async (queries) => {
        await queries.insertInto('settings').values({ name: 'one', value: '1' }).execute();
        await queries.insertInto('settings').values({ name: 'two', value: '2' }).execute();
      });
      assert.deepEqual([await setting('one'), await setting('two')], ['1', '2']);
    });

    it('keeps nothing of a transaction that throws', async () => {
      const failing = store.change(async (queries) => {
        await queries.insertInto('settings').values({ name: 'three', value: '3' }).execute();
        throw new Error('no');
      });
      await assert.rejects(failing, /no/);
      assert.equal(await setting('three'), undefined);
    });

    it('lets exactly one of fifty guarded updates win', async () => {
      await store.change((queries) =>
        queries.insertInto('settings').values({ name: 'guard', value: 'free' }).execute(),
      );
      const wins = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          store.change(async (queries) => {
            const updated = await queries
              .updateTable('settings')
              .set({ value: `taken ${index}` })
              .where('name', '=', 'guard')
              .where('value', '=', 'free')
              .executeTakeFirst();
            return Number(updated.numUpdatedRows);
          }),
        ),
      );
      assert.equal(
        wins.reduce((sum, one) => sum + one, 0),
        1,
      );
    });

    it('tells of a conflict by inserting nothing', async () => {
      const insert = () =>
        store.queries
          .insertInto('settings')
          .values({ name: 'once', value: 'x' })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
      assert.equal((await insert()).numInsertedOrUpdatedRows, 1n);
      assert.equal((await insert()).numInsertedOrUpdatedRows, 0n);
    });

    it('gives moments and counts back as numbers', async () => {
      const { many, latest } = await store.queries
        .selectFrom('migrations')
        .select(({ fn }) => [fn.countAll<number>().as('many'), fn.max('applied_at').as('latest')])
        .executeTakeFirstOrThrow();
      assert.equal(typeof many, 'number');
      assert.equal(typeof latest, 'number');
    });

    it('refuses what points at nothing', async () => {
      await assert.rejects(
        store.queries
          .insertInto('areas')
          .values({ id: 'a', parent_id: 'nowhere', level: 2, position: 0, definition: '{}' })
          .execute(),
      );
    });

    it('gives text back character for character', async () => {
      const text = 'Ünïcödé 𠮷野家 👩‍👩‍👧‍👦 \u202Eעברית\u202C\r\n\t"\\\u2028 e\u0301';
      await store.queries.insertInto('settings').values({ name: 'text', value: text }).execute();
      assert.equal(await setting('text'), text);
    });

    it('is opened again without migrating twice', async () => {
      const again = await opened.reopen();
      const names = await again.queries.selectFrom('migrations').select('name').execute();
      assert.equal(new Set(names.map(({ name }) => name)).size, names.length);
      await again.close();
    });
  });
}
