import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { linedText, toOffset, toSpan } from '../../../server/src/lsp/fromProtocol.js';
import { toRange } from '../../../server/src/lsp/toProtocol.js';
import { pathOfUri, uriOfPath } from '../../../server/src/lsp/uris.js';

const TEXTS = {
  emoji: 'Ferry 🚢 left.\nNobody 👩‍🚀 saw it.\n',
  crlf: 'One\r\ntwo 🚢\r\n\r\nthree',
  loneCarriageReturns: 'one\rtwo\r\rthree',
  combining: 'Ze\u0301no\nA\u0308rger',
  empty: '',
};

describe('positions', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`lead from every offset to a position and back: ${name}`, () => {
      const lined = linedText(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { start } = toRange(lined, { start: offset, end: offset });
        assert.equal(toOffset(lined, start), offset);
      }
    });

    it(`are those of the protocol's own text document, line ends aside: ${name}`, () => {
      const lined = linedText(text);
      const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (/[\r\n]/.test(text[offset - 1] ?? '') && text[offset - 1] === '\r' && text[offset] === '\n') continue;
        assert.deepEqual(toRange(lined, { start: offset, end: offset }).start, document.positionAt(offset));
      }
    });
  }

  it('beyond the text are its end', () => {
    assert.equal(toOffset(linedText('one\ntwo'), { line: 9, character: 0 }), 7);
    assert.equal(toOffset(linedText('one\ntwo'), { line: 1, character: 99 }), 7);
  });

  it('that are malformed are an error for the client', () => {
    for (const position of [undefined, {}, { line: -1, character: 0 }, { line: 0.5, character: 0 }, { line: '1', character: 0 }]) {
      assert.throws(() => toOffset(linedText('one'), position as never), ResponseError);
    }
  });

  it('in the wrong order make the same span', () => {
    const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 1 } };
    assert.deepEqual(toSpan(linedText('words'), range), { start: 1, end: 3 });
  });
});

describe('URIs', () => {
  it('lead from a path and back, whatever is in its name', () => {
    for (const path of ['/a/b.md', '/a b/ü 100%.md', '/a/#1?.md', '/a/[x]{y}.md']) assert.equal(pathOfUri(uriOfPath(path)), path);
  });

  it('of other schemes, and malformed ones, are no path', () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a/b.md', 'file:///%zz', 'nonsense', '']) assert.equal(pathOfUri(uri), undefined);
  });
});
