import { readFileSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';

import type { ArticleForm } from './articleForm.js';
import { readAndAnalyse } from './articleReader.js';
import { packOutcome, type ReaderMessage, type ReadMessage } from './readingMessages.js';

/** Reads and analyses the files that this thread is told of, one after the other, and answers in the form that is wanted. */
export function serveReading(port: MessagePort, form: ArticleForm): void {
  const say = (message: ReaderMessage): void => port.postMessage(message);
  const pack = form.packer();
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ number, request }: ReadMessage) => {
    last = last.then(async () => say({ kind: 'outcome', number, outcome: packOutcome(await readAndAnalyse(request, (path) => readFileSync(path)), pack) }));
  });
  say({ kind: 'ready' });
}
