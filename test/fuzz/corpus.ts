import type { Article } from '../../server/src/articles/article.js';
import { analyseArticle } from '../../server/src/articles/analyseArticle.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { readArticle } from '../../server/src/ingest/readArticle.js';
import { HARBOUR_ARTICLES } from '../support/workspace.js';

/** Articles as files, read and analysed as the server does. Files that are no article are left out. */
export async function articlesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Article[]> {
  const articles: Article[] = [];
  for (const [path, content] of Object.entries(files)) {
    const { sources } = await readArticle(`/fuzz/${path}`, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    articles.push(...sources.map(analyseArticle));
  }
  return articles;
}

export function indexOf(articles: readonly Article[]): MemoryIndex {
  const index = new MemoryIndex();
  index.apply({ added: articles, removed: [] });
  return index;
}

export async function harbourIndex(): Promise<MemoryIndex> {
  return indexOf(await articlesOf(HARBOUR_ARTICLES));
}
