import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import type { Article, CorpusProblem } from '../../../server/src/articles/article.js';
import { fileMatcher, walkFolder } from '../../../server/src/ingest/folderWalk.js';
import { CorpusFolder } from '../../../server/src/ingest/corpusFolder.js';
import type { CorpusFolderOptions, CorpusSink } from '../../../server/src/ingest/corpusFolderOptions.js';

class Shelf implements CorpusSink {
  readonly articles = new Map<string, Article>();
  problems: readonly CorpusProblem[] = [];
  applied = 0;
  apply(change: { readonly added: readonly Article[]; readonly removed: readonly string[] }): void {
    this.applied++;
    for (const path of change.removed) this.articles.delete(path);
    for (const article of change.added) this.articles.set(article.path, article);
  }
  setProblems(problems: readonly CorpusProblem[]): void {
    this.problems = problems;
  }
  get ids(): string[] {
    return [...this.articles.values()].map((article) => article.metadata.id).sort();
  }
  get codes(): string[] {
    return this.problems.map((problem) => problem.code).sort();
  }
}

async function setUp(context: TestContext, files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'stet-corpus-'));
  context.after(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
}

function open(context: TestContext, folders: string[], options: Partial<CorpusFolderOptions> = {}): { shelf: Shelf; corpus: CorpusFolder } {
  const shelf = new Shelf();
  const corpus = new CorpusFolder(shelf, { folders, watch: false, debounceMs: 10, lookEveryMs: 30, ...options });
  context.after(() => corpus.dispose());
  return { shelf, corpus };
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) assert.fail(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('reads what folders hold and tells how far it is', async (context) => {
  const root = await setUp(context, { 'a.txt': 'Harbour opens\n\nThe harbour of Orsk opened.', 'deep/b.md': '# Fleet\n\nThe fleet left.', 'c.html': '<p>The treaty was signed by both.</p>', 'picture.png': 'x', 'node_modules/d.txt': 'no', '.hidden/e.txt': 'no' });
  const progress: string[] = [];
  const { shelf, corpus } = open(context, [root], { onProgress: (done, total) => progress.push(`${done}/${total}`) });
  await corpus.ready;
  assert.deepEqual(shelf.ids, ['a', 'b', 'c']);
  assert.deepEqual(shelf.problems, []);
  assert.deepEqual(progress, ['0/3', '3/3']);
});

test('include and exclude globs choose the files', async (context) => {
  const root = await setUp(context, { 'a.txt': 'One.', 'old/b.txt': 'Two.', 'c.md': 'Three.' });
  const { shelf, corpus } = open(context, [root], { include: ['**/*.txt'], exclude: ['old/**'] });
  await corpus.ready;
  assert.deepEqual(shelf.ids, ['a']);
});

test('files that cannot be used are problems, and the others are read', async (context) => {
  const root = await setUp(context, { 'a.txt': 'Good text.', 'empty.txt': ' \n', 'binary.txt': new Uint8Array([1, 0, 2, 0, 0, 0, 7]), 'large.txt': 'x'.repeat(300) });
  const { shelf, corpus } = open(context, [root], { maxBytes: 200 });
  await corpus.ready;
  assert.deepEqual(shelf.ids, ['a']);
  assert.deepEqual(shelf.codes, ['corpus.binary', 'corpus.empty', 'corpus.tooLarge']);
});

test('two articles with one id are both searchable and both reported', async (context) => {
  const root = await setUp(context, { 'x/a.txt': 'One.', 'y/a.txt': 'Two.', 'z.txt': '---\nid: a\n---\nThree.' });
  const { shelf, corpus } = open(context, [root]);
  await corpus.ready;
  assert.deepEqual(shelf.ids, ['a', 'a~2', 'a~3']);
  assert.equal(shelf.articles.get(join(root, 'x', 'a.txt'))?.metadata.id, 'a');
  assert.deepEqual(shelf.codes, ['corpus.duplicateId', 'corpus.duplicateId', 'corpus.duplicateId']);
  await rm(join(root, 'x', 'a.txt'));
  corpus.filesChanged([join(root, 'x', 'a.txt')]);
  await corpus.settled();
  assert.deepEqual(shelf.ids, ['a', 'a~2']);
  assert.equal(shelf.articles.get(join(root, 'y', 'a.txt'))?.metadata.id, 'a');
});

test('a change that changes nothing reaches no index', async (context) => {
  const root = await setUp(context, { 'a.txt': 'The same text.' });
  const { shelf, corpus } = open(context, [root]);
  await corpus.ready;
  const before = shelf.applied;
  await writeFile(join(root, 'a.txt'), 'The same text.');
  corpus.filesChanged([join(root, 'a.txt'), join(root, 'never.txt'), '/elsewhere/b.txt']);
  await corpus.settled();
  assert.equal(shelf.applied, before);
});

test('changes are seen while watching: new, changed, replaced atomically, gone', async (context) => {
  const root = await setUp(context, { 'a.txt': 'First text.' });
  const { shelf, corpus } = open(context, [root], { watch: true });
  await corpus.ready;
  await mkdir(join(root, 'new'));
  await writeFile(join(root, 'new', 'b.txt'), 'Second text.');
  await until(() => shelf.ids.join() === 'a,b', 'a new file in a new folder');
  await writeFile(join(root, 'half.tmp'), 'Other text.');
  await rename(join(root, 'half.tmp'), join(root, 'a.txt'));
  await until(() => shelf.articles.get(join(root, 'a.txt'))?.text === 'Other text.', 'a file replaced by another');
  await rm(join(root, 'new'), { recursive: true });
  await until(() => shelf.ids.join() === 'a', 'a folder removed');
});

test('a missing folder is a problem until it appears, and again when it goes', async (context) => {
  const root = await setUp(context, {});
  const folder = join(root, 'later', 'corpus');
  const { shelf, corpus } = open(context, [folder], { watch: true });
  await corpus.ready;
  assert.deepEqual(shelf.codes, ['corpus.folderMissing']);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.txt'), 'Now there.');
  await until(() => shelf.ids.join() === 'a' && shelf.problems.length === 0, 'the folder appeared');
  await rm(folder, { recursive: true });
  await until(() => shelf.ids.length === 0 && shelf.codes.join() === 'corpus.folderMissing', 'the folder went');
});

test('a folder that goes and comes back at once is watched on', async (context) => {
  const root = await setUp(context, { 'corpus/a.txt': 'Now there.' });
  const folder = join(root, 'corpus');
  const { shelf, corpus } = open(context, [folder], { watch: true, lookEveryMs: 400 });
  await corpus.ready;
  await rename(folder, join(root, 'aside'));
  await until(() => shelf.ids.length === 0, 'the folder went');
  await rename(join(root, 'aside'), folder);
  await until(() => shelf.ids.join() === 'a' && shelf.problems.length === 0, 'the folder came back');
  await writeFile(join(folder, 'b.txt'), 'Another.');
  await until(() => shelf.ids.join() === 'a,b', 'a file appeared in it');
});

test('links that lead in a circle, dangle, or lead to one file twice do no harm', async (context) => {
  const root = await setUp(context, { 'a.txt': 'Only one.', 'sub/b.txt': 'Another.' });
  await symlink(root, join(root, 'sub', 'circle'));
  await symlink(join(root, 'nowhere.txt'), join(root, 'dangling.txt'));
  await symlink(join(root, 'a.txt'), join(root, 'sub', 'alias.txt'));
  const { shelf, corpus } = open(context, [root], { watch: true });
  await corpus.ready;
  assert.deepEqual(shelf.ids, ['a', 'b']);
  assert.deepEqual(shelf.codes, ['corpus.unreadable']);
  assert.match(shelf.problems[0]!.message, /dangling\.txt .* link to a file that does not exist/);
  await rm(join(root, 'dangling.txt'));
  await corpus.rescan();
  assert.deepEqual(shelf.codes, []);
});

test('an abort ends the walk', async (context) => {
  const root = await setUp(context, Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.txt`, `Text ${index}.`])));
  const controller = new AbortController();
  const { shelf, corpus } = open(context, [root], { signal: controller.signal, onProgress: (done) => done > 0 && controller.abort(new Error('enough')) });
  await assert.rejects(corpus.ready, /enough/);
  assert.equal(shelf.articles.size < 120, true);
});

test('a pattern that leads out of the folder excludes nothing in it, and one with the whole path what it names', async (context) => {
  const root = await setUp(context, { 'corpus/a.txt': 'Harbour\n\nThe harbour is closed.', 'corpus/old/b.txt': 'Strait\n\nThe strait is open.', 'other/c.txt': 'Lissby\n\nLissby lies by the sea.' });
  const folder = join(root, 'corpus');
  const names = async (exclude: string[], include = ['**/*.txt']): Promise<string[] | string> => {
    const walk = await walkFolder(folder, { include, exclude });
    return walk.kind === 'present' ? walk.files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/')) : walk.kind;
  };
  const slashed = folder.replaceAll('\\', '/');
  assert.deepEqual(await names(['../other/**', '/elsewhere/**']), ['a.txt', 'old/b.txt']);
  assert.deepEqual(await names(['../**/c.txt']), ['a.txt', 'old/b.txt']);
  assert.deepEqual(await names([`${slashed}/old/**`]), ['a.txt']);
  assert.deepEqual(await names(['../corpus/old/**']), ['a.txt']);
  assert.deepEqual(await names([], ['../other/*.txt']), []);
  const matches = fileMatcher(folder, { include: ['**/*.txt'], exclude: ['../other/**', `${slashed}/old/**`] });
  assert.deepEqual([matches(join(folder, 'a.txt')), matches(join(folder, 'old', 'b.txt'))], [true, false]);
});
