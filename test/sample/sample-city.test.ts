import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as schemas from '@doorstep/contract/schemas';
import { buildSampleCity } from '../../packages/backend/src/sample/index.js';
import { cityAt, now } from './city.js';

const city = cityAt(now);
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The city in one language, as the API would say it. */
function inLanguage(value: unknown, locale: 'zh-Hans' | 'en'): never {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, locale)) as never;
  if (value === null || typeof value !== 'object') return value as never;
  const object = value as Record<string, unknown>;
  if ('zh-Hans' in object && 'en' in object) return object[locale] as never;
  return Object.fromEntries(Object.entries(object).map(([name, one]) => [name, inLanguage(one, locale)])) as never;
}

describe('the sample city', () => {
  it('is the same for the same seed and moment, and another for another seed', () => {
    assert.equal(digest(buildSampleCity(7, now)), digest(buildSampleCity(7, now)));
    assert.notEqual(digest(buildSampleCity(7, now).notices), digest(buildSampleCity(8, now).notices));
    assert.equal(digest(buildSampleCity(7, now).areas), digest(buildSampleCity(8, now).areas));
  });

  it('does not depend on the time zone of the machine', () => {
    const script = fileURLToPath(new URL('print-digest.ts', import.meta.url));
    for (const TZ of ['America/New_York', 'Pacific/Auckland']) {
      const printed = execFileSync(
        process.execPath,
        [...process.execArgv.filter((one) => !one.startsWith('--test')), script],
        {
          env: { ...process.env, TZ, NODE_TEST_CONTEXT: undefined },
          encoding: 'utf8',
        },
      );
      assert.equal(printed.trim(), digest(city), TZ);
    }
  });

  it('says everything in both languages', () => {
    const seen: string[] = [];
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const object = value as Record<string, unknown>;
      if ('zh-Hans' in object && typeof object['zh-Hans'] === 'string') {
        const { en } = object as { en: string };
        seen.push(en);
        assert.ok(object['zh-Hans'].trim() && en.trim(), JSON.stringify(object));
        // Chinese in an English text would be read out by an English voice.
        assert.doesNotMatch(en, /\p{Script=Han}/u);
        return;
      }
      Object.values(object).forEach(walk);
    };
    walk(city);
    assert.ok(seen.length > 2000, String(seen.length));
  });

  it('says that it is a sample', () => {
    assert.match(city.mark['zh-Hans'], /示例/);
    assert.match(city.mark.en, /sample/);
  });

  it('fits the schemas of the contract in both languages', () => {
    for (const locale of city.locales) {
      const fits = (schema: { safeParse(value: unknown): { success: boolean; error?: unknown } }, value: unknown) => {
        const outcome = schema.safeParse(inLanguage(value, locale));
        assert.ok(outcome.success, JSON.stringify(outcome.error));
      };
      for (const area of city.areas) fits(schemas.Area, area);
      for (const center of city.centers) fits(schemas.Center, center);
      for (const category of city.categories) fits(schemas.Category, category);
      for (const notice of city.notices) {
        const category = notice.category === null ? null : { id: notice.category, name: notice.category };
        fits(schemas.Notice, { ...notice, category });
      }
      for (const wish of city.wishes) {
        if (wish.state !== 'published' && wish.state !== 'fulfilled') continue;
        const { left, total } = wish.units;
        const open = left === total ? 'open' : left > 0 ? 'part' : 'full';
        fits(schemas.Wish, { ...wish, state: wish.state === 'fulfilled' ? 'fulfilled' : open });
      }
      for (const one of city.opportunities) fits(schemas.Opportunity, one);
      for (const one of city.activities)
        fits(schemas.Activity, { ...one, left: one.capacity === null ? null : one.capacity - one.taken });
    }
    for (const request of city.requests) {
      const { category, description, kind, centerId, location, answers, contact, visibility, locale, escalation } =
        request;
      const draft = {
        category,
        description,
        kind,
        center: centerId,
        location,
        answers,
        contact,
        visibility,
        locale,
        escalation,
      };
      const outcome = schemas.RequestDraft.safeParse(JSON.parse(JSON.stringify(draft)));
      assert.ok(outcome.success, `${description}: ${JSON.stringify(outcome.error)}`);
    }
  });
});
