import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import { sentenceStems } from '../../../server/src/articles/articleTerms.js';
import { scoreSentences } from '../../../server/src/index/scoreSentences.js';
import { titleWeight } from '../../../server/src/index/unitWeight.js';
import { articlesOf } from '../../fuzz/corpus.js';

/** A log of a ferry, with a sentence that is said nowhere else in every hundredth paragraph. */
function log(days: number): string {
  return `Ferry log\n\n${Array.from({ length: days }, (_, day) => `On day ${day} the ferry left Port Almery. ${day % 100 === 42 ? `The lantern of pier ${day} went out.` : 'The crew had soup.'}`).join('\n\n')}\n`;
}

/** Every sentence of an article by the definition of its score. */
function byDefinition(article: Article, weights: ReadonlyMap<string, number>, share: number): { unit: number; score: number }[] {
  const own = sentenceStems(article).map((stems) => stems.reduce((sum, { text }) => sum + (weights.get(text) ?? 0), 0));
  const scored = own.map((score, unit) => ({ unit, score: score === 0 ? 0 : (score + share * ((own[unit - 1] ?? 0) + (own[unit + 1] ?? 0))) * titleWeight(article, unit) }));
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.unit - b.unit);
}

for (const days of [20, 700]) {
  test(`the best sentences of an article of ${2 * days + 1} sentences are those with most of what is asked for`, async () => {
    const [article] = await articlesOf({ 'log.txt': log(days) });
    const weights = new Map([['lantern', 4], ['pier', 3], ['142', 8], ['ferri', 0.5], ['the', 0.25], ['nowher', 2]]);
    for (const limit of [1, 5, 1000, Number.POSITIVE_INFINITY]) {
      const hits = scoreSentences([article!], weights, 0.5, limit);
      const expected = byDefinition(article!, weights, 0.5);
      assert.equal(hits.length, Math.min(limit, expected.length));
      assert.deepEqual(hits.map(({ unit, score }) => ({ unit, score })), expected.slice(0, limit));
    }
  });
}
