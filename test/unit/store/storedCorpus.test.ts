import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { MemoryIndex } from '../../../server/src/index/memory.js';
import { openDatabase } from '../../../server/src/index/store/sqlite.js';
import { StoredCorpus } from '../../../server/src/indexing/storedCorpus.js';
import { storeOf } from '../../../server/src/indexing/storeLocation.js';
import type { OpenCorpus } from '../../../server/src/lsp/environment.js';
import { unprivileged } from '../../support/unprivileged.js';
import { TemporaryWorkspace } from '../../support/workspace.js';
import { NEEDS_SQLITE } from './support.js';

const text = (number: number): string => `Ferry ${number}\n\nHarbour master Tobin Hask${number} said: “We sail at ${number} o’clock.” The crew of ferry ${number} stayed.\n`;

interface Opened {
  readonly corpus: StoredCorpus;
  readonly notices: string[];
  /** Whether it went on in memory. */
  readonly memory: OpenCorpus[];
}

function setUp(context: TestContext, count = 5): TemporaryWorkspace {
  const workspace = new TemporaryWorkspace(Object.fromEntries(Array.from({ length: count }, (_, number) => [`corpus/a${number}.txt`, text(number)])));
  context.after(() => workspace.remove());
  return workspace;
}

const corpusOf = (workspace: TemporaryWorkspace) => ({ folders: [workspace.at('corpus')], include: ['**/*.txt'], exclude: [], maxFileSize: 1_000_000 });
const storeAt = (workspace: TemporaryWorkspace): string => storeOf(workspace.at('index'), corpusOf(workspace));

function open(context: TestContext, workspace: TemporaryWorkspace, watch = false, onChange: (corpus: StoredCorpus) => void = () => undefined): Opened {
  const notices: string[] = [];
  const memory: OpenCorpus[] = [];
  const inMemory = (): OpenCorpus => {
    const index = new MemoryIndex();
    const opened: OpenCorpus = { index, ready: Promise.resolve(), settled: Promise.resolve(), isBusy: false, isMissing: false, refresh: async () => undefined, close: async () => undefined };
    memory.push(opened);
    return opened;
  };
  const corpus = new StoredCorpus(corpusOf(workspace), { indexFolder: workspace.at('index'), watch, openInMemory: inMemory, onNotice: (notice) => notices.push(notice), onError: (error) => assert.fail(String(error)) }, () => onChange(corpus));
  context.after(() => corpus.close());
  return { corpus, notices, memory };
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) assert.fail(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const ids = async ({ index }: OpenCorpus): Promise<string[]> => (await index.searchCards('', 100)).map(({ id }) => id);

test('the first opening indexes, the second one reads what is there and takes in what changed meanwhile', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const first = open(context, workspace);
  await first.corpus.settled;
  assert.deepEqual(await ids(first.corpus), ['a0', 'a1', 'a2', 'a3', 'a4']);
  assert.deepEqual(first.corpus.index.status, { articles: 5, expected: 5, isComplete: true });
  assert.equal((await first.corpus.index.lookUpName('Tobin Hask3')).kind, 'exact');
  await first.corpus.close();
  rmSync(workspace.at('corpus/a1.txt'));
  workspace.write('corpus/b.txt', 'Storm\n\nThe storm closed the pier.');
  const second = open(context, workspace);
  assert.equal(second.corpus.index.status.articles, 5, 'open at once');
  await second.corpus.ready;
  await second.corpus.settled;
  assert.deepEqual(await ids(second.corpus), ['a0', 'a2', 'a3', 'a4', 'b']);
  assert.deepEqual([...first.notices, ...second.notices], []);
});

test('an index that is found to be as the folder is was checked against already: nobody is told to check again', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const first = open(context, workspace);
  await first.corpus.settled;
  await first.corpus.close();
  const told: number[] = [];
  const second = open(context, workspace, false, (corpus) => told.push(corpus.index.revision));
  await second.corpus.ready;
  const { revision } = second.corpus.index;
  // It is ready at once; the walk through the folder comes to its end later.
  await second.corpus.refresh('changed');
  await second.corpus.settled;
  assert.equal(second.corpus.index.revision, revision);
  assert.deepEqual([...new Set(told)], [revision]);
  assert.ok(told.length <= 1, `told ${told.length} times`);
});

test('when many articles are indexed, nothing is left in the log of the database, though the index is being read', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context, 1100);
  const { corpus, memory, notices } = open(context, workspace);
  await corpus.settled;
  assert.equal(corpus.index.status.articles, 1100);
  await until(() => statSync(join(storeAt(workspace), 'index.db-wal')).size === 0, 'the log to be emptied');
  assert.equal((await corpus.index.lookUpName('Tobin Hask1099')).kind, 'exact');
  assert.deepEqual([...notices, ...memory], []);
});

test('changes are seen while it is open', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const { corpus } = open(context, workspace, true);
  await corpus.settled;
  workspace.write('corpus/new.txt', 'Lantern\n\nThe lantern of the zeppelin burned.');
  await until(async () => (await corpus.index.findPassages({ stems: ['zeppelin'], limit: 5 })).length === 1, 'a new article');
  rmSync(workspace.at('corpus/new.txt'));
  await until(async () => (await corpus.index.findPassages({ stems: ['zeppelin'], limit: 5 })).length === 0, 'an article that went');
});

test('two windows: one writes, both read, and the other one writes when the first is closed', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const first = open(context, workspace, true);
  await first.corpus.settled;
  const second = open(context, workspace, true);
  await second.corpus.settled;
  assert.deepEqual(await ids(second.corpus), await ids(first.corpus));
  workspace.write('corpus/b.txt', 'Storm\n\nThe storm closed the pier.');
  for (const { corpus } of [first, second]) await until(async () => (await ids(corpus)).includes('b'), 'an article that the first window wrote');
  await first.corpus.close();
  workspace.write('corpus/c.txt', 'Calm\n\nThe sea was calm.');
  await until(async () => (await ids(second.corpus)).includes('c'), 'an article that the second window wrote');
  assert.deepEqual([...first.notices, ...second.notices], []);
});

test('what is damaged is made anew, with a word to the writer', NEEDS_SQLITE, async (context) => {
  const damage: readonly ((store: string) => void)[] = [
    (store) => writeFileSync(join(store, 'index.db'), 'This is no database, and it is long enough to be told from an empty one. '.repeat(20)),
    (store) => truncateSync(join(store, segmentIn(store)), 100),
    (store) => rmSync(join(store, segmentIn(store))),
  ];
  for (const harm of damage) {
    const workspace = setUp(context, 60);
    const first = open(context, workspace);
    await first.corpus.settled;
    await first.corpus.close();
    harm(storeAt(workspace));
    const second = open(context, workspace);
    await second.corpus.settled;
    await until(() => second.corpus.index.status.articles === 60, 'the index to be made anew');
    assert.equal(second.notices.length, 1, `${damage.indexOf(harm)} ${second.notices.join('\n')}`);
    assert.match(second.notices[0]!, /made anew/);
    await second.corpus.close();
  }
});

test('an index of a later version is left alone, and work goes on in memory', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const first = open(context, workspace);
  await first.corpus.settled;
  await first.corpus.close();
  const database = openDatabase(join(storeAt(workspace), 'index.db'));
  database.exec('PRAGMA user_version = 99');
  database.close();
  const second = open(context, workspace);
  await second.corpus.settled;
  assert.equal(second.memory.length, 1);
  assert.match(second.notices.join(), /later version of Stet.*Update Stet/);
});

test('where nothing can be written, work goes on in memory', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  workspace.write('index', 'a file where the folder of indexes should be');
  const { corpus, memory, notices } = open(context, workspace);
  await corpus.settled;
  assert.equal(memory.length, 1);
  assert.match(notices.join(), /cannot be kept in .*stet\.index\.location/);
});

test('where the place of indexes may only be read, work goes on in memory, whether or not there is an index', { ...NEEDS_SQLITE, ...(process.platform === 'win32' ? { skip: 'Windows has other permissions' } : {}) }, async (context) => {
  for (const hasIndex of [false, true]) {
    const workspace = setUp(context);
    mkdirSync(storeAt(workspace), { recursive: true });
    const places = [storeAt(workspace), workspace.at('index')];
    if (hasIndex) {
      const first = open(context, workspace);
      await first.corpus.settled;
      await first.corpus.close();
      for (const name of readdirSync(places[0]!)) chmodSync(join(places[0]!, name), 0o444);
    }
    // Whoever is nobody has to come that far.
    chmodSync(workspace.path, 0o755);
    for (const place of places) chmodSync(place, 0o555);
    try {
      await unprivileged(async () => {
        const { corpus, memory, notices } = open(context, workspace);
        await corpus.settled;
        assert.equal(memory.length, 1, hasIndex ? 'with an index' : 'without one');
        assert.match(notices.join(), /cannot be kept in .*stet\.index\.location/);
        await corpus.close();
      });
    } finally {
      for (const place of places) chmodSync(place, 0o700);
    }
  }
});

test('indexing can be stopped, and goes on where it stopped', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context, 300);
  const { corpus } = open(context, workspace);
  await until(() => corpus.index.status.articles > 0 || !corpus.isBusy, 'some articles');
  corpus.pause();
  await until(() => corpus.isPaused || !corpus.isBusy, 'the stop');
  corpus.resume();
  await until(() => corpus.index.status.articles === 300 && !corpus.isBusy, 'the rest');
  assert.equal(corpus.index.status.isComplete, true);
});

test('a stop that is taken back before it came about is none', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context, 300);
  const { corpus } = open(context, workspace);
  for (let turn = 0; turn < 3; turn++) {
    corpus.pause();
    corpus.resume();
  }
  await until(() => corpus.index.status.articles === 300 && !corpus.isBusy, 'all articles');
  assert.equal(corpus.isPaused, false);
  corpus.pause();
  await until(() => corpus.isPaused, 'the stop');
  corpus.resume();
  await until(() => !corpus.isBusy && !corpus.isPaused, 'the end of the stop');
  assert.equal(corpus.index.status.articles, 300);
});

function segmentIn(store: string): string {
  const name = readdirSync(store).find((each) => each.endsWith('.stet'));
  assert.ok(name);
  return name;
}
