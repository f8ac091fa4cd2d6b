import { Worker } from 'node:worker_threads';

import type { Article } from '../../articles/article.js';
import { say, type Said } from '../../text/l10n.js';
import type { ArticleForm } from './articleForm.js';
import type { ReadOutcome, ReadRequest } from './articleReader.js';
import { unpackOutcome, type ReaderMessage, type ReadingData, type ReadMessage } from './readingMessages.js';

/** Beside the bundle that runs now, or where it is among the sources where these run as they are. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? '../../indexing/readingEntry.ts' : './reading.cjs', import.meta.url);

export interface ThreadOptions {
  /** The longest that one file may take, in milliseconds. */
  readonly longestFileMs: number;
  /** The most that the thread's heap may hold, in MiB. What a parser holds outside of it does not count. */
  readonly mostMemory: number;
  /** The form in which articles are wanted. */
  readonly form: ArticleForm;
  /** The program of the thread; for tests. */
  readonly entry?: URL;
}

/** A file that a thread is to read, and who waits for it. */
export interface ReadingTask {
  readonly request: ReadRequest;
  done(outcome: ReadOutcome): void;
}

export interface ThreadEvents {
  /** It runs and takes files. */
  ready(): void;
  /** It could do with more files. */
  hungry(): void;
  /** It ended; the file it was reading has its outcome, these others have none. `hasRun`: whether it ever said that it runs. */
  ended(left: readonly ReadingTask[], hasRun: boolean): void;
}

/** What is new in its memory may take so many megabytes. */
const MOST_YOUNG = 24;
/** Files that wait in a thread, so that it never waits for the next one to arrive. */
const AHEAD = 24;

/** One thread that reads files, with limits: on a file that takes too long, or too much memory, it is ended. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #options: ThreadOptions;
  readonly #unpack: (packed: unknown) => Article;
  readonly #events: ThreadEvents;
  /** In the order in which they are read; the first is being read now. */
  readonly #tasks = new Map<number, ReadingTask>();
  #lastNumber = 0;
  #timer: NodeJS.Timeout | undefined;
  #isReady = false;
  #hasEnded = false;

  /** Throws where the platform starts no threads. */
  constructor(options: ThreadOptions, events: ThreadEvents) {
    this.#options = options;
    this.#unpack = options.form.unpacker();
    this.#events = events;
    const data: ReadingData = { form: options.form.name };
    this.#worker = new Worker(options.entry ?? ENTRY, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: options.mostMemory, maxYoungGenerationSizeMb: MOST_YOUNG }, stdout: true, stderr: true });
    this.#worker.on('message', (message: ReaderMessage) => this.#take(message));
    // What it said before it broke arrives before it ends, but after the news that it breaks: only then is it known which file it was.
    let reason = say('the thread that read it ended');
    this.#worker.on('error', (error: Error & { code?: string }) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? say('it needs more than the {0} MB of memory that one file may take', options.mostMemory) : say('reading it failed ({0})', error.message);
    });
    this.#worker.on('exit', () => this.#end(reason));
  }

  /** Whether another file would be read soon. */
  get isHungry(): boolean {
    return this.#isReady && !this.#hasEnded && this.#tasks.size < AHEAD;
  }

  get isRunning(): boolean {
    return this.#isReady && !this.#hasEnded;
  }

  get isIdle(): boolean {
    return this.#tasks.size === 0;
  }

  give(task: ReadingTask): void {
    const number = ++this.#lastNumber;
    this.#tasks.set(number, task);
    if (this.#tasks.size === 1) {
      this.#worker.ref();
      this.#watchFirst();
    }
    const message: ReadMessage = { number, request: task.request };
    this.#worker.postMessage(message);
  }

  /** Ends the thread. Nobody is told of what it was reading. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#tasks.clear();
    await this.#worker.terminate();
  }

  #take(message: ReaderMessage): void {
    if (this.#hasEnded) return;
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#events.ready();
      // A command that is done is not kept waiting for a thread that has nothing to do.
      if (this.#tasks.size === 0) this.#worker.unref();
      return;
    }
    const task = this.#tasks.get(message.number);
    this.#tasks.delete(message.number);
    this.#watchFirst();
    if (this.#tasks.size === 0) this.#worker.unref();
    // What nobody waits for any more may say what the next articles are packed by.
    const outcome = unpackOutcome(message.outcome, this.#unpack);
    task?.done(outcome);
    if (this.#tasks.size < AHEAD) this.#events.hungry();
  }

  /** The file that is first now is read from now on. */
  #watchFirst(): void {
    clearTimeout(this.#timer);
    if (this.#tasks.size === 0) return;
    this.#timer = setTimeout(() => this.#end(say('it takes longer than {0} seconds', Math.round(this.#options.longestFileMs / 1000))), this.#options.longestFileMs);
  }

  #end(reason: Said): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    const [first, ...left] = this.#tasks.values();
    this.#tasks.clear();
    // Ending it is all that is left to do: it has nothing to lose, and no one waits for its end.
    void this.#worker.terminate();
    if (this.#isReady) first?.done({ kind: 'failed', fingerprint: '', reason });
    this.#events.ended(this.#isReady || first === undefined ? left : [first, ...left], this.#isReady);
  }
}
