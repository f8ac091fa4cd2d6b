import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { completeAt } from '../../../server/src/features/complete.js';
import { hoverAt } from '../../../server/src/features/hover.js';
import { articleOf, briefingOf, cardOf, documentOf, entityOf, evidenceOf, indexOf, spanOf } from './fixtures.js';

const EVIL = 'Go [on](command:evil) ![p](//t.example/p.png) <b onclick=x>&lt;b&gt; <https://e.example> **bold** `code` ~~x~~ \u202egnp.exe | a | # h';

/** Everything in the Markdown that is more than words, emphasis of our own and a block quote; links by their address. */
function notInert(markdown: string): string[] {
  assert.doesNotMatch(markdown, /[\u202a-\u202e\u2066-\u2069]/);
  // Without the transform that looks for addresses in words after parsing: no editor's renderer does that to escaped ones.
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })) });
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link') found.push(node.url);
    else if (['html', 'image', 'imageReference', 'linkReference', 'inlineCode', 'code', 'table', 'heading', 'definition', 'footnoteReference'].includes(node.type)) found.push(node.type);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

const article = articleOf('evil', `${EVIL}\nBefore ${EVIL}. The words of ${EVIL} are here. After ${EVIL}.`, { outlet: EVIL, author: EVIL, date: EVIL });
const person = entityOf(EVIL, { offices: [{ text: EVIL, articleIds: ['evil'] }], spellings: [{ text: EVIL, articles: 1, mentions: 1 }, { text: 'Nan', articles: 1, mentions: 1 }] });
const index = indexOf([article], [person], [{ article: cardOf(article), text: EVIL, quotation: { start: 0, end: 9, isSpeech: true, speaker: { name: EVIL, mention: { start: 0, end: 0 }, confidence: 1 } } }]);
const context = { index, linkTo: () => 'file:///corpus/evil.txt#L3' };
const OURS = 'file:///corpus/evil.txt#L3';

describe('hostile words of the corpus stay words', () => {
  const text = 'Nan said “the words” of 30 ships [@evil].';
  const evidence = [{ ...evidenceOf(article, 'The words of'), text: EVIL, note: EVIL }];

  it('in the card of a quotation', async () => {
    const verdict = { ...spanOf(text, 'the words'), text: 'the words', verdict: 'altered' as const, speaker: EVIL, evidence, differences: [{ kind: 'same' as const, text: EVIL }, { kind: 'removed' as const, text: EVIL }, { kind: 'added' as const, text: `*${EVIL}` }] };
    const card = await hoverAt(documentOf(text, { quotations: [verdict] }), text.indexOf('words'), context);
    assert.deepEqual(notInert(card!.markdown), [OURS]);
    assert.ok(card!.markdown.length < 4000);
  });
  it('in the card of a name', async () => {
    const card = await hoverAt(documentOf(text, { names: [{ ...spanOf(text, 'Nan'), text: 'Nan', kind: 'known', entityIds: [1] }] }), 1, context);
    assert.deepEqual(notInert(card!.markdown), [OURS]);
  });
  it('in the card of a citation', async () => {
    const card = await hoverAt(documentOf(text), text.indexOf('@evil') + 2, context);
    assert.deepEqual(notInert(card!.markdown), [OURS]);
  });
  it('in the card of a statement', async () => {
    const statement = { ...spanOf(text, text), text, verdict: 'contradicted' as const, support: 0, citations: ['evil'], evidence, reason: EVIL };
    const card = await hoverAt(documentOf(text, { statements: [statement] }), text.indexOf('30'), context);
    assert.deepEqual(notInert(card!.markdown), [OURS]);
  });
  it('in what completion shows', async () => {
    for (const typed of ['Nan said “', 'It is so [@', 'Later Na']) {
      const { items } = await completeAt({ briefing: briefingOf(typed) }, typed.length, index);
      assert.equal(items.length, 1, typed);
      assert.deepEqual(notInert(items[0]!.documentation ?? ''), []);
      assert.doesNotMatch(items[0]!.label + (items[0]!.detail ?? '') + items[0]!.newText, /[\u202e\n]/);
    }
  });
  it('in what completion writes', async () => {
    const typed = 'Nan said “';
    const { items } = await completeAt({ briefing: briefingOf(typed) }, typed.length, index);
    // A bare address stays one that can be read and copied; nothing else comes of the words.
    assert.deepEqual(notInert(typed + items[0]!.newText.replace(' [@evil]', '')), ['https://e.example>']);
  });
});
