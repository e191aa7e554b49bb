import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarDay } from '@doorstep/contract';

describe('the calendar day at a place', () => {
  const moment = Date.parse('2026-11-23T16:30:00Z');

  it('is the day on the wall there', () => {
    assert.equal(calendarDay(moment, 'Asia/Shanghai'), '2026-11-24');
    assert.equal(calendarDay(moment, 'America/New_York'), '2026-11-23');
  });

  it('takes two digits for each part', () => {
    assert.equal(calendarDay(Date.parse('2027-01-02T03:04:05Z'), 'UTC'), '2027-01-02');
  });

  it('tells of a zone that nobody knows', () => {
    assert.throws(() => calendarDay(moment, 'Mars/Olympus'), RangeError);
  });
});
