import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../../server/src/ingest/readArticle.js';

async function read(name: string, content: unknown): Promise<{ codes: string[]; articles: number }> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2);
  const { sources, problems } = await readArticle(`/c/${name}`, new TextEncoder().encode(text));
  return { codes: problems.map(({ code }) => code), articles: sources.length };
}

const QUIET = { codes: [], articles: 0 };
const SENTENCE = 'The harbour of Orsk opened again on Friday after nine years of repairs.';

test('settings of programs are passed over without a word', async () => {
  assert.deepEqual(await read('package.json', { name: 'paper', version: '1.0.0', description: 'Tools for a desk that nobody has used for years, and that still work on most days of the week.', scripts: { build: 'make all' } }), QUIET);
  assert.deepEqual(await read('anything.json', { compilerOptions: { strict: true }, include: ['src'] }), QUIET);
  assert.deepEqual(await read('colours.json', { sea: '#003355', sand: '#ddcc99' }), QUIET);
  assert.deepEqual(await read('words.json', { description: 'Checks what is written', 'menu.open': 'Open the file' }), QUIET);
  assert.deepEqual(await read('.prettierrc.json', { printWidth: 120 }), QUIET);
  assert.deepEqual(await read('list.json', ['one', 'two']), QUIET);
  assert.deepEqual(await read('number.json', '42'), QUIET);
  assert.deepEqual(await read('sitemap.xml', '<?xml version="1.0"?><urlset><url><loc>https://post.example/a</loc></url></urlset>'), QUIET);
  assert.deepEqual(await read('pom.xml', '<project><artifactId>paper</artifactId><version>1</version></project>'), QUIET);
  assert.deepEqual(await read('colours.xml', '<resources><color name="sea">#003355</color></resources>'), QUIET);
});

test('exports are read or told, however short', async () => {
  assert.deepEqual(await read('notes.json', [{ text: SENTENCE }]), { codes: [], articles: 1 });
  assert.deepEqual(await read('one.json', { headline: 'Harbour opens', description: SENTENCE }), { codes: [], articles: 1 });
  assert.deepEqual(await read('posts.json', { hits: [{ inhalt: SENTENCE }, { inhalt: SENTENCE }] }), { codes: ['corpus.noText'], articles: 0 });
  assert.deepEqual(await read('long.json', { inhalt: `${SENTENCE} `.repeat(5) }), { codes: ['corpus.noText'], articles: 0 });
  assert.deepEqual(await read('report.xml', `<report><p>${`${SENTENCE} `.repeat(5)}</p></report>`), { codes: ['corpus.mislabelled'], articles: 0 });
  assert.deepEqual(await read('feed.rss', '<settings><a>1</a></settings>'), { codes: ['corpus.mislabelled'], articles: 0 });
});

test('one entry without text is told as one', async () => {
  const entries = [{ headline: 'Harbour opens', text: SENTENCE }, { headline: 'Harbour closes', text: SENTENCE }, { headline: 'Picture of the day', text: '' }];
  const told = async (count: number): Promise<string | undefined> => (await readArticle('/c/export.json', new TextEncoder().encode(JSON.stringify([...entries, ...entries.slice(2)].slice(0, count))))).problems[0]?.message;
  assert.equal(await told(3), 'One of 3 entries has no text and is left out.');
  assert.equal(await told(4), '2 of 4 entries have no text and are left out.');
});

test('what is no JSON, empty or cut off is a problem, whatever it is called', async () => {
  assert.deepEqual(await read('package.json', ''), { codes: ['corpus.empty'], articles: 0 });
  assert.deepEqual(await read('settings.json', '{"a": [1, 2'), { codes: ['corpus.damaged'], articles: 0 });
});
