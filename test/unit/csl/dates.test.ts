import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { CslDate } from '../../../server/src/csl/item.js';
import { entryIn, type StyleParts } from '../../support/citationStyle.js';

const DAY: CslDate = { 'date-parts': [[2031, 3, 4]] };
const date = (element: string, issued: CslDate, language = 'en-US', more: StyleParts = {}): Promise<string> => entryIn(element, { issued }, more, language);

describe('a date', () => {
  test('is written as the language has it', async () => {
    const text = '<date variable="issued" form="text"/>';
    assert.equal(await date(text, DAY), 'March 4, 2031');
    assert.equal(await date(text, DAY, 'en-GB'), '4 March 2031');
    assert.equal(await date(text, DAY, 'de-DE'), '4. März 2031');
    assert.equal(await date('<date variable="issued" form="numeric"/>', DAY), '03/04/2031');
    assert.equal(await date('<date variable="issued" form="numeric"/>', DAY, 'de'), '04.03.2031');
  });
  test('has only the parts that are known and wanted', async () => {
    assert.equal(await date('<date variable="issued" form="text" date-parts="year-month"/>', DAY), 'March 2031');
    assert.equal(await date('<date variable="issued" form="text" date-parts="year"/>', DAY), '2031');
    assert.equal(await date('<date variable="issued" form="text"/>', { 'date-parts': [[2031, 3]] }), 'March 2031');
    assert.equal(await date('<date variable="issued" form="text"/>', { 'date-parts': [[2031]] }), '2031');
    assert.equal(await date('<text value="x"/><date variable="issued" prefix=", " form="text"/>', {}), 'x');
  });
  test('takes its form from the parts of the style', async () => {
    assert.equal(await date('<date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="short" strip-periods="true"/><date-part name="year" form="short"/></date>', { 'date-parts': [[2031, 9, 4]] }), '4 Sept 31');
    assert.equal(await date('<date variable="issued" form="text"><date-part name="month" form="short"/></date>', { 'date-parts': [[2031, 9, 4]] }), 'Sept. 4, 2031');
    assert.equal(await date('<date variable="issued"><date-part name="day" form="ordinal"/></date>', DAY), '4th');
  });
  test('of two ends says once what they share', async () => {
    const range = (...parts: number[][]): Promise<string> => date('<date variable="issued" form="text"/>', { 'date-parts': parts }, 'en-GB');
    assert.equal(await range([2031, 3, 4], [2031, 3, 6]), '4–6 March 2031');
    assert.equal(await range([2031, 3, 4], [2031, 4, 1]), '4 March–1 April 2031');
    assert.equal(await range([2030, 12, 30], [2031, 1, 2]), '30 December 2030–2 January 2031');
  });
  test('in words, in a season, long ago', async () => {
    const text = '<date variable="issued" form="text"/>';
    assert.equal(await date(text, { literal: 'last summer' }), 'last summer');
    assert.equal(await date(text, { raw: '2031-03-04' }), 'March 4, 2031');
    assert.equal(await date(text, { 'date-parts': [[2031]], season: 2 }), 'Summer 2031');
    assert.equal(await date(text, { 'date-parts': [[-44]] }), '44BC');
  });
  test('follows what the style says of its language', async () => {
    const locale = '<locale xml:lang="en"><date form="text"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/></date><terms><term name="and">plus</term></terms></locale>';
    assert.equal(await date('<date variable="issued" form="text"/><text term="and" prefix=" "/>', DAY, 'en-US', { locale }), '2031-03 plus');
    assert.equal(await date('<date variable="issued" form="text"/>', DAY, 'de', { locale }), '4. März 2031');
  });
});
