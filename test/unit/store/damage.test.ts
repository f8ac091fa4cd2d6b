import assert from 'node:assert/strict';
import { chmodSync, cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test, type TestContext } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import { DamagedIndexError } from '../../../server/src/index/store/segmentFile.js';
import type { Database } from '../../../server/src/index/store/sqlite.js';
import { StoredIndex } from '../../../server/src/index/store/storedIndex.js';
import { StoreWriter } from '../../../server/src/index/store/storeWriter.js';
import { Random } from '../../bench/random.js';
import type { GeneratedArticle } from '../../bench/articles.js';
import { contentOf } from '../../support/indexContent.js';
import { unprivileged } from '../../support/unprivileged.js';
import { ANALYSIS, answersOf, generatedArticles, NEEDS_SQLITE, storeFolder, StorePair } from './support.js';

let generated: readonly GeneratedArticle[];
let articles: readonly Article[];
before(async () => ({ generated, articles } = await generatedArticles(70)));

/** A sound index of all articles, closed. */
function soundStore(context: TestContext): string {
  const store = new StorePair(storeFolder(context));
  store.writer.apply({ added: articles, removed: [] });
  store.writer.settle();
  store.close();
  return store.folder;
}

const anyError = (error: unknown): Error => (assert.ok(error instanceof Error), error);

/** What whoever opens an index finds: sound, or damaged, by reading what is asked, and by the look at all of it. */
async function findingOf(folder: string): Promise<{ readonly isToldOf: boolean; readonly answers: unknown }> {
  let isToldOf = false;
  let answers: unknown;
  try {
    const index = StoredIndex.open(folder, ANALYSIS);
    if (index === undefined) return { isToldOf: true, answers };
    try {
      answers = await answersOf(index, generated.slice(0, 10));
    } finally {
      index.close();
    }
  } catch (error) {
    assert.ok(error instanceof DamagedIndexError, `told as ${anyError(error).stack}`);
    isToldOf = true;
  }
  try {
    const writer = StoreWriter.open(folder, ANALYSIS, () => (isToldOf = true));
    try {
      for (const _ of writer.verify()) continue;
    } finally {
      writer.close();
    }
  } catch (error) {
    assert.ok(error instanceof DamagedIndexError, `told as ${anyError(error).stack}`);
    isToldOf = true;
  }
  return { isToldOf, answers };
}

test('a bit that flips anywhere is found, or changes nothing that anybody reads', NEEDS_SQLITE, async (context) => {
  const sound = soundStore(context);
  const wanted = (await findingOf(sound)).answers;
  const random = new Random(31);
  const work = storeFolder(context);
  let told = 0;
  for (let round = 0; round < 24; round++) {
    const folder = join(work, String(round));
    cpSync(sound, folder, { recursive: true });
    const names = readdirSync(folder).filter((name) => name === 'index.db' || name.endsWith('.stet'));
    const path = join(folder, random.pick(names));
    const bytes = readFileSync(path);
    const at = random.integer(0, bytes.length - 1);
    bytes[at]! ^= 1 << random.integer(0, 7);
    writeFileSync(path, bytes);
    const { isToldOf, answers } = await findingOf(folder);
    if (isToldOf) told++;
    else assert.deepEqual(answers, wanted, `${path} at ${at}`);
  }
  assert.ok(told > 15, `${told} were told of`);
});

test('a file that was cut off is found', NEEDS_SQLITE, async (context) => {
  const sound = soundStore(context);
  const work = storeFolder(context);
  for (const [round, name] of readdirSync(sound).filter((each) => each === 'index.db' || each.endsWith('.stet')).entries()) {
    for (const share of [0, 0.3, 0.9]) {
      const folder = join(work, `${round}-${share}`);
      cpSync(sound, folder, { recursive: true });
      const path = join(folder, name);
      truncateSync(path, Math.floor(share * readFileSync(path).length));
      assert.equal((await findingOf(folder)).isToldOf || share === 0, true, `${name} ${share}`);
    }
  }
});

test('a second writer is not let in', NEEDS_SQLITE, async (context) => {
  const { WriterLock } = await import('../../../server/src/index/store/writerLock.js');
  const folder = storeFolder(context);
  const first = WriterLock.take(folder);
  assert.ok(first);
  assert.equal(WriterLock.take(folder), undefined);
  first.release();
  const next = WriterLock.take(folder);
  assert.ok(next);
  next.release();
});

test('a full disk: nothing of the change is there, and all that was before is', NEEDS_SQLITE, async (context) => {
  const { result: store, databases } = openedBy(() => new StorePair(storeFolder(context)));
  context.after(() => store.close());
  store.writer.apply({ added: articles.slice(0, 10), removed: [] });
  const before = contentOf(store.folder, ANALYSIS);
  // SQLite finds no room for more pages, as on a full disk.
  const [database] = databases;
  assert.ok(database);
  const pages = Number(database.prepare('PRAGMA page_count').get()!['page_count']);
  database.exec(`PRAGMA max_page_count = ${pages + 2}`);
  assert.throws(() => store.writer.apply({ added: articles.slice(10), removed: [articles[0]!.path] }), /full/);
  assert.deepEqual(contentOf(store.folder, ANALYSIS), before);
  database.exec('PRAGMA max_page_count = 1000000');
  store.writer.apply({ added: articles.slice(10), removed: [] });
  store.writer.settle();
  assert.equal(store.index.status.articles, articles.length);
});

/** The databases in which statements are run meanwhile. */
function openedBy<Result>(work: () => Result): { readonly result: Result; readonly databases: readonly Database[] } {
  const { prototype } = (process.getBuiltinModule('node:sqlite') as unknown as { readonly DatabaseSync: { readonly prototype: Database } }).DatabaseSync;
  const databases = new Set<Database>();
  const exec = Reflect.get(prototype, 'exec');
  prototype.exec = function (this: Database, sql) {
    databases.add(this);
    return exec.call(this, sql);
  };
  try {
    return { result: work(), databases: [...databases] };
  } finally {
    prototype.exec = exec;
  }
}

test('a folder that may only be read is not written, and what is in it stays as it was', { ...NEEDS_SQLITE, ...(process.platform === 'win32' ? { skip: 'Windows has other permissions' } : {}) }, async (context) => {
  const folder = soundStore(context);
  const before = contentOf(folder, ANALYSIS);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
  const write = (): void => {
    const writer = StoreWriter.open(folder, ANALYSIS, () => assert.fail('it is not made anew'));
    try {
      writer.apply({ added: [], removed: [articles[0]!.path] });
    } finally {
      writer.close();
    }
  };
  try {
    await unprivileged(() => assert.throws(write, /readonly|read-only|unable|EACCES/i));
  } finally {
    chmodSync(folder, 0o700);
  }
  assert.deepEqual(contentOf(folder, ANALYSIS), before);
});
