import type { CorpusProblem } from '../articles/article.js';

/** What the thread that keeps an index is given when it starts. */
export interface IndexerData {
  /** Where the index is. */
  readonly store: string;
  /** What articles are analysed by: see `storeLocation`. */
  readonly analysis: string;
  /** Absolute paths of the corpus folders. */
  readonly folders: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxBytes: number;
  /** Where the fields of an article stand in exports. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly watch: boolean;
}

/** What it is asked. `number` comes back with the answer. */
export type ToIndexer =
  | { readonly kind: 'filesChanged'; readonly paths: readonly string[] }
  | { readonly kind: 'rescan'; readonly number: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'close' };

/**
 * What it says. `waiting`: another process writes this index. `opened`: it writes. `written`: there is something new to read. `shortening`: it waits for readers to leave the log of what was written. `progress`: how far the first walk is.
 * `settled`: all that was told is in the index. `resting`: and nothing else is left to do either. `problems`: of the corpus. `failed`: the index cannot be written, and why; nothing more comes.
 */
export type FromIndexer =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opened'; readonly rebuilt?: string }
  | { readonly kind: 'written' }
  | { readonly kind: 'shortening' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'settled' }
  | { readonly kind: 'resting' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'problems'; readonly problems: readonly CorpusProblem[] }
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'failed'; readonly reason: string; readonly isNewer: boolean; readonly isDamaged: boolean }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'closed' };
