import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analyseArticle } from '../../../../server/src/articles/analyseArticle.js';
import { markAt, type ArticleSource } from '../../../../server/src/articles/article.js';
import { mainTextOf } from '../../../../server/src/articles/mainText.js';
import type { FieldMapping } from '../../../../server/src/ingest/formats/format.js';
import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { originalSpan } from '../../../../server/src/text/mappedText.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sourcesOf(path: string, file: string, fields?: FieldMapping): Promise<readonly ArticleSource[]> {
  const { sources, problems } = await readArticle(path, utf8(file), fields === undefined ? {} : { fields });
  assert.deepEqual(problems, []);
  return sources;
}

const MAIL = [
  'Received: from mail.example', 'From: =?utf-8?Q?Mira_Tolk?= <mira@post.example>', 'To: desk@post.example', 'Subject: =?utf-8?Q?Statement_on_the_harbour_=E2=80=93_final?=', 'Date: Tue, 4 Mar 2031 23:30:00 -0500', 'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b1"', '', '--b1', 'Content-Type: text/plain; charset=utf-8', '', 'plain', '--b1', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '',
  '<html><body><p>The harbour opens on Friday, said Dana Orlo, the minister of transport.</p><p>=E2=80=9CIt is the first in nine years,=E2=80=9D she said.</p></body></html>', '--b1--', '',
].join('\r\n');

test('a mail gives its text, its sender and the day in the sender’s own time', async () => {
  const [source] = await sourcesOf('/c/statement.eml', MAIL);
  assert.deepEqual(source!.metadata, { id: 'statement', title: 'Statement on the harbour – final', author: 'Mira Tolk', date: '2031-03-04', language: 'en' });
  assert.equal(source!.content.text, 'The harbour opens on Friday, said Dana Orlo, the minister of transport.\n\n“It is the first in nine years,” she said.');
});

test('attachments of a mail are told', async () => {
  const mail = MAIL.replace('--b1--', '--b1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="annex.pdf"\r\n\r\nx\r\n--b1--').replace('alternative', 'mixed');
  const { sources, problems } = await readArticle('/c/m.eml', utf8(mail));
  assert.equal(sources.length, 1);
  assert.deepEqual(problems.map(({ code }) => code), ['corpus.attachment']);
  assert.match(problems[0]!.message, /annex\.pdf/);
});

test('a page that a browser saved in one file gives its main text and its address', async () => {
  const words = 'The ministers spoke for nine hours, and nobody left the room before the treaty was signed, officials of both sides said on Friday.';
  const page = `<html lang=3D"en"><head><title>Treaty signed</title></head><body><nav>Home</nav><article><h1>Treaty signed</h1>${`<p>${words}</p>`.repeat(3)}</article></body></html>`;
  const file = ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://post.example/treaty', 'Subject: Treaty signed', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://post.example/treaty', '', page, '--b', 'Content-Type: text/css', 'Content-Location: https://post.example/a.css', '', 'p { color: red }', '--b--', ''].join('\r\n');
  const [source] = await sourcesOf('/c/t.mhtml', file);
  assert.deepEqual(source!.metadata, { id: 't', title: 'Treaty signed', url: 'https://post.example/treaty', language: 'en' });
  assert.equal(source!.content.text, ['Treaty signed', words, words, words].join('\n\n'));
});

test('RTF gives its text with its marks and letters, without fonts and styles', async () => {
  const file = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Times New Roman;}{\f1\fnil\fcharset204 Arial;}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s1 Heading 1;}}{\*\generator Writer;}{\info{\title Harbour opens}{\author Mira Tolk}{\creatim\yr2031\mo3\dy4\hr9\min0}}{\header Page head}
\pard\s1 Harbour opens\par
\pard The harbour of Orsk opened on {\b Friday}, said Dana Orlo\'92s office. \ldblquote It is the first in nine years\rdblquote , she said \u8212? and caf\'e9s were full.\par
{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}\par
{\pict\wmetafile8 0102030405}{\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt a link}}\par}`;
  const [source] = await sourcesOf('/c/note.rtf', file);
  assert.deepEqual(source!.metadata, { id: 'note', title: 'Harbour opens', author: 'Mira Tolk', date: '2031-03-04', language: 'en' });
  assert.equal(source!.content.text, 'Harbour opens\n\nThe harbour of Orsk opened on Friday, said Dana Orlo’s office. “It is the first in nine years”, she said — and cafés were full.\n\nПривет\n\na link');
});

test('bytes that stand bare in RTF are letters of its code page', async () => {
  const file = Uint8Array.from([...utf8(String.raw`{\rtf1\ansi\ansicpg1250 The mayor of `), 0x8a, ...utf8('umava said '), 0x93, ...utf8('no'), 0x94, ...utf8(String.raw` on Friday.\par}`)]);
  const { sources, problems } = await readArticle('/c/bare.rtf', file);
  assert.deepEqual(problems, []);
  assert.equal(sources[0]!.content.text, 'The mayor of Šumava said “no” on Friday.');
});

const VTT = `WEBVTT
Title: Press conference
Date: 2031-03-04

NOTE made by hand

1
00:00:01.000 --> 00:00:04.000 align:start
<v Dana Orlo>The harbour opens on Friday,
and the first ferry</v>

2
00:00:04.200 --> 00:00:07.000
<v Dana Orlo>leaves at <i>noon</i> &amp; returns.</v>

3
00:12:31.500 --> 00:12:34.000
<v Reporter>Why so late?</v>
`;

test('subtitles give who says what, sentences joined over cues, with their times', async () => {
  const [source] = await sourcesOf('/c/press.vtt', VTT);
  assert.deepEqual(source!.metadata, { id: 'press', title: 'Press conference', date: '2031-03-04', language: 'en' });
  const { text } = source!.content;
  assert.equal(text, 'Dana Orlo: The harbour opens on Friday, and the first ferry leaves at noon & returns.\n\nReporter: Why so late?');
  assert.equal(markAt(source!, text.indexOf('first ferry')), '00:00:01');
  assert.equal(markAt(source!, text.indexOf('leaves')), '00:00:04');
  assert.equal(markAt(source!, text.indexOf('Why')), '00:12:31');
  const span = originalSpan(source!.content, text.indexOf('first ferry'), text.indexOf(' & returns'));
  assert.equal(VTT.slice(span.start, span.end), 'first ferry</v>\n\n2\n00:00:04.200 --> 00:00:07.000\n<v Dana Orlo>leaves at <i>noon');
});

test('SubRip, with speakers in capitals and lines shown twice', async () => {
  const file = '1\r\n00:00:01,000 --> 00:00:03,000\r\nDANA ORLO: The harbour opens.\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\nThe harbour opens.\r\nIt took nine years.\r\n\r\n3\r\n01:00:05,000 --> 01:00:06,000\r\n- Who paid for it?\r\n';
  const [source] = await sourcesOf('/c/s.srt', file);
  assert.equal(source!.content.text, 'Dana Orlo: The harbour opens. It took nine years.\n\nWho paid for it?');
  assert.equal(markAt(source!, source!.content.text.indexOf('Who')), '01:00:05');
});

test('a JSON export gives its articles, wherever their list stands and whatever their fields are called', async () => {
  const articles = [
    { id: 'harbour', headline: 'Harbour opens', body: '<p>The harbour of Orsk opened on Friday.</p><p>Crews may land.</p>', byline: 'By Mira Tolk', source: { name: 'Valen Post' }, publishedAt: '2031-03-04T23:30:00-05:00', webUrl: 'https://post.example/h' },
    { id: 7, headline: 'Treaty signed', body: 'The treaty was signed.\n\nNobody spoke.', authors: [{ name: 'Dan Ost' }, { name: 'Ida Lam' }], publishedAt: 1930348800 },
  ];
  for (const [name, file] of [['e.json', JSON.stringify({ status: 'ok', response: { results: articles } })], ['e.jsonl', articles.map((article) => JSON.stringify(article)).join('\n')]] as const) {
    const sources = await sourcesOf(`/c/${name}`, file);
    assert.deepEqual(sources.map(({ metadata, path, content }) => [metadata, path, content.text]), [
      [{ id: 'harbour', title: 'Harbour opens', author: 'Mira Tolk', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/h' }, `/c/${name}#harbour`, 'The harbour of Orsk opened on Friday.\n\nCrews may land.'],
      [{ id: 'e-7', title: 'Treaty signed', author: 'Dan Ost, Ida Lam', date: '2031-03-04' }, `/c/${name}#e-7`, 'The treaty was signed.\n\nNobody spoke.'],
    ]);
  }
});

test('the fields of an export can be mapped', async () => {
  const [source] = await sourcesOf('/c/e.json', JSON.stringify({ doc: { kopf: 'Harbour opens', inhalt: { voll: 'The harbour of Orsk opened on Friday.' }, text: 'short' } }), { title: 'doc.kopf', text: ['doc.nichts', 'doc.inhalt.voll'] });
  assert.deepEqual([source!.metadata.title, source!.content.text], ['Harbour opens', 'The harbour of Orsk opened on Friday.']);
});

test('a table gives an article for each row', async () => {
  const file = 'ID;Title;Publication Date;Full Text\nharbour;Harbour opens;2031-03-04;"The harbour of Orsk opened; it took nine years.\nCrews said ""at last""."\ntreaty;Treaty signed;2031-03-05;The treaty was signed.\n';
  const sources = await sourcesOf('/c/e.csv', file);
  assert.deepEqual(sources.map(({ metadata: { id, title, date }, content }) => [id, title, date, content.text]), [
    ['harbour', 'Harbour opens', '2031-03-04', 'The harbour of Orsk opened; it took nine years.\nCrews said "at last".'],
    ['treaty', 'Treaty signed', '2031-03-05', 'The treaty was signed.'],
  ]);
});

test('feeds give an article for each entry', async () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Valen Post</title><language>en-gb</language>
<item><title>Harbour &amp; quays open</title><link>https://post.example/news/harbour-opens</link><dc:creator>Mira Tolk</dc:creator><pubDate>Tue, 04 Mar 2031 09:00:00 +0200</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The harbour of Orsk opened &amp; ferries left.</p><p>Crews may land.</p>]]></content:encoded></item>
<item><title>Treaty signed</title><guid isPermaLink="false">tag:post,2031:9</guid><author>dan@post.example (Dan Ost)</author><description>&lt;p&gt;The treaty was signed.&lt;/p&gt;</description></item></channel></rss>`;
  assert.deepEqual((await sourcesOf('/c/feed.xml', rss)).map(({ metadata, content }) => [metadata, content.text]), [
    [{ id: 'feed-harbour-opens', title: 'Harbour & quays open', author: 'Mira Tolk', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/news/harbour-opens', language: 'en-gb' }, 'The harbour of Orsk opened & ferries left.\n\nCrews may land.'],
    [{ id: 'feed-treaty-signed', title: 'Treaty signed', author: 'Dan Ost', outlet: 'Valen Post', language: 'en-gb' }, 'The treaty was signed.'],
  ]);
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Valen Post</title><entry><title>Harbour opens</title><id>urn:x:1</id><link rel="self" href="https://post.example/api/1"/><link href="https://post.example/harbour-opens"/><published>2031-03-04T09:00:00Z</published><author><name>Mira Tolk</name></author><content type="html">&lt;p&gt;The harbour opened.&lt;/p&gt;</content></entry></feed>`;
  assert.deepEqual((await sourcesOf('/c/f.atom', atom)).map(({ metadata, content }) => [metadata, content.text]), [
    [{ id: 'f-harbour-opens', title: 'Harbour opens', author: 'Mira Tolk', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/harbour-opens', language: 'en' }, 'The harbour opened.'],
  ]);
});

test('a bibliography gives what it says of articles', async () => {
  const bib = String.raw`@string{vp = {Valen Post}}
@comment{nothing}
@article{harbour, title = {The {Harbour} of {\'E}rsk}, author = {Tolk, Mira and {Press Desk} and M{\"u}ller, Jan}, journal = vp, date = {2031-03-04}, doi = {https://doi.org/10.1000/XY}, url = "https://post.example/a\_b"}
@online{broken, title = {Never closed
@misc{treaty, title = "Treaty " # {signed}, year = 2031, month = mar, day = 5, langid = {english}}`;
  const { bibliography, problems } = await readArticle('/c/refs.bib', utf8(bib));
  assert.deepEqual(bibliography!.filter(({ id }) => id !== 'broken'), [
    { id: 'harbour', doi: '10.1000/xy', url: 'https://post.example/a_b', fields: { title: 'The Harbour of Érsk', author: 'Mira Tolk, Press Desk, Jan Müller', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/a_b' } },
    { id: 'treaty', fields: { title: 'Treaty signed', date: '2031-03-05', language: 'en' } },
  ]);
  assert.deepEqual(problems.map(({ code }) => code), ['corpus.damaged']);
  const csl = [{ id: 'harbour', type: 'article-newspaper', title: 'Harbour opens', author: [{ given: 'Mira', family: 'Tolk' }, { literal: 'Press Desk' }], 'container-title': 'Valen Post', issued: { 'date-parts': [[2031, 3, 4]] }, URL: 'https://post.example/h' }];
  assert.deepEqual((await readArticle('/c/refs.json', utf8(JSON.stringify(csl)))).bibliography, [
    { id: 'harbour', url: 'https://post.example/h', fields: { title: 'Harbour opens', author: 'Mira Tolk, Press Desk', outlet: 'Valen Post', date: '2031-03-04', url: 'https://post.example/h' } },
  ]);
});

test('what is said first in subtitles is no title and is not lost', async () => {
  const [source] = await sourcesOf('/c/budget debate.srt', '1\n00:00:01,000 --> 00:00:04,000\nVOSS: The treaty is signed and\n\n2\n00:00:04,000 --> 00:00:06,000\nwill hold.\n');
  assert.equal(source!.metadata.title, 'budget debate');
  assert.match(mainTextOf(analyseArticle(source!)), /^Voss: The treaty is signed and will hold\.$/i);
});
