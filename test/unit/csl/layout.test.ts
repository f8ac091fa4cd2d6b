import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { citationsIn, entriesIn, entryIn } from '../../support/citationStyle.js';

describe('where parts meet', () => {
  const meeting = (title: string, suffix: string): Promise<string> => entryIn(`<text variable="title" suffix="${suffix}"/><text value="Next"/>`, { title });
  test('one mark is left of two', async () => {
    assert.equal(await meeting('Is it?', '. '), 'Is it? Next');
    assert.equal(await meeting('It is.', '. '), 'It is. Next');
    assert.equal(await meeting('Walk out!', ', '), 'Walk out!, Next');
    assert.equal(await meeting('Co.', ', '), 'Co., Next');
    assert.equal(await meeting('Odd ', ' '), 'Odd Next');
  });
  test('a missing part leaves no second delimiter', async () => {
    assert.equal(await entryIn('<text variable="title" suffix=", "/><text variable="publisher"/><text value=", p. 3"/>', { title: 'Quota' }), 'Quota, p. 3');
  });
  test('the marks within words stay', async () => {
    assert.equal(await entryIn('<text variable="title"/>', { title: 'What?.. Really!!' }), 'What?.. Really!!');
  });
});

describe('quotation marks', () => {
  const quoted = '<text variable="title" quotes="true" suffix=", "/><text value="2031"/>';
  test('are those of the language, and take a comma in where the language has it so', async () => {
    assert.equal(await entryIn(quoted, { title: 'Quota' }), '“Quota,” 2031');
    assert.equal(await entryIn(quoted, { title: 'Quota' }, {}, 'en-GB'), '‘Quota’, 2031');
    assert.equal(await entryIn(quoted, { title: 'Quota' }, {}, 'de'), '„Quota“, 2031');
    assert.equal(await entryIn(quoted, { title: 'Quota' }, { locale: '<locale><style-options punctuation-in-quote="false"/></locale>' }), '“Quota”, 2031');
  });
  test('meet a question mark as if they were not there', async () => {
    assert.equal(await entryIn('<text variable="title" quotes="true" suffix=". "/><text value="2031"/>', { title: 'Is grain dear?' }), '“Is grain dear?” 2031');
    assert.equal(await entryIn('<text variable="title" quotes="true" suffix=": "/><text value="2031"/>', { title: 'Is grain dear?' }), '“Is grain dear?” 2031');
    assert.equal(await entryIn('<text variable="title" quotes="true" suffix=". "/><text value="2031"/>', { title: 'Is grain dear?' }, {}, 'en-GB'), '‘Is grain dear?’. 2031');
  });
  test('within others are of the other kind', async () => {
    assert.equal(await entryIn(quoted, { title: 'Minister: "No" to quota' }), '“Minister: ‘No’ to quota,” 2031');
    assert.equal(await entryIn(quoted, { title: 'Quota “cut again”' }), '“Quota ‘cut again,’” 2031');
    assert.equal(await entryIn(quoted, { title: 'A strike of the crews’' }), '“A strike of the crews’,” 2031');
    assert.equal(await entryIn(quoted, { title: 'The union’s quota' }), '“The union’s quota,” 2031');
    assert.equal(await entryIn('<text variable="title"/>', { title: "The crew's 'no'" }), 'The crew’s “no”');
  });
  test('straight ones within bent ones find their partners', async () => {
    assert.equal(await entryIn(quoted, { title: '“Ferry "Tern" is late”: a report' }), '“‘Ferry “Tern” is late’: a report,” 2031');
    assert.equal(await entryIn(quoted, { title: `Pilot: "He said 'wait', and I did"` }), '“Pilot: ‘He said “wait”, and I did,’” 2031');
    assert.equal(await entryIn(quoted, { title: 'Clerk: "They asked, "why?""' }), '“Clerk: ‘They asked, “why?,”’” 2031');
    assert.equal(await entryIn(quoted, { title: '"Tern"/"Skua"' }, {}, 'de'), '„‚Tern‘/‚Skua‘“, 2031');
    assert.equal(await entryIn(quoted, { title: '“Tern” is ‘late’' }, {}, 'en-GB'), '‘“Tern” is “late”’, 2031');
  });
  test('of other languages become those of the language', async () => {
    assert.equal(await entryIn('<text variable="title"/>', { title: '« Jamais », dit le pilote' }), '“Jamais”, dit le pilote');
    assert.equal(await entryIn('<text variable="title"/>', { title: '»Nie«, sagt der Lotse' }, {}, 'de'), '„Nie“, sagt der Lotse');
    assert.equal(await entryIn(quoted, { title: 'Lotse: „Wir sagten ‚nie‘ dazu“' }), '“Lotse: ‘Wir sagten “nie” dazu,’” 2031');
  });
  test('without a partner stay, as do inches; single ones are apostrophes', async () => {
    const plain = '<text variable="title"/>';
    for (const title of ['A rope of 5" and one of 6"', 'Late " again', 'A 12" pipe', 'No quotation']) assert.equal(await entryIn(plain, { title }), title);
    assert.equal(await entryIn(plain, { title: "Boats of the '90s, pilots' pay and rock 'n' roll" }), 'Boats of the ’90s, pilots’ pay and rock ’n’ roll');
    assert.equal(await entryIn(plain, { title: `"The pilots' strike" ends` }), '“The pilots’ strike” ends');
  });
});

describe('an order', () => {
  const layout = '<text variable="title"/>';
  const items = [
    { title: 'b', issued: { 'date-parts': [[2030]] } },
    { title: 'Äa', issued: { 'date-parts': [[2031, 2]] } },
    { title: 'c' },
    { title: 'a', issued: { 'date-parts': [[2031, 1]] } },
  ];
  test('by variables, up and down, what lacks one last', async () => {
    assert.deepEqual(await entriesIn({ layout, keys: '<key variable="title"/>' }, items), ['a', 'Äa', 'b', 'c']);
    assert.deepEqual(await entriesIn({ layout, keys: '<key variable="issued" sort="descending"/>' }, items), ['Äa', 'a', 'b', 'c']);
    assert.deepEqual(await entriesIn({ layout }, items), ['b', 'Äa', 'c', 'a']);
  });
  test('by macros, with names turned round', async () => {
    const by = (given: string, family: string, title: string) => ({ author: [{ given, family }], title });
    const macros = '<macro name="who"><names variable="author"><name/><substitute><text variable="title"/></substitute></names></macro>';
    assert.deepEqual(await entriesIn({ layout, macros, keys: '<key macro="who"/><key variable="title"/>' }, [by('Zoe', 'Abel', '2'), by('Ada', 'Renn', '3'), { title: 'Medley' }, by('Zoe', 'Abel', '1')]), ['1', '2', 'Medley', '3']);
  });
  test('numbers its entries', async () => {
    assert.deepEqual(await entriesIn({ layout: '<text variable="citation-number" prefix="[" suffix="]"/><text variable="title"/>', options: 'second-field-align="flush"', keys: '<key variable="title"/>' }, items.slice(0, 2)), ['[1] Äa', '[2] b']);
  });
});

describe('notes', () => {
  const citation = `<choose>
    <if position="ibid-with-locator"><text term="ibid"/><text variable="locator" prefix=", "/></if>
    <else-if position="ibid"><text term="ibid"/></else-if>
    <else-if position="subsequent"><names variable="author"><name form="short"/></names><text variable="first-reference-note-number" prefix=" (n. " suffix=")"/></else-if>
    <else><group delimiter=", "><names variable="author"/><text variable="title" quotes="true"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></else>
  </choose>`;
  const ferry = { id: 'ferry', type: 'webpage', title: 'Ferry', author: [{ family: 'Renn', given: 'Ada' }] };
  const quota = { id: 'quota', type: 'webpage', title: 'Quota', author: [{ family: 'Holt', given: 'Sanna' }] };
  test('say in full what comes first, and ibid. right after it', async () => {
    const at = (note: number, item: typeof ferry, locator?: string) => ({ note, cites: [{ item, ...(locator === undefined ? {} : { locator }) }] });
    assert.deepEqual(await citationsIn({ citation }, [at(1, ferry, '3'), at(2, ferry, '3'), at(3, ferry, '4'), at(4, quota), at(5, ferry), at(6, quota)]), [
      'Ada Renn, “Ferry,” p. 3.',
      'Ibid.',
      'Ibid., 4.',
      'Sanna Holt, “Quota.”',
      'Renn (n. 1).',
      'Holt (n. 4).',
    ]);
  });
  test('cite several sources, with the words of the writer', async () => {
    assert.deepEqual(await citationsIn({ citation }, [{ note: 1, cites: [{ item: ferry, prefix: 'see' }, { item: quota, locator: '4-5' }] }]), ['see Ada Renn, “Ferry”; Sanna Holt, “Quota,” pp. 4–5.']);
  });
  test('near each other are so by the distance of the style', async () => {
    const near = '<choose><if position="near-note"><text value="near"/></if><else><text variable="title"/></else></choose>';
    const places = [1, 2, 9].map((note) => ({ note, cites: [{ item: ferry }] }));
    assert.deepEqual(await citationsIn({ citation: near, citationOptions: 'near-note-distance="3"' }, places), ['Ferry.', 'near.', 'Ferry.']);
  });
});
