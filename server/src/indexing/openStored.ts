import { hasSqlite } from '../index/store/sqlite.js';
import type { FileEnvironmentOptions } from '../lsp/fileEnvironment.js';
import { StoredCorpus } from './storedCorpus.js';
import { defaultIndexFolder } from './storeLocation.js';

export interface StoredOptions {
  /** The folder of all indexes where a corpus names none; default: the system's place for what can be made again. */
  readonly indexFolder?: string;
  readonly watch: boolean;
  /** See `StoredCorpusOptions`. */
  readonly startsAfterMs?: number;
  readonly onNotice: (notice: string) => void;
  readonly onError: (error: unknown) => void;
  /** Told once where this Node cannot keep an index on disk. */
  readonly onRemark: (remark: string) => void;
}

/** How corpora are opened whose index is kept on disk; those that may not be, and all where this Node has no SQLite, are not opened by it. */
export function storedCorpora(options: StoredOptions): NonNullable<FileEnvironmentOptions['openStored']> {
  let isTold = false;
  return (corpus, onChange, openInMemory) => {
    if (corpus.index?.isPersistent === false || corpus.folders.length === 0) return undefined;
    if (!hasSqlite()) {
      if (!isTold) options.onRemark(`The index is held in memory and made at every start: Node ${process.versions.node} has no SQLite. Node 22.13 and later keep it on disk.`);
      isTold = true;
      return undefined;
    }
    const indexFolder = corpus.index?.folder ?? options.indexFolder ?? defaultIndexFolder();
    return new StoredCorpus(corpus, { indexFolder, watch: options.watch, startsAfterMs: options.startsAfterMs ?? 0, openInMemory, onNotice: options.onNotice, onError: options.onError }, onChange);
  };
}
