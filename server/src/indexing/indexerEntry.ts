import { parentPort, workerData } from 'node:worker_threads';

import { Indexer } from './indexer.js';
import type { IndexerData, ToIndexer } from './messages.js';

// The thread that keeps the index of one corpus.
const port = parentPort;
if (port !== null) {
  const indexer = new Indexer(workerData as IndexerData, (message) => port.postMessage(message));
  port.on('message', (message: ToIndexer) => indexer.take(message));
  indexer.start();
}
