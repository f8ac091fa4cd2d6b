import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { escapeForWriting, escapeMarkdown, markdownLink, plainLine } from '../../../server/src/features/escapeMarkdown.js';

/** The text that a reader of the Markdown sees, or what else than words came of it. */
function rendered(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()] });
  return tree.children.map((block) => (block.type === 'paragraph' ? block.children.map((child) => (child.type === 'text' ? child.value : `<${child.type}>`)).join('') : `<${block.type}>`)).join('\n');
}

const HOSTILE = [
  '[click me](command:workbench.action.terminal.new)',
  '![x](https://tracker.example/pixel.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '<https://evil.example> and <a@evil.example>',
  'see https://evil.example/x?a=b and www.evil.example and mail me@evil.example',
  'command:stet.acceptName and javascript:alert(1) and vscode://file/etc/passwd',
  '# heading', '- item', '+ item', '1. one', '1) one', '=== ', '---', '***', '> quoted', '```sh', '~~~', '| a | b |', '[a]: https://evil.example', '[^1]: note', '- [x] done',
  '**bold** _em_ ~~gone~~ `code` &amp; &lt;b&gt; &#x202e;', 'back\\slash \\* \\[', '$(trash) $(x)', ':smile: a:b', ':::note',
];

describe('escapeMarkdown', () => {
  for (const text of HOSTILE) it(`keeps ${JSON.stringify(text)} as words`, () => assert.equal(rendered(escapeMarkdown(text)), plainLine(text)));

  it('keeps any text as words', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, '\n', '\n\n', '    ', '\t', '*', '_', '`', '<', '[', ']', '(', ')', '!', '\\', '~', '|', 'http://', 'www.', '@', ':', '&', ';', 'a', '1', '.'), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        assert.equal(rendered(escapeMarkdown(text)), plainLine(text));
      }),
      { numRuns: 500, seed: 20311 },
    );
  });

  it('leaves plain words as they are', () => assert.equal(escapeMarkdown('The talks - 3.5 hours (so far) - “went well”, she said: wait!'), 'The talks - 3.5 hours (so far) - “went well”, she said: wait!'));
  it('drops bidirectional controls and other invisible characters', () => assert.equal(escapeMarkdown('pay \u202e001\u202c\u2066 now\u200b\ufeff\u0000'), 'pay 001 now'));
  it('makes one line of many', () => assert.equal(escapeMarkdown('one\r\n\r\n two\u2028three\u0085four'), 'one two three four'));
  it('cuts at a word', () => assert.equal(escapeMarkdown('The harbour master, it was said, would resign', 22), 'The harbour master…'));
  it('cuts an endless word without tearing a pair', () => assert.equal(plainLine('🚢'.repeat(50), 10), '🚢🚢🚢🚢…'));
  it('is quick with a line of megabytes', () => assert.ok(escapeMarkdown('[x](y) '.repeat(700_000), 100).length < 300));
});

describe('markdownLink', () => {
  it('escapes the label and encodes the address', () => {
    const tree = fromMarkdown(markdownLink('a](command:evil) <b>', 'file:///c/a (1)>x.txt#L3'));
    const paragraph = tree.children[0];
    assert.ok(paragraph?.type === 'paragraph' && paragraph.children.length === 1);
    const link = paragraph.children[0];
    assert.ok(link?.type === 'link');
    assert.equal(link.url, 'file:///c/a%20(1)%3Ex.txt#L3');
  });
});

describe('escapeForWriting', () => {
  it('escapes markup and nothing else', () => assert.equal(escapeForWriting('We *must* not [sic] go to <b> on 3.5_a'), 'We \\*must\\* not [sic] go to \\<b> on 3.5\\_a'));
  it('leaves no citation or link behind', () => assert.equal(escapeForWriting('see [@x] and [a](b)'), 'see \\[@x] and \\[a](b)'));
});
