import assert from 'node:assert/strict';
import { test } from 'node:test';

import { MemoryIndex } from '../../../server/src/index/memory.js';
import { packArticle, unpackArticle } from '../../../server/src/index/store/packedArticle.js';
import { Random } from '../../bench/random.js';
import { answersOf, generatedArticles, NEEDS_SQLITE, storeFolder, StorePair } from './support.js';

test('an article comes back as it was kept', async () => {
  const { articles } = await generatedArticles(20);
  for (const article of articles) assert.deepEqual(unpackArticle(packArticle(article)), article);
  const marked = { ...articles[0]!, marks: [{ start: 0, label: 'p. 1' }, { start: 90, label: 'p. 2' }], file: '/fuzz/many.json', isRendered: true };
  assert.deepEqual(unpackArticle(packArticle(marked)), marked);
});

test('after any series of changes, the index on disk answers as the one in memory does', NEEDS_SQLITE, async (context) => {
  const { generated, articles } = await generatedArticles(160);
  const random = new Random(11);
  const store = new StorePair(storeFolder(context));
  context.after(() => store.close());
  const memory = new MemoryIndex();
  const present = new Set<number>();
  for (let round = 0; round < 24; round++) {
    const touched = new Set(Array.from({ length: random.integer(1, 20) }, () => random.integer(0, articles.length - 1)));
    const removed = [...touched].filter((at) => present.has(at) && random.chance(0.5));
    // Some articles come again, which is a change that changes nothing.
    const added = [...touched].filter((at) => !removed.includes(at));
    const change = { added: added.map((at) => articles[at]!), removed: removed.map((at) => articles[at]!.path) };
    store.writer.apply(change);
    memory.apply(change);
    added.forEach((at) => present.add(at));
    removed.forEach((at) => present.delete(at));
    if (random.chance(0.5)) store.writer.seal();
    if (random.chance(0.3)) store.writer.merge(true);
    if (random.chance(0.2)) store.reopen();
    if (round % 6 === 5) {
      const asked = Array.from({ length: 12 }, () => random.pick(generated));
      assert.deepEqual(await answersOf(store.index, asked), await answersOf(memory, asked));
    }
  }
  assert.deepEqual(store.rebuilt, []);
});
