import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import { DATABASE_FILE, setFact } from '../../../server/src/index/store/database.js';
import { openDatabase } from '../../../server/src/index/store/sqlite.js';
import { articlesOf } from '../../fuzz/corpus.js';
import { NEEDS_SQLITE, storeFolder, StorePair } from './support.js';

const articles = (names: readonly string[]) => articlesOf(Object.fromEntries(names.map((name) => [`${name}.md`, `Ferry ${name}\n\nThe crew of the ferry ${name} stayed in the harbour of Port Almery.\n`])));

test('what is worked out from an index on disk holds on until its articles change', NEEDS_SQLITE, async (context) => {
  const store = new StorePair(storeFolder(context));
  context.after(() => store.close());
  store.writer.apply({ added: await articles(['lark', 'wren']), removed: [] });
  store.writer.setStatus({ expected: 0, isComplete: true });
  const before = store.index.revision;
  const holds = (change: () => void): boolean => {
    const { revision } = store.index;
    change();
    return store.index.revision === revision;
  };
  const problem = { path: '/corpus/x.pdf', code: 'article.unreadable', message: 'The file cannot be read.' } as const;
  assert.ok(holds(() => store.writer.setProblems([problem])), 'a file with a problem');
  assert.deepEqual(store.index.problems(), [problem]);
  assert.ok(holds(() => store.writer.setProblems([problem])), 'the same problem');
  assert.ok(holds(() => store.writer.setStatus({ expected: 0, isComplete: true })), 'what was known of it already');
  assert.ok(holds(() => store.writer.apply({ added: [], removed: [], files: new Map([['/corpus/lark.md', undefined]]) })), 'what is known of a file');
  assert.ok(holds(() => [...store.writer.verify()]), 'that it was found to be sound');
  assert.equal(store.index.revision, before);

  const wren = await articles(['robin']);
  assert.ok(!holds(() => store.writer.apply({ added: wren, removed: [] })), 'an article that was added');
  assert.ok(!holds(() => store.writer.apply({ added: [], removed: [wren[0]!.path] })), 'an article that was removed');
  assert.ok(!holds(() => store.writer.seal()), 'articles that lie elsewhere: answers are read from there');
  assert.ok(!holds(() => store.writer.setStatus({ expected: 9, isComplete: false })), 'that more articles are to come');
});

test('where an earlier version wrote, which does not say what it changed, everything is worked out anew', NEEDS_SQLITE, async (context) => {
  const store = new StorePair(storeFolder(context));
  context.after(() => store.close());
  store.writer.apply({ added: await articles(['lark']), removed: [] });
  const { revision } = store.index;
  const database = openDatabase(join(store.folder, DATABASE_FILE));
  setFact(database, 'revision', 50);
  database.close();
  assert.ok(store.index.revision > revision);
});
