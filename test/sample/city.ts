/** The sample city as the tests see it: at one fixed moment, and at several hours of another day. */
import { buildSampleCity, defaultSeed, type SampleCity } from '../../packages/backend/src/sample/index.js';

export const now = Date.parse('2026-11-23T10:20:00+08:00');

/** Several hours of a day, so that a story cannot depend on being started in the morning. */
export const moments = [0, 3, 6, 7, 9, 12, 17, 20, 23].map(
  (hour) => Date.parse('2026-07-01T00:07:00+08:00') + hour * 3_600_000,
);

export function cityAt(moment: number): SampleCity {
  return buildSampleCity(defaultSeed, moment);
}
