import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseBriefing } from '../../../server/src/briefing/parseBriefing.js';
import { originalSpan } from '../../../server/src/text/mappedText.js';
import { at, blockOf, contentsOf } from './support.js';

const prose = (text: string): string[] => contentsOf(text).map((block) => block.prose.text);

describe('prose of a briefing', () => {
  const cases: readonly [what: string, markdown: string, expected: readonly string[]][] = [
    ['emphasis', 'The *old* **bridge** ~~fell~~.', ['The old bridge fell.']],
    ['escapes', 'He wrote \\[sic\\] and \\*stars\\*.', ['He wrote [sic] and *stars*.']],
    ['entities', 'Holt &amp; Sons &#8364;5 &mdash; gone.', ['Holt & Sons €5 — gone.']],
    ['soft breaks with CRLF', 'One\r\ntwo\r\nthree.', ['One two three.']],
    ['hard breaks', 'One\\\ntwo  \nthree.', ['One two three.']],
    ['indented continuation lines', 'One\n   two\n\tthree.', ['One two three.']],
    ['emoji', 'It rained 🌧️ there 👩‍🚀.', ['It rained 🌧️ there 👩‍🚀.']],
    ['links', 'See [the *report*](a.txt "x") now.', ['See the report now.']],
    ['reference links', 'See [the report][r] and [r].\n\n[r]: a.txt', ['See the report and r.']],
    ['images', 'Here ![a map](m.png) it is.', ['Here it is.']],
    ['code spans', 'Run `a b` now.', ['Run a b now.']],
    ['bare addresses', 'See https://a.example/x?y=1.', ['See.']],
    ['inline HTML', 'The <b>big</b> one<br>fell.', ['The big onefell.']],
    ['comments', 'It fell <!-- really? -->.', ['It fell.']],
    ['comments between words', 'It <!-- really --> fell.', ['It fell.']],
    ['citations before the stop', 'It fell [@a].', ['It fell.']],
    ['citations after the stop', 'It fell. [@a] It broke. [@b; @c]', ['It fell. It broke.']],
    ['citations in parentheses', 'It fell ([@a]).', ['It fell.']],
    ['several citations', 'It fell [@a] [@b], then broke.', ['It fell, then broke.']],
    ['footnote references', 'It fell[^1] and broke.[^1]\n\n[^1]: Note here.', ['It fell and broke.', 'Note here.']],
    ['setext headings', 'The *fall*\n---', ['The fall']],
    ['block quotes with lazy lines', '> One\ntwo\n> three.', ['One two three.']],
    ['nested lists', '- One\n  lazy\n  1. two\n- three', ['One lazy', 'two', 'three']],
    ['paragraphs in list items', '- One.\n\n  Two.', ['One.', 'Two.']],
    ['tables', '| A | B |\n| - | - |\n| x \\| y | z [@a] |', ['A | B', 'x | y | z']],
    ['task lists', '- [x] Done here', ['Done here']],
    ['code blocks', '```\ncode\n```', ['']],
    ['front matter', '---\ntitle: x\n---\nText.', ['', 'Text.']],
    ['HTML blocks', '<p>The <b>bridge</b>\nfell.</p>', ['The bridge fell.']],
    ['e-mail addresses and handles', 'Mail a@b.example or ask @desk there.', ['Mail a@b.example or ask @desk there.']],
    ['a running id at the end', 'It fell. @wire-1', ['It fell.']],
  ];
  for (const [what, markdown, expected] of cases) it(what, () => assert.deepEqual(prose(markdown), expected));

  it('leads back to the source of every word', () => {
    const text = '\ufeff> 👩‍🚀 The *minister* said\r\n> &ldquo;we\twill **not** \\[go\\]&rdquo; [@a].\r\n\r\n| One | Two |\r\n| --- | --- |\r\n| *x* y | z |\r\n';
    for (const { start, content } of parseBriefing(text).blocks) {
      assert.equal(text.slice(start, start + content.source.length), content.source);
      for (const word of content.prose.text.matchAll(/\p{L}+/gu)) {
        assert.equal(at(content, originalSpan(content.prose, word.index, word.index + word[0].length)), word[0]);
      }
    }
  });

  it('maps an entity and an escape as a whole', () => {
    const block = blockOf('a &amp; b \\[c');
    assert.equal(at(block, originalSpan(block.prose, 2, 3)), '&amp;');
    assert.equal(at(block, originalSpan(block.prose, 6, 7)), '\\[');
  });
});

describe('kinds of block', () => {
  it('are told apart', () => {
    const text = '# H\n\nP.\n\n- L\n\n> Q\n\n| T |\n| - |\n| R |\n\n```\nC\n```\n\n![i](i.png) Below it.\n\n<div>H</div>\n\n[^1]: F';
    assert.deepEqual(
      contentsOf(text).map((block) => block.kind),
      ['heading', 'paragraph', 'listItem', 'blockQuote', 'tableRow', 'tableRow', 'code', 'caption', 'html', 'footnote'],
    );
  });
});
