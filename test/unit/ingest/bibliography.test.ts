import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';

import { MemoryIndex } from '../../../server/src/index/memory.js';
import { CorpusFolder } from '../../../server/src/ingest/corpusFolder.js';
import { TemporaryWorkspace } from '../../support/workspace.js';

const ARTICLE = 'The harbour opens\n\nThe harbour of Orsk opened on Friday after nine years of repairs, the port authority said.';

test('a bibliography beside the articles counts more than they do, and no more once it is gone', async (context) => {
  const workspace = new TemporaryWorkspace({
    'a-harbour.txt': ARTICLE,
    'b-page.txt': `---\nurl: https://www.post.example/treaty/\nauthor: desk\n---\nTreaty signed\n\nThe treaty was signed on Friday.`,
    'c-paper.txt': `Salt and quays\n\nhttps://doi.org/10.1000/SALT.7\n\nThe price of salt rose in spring.`,
    'refs.bib': '@article{a-harbour, title = {Harbour of Orsk opens}, author = {Tolk, Mira}, date = {2031-03-04}}\n@article{x, title = {On salt}, author = {Ost, Dan}, doi = {10.1000/salt.7}, year = 2031}',
  });
  context.after(() => workspace.remove());
  workspace.write('z.json', JSON.stringify([{ id: 'anything', type: 'webpage', URL: 'http://post.example/treaty', author: [{ given: 'Ida', family: 'Lam' }], 'container-title': 'Valen Post' }]));
  const index = new MemoryIndex();
  const folder = new CorpusFolder(index, { folders: [workspace.path], watch: false });
  context.after(() => folder.dispose());
  await folder.ready;
  assert.deepEqual(index.problems(), []);
  assert.equal(index.status.articles, 3);
  const card = async (id: string) => index.card(id);
  assert.deepEqual(await card('a-harbour'), { id: 'a-harbour', title: 'Harbour of Orsk opens', author: 'Mira Tolk', date: '2031-03-04', language: 'en', path: workspace.at('a-harbour.txt') });
  assert.deepEqual([(await card('b-page'))?.author, (await card('b-page'))?.outlet], ['Ida Lam', 'Valen Post']);
  assert.deepEqual([(await card('c-paper'))?.title, (await card('c-paper'))?.author], ['On salt', 'Dan Ost']);
  workspace.write('refs.bib', '@article{a-harbour, author = {Ost, Dan}}');
  rmSync(workspace.at('z.json'));
  await folder.rescan();
  assert.deepEqual([(await card('a-harbour'))?.title, (await card('a-harbour'))?.author], ['The harbour opens', 'Dan Ost']);
  assert.equal((await card('b-page'))?.author, 'desk');
  assert.equal((await card('c-paper'))?.title, 'Salt and quays');
});

test('of pages that only their query tells apart, a bibliography means the one with its own', async (context) => {
  const page = (id: number): string => `---\nurl: https://post.example/show.do?id=${id}\n---\nTreaty ${id}\n\nThe treaty was signed on Friday.`;
  const workspace = new TemporaryWorkspace({ 'one.txt': page(1), 'two.txt': page(2), 'refs.bib': '@misc{x, title = {The second treaty}, url = {http://www.post.example/show.do?id=2&utm_source=letter}}' });
  context.after(() => workspace.remove());
  const index = new MemoryIndex();
  const folder = new CorpusFolder(index, { folders: [workspace.path], watch: false });
  context.after(() => folder.dispose());
  await folder.ready;
  assert.deepEqual([(await index.card('one'))?.title, (await index.card('two'))?.title], ['Treaty 1', 'The second treaty']);
  assert.equal((await index.cardByUrl('https://post.example/show.do?id=1'))?.id, 'one');
  assert.equal(await index.cardByUrl('https://post.example/show.do?id=3'), undefined);
});
