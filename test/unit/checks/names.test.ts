import assert from 'node:assert/strict';
import { test } from 'node:test';

import { EntityTable } from '../../../server/src/articles/entities.js';
import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { judgeNames } from '../../../server/src/checks/name/judgeNames.js';
import type { Finding } from '../../../server/src/checks/finding.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';
import { lineStarts } from '../../../server/src/text/lines.js';
import { identityText } from '../../../server/src/text/mappedText.js';

const ARTICLES: Readonly<Record<string, string>> = {
  straits: `Talks on the strait

Velmarian Foreign Minister Oskel Brunnavar met US Secretary of State Ilvara Halvorin in Maldren on Tuesday. The talks lasted four hours and ended late in the evening.

Deputy Secretary of State Ellen Tarman stayed in Maldren with a small team, officials said. Council chief Jens Tolberin said the Harbour Council would meet again.`,
  answer: `An answer next week

US Secretary of State Ilvara Halvorin will answer next week. Halvorin spoke after a meeting with Velmarian Foreign Minister Oskel Brunnavar, who left at once for home.

Velmarian President Rurik Castellan welcomed the news, as did Velmarian Deputy Foreign Minister Tomas Quennerin and the Osterian delegation from Rigova.`,
  slip: `A slip of the pen

US Secretary of State Ilvera Halvorin was said to be content, and Rurik Castellan was too. The delegation then left for the airport before nightfall.`,
  crew: `The crew

The pilot Milo Haste and the engineer Greta Brandt were on board, and so were Ole Clarke and Josephin Talvery, the cook. The Norland Economy Minister, Odd Farrow, told reporters that all were well. Deputy Transport Minister Lise Arnvik visited them.`,
};

const index = new MemoryIndex(new EntityTable());
index.apply({
  added: Object.entries(ARTICLES).map(([id, text]) =>
    analyseArticle({ metadata: { id, title: id }, path: `/${id}.txt`, content: identityText(text), fileLines: lineStarts(text), fingerprint: id }),
  ),
  removed: [],
});

async function findingsOf(markdown: string, accepted: readonly string[] = []): Promise<{ finding: Finding; marked: string }[]> {
  const found: { finding: Finding; marked: string }[] = [];
  for (const { content } of parseBriefing(markdown).blocks) {
    const { findings } = await judgeNames(content, { index, acceptedNames: new Set(accepted), before: [] });
    found.push(...findings.map((finding) => ({ finding, marked: content.source.slice(finding.start, finding.end) })));
  }
  return found;
}

const KALLEN = 'Rye for Orvane\n\nThe miller met Ilva Kallen at the lock. Kallen left at noon. The baker, Bruno Selmer, stayed.';
const MADDAR = 'Rye for Orvane\n\nThe miller met Elin Maddar-Brun at the lock. The baker, Sunniva Haldt-Osei, stayed.';
const OKANDAR = 'Rust at the lock\n\n“It works against the rust,” said Professor Adla Okandar of the Reed Institute, who led the study. Prof. Okanda conceded that it was dear.';

/** The findings of a text against one article. */
async function findingsIn(article: string, text: string): Promise<readonly Finding[]> {
  const one = new MemoryIndex(new EntityTable());
  one.apply({ added: [analyseArticle({ metadata: { id: 'one', title: 'one' }, path: '/one.txt', content: identityText(article), fileLines: lineStarts(article), fingerprint: 'one' })], removed: [] });
  const [block] = parseBriefing(text).blocks;
  return (await judgeNames(block!.content, { index: one, acceptedNames: new Set(), before: [] })).findings;
}

const said = async (markdown: string, accepted?: readonly string[]): Promise<string[]> => (await findingsOf(markdown, accepted)).map(({ finding, marked }) => `${finding.code} ${marked}`);

test('a misspelled name is found wherever it stands', async () => {
  assert.deepEqual(await said('Ellen Tarmann took the call.'), ['name.misspelled Ellen Tarmann']);
  assert.deepEqual(await said('It was Tarmann’s call.'), ['name.misspelled Tarmann']);
  assert.deepEqual(await said('- **Ellen Tarmann** took the call.'), ['name.misspelled Ellen Tarmann']);
  assert.deepEqual(await said('| Who | Where |\n| --- | --- |\n| Ellen Tarmann | Maldren |'), ['name.misspelled Ellen Tarmann']);
});

test('a first name beside it makes a short surname, or one that is a word, that person’s', async () => {
  assert.deepEqual(await said('Milo Hast took the call.'), ['name.misspelled Milo Hast']);
  assert.deepEqual(await said('Greta Brand took the call.'), ['name.misspelled Greta Brand']);
  assert.deepEqual(await said('Ole Clark took the call.'), ['name.misspelled Ole Clark']);
  assert.deepEqual(await said('Josefin Talveri took the call.'), ['name.misspelled Josefin Talveri']);
  // Another first name is another person, and so is a surname two letters away.
  assert.deepEqual(await said('Hugo Brand took the call.'), ['name.unknown Hugo Brand']);
  assert.deepEqual(await said('Milo Haste took the call.'), []);
  assert.deepEqual(await said('Milo Hatt took the call.'), ['name.unknown Milo Hatt']);
  assert.deepEqual(await said('Milo Holst took the call.'), ['name.unknown Milo Holst']);
});

test('one slip beside what changes no sound is that person’s name too, where the first name is theirs', async () => {
  const said = async (text: string): Promise<string[]> => (await findingsIn(KALLEN, text)).map(({ code }) => code);
  assert.deepEqual(await said('Ilva Kalens left at noon.'), ['name.misspelled']);
  assert.deepEqual(await said('Bruno Sellmers stayed.'), ['name.misspelled']);
  // Another first name, two slips that are heard, and two surnames in wide use are other people.
  assert.deepEqual(await said('Odda Kalens left at noon.'), ['name.unknown']);
  assert.deepEqual(await said('Ilva Karlsen left at noon.'), ['name.unknown']);
  assert.deepEqual(await said('Bruno Silmar stayed.'), ['name.unknown']);
  assert.deepEqual(await said('Ilva Kallen left at noon.'), []);
});

test('a surname of two parts, each a letter or a sound away, is that person’s beside their first name', async () => {
  const said = async (text: string): Promise<string[]> => (await findingsIn(MADDAR, text)).map(({ code }) => code);
  assert.deepEqual(await said('Elin Madar-Bruhn left at noon.'), ['name.misspelled']);
  assert.deepEqual(await said('Elin Maddar-Bron left at noon.'), ['name.misspelled']);
  assert.deepEqual(await said('Sunniva Hald-Osay stayed.'), ['name.misspelled']);
  // Another first name, and a part that is another one, are other people.
  assert.deepEqual(await said('Ilse Madar-Bruhn left at noon.'), ['name.unknown']);
  assert.deepEqual(await said('Elin Maddar-Kvist left at noon.'), ['name.unknown']);
  assert.deepEqual(await said('Elin Mollar-Bron left at noon.'), ['name.unknown']);
  assert.deepEqual(await said('Elin Maddar-Brun left at noon.'), []);
});

test('a surname that an article writes for a person is no misspelling beside their first name', async () => {
  const said = async (text: string): Promise<string[]> => (await findingsIn(OKANDAR, text)).map(({ code }) => code);
  assert.deepEqual(await said('Professor Adla Okanda conceded it.'), []);
  assert.deepEqual(await said('Adla Okanda conceded it.'), []);
  assert.deepEqual(await said('Adla Okandar conceded it.'), []);
  assert.deepEqual(await said('Adla Okandor conceded it.'), ['name.misspelled']);
  assert.deepEqual(await said('Adla Okandarr conceded it.'), ['name.misspelled']);
});

test('the finding has the right spelling, its passage and a fix', async () => {
  const [{ finding }] = (await findingsOf('Ellen Tarmann took the call.')) as unknown as [{ finding: Finding }];
  assert.match(finding.message, /Ellen Tarman\b/);
  assert.equal(finding.fixes[0]!.edits[0]!.newText, 'Ellen Tarman');
  assert.match(finding.evidence[0]!.text, /Ellen Tarman stayed/);
  assert.equal(finding.name, 'Ellen Tarmann');
});

test('known names in any form are silent', async () => {
  for (const sentence of [
    'Halvorin telephoned Brunnavar.',
    'Ilvara Halvorin’s deputy, Ellen Tarman, stayed in Maldren.',
    'The Halvorins left on Monday, and so did Mr. Tolberin.',
    '# HALVORIN AND BRUNNAVAR MEET',
    '# Halvorin Meets Brunnavar in a Last Attempt',
    'In January the Russian and French delegations were absent.',
  ]) assert.deepEqual(await said(sentence), [], sentence);
});

test('a spelling that fewer articles use is a variant', async () => {
  assert.deepEqual(await said('Ilvera Halvorin spoke.'), ['name.variant Ilvera Halvorin']);
  assert.deepEqual(await said('Ilvara Halvorin spoke.'), []);
});

test('a name of which no article knows', async () => {
  assert.deepEqual(await said('Corvin Astell arrived, and Astell left.'), ['name.unknown Corvin Astell']);
  assert.deepEqual(await said('The Foreign Ministry and the Cold War were not mentioned.'), []);
});

test('an accepted name is never flagged', async () => {
  assert.deepEqual(await said('Corvin Astell and Ellen Tarmann arrived; Astell left.', ['corvin astell', 'ellen tarmann']), []);
});

test('names inside quotations are the quotation’s business', async () => {
  assert.deepEqual(await said('Halvorin said: “Ellen Tarmann and Corvin Astell are welcome here today.”'), []);
});

test('an office that no source gives', async () => {
  assert.deepEqual(await said('US Secretary of State Oskel Brunnavar arrived.'), ['name.wrongRole US Secretary of State']);
  assert.deepEqual(await said('Oskel Brunnavar, the president of Velmar, arrived.'), ['name.wrongRole president of Velmar']);
  assert.deepEqual(await said('Osterian Foreign Minister Oskel Brunnavar arrived.'), ['name.wrongRole Osterian Foreign Minister']);
  assert.deepEqual(await said('Secretary of State Ellen Tarman arrived.'), ['name.wrongRole Secretary of State']);
  assert.deepEqual(await said('Foreign Minister Tomas Quennerin arrived.'), ['name.wrongRole Foreign Minister']);
  assert.deepEqual(await said('Rurik Castellan is the foreign minister of Velmar.'), ['name.wrongRole foreign minister of Velmar']);
  assert.deepEqual(await said('Odd Farrow, the mayor of Maldren, arrived.'), ['name.wrongRole mayor of Maldren']);
  assert.deepEqual(await said('Transport Minister Lise Arnvik arrived.'), ['name.wrongRole Transport Minister']);
});

test('an office that goes with what a source gives', async () => {
  for (const sentence of [
    'Velmarian Foreign Minister Oskel Brunnavar arrived.',
    'Foreign Minister Brunnavar arrived.',
    'Velmar’s top diplomat, Oskel Brunnavar, arrived.',
    'The minister Oskel Brunnavar arrived.',
    'The Velmarian diplomat Oskel Brunnavar arrived.',
    'Velmarian FM Brunnavar arrived.',
    'American Secretary of State Ilvara Halvorin arrived.',
    'United States Secretary of State Ilvara Halvorin arrived.',
    'Sec. Halvorin arrived.',
    'Former US Secretary of State Ilvara Halvorin arrived.',
    'Jens Tolberin is the head of the Harbour Council.',
    'Council Secretary General Jens Tolberin arrived.',
    'US Deputy Secretary of State Ellen Tarman arrived.',
    'Economy Minister Odd Farrow arrived.',
    'Deputy Minister Lise Arnvik arrived.',
    'The minister Lise Arnvik arrived.',
    'Foreign Minister Brunnavar and President Castellan arrived.',
  ]) assert.deepEqual(await said(sentence), [], sentence);
});

test('authors, outlets and titles are names that the corpus has', async () => {
  const metadata = { id: 'talks', title: 'The Drumlin Charter at ten', author: 'Mira Solberg, Ann Tesk', outlet: 'The Harbour Post' };
  const text = 'Talks over the port of Lunden ended on Friday without a deal, Mayor Tilda Brask said.';
  const credited = new MemoryIndex(new EntityTable());
  credited.apply({ added: [analyseArticle({ metadata, path: '/talks.txt', content: identityText(text), fileLines: lineStarts(text), fingerprint: 'talks' })], removed: [] });
  const codes = async (markdown: string): Promise<string[]> => {
    const [block] = parseBriefing(markdown).blocks;
    return (await judgeNames(block!.content, { index: credited, acceptedNames: new Set(), before: [] })).findings.map(({ code }) => code);
  };
  assert.deepEqual(await codes('Ann Tesk of the Harbour Post read the Drumlin Charter ([The Harbour Post](corpus/talks.txt)).'), []);
  assert.deepEqual(await codes('Rolf Ankerby of the Harbour Courier was there.'), ['name.unknown', 'name.unknown']);
  credited.apply({ added: [], removed: ['/talks.txt'] });
  assert.deepEqual(await codes('Ann Tesk was there.'), ['name.unknown']);
});
