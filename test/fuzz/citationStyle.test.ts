import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { formatBibliography } from '../../server/src/csl/bibliography.js';
import { formatCitations } from '../../server/src/csl/citation.js';
import type { CslItem } from '../../server/src/csl/item.js';
import { readStyle } from '../../server/src/csl/readStyle.js';
import type { StyleNode } from '../../server/src/csl/styleNode.js';
import { markdownOf } from '../../server/src/features/citing/cslMarkdown.js';
import { treeOf } from '../../server/src/ingest/styleFile.js';
import { inEnglish } from '../../server/src/text/l10n.js';

const ELEMENTS = ['text', 'number', 'date', 'date-part', 'names', 'name', 'name-part', 'et-al', 'label', 'substitute', 'group', 'choose', 'if', 'else-if', 'else', 'sort', 'key', 'layout', 'macro', 'citation', 'bibliography', 'locale', 'terms', 'term', 'single', 'info', 'style', 'sparkle'];
const ATTRIBUTES = ['variable', 'macro', 'term', 'value', 'name', 'form', 'prefix', 'suffix', 'delimiter', 'et-al-min', 'et-al-use-first', 'and', 'initialize-with', 'name-as-sort-order', 'text-case', 'quotes', 'font-style', 'match', 'type', 'position', 'date-parts', 'subsequent-author-substitute', 'subsequent-author-substitute-rule', 'page-range-format', 'default-locale', 'xml:lang', 'disambiguate-add-year-suffix', 'second-field-align', 'version'];
const VALUES = ['title', 'author', 'issued', 'URL', 'page', 'citation-number', 'locator', 'editor translator', 'a', 'month', 'year', 'text', 'ordinal', 'roman', 'all', 'first', 'partial-each', 'true', 'none', '. ', ', ', '"', '-1', '3', 'title sentence', 'en', '@@', '', 'ibid'];

const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES), { maxKeys: 5 });
const leaf: fc.Arbitrary<StyleNode> = fc.record({ name: fc.constantFrom(...ELEMENTS), attributes, children: fc.constant([]), text: fc.constantFrom('', 'word', '“') });
const around = (inner: fc.Arbitrary<StyleNode>): fc.Arbitrary<StyleNode> => fc.record({ name: fc.constantFrom(...ELEMENTS), attributes, children: fc.array(inner, { maxLength: 4 }), text: fc.constant('') });
const node = around(fc.oneof(leaf, around(fc.oneof(leaf, around(leaf)))));
const parts = fc.array(node, { maxLength: 5 });
const element = (name: string, children: readonly StyleNode[], more: Record<string, string> = {}): StyleNode => ({ name, attributes: more, children, text: '' });

const ITEMS: readonly CslItem[] = [
  { id: 'a', type: 'article-newspaper', title: 'Is “it” *so*?', author: [{ family: 'van Tove', given: 'Bo J.-C.' }, { literal: 'Wire' }], issued: { 'date-parts': [[2031, 3, 4], [2031, 4]] }, URL: 'https://a.example', page: '3-12' },
  { id: 'b', type: 'webpage', title: '', author: [{}, { family: '' }], issued: { 'date-parts': [[]], raw: '??' } },
  { id: 'c', type: 'document', title: '"', issued: { literal: 'then' } },
];

test('no style, however odd, throws, and every source has its entry', () => {
  fc.assert(
    fc.property(parts, parts, parts, attributes, attributes, (cited, listed, others, root, section) => {
      const { style, problems } = readStyle(element('style', [element('macro', others, { name: 'a' }), element('citation', [element('layout', cited)], section), element('bibliography', [element('sort', others), element('layout', listed)], section), ...others], root));
      for (const problem of problems) assert.notEqual(inEnglish(problem), '');
      if (style === undefined) return;
      const entries = formatBibliography(style, ITEMS, 'en-US');
      assert.deepEqual(entries?.map(({ id }) => id).sort(), ['a', 'b', 'c']);
      for (const { runs } of entries ?? []) assert.doesNotMatch(markdownOf(runs), /\n|undefined|NaN/);
      formatCitations(style, [1, 2, 3].map((note) => ({ note, cites: ITEMS.map((item) => ({ item, locator: '3' })) })), 'de');
    }),
    { numRuns: 1000 },
  );
});

test('no file, whatever is in it, throws', async () => {
  const piece = fc.oneof(fc.constantFrom('<style>', '</style>', '<citation>', '<layout>', '<text variable="title"/>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml?>', '&amp;', '&#x0;', '"'), fc.string({ unit: 'binary', maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const { style, problems } = readStyle(await treeOf(pieces.join('')));
      assert.ok(style !== undefined || problems.length > 0);
    }),
    { numRuns: 300 },
  );
});
