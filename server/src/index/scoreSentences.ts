import type { Article } from '../articles/article.js';
import { sentenceStems } from '../articles/articleTerms.js';
import { BestScores } from './postings/bestScores.js';
import { compareHits, type UnitHit } from './postings/searchSegment.js';
import { titleWeight } from './unitWeight.js';

/** Of an article of so many sentences it is remembered which terms stand where; a shorter one is gone through sentence by sentence, which takes less memory. */
const MANY_SENTENCES = 400;

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
  const places = placesOfTerms(article);
  for (const [term, weight] of weights) for (const sentence of places.get(term) ?? []) scores[sentence]! += weight;
  return scores;
}

const placesByArticle = new WeakMap<Article, ReadonlyMap<string, readonly number[]>>();

/** The sentences that hold each term, worked out once per article. */
function placesOfTerms(article: Article): ReadonlyMap<string, readonly number[]> {
  const known = placesByArticle.get(article);
  if (known) return known;
  const places = new Map<string, number[]>();
  sentenceStems(article).forEach((stems, sentence) => {
    for (const { text: term } of stems) {
      const list = places.get(term);
      if (list) list.push(sentence);
      else places.set(term, [sentence]);
    }
  });
  placesByArticle.set(article, places);
  return places;
}
