import { constants, setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

import { keepHeapSmall } from './engine.js';
import { Indexer } from './indexer.js';
import type { FromIndexer, IndexerData, ToIndexer } from './messages.js';

/** The heap grows by so many per cent before garbage is collected: more than the server's, since the process is there for work of minutes. */
const HEAP_GROWTH = 40;
/** Whoever ended may have been killed; the index is in order at any moment, so this long is enough to leave it tidy, in milliseconds. */
const LONGEST_END_MS = 5000;

// What keeps the index of one corpus, as a thread or as a process: see `indexerRun`.
if (parentPort !== null) runAsThread(parentPort);
else if (isMainThread && process.send !== undefined) runAsProcess();

function runAsThread(port: NonNullable<typeof parentPort>): void {
  const indexer = new Indexer(workerData as IndexerData, (message) => port.postMessage(message));
  port.on('message', (message: ToIndexer) => indexer.take(message));
  indexer.start();
}

function giveWay(priority: number, say: (message: FromIndexer) => void): void {
  try {
    setPriority(priority);
  } catch (error) {
    // For the log, which is English.
    const fault = `Indexing cannot give way to other programs: ${String(error)}`;
    say({ kind: 'fault', message: fault });
  }
}

function runAsProcess(): void {
  keepHeapSmall(HEAP_GROWTH);
  let indexer: Indexer | undefined;
  const say = (message: FromIndexer): void => {
    // What is left is tidying, which nobody waits for, while a person works with the articles.
    if (message.kind === 'settled') giveWay(constants.priority.PRIORITY_LOW, say);
    const isLast = message.kind === 'closed';
    // Nobody is there to be told when the editor has ended.
    if (!process.connected) {
      if (isLast) process.exit();
      return;
    }
    process.send?.(message, undefined, undefined, () => {
      if (isLast) process.exit();
    });
  };
  process.once('message', (data) => {
    indexer = new Indexer(data as IndexerData, say);
    process.on('message', (message) => indexer?.take(message as ToIndexer));
    giveWay(constants.priority.PRIORITY_BELOW_NORMAL, say);
    indexer.start();
  });
  process.once('disconnect', () => {
    setTimeout(() => process.exit(), LONGEST_END_MS).unref();
    if (indexer) indexer.take({ kind: 'close' });
    else process.exit();
  });
}
