// A reading thread for tests: files named 'hang' never end, 'swell' fill the memory, 'fall' break the thread; others are read.
import { parentPort } from 'node:worker_threads';

const port = parentPort;
port?.on('message', ({ number, request }) => {
  if (request.path.includes('hang')) for (;;);
  if (request.path.includes('swell')) {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  }
  if (request.path.includes('fall')) throw new Error('fell over');
  port.postMessage({ kind: 'outcome', number, outcome: { kind: 'read', fingerprint: request.path, problems: [], articles: [] } });
});
port?.postMessage({ kind: 'ready' });
