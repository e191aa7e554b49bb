import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cityAt, moments, now } from './city.js';

describe('the sample notices', () => {
  const city = cityAt(now);
  const resolutions = city.notices.filter(({ kind }) => kind === 'resolution');

  it('are at least three hundred over two years, of all three kinds', () => {
    assert.ok(city.notices.length >= 300, String(city.notices.length));
    const published = city.notices.map(({ publishedAt }) => Date.parse(publishedAt));
    const years = (Math.max(...published) - Math.min(...published)) / 31_557_600_000;
    assert.ok(years > 1.9 && years <= 2.05, String(years));
    assert.deepEqual(new Set(city.notices.map(({ kind }) => kind)).size, 3);
  });

  it('tell in each language, with every place filled in', () => {
    for (const { title, summary, result } of city.notices) {
      for (const words of [title, summary, result]) {
        if (!words) continue;
        assert.match(words['zh-Hans'], /\p{Script=Han}/u);
        assert.doesNotMatch(words['zh-Hans'] + words.en, /[{}|]/);
        assert.doesNotMatch(words.en, /\p{Script=Han}/u);
      }
    }
  });

  it('hardly ever repeat each other', () => {
    for (const locale of city.locales) {
      const told = new Set(
        resolutions.map(({ title, summary, result }) =>
          [title, summary, result].map((words) => words?.[locale]).join(),
        ),
      );
      assert.ok(told.size / resolutions.length > 0.97, `${locale}: ${told.size} of ${resolutions.length}`);
    }
  });

  it('have rates like those of a service that works: 98 % answered in time, 93 % solved, 90 % content', () => {
    const rate = (all: readonly unknown[], good: readonly unknown[]) => (100 * good.length) / all.length;
    const inTime = resolutions.filter(
      ({ respondedAt, respondBy }) => Date.parse(respondedAt ?? '') <= Date.parse(respondBy ?? ''),
    );
    const said = resolutions.filter(({ solved }) => solved !== null);
    const solved = said.filter((notice) => notice.solved === 'yes');
    const content = said.filter(({ satisfaction }) => (satisfaction ?? 0) >= 4);
    assert.ok(Math.abs(rate(resolutions, inTime) - 98) < 1, `answered ${rate(resolutions, inTime)}`);
    assert.ok(Math.abs(rate(said, solved) - 93) < 1, `solved ${rate(said, solved)}`);
    assert.ok(Math.abs(rate(said, content) - 90) < 2.5, `content ${rate(said, content)}`);
    assert.ok(rate(resolutions, said) > 60 && rate(resolutions, said) < 80);
  });

  it('run forward: received, answered, resolved, published, and never in the future', () => {
    for (const moment of [...moments, now]) {
      for (const { receivedAt, respondedAt, resolvedAt, publishedAt } of cityAt(moment).notices) {
        const times = [receivedAt, respondedAt, resolvedAt, publishedAt].flatMap((time) =>
          time ? [Date.parse(time)] : [],
        );
        assert.deepEqual(
          times,
          [...times].sort((a, b) => a - b),
        );
        assert.ok((times.at(-1) ?? 0) <= moment);
      }
    }
  });

  it('stand at a center and in an area that exist, and name no telephone, plate or identity number', () => {
    for (const notice of city.notices) {
      if (notice.centerId) assert.ok(city.centers.some(({ id }) => id === notice.centerId));
      if (notice.areaId) assert.ok(city.areas.some(({ id }) => id === notice.areaId));
      const words = JSON.stringify([notice.title, notice.summary, notice.result]);
      assert.doesNotMatch(words, /\d{7,}|[\u4e00-\u9fff][A-Z]·?\d{5}|@/);
    }
  });
});
