import type { Article, ArticleSource } from './article.js';
import { keepSentenceStems, SentenceWords } from './articleTerms.js';
import { findBlocks } from './blocks.js';
import { evidenceSentences, isEvidence } from './evidence.js';
import { findNames } from './names.js';
import { findQuotations } from './quotations.js';

/**
 * Reads an article: its blocks, the sentences that can be evidence, the names and the quotations with their speakers.
 * Every offset is into `text`, the readable text of the source. Never throws on any text; an empty one gives an empty article.
 */
export function analyseArticle({ beside, setOff, ...source }: ArticleSource): Article {
  const text = source.content.text;
  const blocks = findBlocks(text, source.metadata.title, beside, source.metadata.author);
  const sentences = evidenceSentences(text, blocks);
  const names = findNames(text, blocks.filter(isEvidence));
  const words = new SentenceWords(text, sentences);
  const article: Article = { ...source, text, blocks, sentences, names, quotations: findQuotations(text, blocks, names, words, { ...source.metadata, setOff }) };
  keepSentenceStems(article, words);
  return article;
}
