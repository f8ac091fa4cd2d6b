import type { Article } from '../../articles/article.js';
import type { ReadOutcome, ReadRequest } from './articleReader.js';

/** What a reading thread is given when it starts. */
export interface ReadingData {
  /** The name of the form in which articles are wanted. */
  readonly form: string;
}

/** What a reading thread is asked: a file, by a number that its answer bears. */
export interface ReadMessage {
  readonly number: number;
  readonly request: ReadRequest;
}

/** What a reading thread says: that it runs, or what came of a file. */
export type ReaderMessage = { readonly kind: 'ready' } | { readonly kind: 'outcome'; readonly number: number; readonly outcome: PackedOutcome };

type PackedOutcome = Exclude<ReadOutcome, { kind: 'read' }> | (Omit<Extract<ReadOutcome, { kind: 'read' }>, 'articles'> & { readonly articles: readonly unknown[] });

export function packOutcome(outcome: ReadOutcome, pack: (article: Article) => unknown): PackedOutcome {
  return outcome.kind === 'read' ? { ...outcome, articles: outcome.articles.map((article) => pack(article)) } : outcome;
}

export function unpackOutcome(outcome: PackedOutcome, unpack: (packed: unknown) => Article): ReadOutcome {
  return outcome.kind === 'read' ? { ...outcome, articles: outcome.articles.map((packed) => unpack(packed)) } : outcome;
}
