import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { CorpusProblem } from '../articles/article.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { DATABASE_FILE, NewerIndexError } from '../index/store/database.js';
import { DamagedIndexError } from '../index/store/segmentFile.js';
import { StoredIndex } from '../index/store/storedIndex.js';
import { MemoryIndex } from '../index/memory.js';
import type { CorpusOptions, OpenCorpus } from '../lsp/environment.js';
import { t } from '../text/l10n.js';
import { IndexerKeeper } from './indexerKeeper.js';
import type { FromIndexer, IndexerData, ToIndexer } from './messages.js';
import { analysisVersion, storeOf } from './storeLocation.js';
import { adviceOn } from './storedCorpusAdvice.js';
import type { StoredCorpusOptions } from './storedCorpusOptions.js';

/** So long the first questions wait for an index that is made for the first time, in milliseconds: a small corpus is read by then. */
const PATIENCE_MS = 4000;
/** The rate of indexing is told over so long, in milliseconds. */
const RATE_OVER_MS = 5000;
/** How often is it looked whether another window wrote something, in milliseconds. */
const LOOK_EVERY_MS = 1000;
/** When what was written is taken up while its log is shortened, in milliseconds: once that all of it can be brought into the database, and once more to read it there. */
const LEAVE_LOG_AFTER_MS = [0, 200, 500, 1000];
/** While much is indexed, what hangs on it is worked out anew this often, in milliseconds. */
const TELL_EVERY_MS = 1000;

/**
 * A corpus whose index is on disk: a thread of this process writes it, or another window's does, and this one reads. While thousands of articles are new, a process of its own writes it instead.
 * What cannot be kept on disk is kept in memory, which a notice says.
 */
export class StoredCorpus implements OpenCorpus {
  readonly ready: Promise<void>;
  readonly settled: Promise<void>;
  readonly #corpus: CorpusOptions;
  readonly #options: StoredCorpusOptions;
  readonly #onChange: () => void;
  readonly #store: string;
  #index: CorpusIndex = new MemoryIndex();
  #stored: StoredIndex | undefined;
  #indexer: IndexerKeeper | undefined;
  #inMemory: OpenCorpus | undefined;
  #setReady!: () => void;
  #setSettled!: () => void;
  #isWaiting = false;
  #isPaused = false;
  #wantsPause = false;
  #isBusy = true;
  #isClosed = false;
  #isOpening = true;
  #progress: { readonly done: number; readonly total: number; readonly rate: number } | undefined;
  /** When indexing was how far, some seconds ago. */
  #since: { readonly time: number; readonly done: number } | undefined;
  #problems: readonly CorpusProblem[] | undefined;
  #start: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;
  #patience: NodeJS.Timeout | undefined;
  #tell: NodeJS.Timeout | undefined;
  #told = '';
  #repairs = 0;

  constructor(corpus: CorpusOptions, options: StoredCorpusOptions, onChange: () => void) {
    this.#corpus = corpus;
    this.#options = options;
    this.#onChange = onChange;
    this.#store = storeOf(options.indexFolder, corpus);
    this.ready = new Promise((resolve) => (this.#setReady = resolve));
    this.settled = new Promise((resolve) => (this.#setSettled = resolve));
    void this.settled.then(this.#setReady);
    this.#open();
    // Whoever opens a corpus has it only afterwards.
    setImmediate(() => {
      this.#isOpening = false;
      this.#tellNow();
    });
  }

  get index(): CorpusIndex {
    return this.#inMemory?.index ?? this.#index;
  }

  get isBusy(): boolean {
    return this.#inMemory?.isBusy ?? this.#isBusy;
  }

  get rate(): number | undefined {
    return this.#isBusy && this.#progress ? this.#progress.rate : undefined;
  }

  get isPaused(): boolean {
    return this.#inMemory === undefined && this.#isPaused;
  }

  get isMissing(): boolean {
    if (this.#inMemory) return this.#inMemory.isMissing;
    const missing = new Set((this.#problems ?? this.#index.problems()).flatMap(({ path, code }) => (code === 'corpus.folderMissing' ? [path] : [])));
    return this.#corpus.folders.every((folder) => missing.has(folder));
  }

  /** The process that indexes, where that is one of its own: for whoever looks for where the time goes. */
  get indexingProcess(): number | undefined {
    return this.#indexer?.pid;
  }

  filesChanged(paths: readonly string[]): void {
    if (this.#inMemory) void this.#inMemory.refresh('changed');
    else this.#post({ kind: 'filesChanged', paths });
  }

  /** Stops indexing; what is in the index stays, and `resume` goes on from there. */
  pause(): void {
    this.#wantsPause = true;
    this.#post({ kind: 'pause' });
  }

  resume(): void {
    if (!this.#wantsPause) return;
    this.#wantsPause = false;
    this.#post({ kind: 'resume' });
    // Where the thread has not stopped yet, its word that it has comes too late to count.
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#isBusy = true;
    this.#tellNow();
  }

  async refresh(mode: 'changed' | 'rebuild'): Promise<void> {
    if (this.#inMemory) return this.#inMemory.refresh(mode);
    if (mode === 'rebuild') {
      await this.#rebuild();
      return;
    }
    this.#startNow();
    if (this.#indexer === undefined || this.#isWaiting) return;
    await this.#indexer.rescan();
    this.#takeUp();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#dropStart();
    for (const timer of [this.#look, this.#patience, this.#tell]) clearTimeout(timer);
    // The reader first: whoever closes a database last tidies it up, which a reader cannot.
    this.#closeIndex();
    await this.#endIndexer();
    this.#setSettled();
    await this.#inMemory?.close();
  }

  #open(): void {
    try {
      mkdirSync(this.#store, { recursive: true });
      this.#openIndex();
    } catch (error) {
      // A damaged one is found damaged by the thread too, which makes it anew, or is found so again when the thread runs.
      if (!(error instanceof DamagedIndexError)) {
        this.#goOnInMemory(error);
        return;
      }
    }
    const delay = this.#stored?.status.isComplete === true ? (this.#options.startsAfterMs ?? 0) : 0;
    this.#start = setTimeout(() => this.#startNow(), delay).unref();
    if (delay === 0) this.#startNow();
  }

  /** Starts the thread that keeps the index, where that is still to come. */
  #startNow(): void {
    if (this.#start === undefined) return;
    clearTimeout(this.#start);
    this.#start = undefined;
    try {
      this.#startIndexer();
    } catch (error) {
      this.#goOnInMemory(error);
    }
  }

  /** Opens what is there to read, if anything is. */
  #openIndex(): void {
    if (this.#stored || !existsSync(join(this.#store, DATABASE_FILE))) return;
    this.#stored = StoredIndex.open(this.#store, analysisVersion(), (error) => this.#damaged(error));
    if (!this.#stored) return;
    this.#index = this.#stored;
    this.#isBusy = !this.#stored.status.isComplete;
    if (!this.#isBusy) this.#setReady();
    this.#tellNow();
  }

  #startIndexer(): void {
    const { folders, include, exclude, maxFileSize, fields = {} } = this.#corpus;
    const data: IndexerData = { store: this.#store, analysis: analysisVersion(), folders, include, exclude, maxBytes: maxFileSize, fields, watch: this.#options.watch };
    const { onError, manyFiles } = this.#options;
    this.#indexer = new IndexerKeeper(data, { take: (message) => this.#take(message), failed: (error) => this.#goOnInMemory(error), fault: onError }, manyFiles);
    this.#patience ??= setTimeout(() => this.#setReady(), PATIENCE_MS).unref();
  }

  #take(message: FromIndexer): void {
    switch (message.kind) {
      case 'waiting':
        // Another window keeps this index: what it writes is looked for.
        this.#isWaiting = true;
        this.#look ??= setInterval(() => this.#takeUp(), LOOK_EVERY_MS).unref();
        this.#takeUp();
        return;
      case 'opened':
        this.#isWaiting = false;
        clearInterval(this.#look);
        this.#look = undefined;
        if (message.rebuilt !== undefined) this.#options.onNotice(t('The index of {0} is made anew: {1}.', this.#corpus.folders.join(', '), t(message.rebuilt)));
        this.#reopen(message.rebuilt !== undefined);
        return;
      case 'progress':
        this.#progress = { done: message.done, total: message.total, rate: this.#rateAt(message.done) };
        this.#isBusy = true;
        this.#tellSoon();
        return;
      case 'problems':
        this.#problems = message.problems;
        return;
      case 'written':
        this.#takeUp();
        return;
      case 'shortening':
        for (const delay of LEAVE_LOG_AFTER_MS) setTimeout(() => this.#takeUp(), delay).unref();
        return;
      case 'settled':
        this.#progress = undefined;
        this.#isBusy = false;
        this.#takeUp();
        this.#setSettled();
        this.#tellNow();
        return;
      case 'paused':
        if (!this.#wantsPause) return;
        this.#isPaused = true;
        this.#isBusy = false;
        this.#takeUp();
        this.#setSettled();
        this.#tellNow();
        return;
      case 'failed':
        if (message.isDamaged) this.#damaged(new DamagedIndexError(message.reason));
        else this.#goOnInMemory(message.isNewer ? new NewerIndexError(message.reason) : new Error(message.reason));
        return;
      case 'fault':
        this.#options.onError(message.message);
        return;
      case 'resting':
      case 'done':
      case 'closed':
        return;
    }
  }

  /** Takes up what was written since. */
  #takeUp(): void {
    if (this.#isClosed || this.#inMemory) return;
    try {
      if (!this.#stored) this.#openIndex();
      const isNew = this.#stored?.refresh() ?? false;
      if (this.#isWaiting && this.#stored) {
        this.#isBusy = !this.#stored.status.isComplete;
        if (!this.#isBusy) this.#setSettled();
      }
      if (isNew && this.#isBusy) this.#tellSoon();
      else if (isNew) this.#tellNow();
    } catch (error) {
      if (error instanceof DamagedIndexError) this.#damaged(error);
      else this.#goOnInMemory(error);
    }
  }

  /** Files a second, over the last seconds. */
  #rateAt(done: number): number {
    const time = performance.now();
    if (!this.#since || done < this.#since.done || time - this.#since.time > RATE_OVER_MS) {
      const rate = this.#progress?.rate ?? 0;
      this.#since = { time, done };
      return rate;
    }
    return (1000 * (done - this.#since.done)) / Math.max(1, time - this.#since.time);
  }

  #reopen(isRebuilt: boolean): void {
    if (isRebuilt) this.#closeIndex();
    this.#takeUp();
  }

  /** An index that turns out to be damaged is made anew, once; where that does not help, the disk is not to be trusted. */
  #damaged(error: DamagedIndexError): void {
    if (this.#isClosed || this.#inMemory) return;
    if (this.#isWaiting || this.#repairs++ > 0) {
      this.#goOnInMemory(error);
      return;
    }
    this.#options.onNotice(t('The index of {0} is damaged and is made anew ({1}).', this.#corpus.folders.join(', '), t(error.message)));
    void this.#rebuild();
  }

  async #rebuild(): Promise<void> {
    if (this.#isWaiting) return;
    this.#closeIndex();
    this.#dropStart();
    await this.#endIndexer();
    if (this.#isClosed) return;
    this.#isBusy = true;
    try {
      rmSync(this.#store, { recursive: true, force: true });
    } catch (error) {
      this.#goOnInMemory(error);
      return;
    }
    this.#open();
    this.#tellNow();
  }

  #closeIndex(): void {
    this.#stored?.close();
    this.#stored = undefined;
    this.#index = new MemoryIndex();
  }

  #goOnInMemory(error: unknown): void {
    if (this.#isClosed || this.#inMemory) return;
    const reason = error instanceof Error ? error.message : String(error);
    this.#options.onNotice(`${t('The index cannot be kept in {0}, so articles are read into memory instead: {1}.', this.#store, t(reason))} ${adviceOn(error)}`);
    this.#dropStart();
    void this.#endIndexer();
    clearInterval(this.#look);
    this.#closeIndex();
    this.#inMemory = this.#options.openInMemory();
    void this.#inMemory.settled.then(() => this.#setSettled());
    this.#tellNow();
  }

  #dropStart(): void {
    clearTimeout(this.#start);
    this.#start = undefined;
  }

  async #endIndexer(): Promise<void> {
    const indexer = this.#indexer;
    await indexer?.end();
    if (indexer === this.#indexer) this.#indexer = undefined;
  }

  #post(message: ToIndexer): void {
    this.#startNow();
    this.#indexer?.post(message);
  }

  #tellSoon(): void {
    this.#tell ??= setTimeout(() => this.#tellNow(), TELL_EVERY_MS).unref();
  }

  #tellNow(): void {
    clearTimeout(this.#tell);
    this.#tell = undefined;
    const now = JSON.stringify([this.index.revision, this.index.status, this.isBusy, this.#isPaused, this.#progress, this.isMissing, this.index.problems()]);
    if (now === this.#told || this.#isClosed || this.#isOpening) return;
    this.#told = now;
    this.#onChange();
  }
}
