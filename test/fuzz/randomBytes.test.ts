import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import type { CodeAction, Hover } from 'vscode-languageserver-protocol';

import { analyseArticle } from '../../server/src/articles/analyseArticle.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { readArticle } from '../../server/src/ingest/readArticle.js';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { lineStarts, positionAt } from '../../server/src/text/lines.js';
import { InProcessServer } from '../support/inProcessServer.js';
import { harbourIndex } from './corpus.js';
import { document, SCRAPS } from './scraps.js';

const utf8 = new TextEncoder();
const HTML = ['<html>', '<body>', '<p>', '</p>', '<div', ' class="', '>', '<script>', '</script>', '<!--', '<article>', '<h1>', '&#x', '&amp', '<meta charset="utf-16">', '<table><tr><td>'];
const FRONT_MATTER = ['---\n', 'id: ', 'title: |\n  ', 'date: 2031-02-30\n', '[', '{', '"', ': ', '- ', '&a *a', '!!js/function x', '\n---\n'];
const pieces = fc.array(fc.constantFrom(...SCRAPS, ...HTML, ...FRONT_MATTER), { maxLength: 60 }).map((all) => utf8.encode(all.join('')));
const mixed = fc.array(fc.oneof(pieces, fc.uint8Array({ maxLength: 40 })), { maxLength: 5 }).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
const marked = fc.constantFrom<number[]>([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
const bytes = fc.tuple(marked, fc.oneof(mixed, fc.uint8Array({ maxLength: 600 }))).map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));

describe('random bytes', () => {
  it('as articles are read, analysed and found again, or reported', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('a.txt', 'a.md', 'a.html'), async (content, name) => {
        const { sources: [source], problems } = await readArticle(`/fuzz/${name}`, content);
        if (source === undefined) return assert.ok(problems.length > 0, 'a file that is no article says why');
        read++;
        const article = analyseArticle(source);
        const { text } = article;
        for (const { start, end } of [...article.blocks, ...article.sentences, ...article.quotations, ...article.names]) assert.ok(0 <= start && start <= end && end <= text.length);
        const index = new MemoryIndex();
        index.apply({ added: [article], removed: [] });
        index.apply({ added: [], removed: [article.path] });
        assert.equal(index.status.articles, 0);
      }),
      { seed: 13, numRuns: 800 },
    );
    assert.ok(read > 200, `only ${read} were articles`);
  });

  it('as a briefing are parsed, with every block in its place', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const text = new TextDecoder().decode(content);
        const { blocks } = parseBriefing(text);
        for (const { start, content: block } of blocks) assert.equal(text.slice(start, start + block.source.length), block.source);
      }),
      { seed: 14, numRuns: 500 },
    );
  });

  it('as a briefing and any position leave the server answering, without an error', async () => {
    const server = await InProcessServer.start(await harbourIndex());
    const { client } = server;
    let findings = 0;
    let hovers = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: document(40) }, { weight: 1, arbitrary: bytes.map((content) => new TextDecoder('utf-8').decode(content)) }), fc.nat(3000), async (text, at) => {
        const textDocument = { uri: 'untitled:fuzz' };
        const position = positionAt(lineStarts(text), at % (text.length + 1));
        await client.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } });
        const report: { items: unknown[] } = await client.sendRequest('textDocument/diagnostic', { textDocument });
        findings += report.items.length;
        const hover: Hover | null = await client.sendRequest('textDocument/hover', { textDocument, position });
        if (hover !== null) hovers++;
        await client.sendRequest('textDocument/completion', { textDocument, position });
        await client.sendRequest('textDocument/definition', { textDocument, position });
        await client.sendRequest('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
        await client.sendRequest('textDocument/documentLink', { textDocument });
        const range = { start: { line: 0, character: 0 }, end: position };
        const actions: CodeAction[] | null = await client.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
        assert.ok(actions === null || Array.isArray(actions));
        await client.sendRequest('textDocument/hover', { textDocument, position: { line: 1_000_000, character: 1_000_000 } });
        await client.sendNotification('textDocument/didClose', { textDocument });
        assert.deepEqual(server.errors, []);
      }),
      { seed: 15, numRuns: 400 },
    );
    server.stop();
    assert.ok(findings > 100 && hovers > 10, `${findings} findings and ${hovers} hovers: too poor to test anything`);
  });
});
