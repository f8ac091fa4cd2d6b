import { fork, type ChildProcess } from 'node:child_process';
import { Worker } from 'node:worker_threads';

import type { FromIndexer, IndexerData, ToIndexer } from './messages.js';

/** Beside the bundle that runs now, or beside this file where the sources run as they are. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './indexerEntry.ts' : './indexer.cjs', import.meta.url);

/** What is new in the memory of the thread that keeps the index may take so many megabytes: it would take, and keep, several times as much. */
const MOST_YOUNG = 16;
/** So long an indexer may take to leave the index in order before it is ended, in milliseconds. */
const LONGEST_END_MS = 5000;
/** So much of what a process says before it fails is kept, in characters. */
const LAST_WORDS = 2000;

/** What an indexer tells whoever started it. Nothing comes after `end` was called, but the messages that `end` waits for. */
export interface IndexerListener {
  readonly take: (message: FromIndexer) => void;
  /** It ended by itself, or could not go on. */
  readonly failed: (error: Error) => void;
}

/** An indexer at work: see `Indexer`. */
export interface IndexerRun {
  /** The process that it is, where it is one of its own. */
  readonly pid: number | undefined;
  post(message: ToIndexer): void;
  /** Has it leave the index in order and ends it; after five seconds it is ended as it is. Never rejects. */
  end(): Promise<void>;
}

/** Starts an indexer on a thread of this process: soon there, and watches folders for hours at little cost. Throws where no thread can be had. */
export function indexerThread(data: IndexerData, listener: IndexerListener): IndexerRun {
  const thread = new Worker(ENTRY, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG }, stdout: true, stderr: true });
  const post = (message: ToIndexer): void => thread.postMessage(message);
  const ending = new Ending(listener);
  thread.on('message', (message: FromIndexer) => ending.take(message));
  thread.on('error', (error) => ending.failed(error));
  thread.once('exit', () => ending.ended());
  return {
    pid: undefined,
    post,
    end: async () => {
      await ending.begin(() => post({ kind: 'close' }));
      await thread.terminate();
    },
  };
}

/**
 * Starts an indexer as a process: for work of minutes, whose memory goes with it, where a thread's stays with the process that answers the editor. It gives way to others on the processor. It ends when
 * this process does, however that comes. Throws where no process can be started.
 */
export function indexerProcess(data: IndexerData, listener: IndexerListener): IndexerRun {
  // Pages of its own for each buffer of some kilobytes keep a server small for hours, and are a twelfth of the time of whoever fills and drops such buffers all the time.
  const { MALLOC_MMAP_THRESHOLD_: _, ...env } = process.env;
  // The language server speaks over its standard output: nothing else may be written there.
  const child = fork(ENTRY, [], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' });
  const ending = new Ending(listener);
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (lastWords = (lastWords + text).slice(-LAST_WORDS)));
  child.on('message', (message) => ending.take(message as FromIndexer));
  child.on('error', (error) => ending.failed(error));
  child.once('close', (code, signal) => {
    ending.failed(new Error(`the process that reads articles ended (${signal ?? code}). ${lastWords}`.trim()));
    ending.ended();
  });
  const post = (message: ToIndexer): void => tell(child, message);
  child.send(data, (error) => {
    if (error) ending.failed(error);
  });
  return {
    pid: child.pid,
    post,
    end: async () => {
      await ending.begin(() => post({ kind: 'close' }));
      child.kill('SIGKILL');
    },
  };
}

/** A process that is gone is told nothing: that it went is known by its `close`. */
function tell(child: ChildProcess, message: ToIndexer): void {
  if (child.connected) child.send(message, () => undefined);
}

/** Passes on what an indexer says until it is to end, and knows when it has. */
class Ending {
  readonly #listener: IndexerListener;
  #hasEnded = false;
  #ending: Promise<void> | undefined;
  #resolve: (() => void) | undefined;

  constructor(listener: IndexerListener) {
    this.#listener = listener;
  }

  take(message: FromIndexer): void {
    if (message.kind === 'closed') this.ended();
    else if (this.#ending === undefined) this.#listener.take(message);
  }

  failed(error: Error): void {
    if (this.#ending !== undefined || this.#hasEnded) return;
    this.#hasEnded = true;
    this.#listener.failed(error);
  }

  ended(): void {
    this.#hasEnded = true;
    this.#resolve?.();
  }

  /** Asks it to end, once, and resolves when it has, or when it takes too long. */
  begin(ask: () => void): Promise<void> {
    return (this.#ending ??= this.#hasEnded ? Promise.resolve() : this.#end(ask));
  }

  async #end(ask: () => void): Promise<void> {
    const ended = new Promise<void>((resolve) => (this.#resolve = resolve));
    ask();
    let late: NodeJS.Timeout | undefined;
    await Promise.race([ended, new Promise<void>((resolve) => (late = setTimeout(resolve, LONGEST_END_MS).unref()))]);
    clearTimeout(late);
  }
}
