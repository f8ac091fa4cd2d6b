import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compareDates, compareQuantities, type Agreement } from '../../../server/src/checks/statement/figures/agreement.js';
import { dayFromIso } from '../../../server/src/text/calendar.js';
import { findDates } from '../../../server/src/text/dates.js';
import { findQuantities } from '../../../server/src/text/quantities.js';

type Case = readonly [briefing: string, source: string, expected: Agreement];

describe('figures of briefing and source', () => {
  const compare = (briefing: string, source: string): Agreement => compareQuantities(findQuantities(briefing)[0]!, findQuantities(source)[0]!);
  const cases: readonly Case[] = [
    // The same number.
    ['nine ships', '9 ships', 'same'],
    ['13,000 ships', 'thirteen thousand ships', 'same'],
    ['12%', 'twelve per cent', 'same'],
    ['a nine-year term', '9 years', 'same'],
    ['2.3 million crates', '2,300,000 crates', 'same'],
    ['$5m', '5 million dollars', 'same'],
    ['a 52-year-old man', 'Lorin Tesk, 52, spoke', 'same'],
    ['the third round', 'the 3rd round', 'same'],
    ['about 40 ships', 'some 40 ships', 'same'],
    // Honest rounding and bounds.
    ['85 percent', '85.19 percent', 'compatible'],
    ['13,000 men', '12,870 men', 'compatible'],
    ['about 13,000 men', '13,450 men', 'compatible'],
    ['more than 13,000 men', '13,450 men', 'compatible'],
    ['at least 37 ships', '40 ships', 'compatible'],
    ['fewer than 50 ships', '40 ships', 'compatible'],
    ['up to 50 ships', '40 ships', 'compatible'],
    ['about 40 ships', '38 ships', 'compatible'],
    ['between 30 and 40 ships', '37 ships', 'compatible'],
    ['tens of thousands of homes', '35,000 homes', 'compatible'],
    ['30,000 homes', 'tens of thousands of homes', 'compatible'],
    // Others.
    ['nine ships', '19 ships', 'different'],
    ['13,450 men', '15,450 men', 'different'],
    ['12 percent', '21 percent', 'different'],
    ['85 percent', '85.9 percent', 'different'],
    ['2.3 million crates', '2.3 billion crates', 'different'],
    ['more than 13,000 men', '9,000 men', 'different'],
    ['more than 100 men', '450 men', 'different'],
    ['fewer than 40 ships', '90 ships', 'different'],
    ['about 40 ships', '60 ships', 'different'],
    ['more than 40 ships', 'fewer than 40 ships', 'different'],
    ['between 30 and 40 ships', '55 ships', 'different'],
    ['hundreds of homes', 'tens of thousands of homes', 'different'],
    ['the third round', 'the fourth round', 'different'],
    ['a 52-year-old man', 'Lorin Tesk, 57, spoke', 'different'],
    // Different things.
    ['nine ships', 'nine years', 'incomparable'],
    ['12 percent', '12 years', 'incomparable'],
    ['three ships', 'the third ship', 'incomparable'],
    ['$40', '€40', 'different'],
    ['$40', '€36', 'incomparable'],
    ['50 miles', '80 kilometres', 'compatible'],
    ['80 miles', '80 kilometres', 'different'],
    ['two weeks', '14 days', 'compatible'],
    ['six weeks', 'six days', 'different'],
    ['three decades', '30 years', 'compatible'],
    ['4 percent', '4 percentage points', 'different'],
    ['20 inches', '20 centimetres', 'different'],
    ['20 tonnes', '20 days', 'incomparable'],
    ['a third of the boats', '33 percent of the boats', 'compatible'],
    ['a third of the boats', 'one in three boats', 'same'],
    ['a third of the boats', 'a quarter of the boats', 'different'],
    ['more than four in five boats', '81.6 percent of boats', 'compatible'],
    ['half of the boats', '340 boats', 'incomparable'],
    ['a 52-year-old man', '52 years of war', 'incomparable'],
  ];
  for (const [briefing, source, expected] of cases) it(`${briefing} | ${source}: ${expected}`, () => assert.equal(compare(briefing, source), expected));
});

describe('dates of briefing and source', () => {
  // The source appeared on a Wednesday.
  const compare = (briefing: string, source: string): Agreement => compareDates(findDates(briefing)[0]!, findDates(source, dayFromIso('2031-04-09'))[0]!);
  const cases: readonly Case[] = [
    ['3 November 2029', 'November 3, 2029', 'same'],
    ['3 November', '3 November 2029', 'same'],
    ['November 2029', '3 November 2029', 'same'],
    ['2029', '3 November 2029', 'same'],
    ['Monday', 'Monday', 'same'],
    ['10:30', '10:30 a.m.', 'same'],
    ['6 p.m.', '18:00', 'same'],
    ['yesterday', 'yesterday', 'same'],
    ['8 April 2031', 'yesterday', 'same'],
    ['the 1960s', '1964', 'compatible'],
    ['Tuesday', 'yesterday', 'same'],
    ['Saturday', '3 November 2029', 'same'],
    ['about 9 p.m.', '8:50 p.m.', 'compatible'],
    ['3 November', '13 November', 'different'],
    ['3 November', '3 December', 'different'],
    ['2029', '2028', 'different'],
    ['3 November 2028', '3 November 2029', 'different'],
    ['Friday', 'Monday', 'different'],
    ['Friday', 'yesterday', 'different'],
    ['Monday', '3 November 2029', 'different'],
    ['7 April 2031', 'yesterday', 'different'],
    ['10:30', '11:30', 'different'],
    ['6 a.m.', '6 p.m.', 'different'],
    ['about 9 p.m.', '11 p.m.', 'different'],
    ['the 1960s', '1974', 'different'],
    ['2029', '3 November', 'incomparable'],
    ['Monday', 'in 2029', 'incomparable'],
    ['10:30', 'Monday', 'incomparable'],
  ];
  for (const [briefing, source, expected] of cases) it(`${briefing} | ${source}: ${expected}`, () => assert.equal(compare(briefing, source), expected));
});
