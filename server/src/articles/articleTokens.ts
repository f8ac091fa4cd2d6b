import type { Span } from '../text/span.js';
import { tokenize, type Token } from '../text/tokens.js';
import type { Article } from './article.js';
import { RecentValues } from './recentValues.js';

/** An article never changes, a changed file is a new article, so that nothing here is ever out of date. */
const tokensByArticle = new RecentValues<Article, readonly Token[]>(200);

/** The tokens of an article's whole text, furniture included, in order. Kept for the articles that were asked for last. */
export function articleTokens(article: Article): readonly Token[] {
  return tokensByArticle.get(article, () => tokenize(article.text));
}

/** Index of the first token that starts at or after `offset`; the number of tokens where there is none. `tokens` are in order. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of an article that start within `span`. */
export function tokensWithin(article: Article, span: Span): readonly Token[] {
  const tokens = articleTokens(article);
  return tokens.slice(tokenIndexAt(tokens, span.start), tokenIndexAt(tokens, span.end));
}
