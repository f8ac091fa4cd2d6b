import type { FrontMatterFields } from '../frontMatter.js';

/** What a bibliography says of one article: it counts more than what the article says of itself. */
export interface BibliographyEntry {
  /** The key by which the bibliography cites it; overrides the article with this id. */
  readonly id: string;
  readonly doi?: string;
  readonly url?: string;
  readonly fields: FrontMatterFields;
}
