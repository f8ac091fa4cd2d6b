import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test, type TestContext } from 'node:test';

import { StoredCorpus } from '../../../server/src/indexing/storedCorpus.js';
import { analysisVersion, storeOf } from '../../../server/src/indexing/storeLocation.js';
import { contentOf } from '../../support/indexContent.js';
import { TemporaryWorkspace } from '../../support/workspace.js';
import { NEEDS_SQLITE } from './support.js';

const COUNT = 400;
const MANY = 50;

const text = (number: number): string => `Ferry ${number}\n\nHarbour master Tobin Hask${number} said: “We sail at ${number} o’clock.” The crew of ferry ${number} stayed.\n`;

function setUp(context: TestContext, count = COUNT): TemporaryWorkspace {
  const workspace = new TemporaryWorkspace(Object.fromEntries(Array.from({ length: count }, (_, number) => [`corpus/a${number}.txt`, text(number)])));
  context.after(() => workspace.remove());
  return workspace;
}

const corpusOf = (workspace: TemporaryWorkspace) => ({ folders: [workspace.at('corpus')], include: ['**/*.txt'], exclude: [], maxFileSize: 1_000_000 });

interface Opened {
  readonly corpus: StoredCorpus;
  /** What was told of faults of the program. */
  readonly errors: string[];
  /** Every process that indexed. */
  readonly processes: Set<number>;
}

function open(context: TestContext, workspace: TemporaryWorkspace, folder = 'index', manyFiles = MANY): Opened {
  const errors: string[] = [];
  const processes = new Set<number>();
  const options = {
    indexFolder: workspace.at(folder),
    watch: true,
    manyFiles,
    openInMemory: () => assert.fail('It went on in memory.'),
    onNotice: (notice: string) => assert.fail(notice),
    onError: (error: unknown) => void errors.push(String(error)),
  };
  const corpus: StoredCorpus = new StoredCorpus(corpusOf(workspace), options, () => {
    if (corpus.indexingProcess !== undefined) processes.add(corpus.indexingProcess);
  });
  context.after(() => corpus.close());
  return { corpus, errors, processes };
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await condition())) {
    if (Date.now() > end) assert.fail(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is no such process, which is what is asked.
    return false;
  }
};

const contentIn = (workspace: TemporaryWorkspace, folder: string): unknown => contentOf(storeOf(workspace.at(folder), corpusOf(workspace)), analysisVersion());

test('while many articles are new, a process indexes them and ends; what changes later a thread takes in', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const { corpus, errors } = open(context, workspace);
  await until(() => corpus.indexingProcess !== undefined, 'a process');
  const pid = corpus.indexingProcess!;
  await corpus.settled;
  assert.deepEqual(corpus.index.status, { articles: COUNT, expected: COUNT, isComplete: true });
  await until(() => corpus.indexingProcess === undefined && !isRunning(pid), 'the end of the process');
  workspace.write('corpus/new.txt', 'Lantern\n\nThe lantern of the zeppelin burned.');
  await until(async () => (await corpus.index.findPassages({ stems: ['zeppelin'], limit: 5 })).length === 1, 'a new article');
  assert.deepEqual(errors, []);
  await corpus.close();
  const thread = open(context, workspace, 'byThread', Infinity);
  await thread.corpus.settled;
  assert.equal(thread.processes.size, 0);
  await thread.corpus.close();
  assert.deepEqual(contentIn(workspace, 'index'), contentIn(workspace, 'byThread'));
});

test('a process that is killed is followed by a thread, which goes on where it stopped', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const { corpus, errors, processes } = open(context, workspace);
  await until(() => corpus.indexingProcess !== undefined, 'a process');
  process.kill(corpus.indexingProcess!, 'SIGKILL');
  await corpus.settled;
  await until(() => corpus.index.status.articles === COUNT && corpus.index.status.isComplete, 'all articles');
  assert.ok(processes.size <= 1, 'no second process');
  assert.equal(errors.length, 1);
  assert.match(errors[0]!, /ended \(SIGKILL\)/);
});

test('a corpus that is closed, or asked to compare its folders, while a process indexes', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context);
  const first = open(context, workspace);
  await until(() => first.corpus.indexingProcess !== undefined, 'a process');
  const pid = first.corpus.indexingProcess!;
  await first.corpus.close();
  assert.ok(!isRunning(pid) || (await until(() => !isRunning(pid), 'the end of the process'), true));
  const second = open(context, workspace);
  await second.corpus.refresh('changed');
  await second.corpus.settled;
  await until(() => second.corpus.index.status.isComplete, 'all articles');
  assert.deepEqual(second.corpus.index.status, { articles: COUNT, expected: COUNT, isComplete: true });
  assert.deepEqual([...first.errors, ...second.errors], []);
});

test('indexing by a process is paused and goes on', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context, 1500);
  const { corpus, errors } = open(context, workspace);
  await until(() => corpus.indexingProcess !== undefined, 'a process');
  corpus.pause();
  await until(() => corpus.isPaused, 'the pause');
  const { articles } = corpus.index.status;
  assert.ok(articles < 1500, 'paused before the end');
  corpus.resume();
  await until(() => corpus.index.status.isComplete && corpus.index.status.articles === 1500, 'all articles');
  assert.deepEqual(errors, []);
});

test('when the server is killed, the process that indexes for it ends too, and the index opens', NEEDS_SQLITE, async (context) => {
  const workspace = setUp(context, 3000);
  const program = `
    import { StoredCorpus } from ${JSON.stringify(new URL('../../../server/src/indexing/storedCorpus.ts', import.meta.url).href)};
    const corpus = new StoredCorpus(${JSON.stringify(corpusOf(workspace))}, { indexFolder: ${JSON.stringify(workspace.at('index'))}, watch: false, manyFiles: ${MANY}, openInMemory() {}, onNotice() {}, onError() {} }, () => {});
    const look = setInterval(() => { if (corpus.indexingProcess !== undefined && corpus.index.status.articles > 0) { clearInterval(look); console.log(corpus.indexingProcess); } }, 5);
  `;
  workspace.write('server.mts', program);
  const server = spawn(process.execPath, ['--import', 'tsx', workspace.at('server.mts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => server.kill('SIGKILL'));
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const pid = Number(String(said));
  assert.ok(isRunning(pid));
  server.kill('SIGKILL');
  await until(() => !isRunning(pid), 'the end of the process');
  assert.ok(existsSync(storeOf(workspace.at('index'), corpusOf(workspace))));
  const { corpus, errors } = open(context, workspace);
  await corpus.settled;
  await until(() => corpus.index.status.articles === 3000 && corpus.index.status.isComplete, 'all articles');
  assert.deepEqual(errors, []);
});
