import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { addDays, dayFromIso, daysBetween, weekdayOf, type CalendarDay } from '../../../server/src/text/calendar.js';

const day = (iso: string): CalendarDay => dayFromIso(iso)!;

describe('the calendar', () => {
  it('knows weekdays', () => {
    // Sunday is 0.
    assert.deepEqual(['2031-04-06', '2031-04-07', '2031-04-09', '2031-04-12', '2000-02-29', '1970-01-01'].map((iso) => weekdayOf(day(iso))), [0, 1, 3, 6, 2, 4]);
  });

  it('counts days over months, years and leap days', () => {
    assert.deepEqual(addDays(day('2031-04-09'), -9), day('2031-03-31'));
    assert.deepEqual(addDays(day('2031-12-31'), 1), day('2032-01-01'));
    assert.deepEqual(addDays(day('2032-02-28'), 1), day('2032-02-29'));
    assert.deepEqual(addDays(day('2031-02-28'), 1), day('2031-03-01'));
    assert.equal(daysBetween(day('2031-12-24'), day('2032-01-02')), 9);
    assert.equal(daysBetween(day('2032-01-02'), day('2031-12-24')), -9);
    assert.equal(daysBetween(day('2031-03-29'), day('2031-03-31')), 2);
  });

  it('reads ISO dates and times', () => {
    assert.deepEqual(dayFromIso('2031-04-09'), { year: 2031, month: 4, day: 9 });
    assert.deepEqual(dayFromIso('2031-04-09T23:30:00Z'), { year: 2031, month: 4, day: 9 });
  });

  it('reads nothing else', () => {
    for (const text of [undefined, '', '9 April 2031', '2031', '2031-04', '2031-02-30', '2031-13-01', '2031-00-10', '2031-04-00', '31-04-09']) assert.equal(dayFromIso(text), undefined);
  });
});
