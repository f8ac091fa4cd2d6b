import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findQuantities, type Quantity } from '../../../server/src/text/quantities.js';

/** A figure as one line: bound, value or range, unit or what is counted. */
function shown({ bound, min, max, unit, kind }: Quantity): string {
  const sign = { exact: '', about: '~', atLeast: '>', atMost: '<', range: '' }[bound];
  const value = (figure: number): number => Math.round(figure * 10) / 10;
  return [`${sign}${min === max ? value(min) : `${min}..${max}`}`, unit, kind === 'ordinal' ? 'ordinal' : undefined].filter((part) => part !== undefined).join(' ');
}

const figures = (text: string): string[] => findQuantities(text).map(shown);

describe('figures in a text', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    // Digits and words are one number.
    ['Nine ships sailed.', '9'],
    ['The fleet has 9 ships.', '9'],
    ['thirteen thousand soldiers', '13000'],
    ['13,450 dock workers', '13450'],
    ['twenty-five boats', '25'],
    ['one hundred and fifty boats', '150'],
    ['two and a half million crates', '2500000'],
    ['half a million crates', '~500000'],
    // A part of one unit is a figure of its own; a part of something else is a share.
    ['half an hour later', '0.5 hour'],
    ['three quarters of an hour', '0.8 hour'],
    ['an hour and a half later', '1.5 hour'],
    ['lower by half a percentage point', '0.5 percentagePoint'],
    ['a quarter of a percentage point', '0.3 percentagePoint'],
    ['a half-point rise', '0.5 percentagePoint'],
    ['about a quarter of the cost', '~25 percent'],
    ['a dozen boats', '~12'],
    ['two dozen boats', '24'],
    ['a hundred boats', '100'],
    ['a couple of boats', '~2'],
    ['2.3 million containers', '2300000'],
    ['a fund of 310m', '310000000'],
    ['3bn tonnes', '3000000000 tonne'],
    ['1.250.000 crates', '1250000'],
    // Loose numbers are ranges.
    ['tens of thousands of homes', '20000..99999'],
    ['hundreds of homes', '200..999'],
    ['dozens of boats', '24..99'],
    // Units.
    ['12 percent', '12 percent'],
    ['12 per cent', '12 percent'],
    ['12%', '12 percent'],
    ['twelve percent', '12 percent'],
    ['two percentage points', '2 percentagePoint'],
    ['nine years', '9 year'],
    ['a nine-year contract', '9 year'],
    ['a 9-year contract', '9 year'],
    ['140 km', '140 kilometre'],
    ['140km', '140 kilometre'],
    ['140 kilometers', '140 kilometre'],
    ['$5 million', '5000000 usd'],
    ['5 million dollars', '5000000 usd'],
    ['€40', '40 eur'],
    ['GBP 40', '40 gbp'],
    ['600,000 tons of wheat', '600000 tonne'],
    // Ages.
    ['Lorin Tesk, 52, spoke.', '52 age'],
    ['a 52-year-old director', '52 age'],
    ['a man aged 52', '52 age'],
    ['She is 52 years old.', '52 age'],
    // Bounds.
    ['more than 13,000 workers', '>13000'],
    ['over 13,000 workers', '>13000'],
    ['They handed over 64 prisoners', '64'],
    ['The firm turned over 12 lorries', '12'],
    ['at least 37 ships', '>37'],
    ['no fewer than 37 ships', '>37'],
    ['37 or more ships', '>37'],
    ['fewer than 40 ships', '<40'],
    ['up to 40 ships', '<40'],
    ['as many as 40 ships', '<40'],
    ['at most 40 ships', '<40'],
    ['some 40 ships', '~40'],
    ['about 40 ships', '~40'],
    ['nearly 40 ships', '~40'],
    ['just over 40 ships', '~40'],
    ['an estimated 40 ships', '~40'],
    ['40 or so ships', '~40'],
    // Ranges.
    ['between 30 and 40 ships', '30..40'],
    ['from 30 to 40 ships', '30..40'],
    ['30 to 40 ships', '30..40'],
    ['30-40 ships', '30..40'],
    ['between 30 and 40 million crates', '30000000..40000000'],
    ['two or three ships', '2..3'],
    // Ordinals.
    ['the third round', '3 ordinal'],
    ['the 3rd round', '3 ordinal'],
    ['the twenty-first round', '21 ordinal'],
    // Several.
    ['It killed nine people and injured 41.', '9', '41'],
    ['The tariff fell from 15 to 9 percent.', '15', '9 percent'],
    // What is no figure of its own.
    ['It opened in 1964.'],
    ['on 3 November'],
    ['on November 3'],
    ['in the 1990s'],
    ['at 10:30'],
    ['Resolution 242'],
    ['see page 12'],
    ['One of them left.'],
    ['no one left'],
    ['half of them left', '50 percent'],
    ['two-thirds of the boats', '66.7 percent'],
    ['a fifth of the boats', '20 percent'],
    ['one in four boats', '25 percent'],
    ['nine out of ten sailors', '90 percent'],
    ['more than four in five voters', '>80 percent'],
    ['rose by a third', '33.3 percent'],
    ['a third is missing', '3 ordinal'],
    ['the first half of the year', '1 ordinal'],
    ['two in three days', '2', '3 day'],
    ['for an hour', '1 hour'],
    ['a week later', '1 week'],
    ['40 kilometres an hour', '40 kmh'],
    ['a half of one percent', '0.5 percent'],
    ['four years and six months', '4.5 year'],
    ['an hour and 30 minutes', '1.5 hour'],
    ['two years and 18 months', '2 year', '18 month'],
    ['nine customers out of ten', '90 percent'],
    ['twelve thousand five hundred boats', '12500'],
    ['two million three hundred thousand crowns', '2300000 money:crown'],
    ['between one thousand and two thousand boats', '1000..2000'],
    // Sums as they are written in other countries.
    ['It cost A$5m.', '5000000 aud'],
    ['5 million Canadian dollars', '5000000 cad'],
    ['300 million hryvnias', '300000000 uah'],
    ['five million Meldanian crowns', '5000000 money:crown'],
    ['Rs 400 crore', '4000000000 inr'],
    ['Rs. 5 lakh', '500000 inr'],
    ['fined CHF 2.5 million', '2500000 chf'],
    ['SEK 300m', '300000000 money:crown'],
    ['from C$3m to C$4m', '3000000..4000000 cad'],
    ['50p a litre', '50 money:penny'],
    // Measures, and what is below nothing.
    ['-5°C', '-5 celsius'],
    ['minus five degrees', '-5 degree'],
    ['five degrees below zero', '-5 degree'],
    ['40C (104F)', '40 celsius', '104 fahrenheit'],
    ['1,200 sq km', '1200 squareKilometre'],
    ['300 gigawatt hours', '300 gigawattHour'],
    ['400,000 barrels a day', '400000 barrel'],
    ['60 mph, 60 miles per hour', '60 mph', '60 mph'],
    ['6ft 2in tall', '6.2 foot'],
    ['the 100m sprint', '100 metre'],
    ['a fund of 100m', '100000000'],
    // Numbers in groups, in parts and in bounds.
    ['1 500 000 crates', '1500000'],
    ["1'500'000 crates", '1500000'],
    ['on March 9 500 people came', '500'],
    ['2½ years', '2.5 year'],
    ['a 2-1/2-year term', '2.5 year'],
    ['a two-and-a-half-year term', '2.5 year'],
    ['several hundred boats', '200..999'],
    ['a few dozen boats', '24..99'],
    ['a couple of thousand boats', '~2000'],
    ['20-odd boats', '~20'],
    ['20-plus boats', '>20'],
    ['upward of 20 boats', '>20'],
    ['one third voted', '33.3 percent'],
    ['one third party agreed', '3 ordinal'],
    ['two thirds voted', '66.7 percent'],
    ['by 2030 people will live longer'],
    ['attended by 1500 people', '1500'],
    ['a 1-in-4 chance', '25 percent'],
    ['2/3 of the boats', '66.7 percent'],
    // What may be a year, a day or a name.
    ['1500 km of road', '1500 kilometre'],
    ['killed 1500 rebels', '1500'],
    ['the 2024 figures'],
    ['between 2019 and 2021'],
    ['the 2019-20 season'],
    ['on 5-7 September'],
    ['on Mar. 3'],
    ['14/03/2025, 2025-03-14'],
    ['at 10 p.m. and 6am'],
    ['at half past six'],
    ['Covid-19, a B-52 and 5G'],
    ['the 9/11 attacks'],
    ['won 3-2, lost 2-3', '3', '2', '2', '3'],
    ['three boats, two thousand crates', '3', '2000'],
    ['The ship left.'],
  ];
  for (const [text, ...expected] of cases) {
    it(`${text} → ${expected.join(', ') || 'none'}`, () => assert.deepEqual(figures(text), expected));
  }

  it('gives the number’s span for a replacement, and the whole with its unit', () => {
    const text = 'It cost about $2.5 million last year, 4 percent more.';
    const found = findQuantities(text);
    assert.deepEqual(found.map(({ number }) => text.slice(number.start, number.end)), ['2.5 million', '4']);
    assert.deepEqual(found.map((quantity) => quantity.text), ['$2.5 million', '4 percent']);
  });

  it('counts significant digits', () => {
    const significant = (text: string): number | undefined => findQuantities(text)[0]?.significant;
    assert.deepEqual(['13,000 men', '13,450 men', '85.19 percent', '1.0 million', 'thirteen thousand men', '100 men', '7 men'].map(significant), [2, 4, 4, 2, 2, 1, 1]);
  });

  it('names what is counted', () => {
    const [guards] = findQuantities('4 masked border guards of the town');
    assert.ok(guards?.counted.includes('guard'));
    const [houses] = findQuantities('dozens of houses');
    assert.ok(houses?.counted.includes('hous'));
  });

  it('reads any text', () => {
    for (const text of ['', '1', '-', '1,', '1.2.3.4', '٣', '9'.repeat(400), 'a '.repeat(50), '½', '1e9', '$', '%']) assert.doesNotThrow(() => findQuantities(text));
  });
});
