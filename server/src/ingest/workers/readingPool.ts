import { availableParallelism } from 'node:os';
import { basename, extname } from 'node:path';

import { inEnglish, say } from '../../text/l10n.js';
import { PLAIN_FORM } from './articleForm.js';
import { SameThreadReader, UNREADABLE, type ArticleReader, type ReadOutcome, type ReadRequest } from './articleReader.js';
import { ReadingThread, type ReadingTask, type ThreadOptions } from './readingThread.js';

export interface ReadingPoolOptions extends Partial<ThreadOptions> {
  /** Threads at most. Default: one for each processor, four at most. */
  readonly mostThreads?: number;
  /** Fewer files than this, when they are small and plain, are read on the thread that asks, where no thread runs: threads take some tenths of a second to start. Default: 24. */
  readonly fewFiles?: number;
  /** So long the threads are kept without work, in milliseconds: they hold memory. Default: 4,000. */
  readonly keepMs?: number;
  /** Told once where threads cannot be started, and files are read on the thread that asks instead. */
  readonly onFallback?: (reason: string) => void;
}

const LONGEST_FILE_MS = 60_000;
const MOST_MEMORY = 1024;
/** What is read without a parser that might hang on it, in a few milliseconds. */
const PLAIN = new Set(['.txt', '.text', '.md', '.markdown']);
const SMALL = 128 * 1024;
/** A thread that never says that it runs is given up after so long. */
const LONGEST_START_MS = 30_000;

/**
 * Reads files on threads of their own, so that the thread that answers an editor is free and a file that makes a parser hang or swell harms nobody: its
 * thread is ended and started anew, and the file's outcome says why. Threads are started when there is work for them, and ended when there is none.
 */
export class ReadingPool implements ArticleReader {
  readonly #options: ReadingPoolOptions;
  readonly #threadOptions: ThreadOptions;
  readonly #here = new SameThreadReader();
  readonly #threads = new Set<ReadingThread>();
  #queue: ReadingTask[] = [];
  #cannotStart = false;
  #isClosed = false;
  #keepTimer: NodeJS.Timeout | undefined;

  constructor(options: ReadingPoolOptions = {}) {
    this.#options = options;
    this.#threadOptions = { longestFileMs: LONGEST_FILE_MS, mostMemory: MOST_MEMORY, form: PLAIN_FORM, ...options };
  }

  /** Threads there are now. */
  get threads(): number {
    return this.#threads.size;
  }

  async read(requests: readonly ReadRequest[], signal: AbortSignal, more = 0): Promise<ReadOutcome[]> {
    signal.throwIfAborted();
    // The last ones of many come to threads that are there and warm: the thread that asks never read any.
    const isFew = this.#threads.size === 0 && requests.length + more < (this.#options.fewFiles ?? 24) && requests.every(isPlain);
    if (isFew || this.#cannotStart) return this.#here.read(requests, signal);
    const tasks: ReadingTask[] = [];
    const outcomes = Promise.all(
      requests.map(
        (request) =>
          new Promise<ReadOutcome>((resolve) => {
            const task: ReadingTask = { request, done: (outcome) => resolve(outcome.kind === 'failed' && !inEnglish(outcome.reason).endsWith('.') ? worded(request, outcome) : outcome) };
            tasks.push(task);
          }),
      ),
    );
    this.#queue.push(...tasks);
    this.#feed();
    return orAborted(outcomes, signal, () => {
      const given = new Set(tasks);
      this.#queue = this.#queue.filter((task) => !given.has(task));
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#keepTimer);
    this.#queue = [];
    await Promise.all([...this.#threads].map((thread) => thread.close()));
    this.#threads.clear();
  }

  #feed(): void {
    clearTimeout(this.#keepTimer);
    for (const thread of this.#threads) {
      while (thread.isHungry && this.#queue.length > 0) thread.give(this.#queue.shift()!);
    }
    if (this.#cannotStart) return this.#readHere();
    const wanted = Math.min(this.#options.mostThreads ?? Math.min(4, availableParallelism()), Math.ceil(this.#queue.length / 8));
    while (this.#threads.size < wanted && !this.#cannotStart && !this.#isClosed) this.#start();
    if (this.#queue.length === 0 && this.#threads.size > 0 && [...this.#threads].every(({ isIdle }) => isIdle)) this.#endThreadsLater();
  }

  #start(): void {
    try {
      const late = setTimeout(() => this.#giveUp('they do not start'), LONGEST_START_MS);
      late.unref();
      const thread: ReadingThread = new ReadingThread(this.#threadOptions, {
        ready: () => {
          clearTimeout(late);
          this.#feed();
        },
        hungry: () => this.#feed(),
        ended: (left, hasRun) => {
          clearTimeout(late);
          this.#threads.delete(thread);
          this.#queue.unshift(...left);
          if (hasRun) this.#feed();
          else this.#giveUp('they end before they begin');
        },
      });
      this.#threads.add(thread);
    } catch (error) {
      this.#giveUp(error instanceof Error ? error.message : String(error));
    }
  }

  /** No threads on this machine: what waits, and all that comes, is read here. */
  #giveUp(reason: string): void {
    if (this.#cannotStart || this.#isClosed || [...this.#threads].some(({ isRunning }) => isRunning)) return;
    this.#cannotStart = true;
    this.#options.onFallback?.(`Articles are read on the thread that answers the editor, which may feel slow while they are: threads cannot be used (${reason}).`);
    this.#readHere();
  }

  #readHere(): void {
    const tasks = this.#queue;
    this.#queue = [];
    if (tasks.length === 0) return;
    const never = new AbortController().signal;
    void this.#here.read(tasks.map(({ request }) => request), never).then((outcomes) => outcomes.forEach((outcome, index) => tasks[index]!.done(outcome)));
  }

  #endThreadsLater(): void {
    this.#keepTimer = setTimeout(() => {
      for (const thread of this.#threads) void thread.close();
      this.#threads.clear();
    }, this.#options.keepMs ?? 4_000);
    this.#keepTimer.unref();
  }
}

function isPlain({ path, size }: ReadRequest): boolean {
  return size <= SMALL && PLAIN.has(extname(path).toLowerCase());
}

/** The reason that a thread gives, as the problem of a file. */
function worded({ path }: ReadRequest, { reason }: Extract<ReadOutcome, { kind: 'failed' }>): ReadOutcome {
  return { kind: 'failed', fingerprint: UNREADABLE, reason: say('{0} cannot be read: {1}. Save its text in a plain file, or exclude it.', basename(path), reason) };
}

function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal, onAbort: () => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      onAbort();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
