import assert from 'node:assert/strict';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { StoreWriter } from '../../../server/src/index/store/storeWriter.js';
import { WriterLock } from '../../../server/src/index/store/writerLock.js';
import { markUsed, removeUnused } from '../../../server/src/indexing/unusedStores.js';
import { ANALYSIS, NEEDS_SQLITE, storeFolder } from './support.js';

const DAY = 24 * 60 * 60 * 1000;

test('an index that nobody opened for months is removed, and nothing else is', NEEDS_SQLITE, (context) => {
  const folder = storeFolder(context);
  const made = (name: string, daysAgo: number): string => {
    const store = join(folder, name);
    mkdirSync(store);
    StoreWriter.open(store, ANALYSIS, () => undefined).close();
    const then = new Date(Date.now() - daysAgo * DAY);
    utimesSync(store, then, then);
    return store;
  };
  const old = made('harbour-0123456789abcdef', 100);
  const recent = made('ferries-0123456789abcdef', 80);
  const usedAgain = made('quays-0123456789abcdef', 100);
  markUsed(usedAgain);
  const inUse = made('piers-0123456789abcdef', 100);
  const lock = WriterLock.take(inUse);
  context.after(() => lock?.release());
  utimesSync(inUse, new Date(Date.now() - 100 * DAY), new Date(Date.now() - 100 * DAY));
  const foreign = join(folder, 'notes');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'index.db'), 'of somebody else');
  utimesSync(foreign, new Date(0), new Date(0));
  assert.deepEqual(removeUnused(folder), [old]);
  for (const kept of [recent, usedAgain, inUse, foreign]) assert.ok(existsSync(kept), kept);
});
