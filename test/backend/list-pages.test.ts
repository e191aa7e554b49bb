/** The walls and lists without JavaScript: what stands there, one by itself, found by a word, page by page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestBackend, type TestBackend, storeKinds, unavailable } from './support/backend.js';
import { fillPlaces } from './support/places.js';
import { openDesk, ownWords, publishWish } from './support/wishes.js';

for (const kind of storeKinds) {
  describe(`the lists without JavaScript on ${kind}`, { skip: unavailable(kind) }, () => {
    let backend: TestBackend;
    let wish: { id: string; code: string };
    before(async () => {
      backend = await startTestBackend(kind);
      await fillPlaces(backend.store.queries);
      wish = await publishWish(backend, await openDesk(backend));
      for (let day = 0; day < 40; day += 1) {
        const starts = backend.clock.now + day * 86_400_000;
        await backend.store.queries
          .insertInto('activities')
          .values({
            id: `a${day}`,
            center_id: 'harbour',
            facility: null,
            starts_at: starts,
            ends_at: starts + 3_600_000,
            capacity: 3,
            taken: day === 0 ? 3 : 2,
            cancelled: day === 1 ? 1 : 0,
            words: JSON.stringify({ title: { en: `Reading <${day}>` }, summary: { en: 'Bring a book.' } }),
            updated_at: 1,
          })
          .execute();
      }
    });
    after(() => backend.close());

    const page = async (address: string, language = 'en') => {
      const { statusCode, body } = await backend.app.inject({
        url: `/api/form?${address}`,
        headers: { 'accept-language': language },
      });
      assert.equal(statusCode, 200, address);
      assert.doesNotMatch(body, /<script|style=|https?:\/\/|\son\w+=|\[object|undefined|>false</, address);
      return body;
    };
    const next = (body: string) => /rel="next" href="form\?([^"]+)"/.exec(body)?.[1]?.replaceAll('&#38;', '&');

    it('show the open wishes in their public words alone, and one by itself', async () => {
      const wall = await page('w=wish-wall');
      assert.match(
        wall,
        new RegExp(`<h2><a href="form\\?w=wish-wall&#38;locale=en&#38;wish=${wish.id}">A small radio</a>`),
      );
      assert.match(wall, /1 wish is open/);
      const alone = await page(`w=wish-wall&wish=${wish.id}`, 'zh-CN');
      assert.match(alone, /<h1>一台小收音机<\/h1>/);
      for (const secret of [ownWords.title, ownWords.contact.name, ownWords.contact.phone])
        assert.ok(!(wall + alone).includes(secret), secret);
    });

    it('say that a wish is no longer there, whatever was asked for', async () => {
      for (const id of ['w0000000000', '../etc', '%27--'])
        assert.match(await page(`w=wish-wall&wish=${id}`), /no longer on the wall/);
    });

    it('find a wish and a center by a word, and say when none fits', async () => {
      assert.match(await page('w=wish-wall&q=radio'), /A small radio/);
      assert.match(await page('w=wish-wall&q=bicycle'), /No open wish matches/);
      assert.match(await page('w=center-locator&q=egret'), /Egret Center/);
      assert.match(await page('w=center-locator&q=nowhere'), /No center matches/);
    });

    it('show a center with its phones, and its week in words', async () => {
      const body = await page('w=center-locator&center=moonbay-hub');
      assert.match(body, /<h1>Moonbay Hub<\/h1>/);
      assert.match(body, /<a href="tel:089000000009">0890-0000 0009<\/a>/);
      assert.equal([...body.matchAll(/<dt>/g)].length, 7);
      assert.match(body, /<dt>Monday, November 23<\/dt>\s*<dd>08:30–17:30<\/dd>/);
      assert.match(await page('w=center-locator&center=nobody'), /There is no such center/);
    });

    it('never take hours that nobody knows for closed', async () => {
      await backend.store.queries
        .insertInto('centers')
        .values({
          id: 'odd',
          area_id: null,
          latitude: null,
          longitude: null,
          position: 99,
          definition: JSON.stringify({
            name: { en: 'Odd Center' },
            address: null,
            phones: [],
            facilities: [],
            languages: [],
            accessibility: [],
            openingHours: 'whenever',
            timeZone: 'Asia/Shanghai',
            closures: [],
            services: [],
            duty: [],
          }),
        })
        .execute();
      const body = await page('w=center-locator&center=odd');
      assert.match(body, /Hours not known/);
      assert.doesNotMatch(body, /Closed/);
    });

    it('show what is on from today, in pages, with what is full and what is called off', async () => {
      const first = await page('w=activity-calendar');
      assert.match(first, /Reading &#60;0&#62;/);
      assert.match(first, /Full/);
      assert.match(first, /Called off/);
      assert.match(first, /1 place left/);
      const following = next(first);
      assert.ok(following);
      assert.match(await page(following), /Reading &#60;39&#62;/);
      assert.match(await page('w=activity-calendar&cursor=nonsense'), /Reading &#60;0&#62;/);
    });
  });
}
