import assert from 'node:assert/strict';
import { test } from 'node:test';

import { containment, sketchOf } from '../../../server/src/articles/sketch.js';
import { WireCopies, type SketchedArticle } from '../../../server/src/articles/wireCopies.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';
import { articleFrom } from '../../support/statementFixture.js';

const DAM = [
  'Engineers have lowered the level of the Hesper reservoir by four metres after cracks were found in the eastern wall of the dam, the water board of Tolland said on Thursday.',
  'About 1,200 people in the villages of Upper and Lower Marn were told to leave their homes for the night, and two schools in the valley were opened as shelters.',
  'The head of the board, Wenda Karsk, told reporters that the cracks had grown since the inspection in March but that the dam was not about to fail.',
  'The dam was built in 1961 and supplies the capital with a third of its drinking water. A plan to renew the wall was dropped six years ago for want of money.',
  'Members of the opposition asked for a debate in parliament. The minister for works is to visit the valley on Saturday.',
];

/** The same event, told by another reporter. */
const OWN_REPORT = [
  'Water is being let out of the lake behind the Hesper dam as fast as the river can take it, because the wall on its eastern side has begun to crack.',
  'Families from both Marns spent the night on camp beds in a school gymnasium. More than a thousand had to go, and many had only minutes to pack.',
  'Nobody needs to fear a flood, said Wenda Karsk of the water board, though she admitted that the gaps in the concrete were wider than in spring.',
  'Six years ago the government gave up the idea of a new wall, which it found too dear. The old one dates from 1961.',
];

const paper = (headline: string, paragraphs: readonly string[]): string => [headline, ...paragraphs].join('\n\n');

function sketched(id: string, paragraphs: readonly string[], date?: string): SketchedArticle {
  return { id, ...(date === undefined ? {} : { date }), sketch: sketchOf(articleFrom(id, { text: paper(`Headline of ${id}`, paragraphs) })) };
}

function storiesOf(articles: readonly SketchedArticle[]): WireCopies {
  const copies = new WireCopies();
  for (const article of articles) copies.add(article);
  return copies;
}

test('a wire story under another headline is a copy, and the earliest is the lead', () => {
  const copies = storiesOf([sketched('b-paper', DAM, '2033-05-07'), sketched('wire', DAM, '2033-05-06'), sketched('a-paper', DAM, '2033-05-07')]);
  assert.deepEqual(copies.storyOf('b-paper'), { lead: 'wire', articleIds: ['wire', 'a-paper', 'b-paper'] });
  assert.deepEqual(copies.storyOf('wire'), copies.storyOf('a-paper'));
});

test('an article without a date never leads one that has a date', () => {
  assert.equal(storiesOf([sketched('a', DAM), sketched('z', DAM, '2033-05-06')]).storyOf('a')?.lead, 'z');
});

test('a copy that was cut at the end, or got a paragraph of its own, is still a copy', () => {
  const copies = storiesOf([
    sketched('whole', DAM, '2033-05-06'),
    sketched('cut', DAM.slice(0, 3), '2033-05-07'),
    sketched('extended', [...DAM, 'In our town the fire brigade has offered two boats and a crew of nine, the mayor said when this paper went to press.'], '2033-05-07'),
  ]);
  assert.deepEqual(copies.storyOf('whole')?.articleIds, ['whole', 'cut', 'extended']);
});

test('a copy whose figures and some of whose words an editor changed is still a copy', () => {
  const edited = DAM.map((paragraph) => paragraph.replace('four metres', 'five metres').replace('About 1,200', 'Some 1,500').replace('told reporters that', 'said that'));
  assert.equal(storiesOf([sketched('wire', DAM, '2033-05-06'), sketched('paper', edited, '2033-05-07')]).storyOf('paper')?.lead, 'wire');
});

test('another report on the same event is no copy', () => {
  assert.deepEqual(storiesOf([sketched('wire', DAM), sketched('own', OWN_REPORT)]).storyOf('own')?.articleIds, ['own']);
});

test('two reports that quote one statement are no copies', () => {
  const statement = 'The board regrets that so many people had to leave their homes at night and thanks the volunteers who opened the schools, it said in a statement.';
  assert.equal(storiesOf([sketched('wire', [...DAM, statement]), sketched('own', [...OWN_REPORT, statement])]).storyOf('own')?.articleIds.length, 1);
});

test('a digest that holds two stories among others joins neither', () => {
  const filler = Array.from({ length: 18 }, (_, i) => `Item ${i}: the council of district ${i * 7} voted on ${i + 3} roads, ${i + 11} lamps and a budget of ${i * 13 + 5} thousand crowns before the chair of committee number ${i * 3} closed session ${i + 40}.`);
  const copies = storiesOf([sketched('dam', DAM), sketched('own', OWN_REPORT), sketched('digest', [...DAM.slice(0, 2), ...OWN_REPORT.slice(0, 2), ...filler])]);
  assert.deepEqual(copies.storyOf('dam')?.articleIds, ['dam']);
});

test('short notes are never taken for copies', () => {
  const note = ['The ferry to Marn will not sail on Sunday, the harbour office said.'];
  assert.deepEqual(storiesOf([sketched('a', note), sketched('b', note)]).storyOf('a')?.articleIds, ['a']);
});

test('what is answered does not depend on the order in which articles came and went', () => {
  const all = [sketched('wire', DAM, '2033-05-06'), sketched('own', OWN_REPORT, '2033-05-06'), sketched('cut', DAM.slice(0, 3)), sketched('paper', DAM, '2033-05-08')];
  const forwards = storiesOf(all);
  const backwards = storiesOf([...all].reverse());
  backwards.remove('paper');
  assert.equal(backwards.storyOf('paper'), undefined);
  assert.deepEqual(backwards.storyOf('cut')?.articleIds, ['wire', 'cut']);
  backwards.add(all[3]!);
  backwards.remove('nowhere');
  for (const { id } of all) assert.deepEqual(backwards.storyOf(id), forwards.storyOf(id));
});

test('removing what joins two articles parts them', () => {
  const first = sketched('first', DAM.slice(0, 3));
  const last = sketched('last', DAM.slice(2));
  const copies = storiesOf([first, last, sketched('whole', DAM)]);
  assert.equal(copies.storyOf('first')?.articleIds.length, 3);
  copies.remove('whole');
  assert.deepEqual(copies.storyOf('first')?.articleIds, ['first']);
});

test('a sketch tells the share of common words of texts of different length', () => {
  const [whole, cut, own] = [DAM, DAM.slice(0, 2), OWN_REPORT].map((paragraphs, i) => sketched(`s${i}`, paragraphs).sketch);
  assert.equal(containment(whole!, whole!), 1);
  assert.equal(containment(whole!, cut!), containment(cut!, whole!));
  assert.ok(containment(whole!, cut!) > 0.85);
  assert.ok(containment(whole!, own!) < 0.15);
  assert.equal(containment(whole!, sketched('empty', []).sketch), 0);
});

test('the index gives the story of an article, and of a changed file the new one', async () => {
  const index = new MemoryIndex();
  index.apply({ added: [articleFrom('wire', { text: paper('Dam cracks', DAM), date: '2033-05-06' }), articleFrom('paper', { text: paper('Valley leaves', DAM), date: '2033-05-07' })], removed: [] });
  assert.deepEqual(await index.storyOf('paper'), { lead: 'wire', articleIds: ['wire', 'paper'] });
  index.apply({ added: [articleFrom('paper', { text: paper('Valley leaves', OWN_REPORT), date: '2033-05-07' })], removed: [] });
  assert.deepEqual(await index.storyOf('paper'), { lead: 'paper', articleIds: ['paper'] });
  assert.equal(await index.storyOf('none'), undefined);
});

test('two copies are found among ten thousand articles', () => {
  const copies = new WireCopies();
  const words = (seed: number): string => Array.from({ length: 80 }, (_, i) => `w${(seed * 7919 + i * 104729) % 50021}`).join(' ');
  for (let i = 0; i < 10_000; i++) copies.add({ id: `a${i}`, sketch: { hashes: Uint32Array.from({ length: 64 }, (_, k) => ((i * 64 + k) * 2654435761) >>> 0).sort(), size: 500 } });
  const twins = ['t1', 't2'].map((id) => sketched(id, [words(1), words(2)]));
  for (const twin of twins) copies.add(twin);
  for (let i = 0; i < 100; i++) {
    copies.add(twins[i % 2]!);
    assert.equal(copies.storyOf('t1')?.articleIds.length, 2);
  }
});
