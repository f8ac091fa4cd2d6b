import { parentPort, workerData } from 'node:worker_threads';

import { PLAIN_FORM } from '../ingest/workers/articleForm.js';
import type { ReadingData } from '../ingest/workers/readingMessages.js';
import { serveReading } from '../ingest/workers/readingService.js';
import { INDEX_FORM } from './indexForm.js';

// A thread that reads and analyses files, for an index in memory or for one on disk.
if (parentPort !== null) serveReading(parentPort, (workerData as ReadingData).form === INDEX_FORM.name ? INDEX_FORM : PLAIN_FORM);
