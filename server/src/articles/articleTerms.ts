import { stem } from '../text/stem.js';
import { tokenize } from '../text/tokens.js';
import type { Article } from './article.js';

const termsByArticle = new WeakMap<Article, readonly (readonly string[])[]>();

/**
 * The terms of each sentence of an article, by index into {@link Article.sentences}: the stems of its words and its figures as they stand,
 * each once. Worked out once per article.
 */
export function sentenceTerms(article: Article): readonly (readonly string[])[] {
  const known = termsByArticle.get(article);
  if (known) return known;
  const terms = article.sentences.map((sentence) => {
    const inSentence = new Set<string>();
    // The tokens themselves are not kept: most articles of a corpus are never looked at again.
    for (const token of tokenize(article.text, sentence.start, sentence.end)) {
      if (token.kind !== 'mark') inSentence.add(stem(token.norm));
    }
    return [...inSentence];
  });
  termsByArticle.set(article, terms);
  return terms;
}
