import type { Article, CorpusProblem } from '../articles/article.js';
import { corpusProblem } from '../articles/corpusProblem.js';
import { ownIdsOf, type FileState } from '../articles/fileState.js';
import type { Said } from '../text/l10n.js';
import type { BibliographyEntry } from './formats/bibliographyEntry.js';
import type { ReadOutcome, ReadRequest } from './workers/articleReader.js';

/** A file that has to be read, and the marks that vouch for what is read. */
export interface ToRead {
  readonly request: ReadRequest;
  readonly stamp?: string;
}

/** A file as it is found: to be read, or with what there is to say of it unread. */
export type FoundFile = ToRead | FileState | 'same' | 'gone';

/** What is to be known of a file from now on, with its articles. */
export type NewState = { readonly file: FileState; readonly articles: readonly Article[]; readonly bibliography?: readonly BibliographyEntry[] } | 'gone';

/** What is known of a file once it was read. */
export function stateOf(path: string, outcome: ReadOutcome, stamp: string | undefined): NewState | 'same' {
  const marks = stamp === undefined ? {} : { stamp };
  switch (outcome.kind) {
    case 'same':
    case 'gone':
      return outcome.kind;
    case 'failed':
      return { file: { fingerprint: outcome.fingerprint, problems: [unreadable(path, outcome.reason)], ownIds: ownIdsOf(path, []), ...marks }, articles: [] };
    case 'read': {
      const { fingerprint, problems, articles, bibliography } = outcome;
      const ownIds = ownIdsOf(path, articles.map((article) => [article.path, article.metadata.id]));
      return { file: { fingerprint, problems, ...marks, ownIds, ...(bibliography === undefined ? {} : { isBibliography: true }) }, articles, ...(bibliography === undefined ? {} : { bibliography }) };
    }
  }
}

/** The problem of a file that cannot be read, with the whole reason. */
export function unreadable(path: string, said: Said): CorpusProblem {
  return corpusProblem(path, 'corpus.unreadable', said);
}

/** The article by the id that it has in the corpus. */
export function withId(article: Article, id: string | undefined): Article {
  return id === undefined || id === article.metadata.id ? article : { ...article, metadata: { ...article.metadata, id } };
}
