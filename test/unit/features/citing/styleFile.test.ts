import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseBriefing } from '../../../../server/src/briefing/parseBriefing.js';
import { updateBibliography } from '../../../../server/src/features/citing/bibliography.js';
import { cslItem } from '../../../../server/src/features/citing/cslItem.js';
import { markdownOf } from '../../../../server/src/features/citing/cslMarkdown.js';
import type { ArticleMetadata } from '../../../../server/src/articles/article.js';
import { MemoryIndex } from '../../../../server/src/index/memory.js';
import { styleOf, type StyleParts } from '../../../support/citationStyle.js';
import { articleFrom } from '../../../support/statementFixture.js';

const card = (metadata: Partial<ArticleMetadata>) => ({ id: 'x', path: '/x', title: 'Quota', ...metadata });

test('an article is an item of CSL', () => {
  assert.deepEqual(cslItem(card({ author: 'By Ada Renn and Inner Sea Wire staff', outlet: 'The Almery Lantern', date: '2031-03-04', url: 'https://lantern.example/q', language: 'en' })), {
    id: 'x',
    type: 'article-newspaper',
    title: 'Quota',
    author: [{ family: 'Renn', given: 'Ada' }, { literal: 'Inner Sea Wire staff' }],
    'container-title': 'The Almery Lantern',
    issued: { 'date-parts': [[2031, 3, 4]] },
    URL: 'https://lantern.example/q',
    language: 'en',
  });
  assert.equal(cslItem(card({ url: 'https://x.example' })).type, 'webpage');
  assert.deepEqual(cslItem(card({ title: ' ', url: 'javascript:alert(1)' })), { id: 'x', type: 'document', title: 'x' });
});

describe('a bibliography in a style of one’s own', () => {
  const index = new MemoryIndex();
  const article = (metadata: ArticleMetadata) => ({ ...articleFrom(metadata.id, { text: `${metadata.title}\n\nHerring is scarce.\n` }), metadata });
  index.apply({
    added: [
      article({ id: 'ferry', title: 'Ferry *crews* walk out', author: 'Ada Renn', outlet: 'Lantern', date: '2031-03-04', url: 'https://lantern.example/ferry' }),
      article({ id: 'grain', title: '<img src=x> [a](javascript:b)', outlet: 'Wire_wire' }),
      article({ id: 'jubilee', title: '1999. A year', outlet: 'Gazette', date: '2000' }),
    ],
    removed: [],
  });
  const listed = async (parts: StyleParts, frontMatter = ''): Promise<string[]> => {
    const change = await updateBibliography(parseBriefing(frontMatter + 'Dear [@grain], late [@ferry], old [@jubilee].\n'), index, { style: await styleOf(parts), heading: 'Sources' }, true);
    return change!.newText.split('\n').filter((line) => /^(?:- |\d+[.)])/.test(line));
  };

  test('has its words, order and faces, and nothing of an article is markup', async () => {
    assert.deepEqual(await listed({ keys: '<key variable="container-title"/>', layout: '<group delimiter=", "><text variable="container-title" font-style="italic"/><text variable="title"/><text variable="URL"/></group>' }), [
      '- *Gazette*, 1999. A year',
      '- *Lantern*, Ferry \\*crews\\* walk out, <https://lantern.example/ferry>',
      '- *Wire\\_wire*, \\<img src=x> \\[a](javascript:b)',
    ]);
  });
  test('is in the language of the style, else of the briefing', async () => {
    const layout = '<group delimiter=" "><date variable="issued" form="text"/><text variable="container-title" quotes="true"/></group>';
    const first = async (frontMatter: string, root?: string): Promise<string | undefined> => (await listed({ layout, keys: '<key variable="issued" sort="descending"/>', ...(root === undefined ? {} : { root }) }, frontMatter))[0];
    assert.equal(await first(''), '- March 4, 2031 “Lantern”');
    assert.equal(await first('---\nlang: en-GB\n---\n\n'), '- 4 March 2031 ‘Lantern’');
    assert.equal(await first('---\ntitle: Hafen\nlang: de\n---\n\n'), '- 4\\. März 2031 „Lantern“');
    assert.equal(await first('---\nlang: [de]\n---\n\n'), '- March 4, 2031 “Lantern”');
    assert.equal(await first('---\nlang: de\n---\n\n', 'default-locale="en-GB"'), '- 4 March 2031 ‘Lantern’');
  });
  test('leaves no source out that the style has no words for', async () => {
    assert.deepEqual(await listed({ layout: '<date variable="issued" form="text"/>' }), ['- “\\<img src=x> \\[a](javascript:b)”, *Wire\\_wire*.', '- March 4, 2031', '- 2000']);
  });
  test('numbered by the style is a numbered list; other figures begin none', async () => {
    assert.deepEqual(await listed({ options: 'second-field-align="flush"', layout: '<text variable="citation-number" suffix="."/><text variable="container-title"/>' }), ['1. Wire\\_wire', '2. Lantern', '3. Gazette']);
    assert.deepEqual(await listed({ layout: '<text variable="citation-number" prefix="[" suffix="] "/><text variable="container-title"/>' }), ['- [1] Wire\\_wire', '- [2] Lantern', '- [3] Gazette']);
    assert.deepEqual((await listed({ layout: '<text variable="title"/>', keys: '<key variable="issued"/>' }))[0], '- 1999\\. A year');
  });
});

describe('words as a style sets them, in Markdown', () => {
  test('keep spaces out of the emphasis', () => {
    assert.equal(markdownOf([{ text: 'in ', format: {} }, { text: ' The Lantern ', format: { italic: true } }, { text: 'today', format: {} }]), 'in *The Lantern* today');
    assert.equal(markdownOf([{ text: 'Lantern', format: { italic: true, bold: true } }]), '***Lantern***');
  });
  test('have no emphasis where Markdown could not read it', () => {
    assert.equal(markdownOf([{ text: '“Quota”', format: { italic: true } }, { text: 's', format: {} }]), '“Quota”s');
    assert.equal(markdownOf([{ text: 'a', format: { italic: true } }, { text: 'b', format: { bold: true } }]), '*a*b');
  });
  test('make a link of an address of the web alone', () => {
    assert.equal(markdownOf([{ text: 'https://a.example/x', format: {}, isLink: true }, { text: '.', format: {} }]), '<https://a.example/x>.');
    assert.equal(markdownOf([{ text: 'javascript:x <b>', format: {}, isLink: true }]), 'javascript:x \\<b>');
  });
});
