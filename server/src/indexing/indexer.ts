import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { asDamage, NewerIndexError } from '../index/store/database.js';
import { StoreWriter } from '../index/store/storeWriter.js';
import { WriterLock } from '../index/store/writerLock.js';
import { CorpusFolder } from '../ingest/corpusFolder.js';
import type { CorpusSink } from '../ingest/corpusFolderOptions.js';
import { ReadingPool } from '../ingest/workers/readingPool.js';
import type { FromIndexer, IndexerData, ToIndexer } from './messages.js';
import { collectGarbage } from './engine.js';
import { INDEX_FORM } from './indexForm.js';
import { markUsed, removeUnused } from './unusedStores.js';

/** So long, in milliseconds, is what was found to be sound on disk believed to be. */
const VERIFIED_FOR_MS = 24 * 60 * 60 * 1000;
/** So many files are read on this thread, which nobody waits for, before others are started for it. */
const FEW_FILES = 150;
/** How often whoever may not write asks whether it may now, in milliseconds. */
const ASK_AGAIN_MS = 2000;
/**
 * After so many articles the log of what was written is emptied into the database, some ninety megabytes of it: readers that go on and on keep SQLite from beginning it anew by itself, and it would
 * become larger than the database. When nothing more comes, fewer are enough.
 */
const LONG_LOG = 16_000;
const SOME_LOG = 1000;
/**
 * Readers are told of what is written so often while much is, in milliseconds; but at once when all of it is in files, which cost them nothing to take up, where they would make the terms of every article
 * anew that is in none yet.
 */
const TELL_EVERY_MS = 3000;

/**
 * Keeps an index on disk as the files of its corpus are: takes the right to write it, reconciles it with the folders, follows them, merges segments when there
 * is nothing else to do. Runs on a thread of its own and says by messages how it is.
 */
export class Indexer {
  readonly #data: IndexerData;
  readonly #say: (message: FromIndexer) => void;
  #lock: WriterLock | undefined;
  #writer: StoreWriter | undefined;
  #corpus: CorpusFolder | undefined;
  #askAgain: NodeJS.Timeout | undefined;
  #tell: NodeJS.Timeout | undefined;
  #isFirstWalk = true;
  #hasFailed = false;
  #isPaused = false;
  #wantsPause = false;
  #stopping: Promise<void> = Promise.resolve();
  #isVerifying = false;
  #hasTidied = false;

  constructor(data: IndexerData, say: (message: FromIndexer) => void) {
    this.#data = data;
    this.#say = say;
  }

  /** Begins, or says that another process writes and tries again by and by. */
  start(): void {
    this.#try(() => {
      const lock = (this.#lock ??= WriterLock.take(this.#data.store));
      if (lock === undefined) {
        this.#say({ kind: 'waiting' });
        this.#askAgain = setTimeout(() => this.start(), ASK_AGAIN_MS);
        return;
      }
      let rebuilt: string | undefined;
      this.#writer = StoreWriter.open(this.#data.store, this.#data.analysis, (reason) => (rebuilt = reason));
      this.#say({ kind: 'opened', ...(rebuilt === undefined ? {} : { rebuilt }) });
      this.#follow();
    });
  }

  take(message: ToIndexer): void {
    switch (message.kind) {
      case 'filesChanged':
        this.#corpus?.filesChanged(message.paths);
        return;
      case 'rescan':
        void this.#rescan(message.number);
        return;
      case 'pause':
        this.#wantsPause = true;
        this.#pause();
        return;
      case 'resume':
        this.#wantsPause = false;
        void this.#resume();
        return;
      case 'close':
        void this.#close();
    }
  }

  async #rescan(number: number): Promise<void> {
    await this.#corpus?.rescan().catch((error: unknown) => this.#fault(error));
    this.#say({ kind: 'done', number });
  }

  #follow(): void {
    const writer = this.#writer;
    if (writer === undefined) return;
    this.#isPaused = false;
    this.#isFirstWalk = true;
    const { folders, include, exclude, maxBytes, fields, watch } = this.#data;
    const corpus = new CorpusFolder(this.#sink(writer), {
      folders,
      include,
      exclude,
      maxBytes,
      fields,
      watch,
      isOwnThread: true,
      reader: new ReadingPool({ form: INDEX_FORM, fewFiles: FEW_FILES, onFallback: (reason) => this.#say({ kind: 'fault', message: reason }) }),
      onProgress: (done, total) => this.#try(() => this.#progress(writer, done, total)),
      onSettled: () => void this.#settled(writer),
      onError: (error) => this.#failed(error),
    });
    this.#corpus = corpus;
    corpus.ready.catch((error: unknown) => {
      if (corpus === this.#corpus && !this.#isPaused) this.#failed(error);
    });
  }

  #sink(writer: StoreWriter): CorpusSink {
    return {
      files: writer.files,
      apply: (change) => {
        writer.apply(change);
        while (writer.merge(false));
        if (change.added.length > 0 || change.removed.length > 0) this.#written(writer.live === 0);
        if (writer.logged >= LONG_LOG) this.#shortenLog(writer);
      },
      setProblems: (problems) => {
        writer.setProblems(problems);
        this.#say({ kind: 'problems', problems });
      },
    };
  }

  /** Only much that is new makes an index incomplete: a few articles are in it before anybody could say so. */
  #progress(writer: StoreWriter, done: number, total: number): void {
    if (!this.#isFirstWalk) return;
    if (done === 0 && writer.files.size < total * COMPLETE_SHARE) writer.setStatus({ expected: total, isComplete: false });
    if (!writer.isComplete) this.#say({ kind: 'progress', done, total });
  }

  async #settled(writer: StoreWriter): Promise<void> {
    this.#isFirstWalk = false;
    this.#try(() => {
      if (this.#hasFailed || writer !== this.#writer) return;
      writer.settle();
      writer.setStatus({ expected: 0, isComplete: true });
      this.#flushWritten();
      this.#say({ kind: 'settled' });
    });
    // Merging in steps, so that a change that comes meanwhile waits for one step only.
    const merge = (): boolean => {
      const hasMerged = writer.merge(true);
      if (hasMerged) this.#written();
      return hasMerged;
    };
    if (!(await this.#inSteps(writer, merge))) return;
    if (writer.logged >= SOME_LOG) this.#try(() => this.#shortenLog(writer));
    if (!this.#isVerifying && !writer.isVerified(VERIFIED_FOR_MS)) {
      this.#isVerifying = true;
      const steps = writer.verify();
      const isSound = await this.#inSteps(writer, () => !steps.next().done);
      this.#isVerifying = false;
      if (!isSound) return;
    }
    if (writer !== this.#writer) return;
    writer.rest();
    this.#tidy();
    this.#say({ kind: 'resting' });
  }

  #shortenLog(writer: StoreWriter): void {
    this.#flushWritten();
    this.#say({ kind: 'shortening' });
    writer.shortenLog();
  }

  #tidy(): void {
    if (this.#hasTidied) return;
    this.#hasTidied = true;
    try {
      markUsed(this.#data.store);
      removeUnused(dirname(this.#data.store));
    } catch (error) {
      this.#fault(error);
    }
    collectGarbage();
  }

  /** Does something step by step until there are no more; false where that was cut short by a failure, a pause or the end. */
  async #inSteps(writer: StoreWriter, step: () => boolean): Promise<boolean> {
    for (let more = true; more; ) {
      if (this.#hasFailed || writer !== this.#writer) return false;
      this.#try(() => (more = step()));
      await nextTurn();
    }
    return !this.#hasFailed && writer === this.#writer;
  }

  #pause(): void {
    const corpus = this.#corpus;
    if (this.#isPaused || corpus === undefined) return;
    this.#isPaused = true;
    this.#stopping = corpus.dispose().then(() => {
      this.#try(() => this.#writer?.settle());
      this.#flushWritten();
      this.#say({ kind: 'paused' });
    });
  }

  /** Goes on once what was stopped has come to its end, unless it is to stop again by then. */
  async #resume(): Promise<void> {
    if (!this.#isPaused) return;
    await this.#stopping;
    if (this.#isPaused && !this.#wantsPause) this.#try(() => this.#follow());
  }

  async #close(): Promise<void> {
    clearTimeout(this.#askAgain);
    clearTimeout(this.#tell);
    this.#isPaused = true;
    await this.#corpus?.dispose();
    const writer = this.#writer;
    this.#writer = undefined;
    if (!this.#hasFailed) this.#try(() => writer?.settle());
    writer?.close();
    this.#lock?.release();
    this.#say({ kind: 'closed' });
  }

  #written(atOnce = false): void {
    if (atOnce) this.#flushWritten();
    else this.#tell ??= setTimeout(() => this.#flushWritten(), this.#isFirstWalk ? TELL_EVERY_MS : 0);
  }

  #flushWritten(): void {
    clearTimeout(this.#tell);
    this.#tell = undefined;
    this.#say({ kind: 'written' });
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** The index cannot be kept up: whoever reads it is told, and it is left as it is. */
  #failed(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.#say({ kind: 'failed', reason, isNewer: error instanceof NewerIndexError, isDamaged: asDamage(error) !== undefined });
    void this.#corpus?.dispose();
  }

  #fault(error: unknown): void {
    this.#say({ kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** An index with this share of the files is complete for all that anybody can tell. */
const COMPLETE_SHARE = 0.9;
