import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';

import { DirectoryWatch } from '../../../server/src/ingest/directoryWatch.js';

interface Seen {
  readonly root: string;
  readonly watch: DirectoryWatch;
  readonly files: Set<string>;
  readonly folders: Set<string>;
  readonly failures: string[];
  readonly forget: () => void;
}

async function watching(context: TestContext, folders: readonly string[]): Promise<Seen> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'stet-watch-')));
  context.after(() => rm(root, { recursive: true, force: true }));
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  const files = new Set<string>();
  const seenFolders = new Set<string>();
  const failures: string[] = [];
  const events = { fileChanged: (path: string) => files.add(relative(root, path)), folderChanged: (path: string) => seenFolders.add(relative(root, path)), failed: (reason: string) => failures.push(reason) };
  const watch = new DirectoryWatch(root, events, (name) => name === 'node_modules');
  context.after(() => watch.close());
  return { root, watch, files, folders: seenFolders, failures, forget: () => (files.clear(), seenFolders.clear()) };
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) assert.fail(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('one watch a folder and none a file, whatever a folder holds', async (context) => {
  const { root, watch, files } = await watching(context, ['deep/er', 'node_modules/x']);
  for (let number = 0; number < 200; number++) await writeFile(join(root, 'deep', `${number}.txt`), 'An article.');
  await watch.start();
  assert.equal(watch.size, 3, 'the folder, and two in it');
  await appendFile(join(root, 'deep', '117.txt'), ' More of it.');
  await until(() => files.has(join('deep', '117.txt')), 'a file that was there was written to');
  assert.equal(watch.size, 3);
});

test('files that come, change, are replaced and go are told by their paths', async (context) => {
  const { root, watch, files, folders, forget } = await watching(context, ['deep']);
  await watch.start();
  const path = join(root, 'deep', 'a.txt');
  for (const [what, change] of [
    ['comes', () => writeFile(path, 'One.')],
    ['changes', () => writeFile(path, 'Two.')],
    ['is replaced', () => writeFile(join(root, 'aside'), 'Three.').then(() => rename(join(root, 'aside'), path))],
    ['goes', () => rm(path)],
  ] as const) {
    forget();
    await change();
    await until(() => files.has(join('deep', 'a.txt')), `a file ${what}`);
  }
  assert.deepEqual([...folders], []);
});

test('a folder that comes is told and watched, with what is in it', async (context) => {
  const { root, watch, files, folders } = await watching(context, []);
  await watch.start();
  await mkdir(join(root, 'new', 'inner'), { recursive: true });
  await until(() => watch.size === 3 && folders.has('new'), 'two new folders are watched');
  await writeFile(join(root, 'new', 'inner', 'a.txt'), 'In it.');
  await until(() => files.has(join('new', 'inner', 'a.txt')), 'a file in the inner one');
});

test('a folder that goes, moves or is replaced is told, and what stands at its path then is watched', async (context) => {
  const { root, watch, files, folders, forget } = await watching(context, ['one/inner', 'two']);
  await watch.start();
  await rename(join(root, 'one'), join(root, 'moved'));
  await until(() => folders.has('one') && folders.has('moved') && watch.size === 4, 'a folder moved');
  await writeFile(join(root, 'moved', 'inner', 'a.txt'), 'Moved along.');
  await until(() => files.has(join('moved', 'inner', 'a.txt')), 'a file where it moved to');
  forget();
  for (let round = 0; round < 5; round++) {
    // A system may give the folder that is made next the number of the one that was removed.
    await rm(join(root, 'two'), { recursive: true });
    await mkdir(join(root, 'two'));
  }
  await until(() => folders.has('two'), 'a folder replaced');
  await until(() => {
    void writeFile(join(root, 'two', 'b.txt'), 'In the new one.');
    return files.has(join('two', 'b.txt'));
  }, 'a file in the folder that came last');
  await rm(join(root, 'moved'), { recursive: true });
  await until(() => watch.size === 2 && folders.has('moved'), 'a folder that went is watched no more');
});

test('of many folders that are replaced in a row each is watched in the end', async (context) => {
  const names = Array.from({ length: 60 }, (_, number) => `folder ${number}`);
  const { root, watch, files } = await watching(context, names);
  await watch.start();
  for (const name of names) {
    for (let round = 0; round < 5; round++) {
      await rm(join(root, name), { recursive: true });
      await mkdir(join(root, name));
    }
  }
  await until(() => watch.size === names.length + 1, 'all folders watched');
  for (const name of names) {
    await until(() => {
      void writeFile(join(root, name, 'a.txt'), 'In the last one.');
      return files.has(join(name, 'a.txt'));
    }, `a file in ${name}`);
  }
});

test('after its end nothing is told, and a folder that is missing is no failure', async (context) => {
  const { root, watch, files, folders, failures } = await watching(context, []);
  await rm(root, { recursive: true });
  await watch.start();
  assert.deepEqual([watch.size, failures], [0, []]);
  await mkdir(root);
  await watch.start();
  assert.equal(watch.size, 1);
  watch.close();
  await writeFile(join(root, 'a.txt'), 'Unseen.');
  const other = new DirectoryWatch(root, { fileChanged: (path) => files.add(path), folderChanged: () => undefined, failed: () => undefined });
  await other.start();
  await writeFile(join(root, 'b.txt'), 'Seen by the other one.');
  await until(() => files.has(join(root, 'b.txt')), 'another watch sees what comes next');
  other.close();
  assert.deepEqual([[...files].filter((path) => !path.startsWith(root)), [...folders]], [[], []]);
});
