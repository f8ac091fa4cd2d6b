import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuotationHit } from '../../../server/src/index/corpusIndex.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { completeAt } from '../../../server/src/features/complete.js';
import { articleOf, briefingOf, cardOf, entityOf, indexOf, spanOf } from './fixtures.js';

const harbour = articleOf('harbour', 'Harbour talks fail\nThe talks failed.', { outlet: 'The Sound Post', date: '2041-05-03' });
const ferry = articleOf('ferry-strike', 'Ferries stand still\nNo ferry sailed.');
const venn = entityOf('Orla Venn', { offices: [{ text: 'Harbour Minister', articleIds: ['harbour'] }], spellings: [{ text: 'Orla Venn', articles: 2, mentions: 3 }, { text: 'Orla Ven', articles: 1, mentions: 1 }] });
const tasko = entityOf('Ilmo Tasko', { id: 2 });
const index = indexOf([harbour, ferry], [venn, tasko], [hit('The harbour stays shut', 'Ilmo Tasko'), hit('We will open the “old” harbour,', 'Orla Venn'), hit('Not *one* ship passes', 'Orla Venn')]);

function hit(text: string, name: string): QuotationHit {
  return { article: cardOf(harbour), text, quotation: { start: 0, end: text.length, isSpeech: true, speaker: { name, mention: { start: 0, end: 0 }, confidence: 1 } } };
}

/** What is offered at the `|`, and the text that each choice makes. */
async function complete(marked: string, kind?: Parameters<typeof briefingOf>[1]): Promise<{ labels: string[]; results: string[] }> {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const { items } = await completeAt({ briefing: briefingOf(text, kind) }, offset, index);
  for (const item of items) {
    assert.ok(item.replace.start <= offset && offset <= item.replace.end, 'the cursor lies in what is replaced');
    const typed = text.slice(item.replace.start, offset).toLowerCase();
    assert.ok(item.filterText.toLowerCase().startsWith(typed) || typed === '', `'${item.filterText}' is kept while '${typed}' is typed`);
  }
  return { labels: items.map((item) => item.label), results: items.map((item) => text.slice(0, item.replace.start) + item.newText + text.slice(item.replace.end)) };
}

describe('completion of names', () => {
  it('offers the preferred spelling while a capitalised word is typed', async () => assert.deepEqual(await complete('Later Ve| said'), { labels: ['Orla Venn'], results: ['Later Orla Venn said'] }));
  it('takes the first name typed before as part of the name', async () => assert.deepEqual((await complete('Later Orla Ve|')).results, ['Later Orla Venn']));
  it('replaces the whole word that the cursor stands in', async () => assert.deepEqual((await complete('Later Ve|n’s ship')).results, ['Later Orla Venn’s ship']));
  it('says the office and the number of articles', async () => {
    const { items } = await completeAt({ briefing: briefingOf('Ven') }, 3, index);
    assert.equal(items[0]?.detail, 'Harbour Minister · 2 articles');
  });
  it('offers no first name by itself where the whole name is known', async () => {
    const named = (preferred: string, id: number, rest: Parameters<typeof entityOf>[1] = {}) => entityOf(preferred, { id, spellings: [{ text: preferred, articles: 2, mentions: 2 }], ...rest });
    const offered = async (typed: string, ...entities: readonly ReturnType<typeof entityOf>[]): Promise<string[]> =>
      (await completeAt({ briefing: briefingOf(typed) }, typed.length, indexOf([harbour], [...entities]))).items.map(({ label }) => label);
    const alone = { kind: 'unknown', articles: 1 } as const;
    assert.deepEqual(await offered('Orl', named('Orla Venn', 1), named('Orla', 2, alone)), ['Orla Venn']);
    // Known by nothing else, a place, an organisation, somebody's surname too, or mostly by this name alone.
    assert.deepEqual(await offered('Orl', named('Orla', 2, alone)), ['Orla']);
    assert.deepEqual(await offered('Florenc', named('Florence Tasko', 1), named('Florence', 2, { kind: 'place', articles: 1 })), ['Florence Tasko', 'Florence']);
    assert.deepEqual(await offered('Brand', named('Ida Brandt', 1), named('Brandt Olsk', 3), named('Brandt', 2, alone)), ['Ida Brandt', 'Brandt Olsk', 'Brandt']);
    assert.deepEqual(await offered('Orl', named('Orla', 2, { kind: 'person', articles: 9 }), named('Orla Venn', 1)), ['Orla', 'Orla Venn']);
  });
  for (const plain of ['later ve|', 'V|', 'the iPhoneVe|', 'Later Venn |'])
    it(`offers nothing at ${plain}`, async () => assert.deepEqual((await complete(plain)).labels, []));
});

describe('completion of quotations', () => {
  it('puts those of the person named in the sentence first', async () => {
    const { results } = await complete('The post closed. Harbour Minister Orla Venn said: “|');
    assert.deepEqual(results, [
      'The post closed. Harbour Minister Orla Venn said: “We will open the ‘old’ harbour” [@harbour]',
      'The post closed. Harbour Minister Orla Venn said: “Not \\*one\\* ship passes” [@harbour]',
      'The post closed. Harbour Minister Orla Venn said: “The harbour stays shut” [@harbour]',
    ]);
  });
  it('takes words in a sentence that names the person for theirs where nobody is sure to say them', async () => {
    const text = 'Clip plan\nMinister Ilmo Tasko called it “an insult with a clipboard” on Monday.';
    const clip = { ...articleOf('clip', text, { outlet: 'Wire' }), names: [{ ...spanOf(text, 'Ilmo Tasko'), text: 'Ilmo Tasko', kind: 'person' as const, fullName: 'Ilmo Tasko' }] };
    const unsaid: QuotationHit = { article: cardOf(clip), text: 'an insult with a clipboard', quotation: { ...spanOf(text, 'an insult with a clipboard'), isSpeech: true } };
    const other = indexOf([harbour, clip], [venn, tasko], [hit('An answer was an insult', 'Orla Venn'), unsaid]);
    const typed = 'President Ilmo Tasko called the plan "an';
    const { items } = await completeAt({ briefing: briefingOf(typed) }, typed.length, other);
    assert.deepEqual(items.map(({ label, detail }) => [label, detail]), [
      ['an insult with a clipboard', 'Wire'],
      ['An answer was an insult', 'Orla Venn · The Sound Post'],
    ]);
  });
  it('puts what begins like the typed words before what holds them', async () => {
    const other = indexOf([harbour], [], [hit('We said no, and more', 'Orla Venn'), hit('No was what we said', 'Orla Venn')]);
    const typed = 'Again: "no';
    assert.deepEqual((await completeAt({ briefing: briefingOf(typed) }, typed.length, other)).items.map(({ label }) => label), ['No was what we said', 'We said no, and more']);
  });
  for (const [typed, filterText] of [
    ['the ', 'the harbour stays shut'],
    ['The har', 'The harbour stays shut'],
    ['harbour  ', 'harbour  stays shut'],
    ['shut har', 'shut harbour stays shut'],
  ] as const)
    it(`lets a client keep the choice while '${typed}' is typed on`, async () => {
      const text = `Tasko said: "${typed}`;
      const { items } = await completeAt({ briefing: briefingOf(text) }, text.length, index);
      assert.equal(items.find(({ label }) => label === 'The harbour stays shut')?.filterText, filterText);
    });
  it('keeps the style of a straight mark and filters by what is typed', async () => assert.deepEqual((await complete('Venn said: "open the har|')).results, ['Venn said: "We will open the \'old\' harbour" [@harbour]']));
  it('keeps the style of a single mark', async () => assert.deepEqual((await complete('Venn said: ‘old|')).results, ['Venn said: ‘We will open the “old” harbour’ [@harbour]']));
  it('replaces a closing mark that the editor put in', async () => assert.deepEqual((await complete('Tasko said: "stays|".')).results, ['Tasko said: "The harbour stays shut" [@harbour].']));
  it('adds no second citation', async () => assert.deepEqual((await complete('Tasko said: “stays| [@harbour].')).results, ['Tasko said: “The harbour stays shut” [@harbour].']));
  it('adds no citation before one after the full stop', async () => assert.deepEqual((await complete('Tasko said: “stays|. [@harbour]')).results, ['Tasko said: “The harbour stays shut”. [@harbour]']));
  it('leaves a citation of the next sentence alone', async () => assert.deepEqual((await complete('Tasko said: “stays|”. It rained [@harbour].')).results, ['Tasko said: “The harbour stays shut” [@harbour]. It rained [@harbour].']));
  for (const plain of ['He said “so” and |', "the ministers' ha|", 'a 5" ha|', '`say "ha|', 'said "so" ha|', '“so\nharbour|', '“nothing like it|'])
    it(`offers nothing at ${JSON.stringify(plain)}`, async () => assert.deepEqual((await complete(plain)).labels, []));
  it('opens anew in each item of a list', async () => {
    const text = '- He said "so\n- "stays';
    const { items } = await completeAt({ briefing: parseBriefing(text) }, text.length, index);
    assert.deepEqual(items.map((item) => item.newText), ['The harbour stays shut" [@harbour]']);
  });
  it('offers nothing in a fence', async () => {
    const text = '```\nsay "har\n```\n';
    assert.deepEqual((await completeAt({ briefing: parseBriefing(text) }, text.indexOf('har') + 3, index)).items, []);
  });
});

describe('completion of sources', () => {
  it('offers all ids after [@', async () => assert.deepEqual((await complete('It failed [@|].')).results, ['It failed [@harbour].', 'It failed [@ferry-strike].']));
  it('finds by title', async () => assert.deepEqual((await complete('It failed [see @stand|].')).results, ['It failed [see @ferry-strike].']));
  it('replaces the rest of an id', async () => assert.deepEqual((await complete('As @har|bour says')).results, ['As @harbour says']));
  for (const plain of ['mail me@har|', '<https://x.example/@har|', '[a](file@har|', '`[@har|', '<!-- [@har|'])
    it(`offers nothing at ${plain}`, async () => assert.deepEqual((await complete(plain)).labels, []));
  it('offers nothing in code, front matter and HTML', async () => {
    for (const kind of ['code', 'frontMatter', 'html'] as const) assert.deepEqual((await complete('[@har|', kind)).labels, []);
  });
});

it('stops when it is cancelled', async () => {
  await assert.rejects(completeAt({ briefing: briefingOf('Ve') }, 2, index, AbortSignal.abort(new Error('enough'))), /enough/);
});
