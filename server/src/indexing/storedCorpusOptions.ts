import type { OpenCorpus } from '../lsp/environment.js';

/** How a corpus is opened whose index is on disk. */
export interface StoredCorpusOptions {
  /** Below it are the indexes, one a folder. */
  readonly indexFolder: string;
  readonly watch: boolean;
  /**
   * So long the thread that keeps the index waits before it starts, in milliseconds, where the index is complete: what a person opens an editor for comes first, and the thread has all
   * files to look at. Default: 0.
   */
  readonly startsAfterMs?: number;
  /** Where so many files are new at a first indexing, a process of its own reads them. Default: 4,000. */
  readonly manyFiles?: number;
  /** Opens the corpus in memory, for when the index cannot be kept on disk. */
  readonly openInMemory: () => OpenCorpus;
  /** Told what a person should know: that the index had to be made anew, or cannot be kept. */
  readonly onNotice: (notice: string) => void;
  /** Told of a fault of the program. */
  readonly onError: (error: unknown) => void;
}
