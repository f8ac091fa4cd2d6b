import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { DATABASE_FILE } from '../index/store/database.js';
import { WriterLock } from '../index/store/writerLock.js';

/** An index that nobody opened for so long, in milliseconds, is of a corpus that is used no more: it can be made again. */
const UNUSED_AFTER_MS = 90 * 24 * 60 * 60 * 1000;
/** As `storeOf` names the folder of an index. */
const STORE = /-[0-9a-f]{16}$/;

/** Marks an index as used now. */
export function markUsed(store: string): void {
  const now = new Date();
  utimesSync(store, now, now);
}

/**
 * Removes the indexes below `indexFolder` that were opened last more than 90 days before `now` and that nobody has open for writing; gives their folders. Whatever is no
 * folder of an index is left alone. Throws the file system's error.
 */
export function removeUnused(indexFolder: string, now = Date.now()): string[] {
  const removed: string[] = [];
  for (const entry of readdirSync(indexFolder, { withFileTypes: true })) {
    const store = join(indexFolder, entry.name);
    if (!entry.isDirectory() || !STORE.test(entry.name) || !existsSync(join(store, DATABASE_FILE)) || now - statSync(store).mtimeMs < UNUSED_AFTER_MS) continue;
    const lock = WriterLock.take(store);
    if (lock === undefined) continue;
    lock.release();
    rmSync(store, { recursive: true, force: true });
    removed.push(store);
  }
  return removed;
}
