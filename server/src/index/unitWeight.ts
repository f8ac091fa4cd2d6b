import type { Article } from '../articles/article.js';

/** A title says what the story says, and says it again: it counts less than a sentence of the story. */
const TITLE_WEIGHT = 0.6;

/** What a match in a sentence of an article is worth, from 0 to 1. */
export function titleWeight(article: Article, sentence: number): number {
  return article.blocks[article.sentences[sentence]!.block]?.kind === 'title' ? TITLE_WEIGHT : 1;
}
