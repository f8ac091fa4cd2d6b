import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { CslName } from '../../../server/src/csl/item.js';
import { entriesIn, entryIn } from '../../support/citationStyle.js';

const RENN: CslName = { family: 'Renn', given: 'Ada Bea' };
const TOVE: CslName = { family: 'van Tove', given: 'Bo' };
const HOLT: CslName = { family: 'Holt', given: 'Sanna-Mia' };
const MINISTRY: CslName = { literal: 'Ministry of Fisheries' };

const names = (name: string, author: readonly CslName[], more = '', root = ''): Promise<string> => entryIn(`<names variable="author">${name}${more}</names>`, { author, title: 'Quota' }, { root });

describe('names', () => {
  test('are joined as the style has it', async () => {
    assert.equal(await names('<name/>', [RENN, TOVE]), 'Ada Bea Renn, Bo van Tove');
    assert.equal(await names('<name and="text"/>', [RENN, TOVE]), 'Ada Bea Renn and Bo van Tove');
    assert.equal(await names('<name and="symbol" delimiter-precedes-last="always"/>', [RENN, TOVE]), 'Ada Bea Renn, & Bo van Tove');
    assert.equal(await names('<name and="text"/>', [RENN, TOVE, HOLT]), 'Ada Bea Renn, Bo van Tove, and Sanna-Mia Holt');
    assert.equal(await names('<name and="text" delimiter-precedes-last="never"/>', [RENN, TOVE, HOLT]), 'Ada Bea Renn, Bo van Tove and Sanna-Mia Holt');
    assert.equal(await names('<name and="text" name-as-sort-order="first" delimiter-precedes-last="after-inverted-name"/>', [RENN, TOVE]), 'Renn, Ada Bea, and Bo van Tove');
  });
  test('stand with the family first, or with initials', async () => {
    assert.equal(await names('<name name-as-sort-order="all" delimiter="; "/>', [RENN, HOLT]), 'Renn, Ada Bea; Holt, Sanna-Mia');
    assert.equal(await names('<name name-as-sort-order="all" sort-separator=" " initialize-with=""/>', [RENN]), 'Renn AB');
    assert.equal(await names('<name initialize-with=". "/>', [RENN, HOLT]), 'A. B. Renn, S.-M. Holt');
    assert.equal(await names('<name initialize-with="." initialize="false"/>', [{ family: 'Renn', given: 'Ada B' }]), 'Ada B. Renn');
    assert.equal(await names('<name form="short"/>', [RENN, TOVE]), 'Renn, van Tove');
    assert.equal(await names('<name><name-part name="family" text-case="uppercase"/></name>', [RENN]), 'Ada Bea RENN');
  });
  test('with a particle keep it, or have it behind', async () => {
    const turned = '<name name-as-sort-order="all"/>';
    assert.equal(await names(turned, [TOVE], '', 'demote-non-dropping-particle="never"'), 'van Tove, Bo');
    assert.equal(await names(turned, [TOVE], '', 'demote-non-dropping-particle="display-and-sort"'), 'Tove, Bo van');
  });
  test('of organisations are neither turned round nor shortened', async () => {
    assert.equal(await names('<name name-as-sort-order="all" initialize-with="."/>', [MINISTRY, RENN]), 'Ministry of Fisheries, Renn, A.B.');
  });
  test('are cut where there are many', async () => {
    const cut = (more: string): Promise<string> => names(`<name et-al-min="3" et-al-use-first="1" ${more}/>`, [RENN, TOVE, HOLT]);
    assert.equal(await cut(''), 'Ada Bea Renn et al.');
    assert.equal(await cut('delimiter-precedes-et-al="always"'), 'Ada Bea Renn, et al.');
    assert.equal(await cut('et-al-use-last="true"'), 'Ada Bea Renn, … Sanna-Mia Holt');
    assert.equal(await names('<name et-al-min="3" et-al-use-first="1"/>', [RENN, TOVE]), 'Ada Bea Renn, Bo van Tove');
    assert.equal(await names('<name/>', [RENN, TOVE, HOLT], '', 'et-al-min="2" et-al-use-first="1"'), 'Ada Bea Renn et al.');
    assert.equal(await names('<name et-al-min="2" et-al-use-first="1"/><et-al term="and others" font-style="italic"/>', [RENN, TOVE]), 'Ada Bea Renn /and others/');
  });
  test('have a label for their part', async () => {
    const editors = (editor: readonly CslName[]): Promise<string> => entryIn('<names variable="editor"><name form="short"/><label form="short" prefix=" (" suffix=")"/></names>', { editor });
    assert.equal(await editors([RENN]), 'Renn (ed.)');
    assert.equal(await editors([RENN, TOVE]), 'Renn, van Tove (eds.)');
    assert.equal(await entryIn('<names variable="editor"><label form="verb" suffix=" "/><name/></names>', { editor: [RENN] }), 'edited by Ada Bea Renn');
  });
});

describe('works that would be cited alike', () => {
  const citation = '<group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date></group>';
  const layout = '<group delimiter=". "><names variable="author"/><date variable="issued" form="text" date-parts="year"/><text variable="title"/></group>';
  const items = [
    { author: [RENN], title: 'A', issued: { 'date-parts': [[2031]] } },
    { author: [RENN], title: 'B', issued: { 'date-parts': [[2031, 5]] } },
    { author: [RENN], title: 'C', issued: { 'date-parts': [[2030]] } },
    { author: [{ family: 'Renn', given: 'Cato' }], title: 'D', issued: { 'date-parts': [[2031]] } },
  ];
  test('have letters behind the year, where the style wants them', async () => {
    assert.deepEqual(await entriesIn({ layout, citation, citationOptions: 'disambiguate-add-year-suffix="true" disambiguate-add-givenname="true"' }, items), ['Ada Bea Renn. 2031a. A', 'Ada Bea Renn. 2031b. B', 'Ada Bea Renn. 2030. C', 'Cato Renn. 2031. D']);
    assert.deepEqual((await entriesIn({ layout, citation, citationOptions: 'disambiguate-add-year-suffix="true"' }, items)).at(-1), 'Cato Renn. 2031c. D');
    assert.deepEqual((await entriesIn({ layout, citation }, items))[0], 'Ada Bea Renn. 2031. A');
  });
  test('have them where the style puts them, and "n.d." needs none', async () => {
    const placed = '<group delimiter=". "><names variable="author"/><text variable="title"/><group delimiter="-"><text term="no date" form="short"/><text variable="year-suffix"/></group></group>';
    const undated = (count: number) => Array.from({ length: count }, (_, n) => ({ author: [RENN], title: `T${n}` }));
    const options = { layout: placed, citation, citationOptions: 'disambiguate-add-year-suffix="true"' };
    assert.deepEqual(await entriesIn(options, undated(1)), ['Ada Bea Renn. T0. n.d.']);
    assert.deepEqual(await entriesIn(options, undated(2)), ['Ada Bea Renn. T0. n.d.-a', 'Ada Bea Renn. T1. n.d.-b']);
  });
});

describe('where no author is known', () => {
  const layout = '<group delimiter=". "><names variable="author"><name name-as-sort-order="all"/><substitute><names variable="editor"/><text variable="container-title"/><text variable="title"/></substitute></names><text variable="title"/><text variable="container-title"/></group>';
  test('something takes the place, and does not come again', async () => {
    assert.deepEqual(await entriesIn({ layout }, [
      { author: [RENN], title: 'Quota', 'container-title': 'Lantern' },
      { editor: [TOVE], title: 'Quota' },
      { title: 'Quota', 'container-title': 'Lantern' },
      { title: 'Quota' },
    ]), ['Renn, Ada Bea. Quota. Lantern', 'Tove, Bo van. Quota', 'Lantern. Quota', 'Quota']);
  });
});

describe('authors that repeat those of the entry before', () => {
  const layout = '<names variable="author"><name name-as-sort-order="first" and="text"/></names><text variable="title" prefix=". "/>';
  const items = [
    { author: [RENN], title: 'A' },
    { author: [RENN], title: 'B' },
    { author: [RENN, TOVE], title: 'C' },
    { author: [RENN, TOVE], title: 'D' },
  ];
  const listed = (rule: string): Promise<string[]> => entriesIn({ layout, options: `subsequent-author-substitute="———" ${rule}` }, items);
  test('give way to a mark', async () => {
    assert.deepEqual(await listed(''), ['Renn, Ada Bea. A', '———. B', 'Renn, Ada Bea and Bo van Tove. C', '———. D']);
    assert.deepEqual(await listed('subsequent-author-substitute-rule="partial-first"'), ['Renn, Ada Bea. A', '———. B', '——— and Bo van Tove. C', '——— and Bo van Tove. D']);
    assert.deepEqual(await listed('subsequent-author-substitute-rule="complete-each"'), ['Renn, Ada Bea. A', '———. B', 'Renn, Ada Bea and Bo van Tove. C', '——— and ———. D']);
  });
});
