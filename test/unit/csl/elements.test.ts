import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { entriesIn, entryIn } from '../../support/citationStyle.js';

const FERRY = { title: 'Ferry crews walk out', 'container-title': 'The Almery Lantern', issued: { 'date-parts': [[2031, 3, 4]] }, URL: 'https://lantern.example/ferry' };

describe('text', () => {
  test('is a variable, a term, words of the style or a macro, with its affixes and its face', async () => {
    assert.equal(await entryIn('<text variable="title" prefix="(" suffix=")"/>', FERRY), '(Ferry crews walk out)');
    assert.equal(await entryIn('<text variable="container-title" font-style="italic" prefix="in "/>', FERRY), 'in /The Almery Lantern/');
    assert.equal(await entryIn('<text term="accessed" text-case="capitalize-first"/><text value=": now"/>', FERRY), 'Accessed: now');
    assert.equal(await entryIn('<text macro="place"/>', FERRY, { macros: '<macro name="place"><text variable="container-title" font-weight="bold"/></macro>' }), '*The Almery Lantern*');
  });
  test('that is missing leaves no affixes', async () => {
    assert.equal(await entryIn('<text variable="title"/><text variable="publisher" prefix=", "/>', FERRY), 'Ferry crews walk out');
  });
  test('has a short form where there is one', async () => {
    assert.equal(await entryIn('<text variable="title" form="short"/>', { ...FERRY, 'title-short': 'Walk-out' }), 'Walk-out');
    assert.equal(await entryIn('<text variable="title" form="short"/>', FERRY), 'Ferry crews walk out');
  });
  test('takes the case of a title in English alone, small words small', async () => {
    const title = '<text variable="title" text-case="title"/>';
    assert.equal(await entryIn(title, { title: 'a ferry on the inner sea and its crew: the story' }), 'A Ferry on the Inner Sea and Its Crew: The Story');
    assert.equal(await entryIn(title, { title: 'die Fähre und der Streik', language: 'de' }), 'die Fähre und der Streik');
    assert.equal(await entryIn(title, { title: 'FERRY CREWS WALK OUT' }), 'Ferry Crews Walk Out');
    assert.equal(await entryIn('<text variable="title" text-case="sentence"/>', { title: 'FERRY CREWS WALK OUT' }), 'Ferry crews walk out');
    assert.equal(await entryIn('<text variable="title" text-case="sentence"/>', { title: 'ferry crews of Almery' }), 'Ferry crews of Almery');
    assert.equal(await entryIn('<text variable="title" text-case="uppercase"/>', FERRY), 'FERRY CREWS WALK OUT');
  });
  test('loses its full stops where the style says so', async () => {
    assert.equal(await entryIn('<text variable="title" strip-periods="true"/>', { title: 'The U.N. talks.' }), 'The UN talks');
  });
});

describe('a group', () => {
  const group = '<group delimiter=", "><text variable="title"/><text variable="publisher"/><text variable="container-title"/></group>';
  test('has its delimiter between what is there', async () => {
    assert.equal(await entryIn(group, FERRY), 'Ferry crews walk out, The Almery Lantern');
  });
  test('goes where none of its variables has a value, words and all', async () => {
    assert.equal(await entryIn('<text variable="title"/><group prefix=" " delimiter=" "><text term="from"/><text variable="publisher"/></group>', FERRY), 'Ferry crews walk out');
    assert.equal(await entryIn('<group delimiter=" "><text term="from"/><group><text variable="container-title"/></group></group>', FERRY), 'from The Almery Lantern');
    assert.equal(await entryIn('<text value="a"/><group delimiter=" "><text term="from"/><text macro="p"/></group>', FERRY, { macros: '<macro name="p"><text variable="publisher"/></macro>' }), 'a');
  });
  test('of words alone stays', async () => {
    assert.equal(await entryIn('<group delimiter=" "><text term="from"/><text value="here"/></group>', FERRY), 'from here');
  });
});

describe('a choice', () => {
  const choose = (condition: string): string => `<choose><if ${condition}><text value="yes"/></if><else><text value="no"/></else></choose>`;
  const cases: [string, string][] = [
    ['type="article-newspaper webpage" match="any"', 'yes'],
    ['type="article-newspaper webpage"', 'no'],
    ['type="webpage book" match="none"', 'yes'],
    ['variable="title URL"', 'yes'],
    ['variable="title publisher" match="all"', 'no'],
    ['variable="author issued" match="any"', 'yes'],
    ['is-numeric="edition"', 'yes'],
    ['is-numeric="title"', 'no'],
    ['is-uncertain-date="issued"', 'no'],
    ['type="article-newspaper" variable="author"', 'no'],
    ['position="first"', 'no'],
    ['disambiguate="true"', 'no'],
  ];
  for (const [condition, answer] of cases) {
    test(condition, async () => assert.equal(await entryIn(choose(condition), { ...FERRY, edition: '2nd' }), answer));
  }
  test('goes on to the next condition', async () => {
    const layout = '<choose><if type="book"><text value="book"/></if><else-if type="article-newspaper"><text value="paper"/></else-if><else><text value="else"/></else></choose>';
    assert.deepEqual(await entriesIn({ layout }, [{}, { type: 'webpage' }]), ['paper', 'else']);
  });
});

describe('a number', () => {
  test('is written in its form', async () => {
    const number = (form: string, edition: string | number): Promise<string> => entryIn(`<number variable="edition" form="${form}"/>`, { edition });
    assert.equal(await number('ordinal', 2), '2nd');
    assert.equal(await number('ordinal', '11'), '11th');
    assert.equal(await number('ordinal', '23'), '23rd');
    assert.equal(await number('long-ordinal', '3'), 'third');
    assert.equal(await number('roman', '14'), 'xiv');
    assert.equal(await number('numeric', '2, 3'), '2, 3');
    assert.equal(await number('ordinal', 'revised'), 'revised');
  });
  test('has a label in the singular or the plural', async () => {
    const layout = '<label variable="page" form="short" suffix=" "/><text variable="page"/>';
    assert.equal(await entryIn(layout, { page: '7' }), 'p. 7');
    assert.equal(await entryIn(layout, { page: '7-9' }), 'pp. 7–9');
    assert.equal(await entryIn(layout, {}), '');
    assert.equal(await entryIn(layout, { page: '7-9' }, {}, 'de'), 'S. 7–9');
  });
  test('a range of pages is as long as the style has it', async () => {
    const pages = (format: string): Promise<string[]> => entriesIn({ layout: '<text variable="page"/>', root: `page-range-format="${format}"` }, ['321-328', '100-104', '107-8'].map((page) => ({ page })));
    assert.deepEqual(await pages('minimal'), ['321–8', '100–4', '107–8']);
    assert.deepEqual(await pages('expanded'), ['321–328', '100–104', '107–108']);
    assert.deepEqual(await pages('chicago'), ['321–28', '100–104', '107–8']);
  });
});

test('a macro that calls itself, or many that call each other, end', async () => {
  assert.equal(await entryIn('<text variable="title"/><text macro="a"/>', FERRY, { macros: '<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro>' }), 'Ferry crews walk out');
  const doubling = Array.from({ length: 30 }, (_, n) => `<macro name="m${n}"><text macro="m${n + 1}"/><text macro="m${n + 1}"/></macro>`).join('');
  const entry = await entryIn('<text variable="title"/><text macro="m0"/>', FERRY, { macros: `${doubling}<macro name="m30"><text variable="title"/></macro>` });
  assert.ok(entry.startsWith('Ferry crews walk out') && entry.length < 1_000_000);
});
