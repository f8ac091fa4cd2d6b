import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { markAt, type ArticleSource } from '../../../../server/src/articles/article.js';
import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { makeDocx, makeEpub, makeWarcGz, makeZip, warcResponse, wordParagraph } from '../../../formats/makePacked.js';

async function sourcesOf(path: string, bytes: Uint8Array): Promise<readonly ArticleSource[]> {
  const { sources, problems } = await readArticle(path, bytes);
  assert.deepEqual(problems, []);
  return sources;
}

test('a Word file gives its paragraphs, lists and tables, and its properties', async () => {
  const body =
    wordParagraph('Harbour opens', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>') +
    wordParagraph('The harbour of Orsk opened on Friday, said Dana Orlo, the minister of transport.') +
    '<w:p><w:r><w:t>It is the </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>first</w:t></w:r><w:r><w:t xml:space="preserve"> in nine years.</w:t></w:r></w:p>' +
    `<w:tbl><w:tr><w:tc>${wordParagraph('Herring')}</w:tc><w:tc>${wordParagraph('12 tonnes')}</w:tc></w:tr></w:tbl>`;
  const [source] = await sourcesOf('/c/note.docx', makeDocx(body, '<dc:title>Harbour opens</dc:title><dc:creator>Mira Tolk</dc:creator><dcterms:created>2031-03-04T10:00:00Z</dcterms:created>'));
  assert.deepEqual(source!.metadata, { id: 'note', title: 'Harbour opens', author: 'Mira Tolk', date: '2031-03-04', language: 'en' });
  assert.equal(source!.content.text, 'Harbour opens\n\nThe harbour of Orsk opened on Friday, said Dana Orlo, the minister of transport.\n\nIt is the first in nine years.\n\nHerring | 12 tonnes');
  assert.equal(markAt(source!, source!.content.text.indexOf('It is')), 'para. 2');
});

test('a book gives its chapters in their order, and what its package says', async () => {
  const metadata = '<dc:title>The Quays of Orsk</dc:title><dc:creator>Mira Tolk</dc:creator><dc:creator>Dan Ost</dc:creator><dc:publisher>Valen Press</dc:publisher><dc:date>2031-03-04</dc:date><dc:language>en</dc:language>';
  const [source] = await sourcesOf('/c/book.epub', makeEpub(['<h1>One</h1><p>The harbour was built in nine years.</p>', '<h1>Two</h1><p>It closed after the storm.</p>'], metadata));
  assert.deepEqual(source!.metadata, { id: 'book', title: 'The Quays of Orsk', author: 'Mira Tolk, Dan Ost', outlet: 'Valen Press', date: '2031-03-04', language: 'en' });
  assert.equal(source!.content.text, 'One\n\nThe harbour was built in nine years.\n\nTwo\n\nIt closed after the storm.');
  assert.equal(markAt(source!, source!.content.text.indexOf('It closed')), 'ch. 2');
});

const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="${title}"><meta property="og:site_name" content="Valen Post"><meta property="article:published_time" content="2031-03-04T09:00:00+02:00"></head><body><nav>Home</nav><article><h1>${title}</h1>${`<p>${words} The ministers spoke for nine hours, and nobody left the room before the treaty was signed, officials of both sides said on Friday evening.</p>`.repeat(3)}</article></body></html>`;

test('an archive gives an article for each page, by its address', async () => {
  const records = [
    warcResponse('https://post.example/world/treaty-signed', page('Treaty signed', 'Valen signed.')),
    warcResponse('https://post.example/old', '', 'HTTP/1.1 301 Moved\r\nLocation: /world\r\n'),
    warcResponse('https://post.example/picture', 'GIF89a', 'HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n'),
    warcResponse('https://post.example/world/harbour-opens', page('Harbour opens', 'Orsk opened.')),
  ];
  for (const [name, bytes] of [['a.warc', Buffer.concat(records)], ['a.warc.gz', makeWarcGz(records)], ['a.wacz', makeZip({ 'archive/data.warc.gz': makeWarcGz(records), 'pages/pages.jsonl': '{"format":"json-pages-1.0"}\n{"url":"https://post.example/world/treaty-signed"}\n{"url":"https://post.example/world/harbour-opens"}\n' })]] as const) {
    const sources = await sourcesOf(`/c/${name}`, bytes);
    assert.deepEqual(sources.map(({ metadata, path, file }) => [metadata.id, metadata.title, metadata.outlet, metadata.date, metadata.url, path, file]), [
      ['a-treaty-signed', 'Treaty signed', 'Valen Post', '2031-03-04', 'https://post.example/world/treaty-signed', `/c/${name}#a-treaty-signed`, `/c/${name}`],
      ['a-harbour-opens', 'Harbour opens', 'Valen Post', '2031-03-04', 'https://post.example/world/harbour-opens', `/c/${name}#a-harbour-opens`, `/c/${name}`],
    ]);
    assert.match(sources[0]!.content.text, /^Treaty signed\n\nValen signed\. The ministers/);
  }
});

test('an archived page is unpacked as it was sent', async () => {
  const html = page('Treaty signed', 'Valen signed.');
  const packed = gzipSync(html);
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n';
  const chunks = Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from('\r\n0\r\n\r\n')]);
  const block = Buffer.concat([Buffer.from(head), chunks]);
  const record = Buffer.concat([Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <https://post.example/t>\r\nContent-Type: application/http\r\nContent-Length: ${block.length}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
  assert.equal((await sourcesOf('/c/a.warc', record))[0]!.metadata.title, 'Treaty signed');
});
