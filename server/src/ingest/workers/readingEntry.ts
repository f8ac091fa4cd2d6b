import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

import { readAndAnalyse } from './articleReader.js';
import { packOutcome, type ReaderMessage, type ReadMessage } from './readingMessages.js';

// A thread that reads and analyses the files that it is told of, one after the other.
const port = parentPort;
if (port !== null) {
  const say = (message: ReaderMessage): void => port.postMessage(message);
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ number, request }: ReadMessage) => {
    last = last.then(async () => say({ kind: 'outcome', number, outcome: packOutcome(await readAndAnalyse(request, (path) => readFileSync(path))) }));
  });
  say({ kind: 'ready' });
}
