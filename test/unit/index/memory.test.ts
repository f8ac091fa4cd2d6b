import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import { MemoryIndex } from '../../../server/src/index/memory.js';
import { ARTICLES, CAST } from '../../findings/quotationCases.js';
import { fixtureArticle, fixtureIndex } from '../../support/quotationFixture.js';

const index = fixtureIndex(ARTICLES, CAST);

async function sentenceAt(of: MemoryIndex, hit: { articleId: string; sentence: number } | undefined): Promise<string> {
  assert.ok(hit);
  const article = await of.article(hit.articleId);
  const sentence = article?.sentences[hit.sentence];
  assert.ok(article && sentence);
  return article.text.slice(sentence.start, sentence.end);
}

test('a passage is found by the rare words it shares with the query', async () => {
  const hits = await index.findPassages({ stems: ['lighthous', 'coast', 'wait', 'the'], limit: 5 });
  assert.match(await sentenceAt(index, hits[0]), /lighthouse that works/);
});

test('only the articles asked for are searched, and unknown ones hold nothing', async () => {
  const hits = await index.findPassages({ stems: ['pier'], within: ['wire-copy', 'nowhere'], limit: 5 });
  assert.deepEqual([...new Set(hits.map((hit) => hit.articleId))], ['wire-copy']);
});

test('a title counts less than a sentence of the story', async () => {
  const titled = new MemoryIndex();
  titled.apply({ added: [fixtureArticle('a', 'Ferry sinks off Colm\n\nThe ferry sank off Colm, the coast guard said.\n\nNobody was hurt.', CAST)], removed: [] });
  const [best] = await titled.findPassages({ stems: ['ferri', 'colm'], limit: 2 });
  assert.match(await sentenceAt(titled, best), /coast guard/);
});

test('a quotation over two sentences brings both', async () => {
  const words = 'nine years and that is why we shall stop the tugs on friday'.split(' ');
  const hits = await index.findQuotationPassages({ words, limit: 2 });
  assert.deepEqual(new Set(hits.map((hit) => hit.articleId)), new Set(['harbour-master']));
});

test('weights go from nothing for a word of every article to ln(articles + 1) for a word of none', async () => {
  const [everywhere, rare, unknown] = await index.termWeights(['the', 'lighthous', 'zeppelin']);
  assert.equal(everywhere, 0);
  assert.ok(rare! > 0 && rare! < unknown!);
  assert.equal(unknown, Math.log(6));
});

test('furniture is not searched', async () => {
  assert.deepEqual(await index.findPassages({ stems: ['ballet'], limit: 5 }), []);
});

test('quotations of the speaker come first, then those that share words', async () => {
  const hits = await index.searchQuotations({ text: 'harbour', speaker: 'Hask', limit: 20 });
  assert.deepEqual(hits.slice(0, 3).map((hit) => hit.quotation.speaker?.name), ['Tobin Hask', 'Tobin Hask', 'Tobin Hask']);
  assert.ok(hits.slice(3).length > 0 && hits.slice(3).every((hit) => /harbour/.test(hit.text)));
});

test('the word being typed may be unfinished', async () => {
  const [hit] = await index.searchQuotations({ text: 'calm, meas', limit: 3 });
  assert.equal(hit?.text, 'calm, measured and firm answer');
});

test('cards are found by id, path, address and by what is typed', async () => {
  const linked: Article = { ...fixtureArticle('linked', ARTICLES['wire-copy']!, CAST), metadata: { id: 'linked', title: 'Minister rules out concessions', url: 'https://www.Example.org/news/1/?from=feed#top' } };
  const cards = new MemoryIndex();
  cards.apply({ added: [linked, fixtureArticle('weather', 'Storm closes the coast road\n\nThe road was closed.', CAST)], removed: [] });
  assert.equal((await cards.card('linked'))?.title, 'Minister rules out concessions');
  assert.equal((await cards.cardByPath('/corpus/linked.txt'))?.id, 'linked');
  assert.equal((await cards.cardByUrl('http://example.org/news/1'))?.id, 'linked');
  assert.equal(await cards.cardByUrl('http://example.org/news/12'), undefined);
  assert.deepEqual((await cards.searchCards('', 10)).map(({ id }) => id), ['linked', 'weather']);
  assert.equal((await cards.searchCards('concesions', 10))[0]?.id, 'linked');
  assert.equal((await cards.searchCards('weat', 10))[0]?.id, 'weather');
});

test('what begins with the typed letters comes before what only has them', async () => {
  const cards = new MemoryIndex();
  const titles = { 'delta-port': 'The delta', 'port-talks': 'A port', tariffs: 'Grain', 'b-notes': 'On taxes' };
  cards.apply({ added: Object.entries(titles).map(([id, title]) => fixtureArticle(id, `${title}\n\nNothing new.`, CAST)), removed: [] });
  assert.deepEqual((await cards.searchCards('ta', 10)).map(({ id }) => id), ['tariffs', 'port-talks', 'b-notes', 'delta-port']);
  assert.deepEqual((await cards.searchCards('ta', 1)).map(({ id }) => id), ['tariffs']);
});

test('a changed article replaces the old one, a removed one is gone', async () => {
  const changing = fixtureIndex(ARTICLES, CAST);
  const before = changing.revision;
  const changed = fixtureArticle('wire-copy', 'Minister speaks\n\nThe zeppelin landed.', CAST);
  changing.apply({ added: [changed], removed: ['/corpus/translated.txt', '/corpus/never-was.txt'] });
  assert.ok(changing.revision > before);
  assert.deepEqual(changing.status, { articles: 4, expected: 4, isComplete: true });
  assert.equal((await changing.findPassages({ stems: ['zeppelin'], limit: 5 })).length, 1);
  assert.deepEqual(await changing.findPassages({ stems: ['crown'], limit: 5 }), []);
  assert.equal(await changing.article('translated'), undefined);
  assert.equal(await changing.cardByPath('/corpus/translated.txt'), undefined);
  assert.deepEqual(await changing.searchQuotations({ text: 'spreading panic', limit: 5 }), []);
});

test('after changes every answer is that of an index built anew', async () => {
  const changing = fixtureIndex(ARTICLES, CAST);
  const ids = Object.keys(ARTICLES);
  changing.apply({ added: [], removed: ids.slice(0, 3).map((id) => `/corpus/${id}.txt`) });
  changing.apply({ added: ids.slice(0, 2).map((id) => fixtureArticle(id, ARTICLES[id]!, CAST)), removed: [] });
  const { 'harbour-master': _, ...kept } = ARTICLES;
  const anew = fixtureIndex(kept, CAST);
  const stems = ['pier', 'harbour', 'the', 'council', 'coast', 'panic'];
  assert.deepEqual(await changing.termWeights(stems), await anew.termWeights(stems));
  assert.deepEqual(await changing.findPassages({ stems, limit: 50 }), await anew.findPassages({ stems, limit: 50 }));
  assert.deepEqual(await changing.searchCards('harbour', 9), await anew.searchCards('harbour', 9));
  assert.deepEqual(await changing.searchQuotations({ text: 'pier', speaker: 'Hask', limit: 9 }), await anew.searchQuotations({ text: 'pier', speaker: 'Hask', limit: 9 }));
});

test('an aborted question is rejected', async () => {
  await assert.rejects(index.findPassages({ stems: ['pier'], limit: 1 }, AbortSignal.abort()), { name: 'AbortError' });
});
