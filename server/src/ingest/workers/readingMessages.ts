import type { Article } from '../../articles/article.js';
import type { ReadOutcome, ReadRequest } from './articleReader.js';

/** What a reading thread is asked: a file, by a number that its answer bears. */
export interface ReadMessage {
  readonly number: number;
  readonly request: ReadRequest;
}

/** An article as it passes between threads: its text once, since the copy would not know that both are one string. */
export type PackedArticle = Omit<Article, 'text'>;

/** What a reading thread says: that it runs, or what came of a file. */
export type ReaderMessage = { readonly kind: 'ready' } | { readonly kind: 'outcome'; readonly number: number; readonly outcome: PackedOutcome };

type PackedOutcome = Exclude<ReadOutcome, { kind: 'read' }> | (Omit<Extract<ReadOutcome, { kind: 'read' }>, 'articles'> & { readonly articles: readonly PackedArticle[] });

export function packOutcome(outcome: ReadOutcome): PackedOutcome {
  return outcome.kind === 'read' ? { ...outcome, articles: outcome.articles.map(({ text: _, ...article }) => article) } : outcome;
}

export function unpackOutcome(outcome: PackedOutcome): ReadOutcome {
  return outcome.kind === 'read' ? { ...outcome, articles: outcome.articles.map((article) => ({ ...article, text: article.content.text })) } : outcome;
}
