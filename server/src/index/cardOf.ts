import { articlePathOf, type Article } from '../articles/article.js';
import type { ArticleCard } from './corpusIndex.js';

const cards = new WeakMap<Article, ArticleCard>();

/** What is known of an article without its text; the same object for the same article. */
export function cardOf(article: Article): ArticleCard {
  let card = cards.get(article);
  if (!card) cards.set(article, (card = { ...article.metadata, ...articlePathOf(article) }));
  return card;
}
