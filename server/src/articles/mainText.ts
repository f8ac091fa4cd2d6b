import type { Article } from './article.js';

/** The story of an article, one block a line with an empty line between: without its title, captions and furniture. */
export function mainTextOf(article: Article): string {
  return article.blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'caption' && kind !== 'furniture')
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n\n');
}
