import type { Article } from '../articles/article.js';
import type { Entity, NameLookup } from './corpusIndex.js';

/** What an index needs of the table of names: kept up to date article by article, asked by name. */
export interface NameTable {
  add(article: Article): void;
  remove(articleId: string): void;
  lookUp(name: string): NameLookup;
  complete(typed: string, limit: number): readonly Entity[];
}
