import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Article } from '../../../server/src/articles/article.js';
import { StoreWriter } from '../../../server/src/index/store/storeWriter.js';
import { INDEX_FORM } from '../../../server/src/indexing/indexForm.js';
import { withId } from '../../../server/src/ingest/fileStates.js';
import { SameThreadReader, type ReadOutcome, type ReadRequest } from '../../../server/src/ingest/workers/articleReader.js';
import { ReadingPool } from '../../../server/src/ingest/workers/readingPool.js';
import { contentOf } from '../../support/indexContent.js';
import { TemporaryWorkspace } from '../../support/workspace.js';
import { ANALYSIS, NEEDS_SQLITE, storeFolder } from './support.js';

const never = new AbortController().signal;
const articlesIn = (outcomes: readonly ReadOutcome[]): Article[] => outcomes.flatMap((outcome) => (outcome.kind === 'read' ? outcome.articles : []));

test('an index that threads prepared is the one that is made of the articles themselves', NEEDS_SQLITE, async (context) => {
  const files = Object.fromEntries(
    Array.from({ length: 24 }, (_, number) => [
      `${number}.${number % 4 === 0 ? 'html' : 'md'}`,
      number % 4 === 0
        ? `<article><h1>Zoë’s quay ${number}</h1><p>The ferry to Colm left at ${number} o’clock, Tobin Hask said.</p></article>`
        : `---\ntitle: Ферри ${number}, \tthe quay\nurl: https://www.port.example/${number}\n---\n“We leave at ${number} o’clock, 𝔘lla,” harbour master Tobin\tHask said. The crew of ${number} stayed at the quay. They stayed.\n`,
    ]),
  );
  const workspace = new TemporaryWorkspace({ ...files, 'empty.txt': '' });
  context.after(() => workspace.remove());
  const requests = [...Object.keys(files), 'empty.txt', 'missing.txt'].map((name): ReadRequest => ({ path: workspace.at(name), size: 100, maxBytes: 1_000_000 }));
  const pool = new ReadingPool({ fewFiles: 0, mostThreads: 2, form: INDEX_FORM });
  context.after(() => pool.close());
  const there = await pool.read(requests, never);
  const here = await new SameThreadReader().read(requests, never);
  assert.deepEqual(there.map(({ kind }) => kind), here.map(({ kind }) => kind));
  // Some articles get another id from the corpus than they ask for: all of such a one is written anew.
  const [prepared, plain] = [there, here].map((outcomes) => articlesIn(outcomes).map((article, index) => (index % 5 === 0 ? withId(article, `other-${index}`) : article))) as [Article[], Article[]];
  const contents = [prepared, plain].map((articles) => {
    const folder = storeFolder(context);
    const writer = StoreWriter.open(folder, ANALYSIS, assert.fail);
    writer.apply({ added: articles.slice(0, 20), removed: [] });
    writer.seal();
    writer.apply({ added: articles.slice(20), removed: articles.slice(3, 6).map(({ path }) => path) });
    writer.close();
    return contentOf(folder, ANALYSIS);
  });
  assert.equal((contents[0]?.['articles'] as Map<string, unknown>).size, plain.length - 3);
  assert.deepEqual(contents[0], contents[1]);
  for (const [index, article] of prepared.entries()) assert.deepEqual({ ...article }, plain[index]);
});
