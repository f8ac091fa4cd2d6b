import type { Article } from '../articles/article.js';
import { sentenceTerms } from '../articles/articleTerms.js';
import { compareHits, type UnitHit } from './postings/postingsIndex.js';
import { titleWeight } from './unitWeight.js';

/**
 * Sentences of a few articles that hold any of the weighted terms, best first. A sentence's score is the sum of its terms' weights and, times `neighbourShare`
 * (0 to 1), of those of the sentences on either side.
 */
export function scoreSentences(articles: readonly Article[], weights: ReadonlyMap<string, number>, neighbourShare: number): UnitHit[] {
  const hits: UnitHit[] = [];
  for (const article of articles) {
    const own = sentenceTerms(article).map((sentence) => sentence.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0));
    own.forEach((score, unit) => {
      if (score === 0) return;
      const reached = score + neighbourShare * ((own[unit - 1] ?? 0) + (own[unit + 1] ?? 0));
      hits.push({ documentId: article.metadata.id, unit, score: reached * titleWeight(article, unit) });
    });
  }
  return hits.sort(compareHits);
}
