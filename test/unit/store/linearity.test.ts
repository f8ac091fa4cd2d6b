import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../../server/src/checks/checkCache.js';
import { MOST_CONFIRMING, MOST_CONFIRMING_FOR_QUOTATION, MOST_POSTINGS } from '../../../server/src/index/limits.js';
import { MOST_QUOTATION_POSTINGS } from '../../../server/src/index/quotationSearch.js';
import type { IndexWork } from '../../../server/src/index/store/storedPostings.js';
import { stem } from '../../../server/src/text/stem.js';
import { articlesOf } from '../../fuzz/corpus.js';
import { callCounts } from '../../support/callCounts.js';
import { NEEDS_SQLITE, storeFolder, StorePair } from './support.js';

// Every article has the same speaker, the same outlet and the same common words: what a corpus has most of is what must not be read through.
const text = (number: number): string => `---
outlet: The Almery Lantern
---
Ferry row ${number} in Port Almery

President Tobin Hask said: “We will keep ferry ${number} sailing until the winter comes.” The crew of the ferry stayed in the harbour for ${number} days.

Captain Ilse Varn${number % 997} told the council of Port Almery that the ferry was safe. Hask answered the council that the harbour was closed.
`;

async function storeOf(context: TestContext, count: number): Promise<StorePair> {
  const store = new StorePair(storeFolder(context));
  context.after(() => store.close());
  for (let from = 0; from < count; from += 200) {
    const numbers = Array.from({ length: Math.min(200, count - from) }, (_, each) => from + each);
    store.writer.apply({ added: await articlesOf(Object.fromEntries(numbers.map((number) => [`a${number}.md`, text(number)]))), removed: [] });
  }
  store.writer.settle();
  while (store.writer.merge(true));
  return store;
}

const words = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\d]+/gu)!;

/** What is done once for a word or a name, however many articles there are. */
const FEW = 300;
/** The most postings that a search may read, and what is listed and looked up for it. */
const MOST = MOST_POSTINGS + MOST_CONFIRMING + 4 * FEW;
const MOST_FOR_QUOTATION = MOST_POSTINGS + MOST_CONFIRMING_FOR_QUOTATION + FEW;

/** What a key costs: everything that checks, hovers and lists of choices ask of the index. */
const KEYS: Readonly<Record<string, { readonly most: number; readonly ask: (index: StorePair['index']) => Promise<unknown> }>> = {
  'passages of a claim': { most: MOST, ask: (index) => index.findPassages({ stems: words('The crew of the ferry stayed in the harbour for 17 days').map(stem), limit: 20 }) },
  'passages of a claim of common words alone': { most: MOST, ask: (index) => index.findPassages({ stems: words('the council of Port Almery').map(stem), limit: 20 }) },
  'passages of a quotation': { most: MOST_FOR_QUOTATION, ask: (index) => index.findQuotationPassages({ words: words('We will keep ferry 17 sailing until the winter comes'), limit: 20 }) },
  'weights of words': { most: FEW, ask: (index) => index.termWeights(words('the crew of the ferry').map(stem)) },
  'a name': { most: FEW, ask: (index) => index.lookUpName('Tobin Hask') },
  'a surname': { most: FEW, ask: (index) => index.lookUpName('Hask') },
  'a name that is spelt wrong': { most: FEW, ask: (index) => index.lookUpName('Tobin Haks') },
  'a name on the line of an outlet': { most: FEW, ask: (index) => index.isCredited('Almery Lantern') },
  'a name that is begun': { most: FEW, ask: (index) => index.completeNames('Ha', 20) },
  'a quotation that is begun': { most: MOST_QUOTATION_POSTINGS + MOST_CONFIRMING + 2000 + FEW, ask: (index) => index.searchQuotations({ text: 'We will keep fer', speaker: 'Hask', limit: 20 }) },
  'a source that is begun': { most: 50_000 + 2 * FEW, ask: (index) => index.searchCards('ferry row', 20) },
  'the story of an article': { most: FEW, ask: (index) => index.storyOf('a17') },
};

const total = ({ lookUps, postings, listed, rows }: IndexWork): number => lookUps + postings + listed + rows;

test('a list of sources is made once for what is typed, of fewer cards where that is short', NEEDS_SQLITE, async (context) => {
  const { index } = await storeOf(context, 400);
  const rows = async (typed: string): Promise<number> => {
    const before = index.work.rows;
    assert.ok((await index.searchCards(typed, 20)).length > 0, typed);
    return index.work.rows - before;
  };
  assert.ok((await rows('a1')) <= 100);
  assert.equal(await rows('a1'), 0);
});

test('what one key costs does not grow with the corpus', NEEDS_SQLITE, async (context) => {
  const costs: Record<string, number[]> = {};
  for (const count of [400, 1600, 3200]) {
    const { index } = await storeOf(context, count);
    for (const [name, { ask }] of Object.entries(KEYS)) {
      const before = total(index.work);
      await ask(index);
      (costs[name] ??= []).push(total(index.work) - before);
    }
  }
  for (const [name, { most }] of Object.entries(KEYS)) for (const cost of costs[name]!) assert.ok(cost <= most, `${name}: ${costs[name]!.join(', ')}; ${most} at most`);
});

/** Paragraphs of which the first is typed in; every article of the corpus has all of their common words. */
const briefing = (typed: string): string => `The crew of the ferry stayed in the harbour of Port Almery for 17 days${typed}. “We will keep ferry 17 sailing until the winter comes,” said Tobin Hask.

Captain Ilse Varn17 told the council that the ferry was not safe. The council closed the harbour [@a23].
`;

/** What one question of each kind may cost; of a kind that is not named, {@link FEW}. */
const MOST_OF: Readonly<Record<string, number>> = { findPassages: MOST, findQuotationPassages: MOST_FOR_QUOTATION, searchQuotations: MOST_QUOTATION_POSTINGS + MOST_CONFIRMING + 2000 + FEW };

/** The index, with its answers counted by their kind. */
function counting(index: StorePair['index'], asked: Record<string, number>): StorePair['index'] {
  return new Proxy(index, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      asked[String(name)] = (asked[String(name)] ?? 0) + 1;
      return value.bind(target) as unknown;
    },
  });
}

test('the questions asked and the passages aligned with one key do not grow with the corpus', NEEDS_SQLITE, async (context) => {
  const aligned: number[] = [];
  const questions: number[] = [];
  for (const count of [400, 1600, 3200]) {
    const store = await storeOf(context, count);
    let asked: Record<string, number> = {};
    const index = counting(store.index, asked);
    const cache = new CheckCache();
    const options = { index, acceptedNames: new Set<string>() };
    const first = parseBriefing(briefing(''));
    await checkBriefing(first, options, cache);
    for (const name of Object.keys(asked)) asked[name] = 0;
    const before = total(index.work);
    // `align` lays a claim over a window of sentences, `laidOver` over one of them.
    const calls = await callCounts('/checks/statement/alignment.ts', ['align', 'laidOver'], () => checkBriefing(parseBriefing(briefing(' now'), first), options, cache));
    const cost = total(index.work) - before;
    asked = { ...asked };
    assert.ok(calls.align > 0 && calls.laidOver > 0 && (asked['findPassages'] ?? 0) > 0, 'there are claims to be laid over passages');
    const most = Object.entries(asked).reduce((sum, [name, times]) => sum + times * (MOST_OF[name] ?? FEW), 0);
    assert.ok(cost <= most, `${cost} touched for ${JSON.stringify(asked)}; ${most} at most`);
    aligned.push(calls.align + calls.laidOver);
    questions.push(Object.values(asked).reduce((sum, times) => sum + times, 0));
  }
  // Which of many passages, all as good, are found first is not the same in every corpus: some have a little more to compare.
  for (const counts of [aligned, questions]) assert.ok(Math.max(...counts) <= 1.2 * counts[0]!, `passages aligned: ${aligned.join(', ')}; questions: ${questions.join(', ')}`);
});

test('a key asks for what it changed only: what the other sentences need, and what it was before, is known', NEEDS_SQLITE, async (context) => {
  const store = await storeOf(context, 400);
  const { index } = store;
  const options = { index, acceptedNames: new Set<string>() };
  const check = async (text: string, cache: CheckCache): Promise<IndexWork> => {
    const before = { ...index.work };
    await checkBriefing(parseBriefing(text), options, cache);
    return { lookUps: index.work.lookUps - before.lookUps, postings: index.work.postings - before.postings, listed: index.work.listed - before.listed, rows: index.work.rows - before.rows };
  };
  const cache = new CheckCache();
  const whole = await check(briefing(''), cache);
  const key = await check(briefing(' now'), cache);
  assert.ok(key.postings > 0 && key.postings < whole.postings / 2, `${key.postings} postings for a key, ${whole.postings} for all`);
  assert.ok(key.rows <= FEW / 10, `${key.rows} rows for a key`);
  assert.equal((await check(briefing(''), cache)).postings, 0, 'the key is taken back');
  assert.equal((await check(briefing(''), new CheckCache())).postings, 0, 'another document says the same');
  store.writer.apply({ added: await articlesOf({ 'new.md': text(999) }), removed: [] });
  const { index: changed } = store;
  const before = changed.work.postings;
  await checkBriefing(parseBriefing(briefing('')), { ...options, index: changed }, cache);
  assert.ok(changed.work.postings > before, 'another article may have other words on it');
});
