import { indexerProcess, indexerThread, type IndexerListener, type IndexerRun } from './indexerRun.js';
import type { FromIndexer, IndexerData, ToIndexer } from './messages.js';

/** So many new files, when an index is made, are a process's work. */
const MANY_FILES = 4000;

export interface KeeperListener extends IndexerListener {
  /** A process ended before its work was done, and a thread goes on with it. */
  readonly fault: (error: Error) => void;
}

/**
 * Has one indexer at work on an index: a thread of this process, and a process of its own while thousands of articles are new. Whatever was asked of one that is replaced is asked of its successor,
 * which begins by comparing the index with the folders, so that nothing is missed in between.
 */
export class IndexerKeeper {
  readonly #data: IndexerData;
  readonly #manyFiles: number;
  readonly #listener: KeeperListener;
  #run: IndexerRun | undefined;
  #isReplacing = false;
  #isEnded = false;
  #hasProcessFailed = false;
  #isPaused = false;
  #lastNumber = 0;
  readonly #rescans = new Map<number, () => void>();

  /** Starts a thread. Throws where none can be had. */
  constructor(data: IndexerData, listener: KeeperListener, manyFiles = MANY_FILES) {
    this.#data = data;
    this.#listener = listener;
    this.#manyFiles = manyFiles;
    this.#start(indexerThread);
  }

  /** The process that indexes, where that is one of its own. */
  get pid(): number | undefined {
    return this.#run?.pid;
  }

  post(message: ToIndexer): void {
    if (message.kind === 'pause') this.#isPaused = true;
    if (message.kind === 'resume') this.#isPaused = false;
    this.#run?.post(message);
  }

  /** Has the folders compared with the index; resolves when that is done, or when the indexer ends. */
  async rescan(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#rescans.set(++this.#lastNumber, resolve);
      this.post({ kind: 'rescan', number: this.#lastNumber });
    });
  }

  /** Ends the indexer, the index left in order. Never rejects. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.#run?.end();
    for (const resolve of this.#rescans.values()) resolve();
    this.#rescans.clear();
  }

  #start(start: typeof indexerThread): void {
    this.#run = start(this.#data, { take: (message) => this.#take(message), failed: (error) => this.#failed(error, start === indexerProcess) });
  }

  #take(message: FromIndexer): void {
    if (this.#isEnded) return;
    if (message.kind === 'done') {
      this.#rescans.get(message.number)?.();
      this.#rescans.delete(message.number);
      return;
    }
    this.#listener.take(message);
    const isProcess = this.pid !== undefined;
    if (message.kind === 'progress' && !isProcess && !this.#hasProcessFailed && message.total - message.done >= this.#manyFiles) void this.#replaceBy(indexerProcess);
    // What it held in memory goes with it; a thread that only follows the folders holds little.
    if (message.kind === 'resting' && isProcess) void this.#replaceBy(indexerThread);
  }

  /** A process may be ended for the memory that it takes, or not start at all; what it did is in the index, and a thread goes on from there. */
  #failed(error: Error, isProcess: boolean): void {
    if (this.#isEnded) return;
    if (!isProcess) {
      this.#listener.failed(error);
      return;
    }
    this.#hasProcessFailed = true;
    this.#listener.fault(error);
    void this.#replaceBy(indexerThread);
  }

  async #replaceBy(start: typeof indexerThread): Promise<void> {
    if (this.#isReplacing || this.#isEnded) return;
    this.#isReplacing = true;
    await this.#run?.end();
    this.#isReplacing = false;
    if (this.#isEnded) return;
    try {
      this.#start(start);
    } catch (error) {
      this.#listener.failed(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    for (const number of this.#rescans.keys()) this.#run?.post({ kind: 'rescan', number });
    if (this.#isPaused) this.#run?.post({ kind: 'pause' });
  }
}
