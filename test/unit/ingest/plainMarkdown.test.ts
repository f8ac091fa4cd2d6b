import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { plainBeginning } from '../../../server/src/ingest/plainMarkdown.js';
import { readMarkdown, readMarkdownByParser } from '../../../server/src/ingest/readMarkdown.js';
import { originalSpan, type MappedText } from '../../../server/src/text/mappedText.js';

/** Text and, for every unit of it, where it stands in the file. */
function everyPlace(mapped: MappedText): unknown {
  return { text: mapped.text, places: [...mapped.text].map((_, index) => originalSpan(mapped, index, index + 1)) };
}

describe('Markdown that bears no markup', () => {
  it('is read without the parser up to the first paragraph that may bear some', () => {
    const source = '# The harbour\n\nIt opens on Monday,\nsaid the mayor.\n\nIt *really* does.\n\nAnd so on.\n';
    const { parts, rest } = plainBeginning(source);
    assert.deepEqual(parts.map(({ start, end }) => source.slice(start, end)), ['The harbour', 'It opens on Monday,\nsaid the mayor.']);
    assert.ok(source.slice(rest).startsWith('It *really*'));
  });

  it('leaves lists, quotations, code, tables and underlined headings to the parser', () => {
    for (const source of ['- one\n- two\n', '> said he\n', '    code\n', 'A | B\n--|--\n', 'Title\n=====\n', 'Title\n---\n', '1. one\n', 'Words\n* item\n', '# A\nB\n', 'a  \nb', ':-- a', '#\n\nWords']) {
      assert.deepEqual(plainBeginning(source).parts, [], source);
    }
  });

  it('is read as the parser reads it', () => {
    const piece = fc.constantFrom('The mayor said', ' ', '  ', '\n', '\n\n', '\n\n\n', '# ', '## ', '#', '- ', '+', '*', '_', '1. ', '12', '.', ',', '“', '”', '!', '[a]', '[a]: /u', '(', ')', '<b>', '&amp;', '&', '|', '---', '===', '~~', '`', '\\', '\t', '\r\n', ':', 'http://a.example/b', 'www.a.example', 'me@a.example', '@a', '>', 'é', '😀', '\u00a0', '\u200b', '=');
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.nat(3), text, (shift, source) => {
        const file = `${'---'.slice(0, shift)}${source}`;
        assert.deepEqual(everyPlace(readMarkdown(file, shift)), everyPlace(readMarkdownByParser(file, shift)));
      }),
      { seed: 77, numRuns: 3000 },
    );
  });
});
