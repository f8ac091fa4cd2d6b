import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dayFromIso } from '../../../server/src/text/calendar.js';
import { daysOfWeekday, findDates, type DateMention } from '../../../server/src/text/dates.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A date as one line: weekday, year-month-day with `?` for what is not given, time. */
function shown({ weekday, year, month, day, hour, minute, decade, relativeDays, isApproximate }: DateMention): string {
  const parts = [
    weekday === undefined ? '' : WEEKDAYS[weekday],
    [year, month, day].every((part) => part === undefined) ? '' : [year, month, day].map((part) => part ?? '?').join('-'),
    decade === undefined ? '' : `${decade}s`,
    hour === undefined ? '' : `${isApproximate ? '~' : ''}${hour}:${String(minute).padStart(2, '0')}`,
    relativeDays === undefined ? '' : `day ${relativeDays}`,
  ];
  return parts.filter(Boolean).join(' ');
}

const dates = (text: string): string[] => findDates(text).map(shown);

describe('dates in a text', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['on 3 November 2029', '2029-11-3'],
    ['on 3rd November 2029', '2029-11-3'],
    ['on the 3rd of November 2029', '2029-11-3'],
    ['on November 3, 2029', '2029-11-3'],
    ['on Nov. 3, 2029', '2029-11-3'],
    ['on November 3rd', '?-11-3'],
    ['on 2029-11-03', '2029-11-3'],
    ['on Saturday, 3 November 2029', 'Sat 2029-11-3'],
    ['on Saturday, November 3', 'Sat ?-11-3'],
    ['on Saturday the 3rd of November', 'Sat ?-11-3'],
    ['in November 2029', '2029-11-?'],
    ['in November', '?-11-?'],
    ['in May 2029', '2029-5-?'],
    ['in May', '?-5-?'],
    ['in early March', '?-3-?'],
    ['on 12 May', '?-5-12'],
    ['in 2029', '2029-?-?'],
    ['since 1964', '1964-?-?'],
    ['from 1964 to 1988', '1964-?-?', '1988-?-?'],
    ['in the 1960s', '1960s'],
    ['on Monday', 'Mon'],
    ['on Sundays', 'Sun'],
    ['on Sunday night', 'Sun'],
    ['yesterday', 'day -1'],
    ['today', 'day 0'],
    ['tonight', 'day 0'],
    ['tomorrow', 'day 1'],
    ['at 10:30', '10:30'],
    ['at 10:30 a.m.', '10:30'],
    ['at 10.30 pm', '22:30'],
    ['at 6 p.m.', '18:00'],
    ['at 12 a.m.', '0:00'],
    ['at 12 pm', '12:00'],
    ['at 0855 hours', '8:55'],
    ['at 14:00 GMT', '14:00'],
    ['at about 9 p.m.', '~21:00'],
    ['shortly before 9 p.m.', '~21:00'],
    ['It opened on 3 May 1964 and closed in 1988.', '1964-5-3', '1988-?-?'],
    // Several days, seasons, and years that are told by more or less than a year.
    ['on 5-7 September', '?-9-5', '?-9-7'],
    ['from September 5 to 7, 2029', '?-9-5', '2029-9-7'],
    ['on September 5 and 6', '?-9-5', '?-9-6'],
    ['On September 5 and 6 people came', '?-9-5'],
    ['on the third of March', '?-3-3'],
    ['on 14/03/2029', '2029-3-14'],
    ['on 03/14/2029', '2029-3-14'],
    ['on 03/04/2029', '2029-?-?'],
    ['on 3.4.2029', '2029-4-3'],
    ['the 2028-29 season', '2028-?-?'],
    ['in 2028/29', '2028-?-?'],
    ['in FY29', '2029-?-?'],
    ['by mid-2029', '2029-?-?'],
    ['by end-March', '?-3-?'],
    ['the March meeting', '?-3-?'],
    ['the late nineties', '1990s'],
    ['since the early 80s', '1980s'],
    ['at 8 in the morning', '8:00'],
    ['2:03:23'],
    // What is none.
    ['They may march.'],
    ['May I ask?'],
    ['before May resigned'],
    ['2000 soldiers'],
    ['1500 km of road'],
    ['about 1900 jobs'],
    ['between 1500 and 2000 people'],
    ['Resolution 1701'],
    ['2,029 houses'],
    ['$2029'],
    ['2029.5 metres'],

    ['25:10'],
    ['room 12'],
    ['The sun set.'],
  ];
  for (const [text, ...expected] of cases) {
    it(`${text} → ${expected.join(', ') || 'none'}`, () => assert.deepEqual(dates(text), expected));
  }

  it('keeps the words and their place', () => {
    const text = 'The court met on Friday, 14 September 2031 at 10:30 a.m. in Lhem.';
    assert.deepEqual(findDates(text).map((date) => text.slice(date.start, date.end)), ['Friday, 14 September 2031', '10:30 a.m.']);
  });
});

describe('the day that is meant', () => {
  const reference = dayFromIso('2031-04-09')!;
  const resolved = (text: string): string[] => findDates(text, reference).map((date) => (date.resolved ? `${date.resolved.year}-${date.resolved.month}-${date.resolved.day}` : 'open'));
  const cases: readonly [text: string, expected: string][] = [
    ['yesterday', '2031-4-8'],
    ['today', '2031-4-9'],
    ['tomorrow', '2031-4-10'],
    ['on 3 November 2029', '2029-11-3'],
    // The nearest such day.
    ['on 7 April', '2031-4-7'],
    ['on 30 December', '2030-12-30'],
    ['on 2 May', '2031-5-2'],
    // A weekday may be last week's or this week's.
    ['on Monday', 'open'],
    ['in April', 'open'],
    ['in 2031', 'open'],
  ];
  for (const [text, expected] of cases) it(`${text}, written on 9 April 2031 → ${expected}`, () => assert.deepEqual(resolved(text), [expected]));

  it('is open without the day of writing', () => {
    assert.equal(findDates('yesterday')[0]?.resolved, undefined);
    assert.equal(findDates('on 7 April')[0]?.resolved, undefined);
  });

  it('lists the days of a weekday around the day of writing', () => {
    const days = (weekday: number): string[] => daysOfWeekday(weekday, reference).map(({ month, day }) => `${month}-${day}`);
    assert.deepEqual(days(1), ['4-7', '4-14']);
    assert.deepEqual(days(4), ['4-3', '4-10']);
    assert.deepEqual(days(3), ['4-9', '4-2', '4-16']);
  });
});
