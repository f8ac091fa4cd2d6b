import type { Article, CorpusProblem } from '../articles/article.js';
import type { FileState, KeptFiles } from '../articles/fileState.js';
import type { FieldMapping } from './formats/format.js';
import type { ArticleReader } from './workers/articleReader.js';

/** Where articles go: an index. */
export interface CorpusSink {
  /** `removed` are absolute paths; an added article replaces the one with its path. */
  apply(change: { readonly added: readonly Article[]; readonly removed: readonly string[]; readonly files: ReadonlyMap<string, FileState | undefined> }): void;
  /**
   * What it keeps of the files, from before and from what it is told in `files` of each change (undefined: gone), also where no article changed: those that are as they were are not read. Missing
   * where it keeps nothing of them.
   */
  readonly files?: KeptFiles;
  /** All problems of the corpus, sorted by path; replaces those given before. */
  setProblems(problems: readonly CorpusProblem[]): void;
}

export interface CorpusFolderOptions {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** Globs relative to each folder. Default: every file with a readable extension; nothing hidden, nothing below `node_modules`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Files larger than this many bytes are a problem. Default: 10 MB. */
  readonly maxBytes?: number;
  /** Where the fields of an article stand in exports. */
  readonly fields?: FieldMapping;
  /** Whether to go on watching after the first walk. Default: true. */
  readonly watch?: boolean;
  /** How long to wait for more changes before they are taken in, in milliseconds. Default: 80. */
  readonly debounceMs?: number;
  /** How often to look whether a folder came or went, in milliseconds. Default: 1,500. */
  readonly lookEveryMs?: number;
  /** Aborting it stops everything, as `dispose` does. */
  readonly signal?: AbortSignal;
  /** Told after every batch, how many files of the present round are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told when a round of changes is taken in, whether or not anything was different. */
  readonly onSettled?: () => void;
  /** Told what went wrong in a round that nobody waits for; a fault of the program, not of a file. */
  readonly onError?: (error: unknown) => void;
  /** Whether the thread is the corpus's own, so that it may wait for the file system. Default: false. */
  readonly isOwnThread?: boolean;
  /** Who reads the files; it is closed with the corpus. Default: the thread that asks. */
  readonly reader?: ArticleReader;
}
