import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';

import { SameThreadReader, type ReadRequest } from '../../../server/src/ingest/workers/articleReader.js';
import { CorpusFolder } from '../../../server/src/ingest/corpusFolder.js';
import { ReadingPool, type ReadingPoolOptions } from '../../../server/src/ingest/workers/readingPool.js';
import type { Article, CorpusProblem } from '../../../server/src/articles/article.js';
import { TemporaryWorkspace } from '../../support/workspace.js';
import { inEnglish } from '../../../server/src/text/l10n.js';

const HANGS = new URL('./threads/hangs.mjs', import.meta.url);
const NEVER = new URL('./threads/never.mjs', import.meta.url);
const never = new AbortController().signal;

function pool(context: TestContext, options: ReadingPoolOptions): ReadingPool {
  const made = new ReadingPool({ fewFiles: 0, mostThreads: 2, ...options });
  context.after(() => made.close());
  return made;
}

const request = (path: string): ReadRequest => ({ path, size: 100, maxBytes: 1_000_000 });

function workspace(context: TestContext, files: Record<string, string>): TemporaryWorkspace {
  const made = new TemporaryWorkspace(files);
  context.after(() => made.remove());
  return made;
}

test('threads give what the thread that asks gives, in order', async (context) => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`${index}.${index % 3 === 0 ? 'md' : index % 3 === 1 ? 'txt' : 'html'}`, index % 3 === 2 ? `<article><h1>Ferry ${index}</h1><p>The ferry to Colm left at ${index} o’clock, Tobin Hask said.</p></article>` : `Ferry ${index}\n\n“We leave at ${index} o’clock,” harbour master Tobin Hask said. The crew of ${index} stayed.`]),
  );
  const { path } = workspace(context, files);
  const requests = [...Object.keys(files), 'missing.txt'].map((name) => request(`${path}/${name}`));
  const there = await pool(context, {}).read(requests, never);
  const here = await new SameThreadReader().read(requests, never);
  assert.deepEqual(there, here);
  assert.equal(there.at(-1)?.kind, 'gone');
  assert.ok(there[0]?.kind === 'read' && there[0].articles[0]?.names.some(({ text }) => text === 'Tobin Hask'));
});

test('a file that takes too long, or too much memory, or breaks its thread costs itself alone', async (context) => {
  const paths = ['a', 'hang.pdf', 'b', 'c', 'swell.pdf', 'd', 'e', 'f', 'fall.pdf', 'g', 'h', 'i'];
  const outcomes = await pool(context, { entry: HANGS, longestFileMs: 9000, mostMemory: 128 }).read(paths.map(request), never);
  const reasons = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [inEnglish(outcome.reason)] : []));
  assert.equal(reasons.length, 3, reasons.join('\n'));
  assert.deepEqual(paths.filter((_, index) => outcomes[index]?.kind === 'read'), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  assert.match(reasons[0]!, /^hang\.pdf cannot be read: it takes longer than 9 seconds\./);
  assert.match(reasons[1]!, /^swell\.pdf cannot be read: it needs more than the 128 MB of memory/);
  assert.match(reasons[2]!, /^fall\.pdf cannot be read: reading it failed \(fell over\)/);
});

test('where threads cannot start, files are read on the thread that asks', async (context) => {
  const { path } = workspace(context, { 'a.txt': 'Harbour\n\nThe harbour is open.' });
  const reasons: string[] = [];
  const outcomes = await pool(context, { entry: NEVER, onFallback: (reason) => reasons.push(reason) }).read([request(`${path}/a.txt`)], never);
  assert.equal(outcomes[0]?.kind, 'read');
  assert.equal(reasons.length, 1);
});

test('a few files are read on the thread that asks, but by threads while these are there', async (context) => {
  // The threads of this entry say that they have read what is not there; the thread that asks finds it gone.
  const few = pool(context, { fewFiles: 3, mostThreads: 1, entry: HANGS });
  const read = async (...names: string[]): Promise<string[]> => (await few.read(names.map((name) => request(`/nowhere/${name}.txt`)), never)).map(({ kind }) => kind);
  assert.deepEqual(await read('a'), ['gone']);
  assert.deepEqual(await read('a', 'b', 'c'), ['read', 'read', 'read']);
  assert.deepEqual(await read('d'), ['read']);
});

test('an abort ends the waiting', async (context) => {
  const controller = new AbortController();
  const reading = pool(context, { entry: HANGS, longestFileMs: 60_000 }).read([request('hang.pdf')], controller.signal);
  controller.abort(new Error('enough'));
  await assert.rejects(reading, /enough/);
});

test('threads end when there is no work', async (context) => {
  const reading = pool(context, { entry: HANGS, keepMs: 20 });
  await reading.read(['a', 'b'].map(request), never);
  const end = Date.now() + 10_000;
  while (reading.threads > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(reading.threads, 0);
  assert.equal((await reading.read([request('c')], never))[0]?.kind, 'read');
});

test('a corpus says why a file is missing, and does not try again until it changes', async (context) => {
  const { path } = workspace(context, { 'a.txt': 'Harbour\n\nThe harbour is open.', 'hang.md': 'x' });
  const problems: (readonly CorpusProblem[])[] = [];
  const articles: Article[] = [];
  const corpus = new CorpusFolder({ apply: ({ added }) => articles.push(...added), setProblems: (all) => problems.push(all) }, { folders: [path], watch: false, reader: pool(context, { entry: HANGS, longestFileMs: 1000 }) });
  context.after(() => corpus.dispose());
  await corpus.ready;
  assert.match(problems.at(-1)?.[0]?.message ?? '', /hang\.md cannot be read: it takes longer/);
});
