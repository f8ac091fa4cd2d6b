import type { Article } from '../articles/article.js';
import { MANY_SENTENCES, sentenceStems, sentencesWith } from '../articles/articleTerms.js';
import { BestScores } from './postings/bestScores.js';
import { compareHits, type UnitHit } from './postings/searchSegment.js';
import { titleWeight } from './unitWeight.js';

/**
 * Sentences of a few articles that hold any of the weighted terms, best first, `limit` at most. A sentence's score is the sum of its terms' weights and, times
 * `neighbourShare` (0 to 1), of those of the sentences on either side.
 */
export function scoreSentences(articles: readonly Article[], weights: ReadonlyMap<string, number>, neighbourShare: number, limit: number): UnitHit[] {
  const hits: UnitHit[] = [];
  for (const article of articles) {
    const own = ownScores(article, weights);
    const reached = new Float64Array(own.length);
    const best = new BestScores(limit);
    for (let unit = 0; unit < own.length; unit++) {
      if (own[unit] === 0) continue;
      const score = own[unit]! + neighbourShare * ((own[unit - 1] ?? 0) + (own[unit + 1] ?? 0));
      // No sentence is worth more than this, whatever it is.
      if (score < best.least) continue;
      reached[unit] = score * titleWeight(article, unit);
      best.add(reached[unit]!);
    }
    for (let unit = 0; unit < own.length; unit++) if (reached[unit]! > 0 && reached[unit]! >= best.least) hits.push({ documentId: article.metadata.id, unit, score: reached[unit]! });
  }
  hits.sort(compareHits);
  return hits.length > limit ? hits.slice(0, limit) : hits;
}

/** What each sentence has of the weighted terms. */
function ownScores(article: Article, weights: ReadonlyMap<string, number>): ArrayLike<number> {
  if (article.sentences.length < MANY_SENTENCES) return sentenceStems(article).map((sentence) => sentence.reduce((sum, { text }) => sum + (weights.get(text) ?? 0), 0));
  const scores = new Float64Array(article.sentences.length);
  for (const [term, weight] of weights) for (const sentence of sentencesWith(article, term)) scores[sentence]! += weight;
  return scores;
}
