import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cityAt, moments, now } from './city.js';

const live = ['held', 'active', 'delivered'];

describe('the sample wishes', () => {
  const city = cityAt(now);

  it('are at least sixty, in every state of their life', () => {
    assert.ok(city.wishes.length >= 60, String(city.wishes.length));
    const states = [
      'draft',
      'submitted',
      'inReview',
      'needsChanges',
      'rejected',
      'published',
      'fulfilled',
      'withdrawn',
      'expired',
      'hidden',
    ];
    const seen = new Set<string>(city.wishes.map(({ state }) => state));
    assert.deepEqual(
      states.filter((state) => !seen.has(state)),
      [],
    );
    const published = city.wishes.filter(({ state }) => state === 'published');
    assert.ok(
      published.some(({ units }) => units.left === units.total),
      'open',
    );
    assert.ok(
      published.some(({ units }) => units.left > 0 && units.left < units.total),
      'part',
    );
    assert.ok(
      published.some(({ units }) => units.left === 0),
      'full',
    );
  });

  it('show claims in every state', () => {
    const seen = new Set(city.wishes.flatMap(({ claims }) => claims.map(({ state }) => state)));
    assert.deepEqual([...seen].sort(), ['accepted', 'active', 'delivered', 'expired', 'held', 'released']);
  });

  it('add up: units are left, promised or given, and a fulfilled wish has none open', () => {
    for (const { title, state, units, claims } of city.wishes) {
      const sum = (of: (state: string) => boolean) =>
        claims.filter((claim) => of(claim.state)).reduce((total, claim) => total + claim.units, 0);
      const promised = sum((one) => live.includes(one));
      const given = sum((one) => one === 'accepted');
      assert.equal(units.total, units.left + promised + given, title.en);
      assert.ok(units.left >= 0, title.en);
      if (state === 'fulfilled') assert.equal(given, units.total, title.en);
      else assert.ok(given < units.total, title.en);
      if (!['published', 'fulfilled', 'expired'].includes(state)) assert.equal(claims.length, 0, title.en);
    }
  });

  it('have leases that still run where a claim is live, and times in order, whatever the hour of the start', () => {
    for (const moment of moments) {
      for (const { title, state, claims, submittedAt, publishedAt, expiresAt } of cityAt(moment).wishes) {
        const published = publishedAt === null ? null : Date.parse(publishedAt);
        assert.ok(Date.parse(submittedAt) < moment, title.en);
        if (published !== null) assert.ok(published > Date.parse(submittedAt) && published < moment, title.en);
        if (state === 'published') assert.ok(Date.parse(expiresAt ?? '') > moment, title.en);
        if (state === 'expired') assert.ok(Date.parse(expiresAt ?? '') < moment, title.en);
        for (const claim of claims) {
          assert.ok(
            published !== null && Date.parse(claim.claimedAt) > published && Date.parse(claim.claimedAt) < moment,
            title.en,
          );
          if (claim.state === 'held' || claim.state === 'active')
            assert.ok(Date.parse(claim.leaseUntil) > moment, title.en);
          if (claim.state === 'expired') assert.ok(Date.parse(claim.leaseUntil) < moment, title.en);
        }
      }
    }
  });

  it('say in few, dignified words what is wished, in both languages, and name nobody', () => {
    for (const { title, story } of city.wishes) {
      assert.ok([...title['zh-Hans']].length <= 40 && title.en.length <= 60, title.en);
      const words = JSON.stringify([title, story]);
      assert.doesNotMatch(words, /可怜|贫困户|残废|孤寡|poor|pitiful|needy|orphan/i);
      assert.doesNotMatch(words, /\d{7,}|@|我叫|my name is|小学\S{0,3}班|岁的孩子/i);
    }
  });

  it('have categories with names', () => {
    for (const { category } of city.wishes) assert.ok(city.wishCategoryNames[category], category);
  });
});
