import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../server/src/ingest/readArticle.js';
import { originalSpan } from '../../../server/src/text/mappedText.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textOf(path: string, bytes: Uint8Array): Promise<string | undefined> {
  return (await readArticle(path, bytes)).sources[0]?.content.text;
}

/** What stands in the file where `words` stand in the readable text. */
async function inFile(path: string, file: string, words: string): Promise<string> {
  const content = (await readArticle(path, utf8(file))).sources[0]!.content;
  const at = content.text.indexOf(words);
  assert.notEqual(at, -1, `"${words}" is not in: ${content.text}`);
  const span = originalSpan(content, at, at + words.length);
  return file.slice(span.start, span.end);
}

test('encodings: all give the same text', async () => {
  const text = 'Café “Orsk” opened.\nThe minister said no.';
  const utf16 = (isBig: boolean, hasMark: boolean): Uint8Array => {
    const bytes: number[] = hasMark ? (isBig ? [0xfe, 0xff] : [0xff, 0xfe]) : [];
    for (let i = 0; i < text.length; i++) bytes.push(...(isBig ? [text.charCodeAt(i) >> 8, text.charCodeAt(i) & 255] : [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8]));
    return Uint8Array.from(bytes);
  };
  const windows = Uint8Array.from([...text].map((character) => ({ '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0)));
  for (const bytes of [utf8(text), Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]), utf16(false, true), utf16(true, true), utf16(false, false), utf16(true, false), windows]) {
    assert.equal(await textOf('/c/a.txt', bytes), text);
  }
});

test('a page says its encoding', async () => {
  const head = '<html><head><meta charset="windows-1251"></head><body><p>';
  const bytes = Uint8Array.from([...utf8(head), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ...utf8('</p></body></html>')]);
  assert.equal(await textOf('/c/a.html', bytes), 'Привет');
});

test('front matter is read and is not part of the text', async () => {
  const file = '---\nid: treaty\ntitle: "Treaty: signed"\nauthor: [Mira Tolk, Dan Ost]\noutlet: Valen Post\ndate: 4 March 2031\nurl: https://post.example/t\nlanguage: en\n---\nThe treaty was signed.\n';
  const { sources: [source], problems } = await readArticle('/c/x.txt', utf8(file));
  assert.deepEqual(problems, []);
  assert.deepEqual(source?.metadata, { id: 'treaty', title: 'Treaty: signed', author: 'Mira Tolk, Dan Ost', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/t', language: 'en' });
  assert.equal(source?.content.text.trim(), 'The treaty was signed.');
  assert.equal(await inFile('/c/x.txt', file, 'treaty was'), 'treaty was');
});

test('malformed front matter is a problem, and the article is read', async () => {
  const { sources: [source], problems } = await readArticle('/c/x.txt', utf8('---\nid: treaty\ntitle: "never closed\n---\nThe treaty was signed.\n'));
  assert.deepEqual(problems.map((problem) => problem.code), ['corpus.frontMatter']);
  assert.equal(source?.metadata.id, 'treaty');
  assert.equal(source?.content.text.trim(), 'The treaty was signed.');
  const date = await readArticle('/c/x.txt', utf8('---\ndate: 31 February 2031\n---\nText.\n'));
  assert.match(date.problems[0]!.message, /no date/);
  const open = await readArticle('/c/x.txt', utf8('---\ntitle: A\n\nText.\n'));
  assert.match(open.problems[0]!.message, /never closed/);
});

test('rules around a line are no front matter', async () => {
  const { sources: [source], problems } = await readArticle('/c/x.txt', utf8('---\nHarbour opens\n---\nThe harbour opened.\n'));
  assert.deepEqual(problems, []);
  assert.match(source!.content.text, /Harbour opens/);
});

test('without a title it is the first line that bears text, less a section glued to it', async () => {
  assert.equal((await readArticle('/c/x.txt', utf8('\n * \nHarbour opens\n\nText.'))).sources[0]?.metadata.title, 'Harbour opens');
  assert.equal((await readArticle('/c/x.txt', utf8('RegionHarbour opens after nine years\n\nHarbour opens after nine years\n\nText.'))).sources[0]?.metadata.title, 'Harbour opens after nine years');
});

test('files that are none are problems', async () => {
  const codes = async (bytes: Uint8Array, maxBytes = 1000): Promise<string[]> => (await readArticle('/c/x.txt', bytes, { maxBytes })).problems.map((problem) => problem.code);
  assert.deepEqual(await codes(utf8('')), ['corpus.empty']);
  assert.deepEqual(await codes(utf8(' \r\n\t—\n')), ['corpus.empty']);
  assert.deepEqual(await codes(Uint8Array.from([0, 1, 2, 3, 0, 0, 9, 9, 1])), ['corpus.binary']);
  assert.deepEqual(await codes(utf8('%PDF-1.7 text text')), ['corpus.binary']);
  assert.deepEqual(await codes(utf8('x'.repeat(1001))), ['corpus.tooLarge']);
});

test('Markdown is stripped to readable text that leads back to the file', async () => {
  const file = '# A *big* day\n\nThe \\*ministers\\* of [Valen](https://v.example) &amp; Orsk\nmet **today**.\n\n> They _agreed_\n> at once.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n<!-- hidden -->\n![alt](x.png)\n';
  assert.equal(await textOf('/c/a.md', utf8(file)), 'A big day\n\nThe *ministers* of Valen & Orsk met today.\n\nThey agreed at once.\n\n• one\n• two\n\na | b\nc | d');
  assert.equal(await inFile('/c/a.md', file, 'Valen & Orsk met today'), 'Valen](https://v.example) &amp; Orsk\nmet **today');
  assert.equal(await inFile('/c/a.md', file, 'agreed at once'), 'agreed_\n> at once');
});

const PAGE = `<!doctype html>\r\n<html lang="en"><head><title>Treaty signed | Valen Post</title><meta property="og:site_name" content="Valen Post">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Treaty signed","author":[{"name":"Mira Tolk"}],"datePublished":"2031-03-04T10:00:00Z","url":"https://post.example/t"}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><script>if (a < b) { document.write("<p>no</p>"); }</script><article><h1>Treaty signed</h1>
<p>The ministers of <b>Valen</b> &amp; Orsk signed the treaty on Friday, after talks that lasted for nine days in the northern port, officials said.</p>
<p>&ldquo;We have  a treaty,&rdquo; said Dana Orlo, adding that <i>ratification</i> would\r\nfollow within weeks, and that nobody should expect the harbour to open before May.</p>
<ul><li>Crews may land.</li><li>Fishing ends at &lt;dusk&gt;.</li></ul>
<p>The treaty, which was negotiated in secret, covers fishing, customs and the rights of crews, among many other things, the ministry said in a note.</p></article><footer>All rights reserved</footer></body></html>`;

test('a page gives its main text and what it says of itself', async () => {
  const { sources: [source] } = await readArticle('/c/page.html', utf8(PAGE));
  assert.deepEqual(source?.metadata, { id: 'page', title: 'Treaty signed', author: 'Mira Tolk', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/t', language: 'en' });
  const text = source.content.text;
  assert.match(text, /^Treaty signed\n\nThe ministers of Valen & Orsk signed/);
  assert.match(text, /\n\n• Crews may land\.\n• Fishing ends at <dusk>\.\n\n/);
  assert.doesNotMatch(text, /Home|World|document|rights reserved/);
});

test('the text of a page leads back to the file', async () => {
  assert.equal(await inFile('/c/page.html', PAGE, 'Valen & Orsk'), 'Valen</b> &amp; Orsk');
  assert.equal(await inFile('/c/page.html', PAGE, '“We have a treaty,”'), '&ldquo;We have  a treaty,&rdquo;');
  assert.equal(await inFile('/c/page.html', PAGE, 'ratification would follow'), 'ratification</i> would\r\nfollow');
  assert.equal(await inFile('/c/page.html', PAGE, 'the ministry said'), 'the ministry said');
});

test('pages that are hardly pages are read all the same', async () => {
  assert.equal(await textOf('/c/a.html', utf8('<p>One.<p>Two & three.')), 'One.\n\nTwo & three.');
  assert.equal((await textOf('/c/a.html', utf8('Plain text <b unclosed')))?.trim(), 'Plain text');
  assert.deepEqual((await readArticle('/c/a.html', utf8('<html><script>x()</script></html>'))).problems.map((problem) => problem.code), ['corpus.empty']);
});

test('a line of five megabytes is read like any other', async () => {
  const text = 'The harbour opened. '.repeat(250_000);
  const started = performance.now();
  assert.equal((await textOf('/c/a.txt', utf8(text)))?.length, text.length);
  assert.equal((await textOf('/c/a.md', utf8(text)))?.length, text.length);
  assert.ok(performance.now() - started < 3000);
});

test('a page that nests without end is a problem and takes no time', async () => {
  const { sources: [source], problems } = await readArticle('/c/a.html', utf8('<div>'.repeat(100_000) + 'Text.'));
  assert.equal(source, undefined);
  assert.deepEqual(problems.map((problem) => problem.code), ['corpus.unreadable']);
});
