import { stem } from '../text/stem.js';
import type { Article } from './article.js';
import { articleTokens, tokenIndexAt } from './articleTokens.js';

const termsByArticle = new WeakMap<Article, readonly (readonly string[])[]>();

/**
 * The terms of each sentence of an article, by index into {@link Article.sentences}: the stems of its words and its figures as they stand,
 * each once. Worked out once per article.
 */
export function sentenceTerms(article: Article): readonly (readonly string[])[] {
  const known = termsByArticle.get(article);
  if (known) return known;
  const tokens = articleTokens(article);
  const terms = article.sentences.map((sentence) => {
    const inSentence = new Set<string>();
    for (let i = tokenIndexAt(tokens, sentence.start); i < tokens.length && tokens[i]!.start < sentence.end; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'mark') inSentence.add(stem(token.norm));
    }
    return [...inSentence];
  });
  termsByArticle.set(article, terms);
  return terms;
}
