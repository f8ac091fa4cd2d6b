// Files that were cut off: of every format a sound file is cut at many places, within words and characters, and each time it is told; whole files are told nothing of.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { makeDocx, makeEpub, makeWarcGz, makeZip, warcResponse, wordParagraph } from '../../../formats/makePacked.js';
import { column, makePdf } from '../../../formats/makePdf.js';

const STORY = [
  'The harbour of Orsk opened on Friday after nine years of repairs, and the first ferry left at noon with eighty passengers on board, the port authority said.',
  'Dana Orlo, the minister of transport, cut the ribbon in the rain. “It is the first day in nine years on which nobody has to drive around the bay,” she said, and thanked the 214 workers who had built the new quay.',
  'The storm of the winter before last had torn away the old one in a single night. Its repair cost 41 million crowns, twice as much as had been planned, since the sea bed turned out to be softer than the maps of the survey had it.',
  'From Monday two ferries a day will run to the island of Hallem, and a third one at weekends. The fishermen of the northern basin may come back in spring, once the crane has been tested and the ice house is full.',
];
const TEXT = STORY.join('\n\n');
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour opens</title></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour opens</h1>${STORY.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
const mime = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'));
const MAIL = ['From: Mira Tolk <mira@post.example>', 'Subject: Harbour opens', 'Date: Tue, 4 Mar 2031 10:00:00 +0100', 'MIME-Version: 1.0'];
const cue = (text: string, index: number, mark: string): string => `00:00:${index}1${mark}000 --> 00:00:${index}9${mark}000\n${text.match(/.{1,70}(?: |$)/g)!.map((line) => line.trim()).join('\n')}\n`;
const quotedPrintable = (text: string): string => Buffer.from(text).toString('latin1').replace(/[^\x20-\x7e\n]|=/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`).replace(/[^\n]{60,64}(?=[^\n])(?<!=|=.)/g, '$&=\n').replace(/\n/g, '\r\n');
const records = STORY.map((text, id) => ({ id: `n${id}`, title: `Note ${id}`, text }));

const WHOLE: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from(`Harbour opens\n\n${TEXT}\n`),
  'front.txt': Buffer.from(`---\ntitle: Harbour opens\ndate: 2031-03-04\n---\n${TEXT}\n`),
  'wrapped.txt': Buffer.from(`Harbour opens\n\n${STORY.map((text) => text.match(/.{1,70}(?: |$)/g)!.map((line) => line.trim()).join('\n')).join('\n\n')}\n`),
  'utf16.txt': Buffer.from(`\ufeffHarbour opens\n\n${TEXT}\n`, 'utf16le'),
  'a.md': Buffer.from(`# Harbour opens\n\n${TEXT}\n`),
  'front.md': Buffer.from(`---\ntitle: Harbour opens\ndate: 2031-03-04\n---\n\n${TEXT}\n`),
  'a.html': Buffer.from(PAGE),
  'minified.html': Buffer.from(`<!doctype html><html lang=en><meta charset=utf-8><title>Harbour opens</title><body><main><h1>Harbour opens</h1>${STORY.map((text) => `<p>${text}`).join('')}</main>`),
  'a.mhtml': mime('Snapshot-Content-Location: https://post.example/harbour', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', PAGE, '--b--', ''),
  'a.pdf': makePdf(STORY.map((text) => [[72, 740, 18, 'Harbour opens'], ...column(72, 700, text.match(/.{1,60}(?: |$)/g)!.map((line) => line.trim()))])),
  'a.docx': makeDocx(STORY.map((text) => wordParagraph(text)).join('')),
  'a.eml': mime(...MAIL, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', ...TEXT.split('\n'), ''),
  'quoted.eml': mime(...MAIL, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(TEXT), ''),
  'base64.eml': mime(...MAIL, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', ...Buffer.from(TEXT).toString('base64').match(/.{1,76}/g)!, ''),
  'length.eml': mime(...MAIL, 'Content-Type: text/plain; charset=utf-8', `Content-Length: ${Buffer.byteLength(TEXT) + 2}`, '', TEXT, ''),
  'page.eml': mime(...MAIL, 'Content-Type: text/html; charset=utf-8', '', PAGE, ''),
  'parts.eml': mime(...MAIL, 'Content-Type: multipart/alternative; boundary="b"', '', '--b', 'Content-Type: text/plain; charset=utf-8', '', TEXT, '--b', 'Content-Type: text/html; charset=utf-8', '', PAGE, '--b--', ''),
  'a.rtf': Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}Harbour opens\\par ${STORY.map((text) => text.replace(/[“”]/g, (mark) => (mark === '“' ? '\\ldblquote ' : '\\rdblquote '))).join('\\par ')}\\par}`),
  'a.epub': makeEpub(STORY.map((text) => `<h1>Harbour opens</h1><p>${text}</p>`), '<dc:title>Harbour opens</dc:title>'),
  'a.vtt': Buffer.from(`WEBVTT\n\n${STORY.map((text, index) => cue(text, index, '.')).join('\n')}`),
  'voices.vtt': Buffer.from(`WEBVTT\n\n${STORY.map((text, index) => cue(`<v Mira Tolk>${text}`, index, '.')).join('\n')}`),
  'a.srt': Buffer.from(STORY.map((text, index) => `${index + 1}\n${cue(text, index, ',')}`).join('\n')),
  'a.json': Buffer.from(JSON.stringify(records)),
  'one.json': Buffer.from(JSON.stringify({ title: 'Harbour opens', date: '2031-03-04', text: TEXT }, null, 2)),
  'a.jsonl': Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
  'a.csv': Buffer.from(`id,title,text\n${STORY.map((text, id) => `n${id},Note,"${text}"\n`).join('')}`),
  'semicolon.csv': Buffer.from(`id;title;text\n${STORY.map((text, id) => `n${id};Note;${text}\n`).join('')}`),
  'a.rss': Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel><title>Valen Post</title>${STORY.map((text, id) => `<item><title>Note ${id}</title><link>https://post.example/${id}</link><description>${text}</description></item>`).join('')}</channel></rss>\n`),
  'a.atom': Buffer.from(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Valen Post</title>${STORY.map((text, id) => `<entry><title>Note ${id}</title><id>n${id}</id><content>${text}</content></entry>`).join('')}</feed>\n`),
  'a.warc': Buffer.concat(STORY.map((_, id) => warcResponse(`https://post.example/${id}`, PAGE + ' '.repeat(id * 37)))),
  'a.warc.gz': makeWarcGz(STORY.map((_, id) => warcResponse(`https://post.example/${id}`, PAGE + ' '.repeat(id * 37)))),
  'a.wacz': makeZip({ 'archive/data.warc.gz': makeWarcGz([warcResponse('https://post.example/harbour', PAGE)]), 'datapackage.json': '{}' }),
  'a.bib': Buffer.from(STORY.map((_, id) => `@article{n${id}, title = {Harbour opens${' again'.repeat(id)}}, author = {Tolk, Mira}, journal = {Valen Post}, date = {2031-03-04}}\n`).join('')),
  'refs.json': Buffer.from(JSON.stringify(STORY.map((_, id) => ({ id: `n${id}`, type: 'article-newspaper', title: 'Harbour opens', issued: { 'date-parts': [[2031, 3, 4]] } })))),
};

/** Of these nothing is left that could be read: their parts are listed at their end. */
const LOST = /\.(?:docx|epub|wacz|pdf)$/;

/** Places within words and sentences: the bytes behind a full stop, a line, a record are where a file may honestly end. */
function placesToCut(bytes: Uint8Array): number[] {
  const places = Array.from({ length: 19 }, (_, index) => Math.floor((bytes.length * (index + 1)) / 20));
  return [...places, bytes.length - 40];
}

/** A place in a text that tells nothing by ending there: behind a sentence, between paragraphs, or among the first words of one. */
function mayEnd(name: string, file: string): boolean {
  const text = file.replace(/\r\n/g, '\n').replace(/^---\n[^]*?\n---\n/, '\n\n').replace(/\n(?:\d+\n)?[\d:.,]+ --> .*\n/g, '\n\n').replace(/\n\w+;Note;/g, '\n\n').replace(/=\n/g, '').replace(/=E2=80=9(?:C|D)/g, '"');
  if (name === 'base64.eml') return true;
  if (!/\.(?:txt|md|eml|vtt|srt)$|semicolon\.csv$/.test(name)) return false;
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 2);
  const begun = paragraph.split(/[.!?]["”’)]*\s+/).at(-1)!;
  return /[.!?:][”"]?\s*$|\n\s*$/.test(text) || begun.split(/\s+/).length < (begun.length < paragraph.length ? 4 : 15);
}

for (const [name, bytes] of Object.entries(WHOLE)) {
  test(`${name}: whole it is told nothing of, and cut off it is told and what there is of it is read`, async () => {
    assert.deepEqual((await readArticle(`/c/${name}`, bytes)).problems, []);
    let told = 0;
    for (const place of placesToCut(bytes)) {
      const cut = bytes.subarray(0, place);
      const { sources, problems, bibliography } = await readArticle(`/c/${name}`, cut);
      const codes = problems.map(({ code }) => code);
      const text = name.startsWith('utf16') ? cut.subarray(0, cut.length & ~1).toString() : new TextDecoder().decode(cut);
      const ending = `${name} cut at ${place} of ${bytes.length}: ${codes.join(' ')} …${text.slice(-80)}`;
      if (codes.length === 0) assert.ok(mayEnd(name, name.startsWith('utf16') ? new TextDecoder('utf-16le').decode(cut) : text), ending);
      else told++;
      if (codes.includes('corpus.truncated')) assert.ok(sources.length > 0 || bibliography !== undefined || codes.includes('corpus.empty'), ending);
      if (!LOST.test(name) && sources.length === 0 && bibliography === undefined) assert.ok(place < bytes.length * 0.4 || /Harbour opens/.test(text) === false, ending);
    }
    assert.ok(told >= 9, `${told} of 20 are told`);
  });
}

const BODY = `Harbour opens\n\n${STORY.slice(0, 2).join('\n\n')}\n\n`;
/** Ends of whole texts, without a line break behind them: how notes, copied pages and the files of some editors end. */
const ENDS: readonly string[] = [
  'By Mira Tolk',
  'Mira Tolk, Orsk',
  'Valen Post/mt/kd',
  'Reuters',
  '© Valen Post 2031. All rights reserved',
  'Copyright 2031 Valen Post, published with the consent of its author',
  '(Reporting by Mira Tolk in Orsk; editing by Dan Ost)',
  'Photo: Mira Tolk / Valen Post archive',
  'Reporting by Mira Tolk and Dan Ost, editing by Ida Tessen',
  '- the ice house, which is to be ready in spring, and the crane',
  '1. Seven recipes for salted herring',
  '## What happens next in the harbour',
  'Ferry line to Hallem doubles its profit',
  'Read also: Why the maps of the survey were wrong and who has to pay for it now',
  'Related: Storm of the century | Ferry timetable | Who pays for the new quay',
  'https://post.example/2031/03/harbour-opens',
  'The harbour office has a page with the timetable: https://post.example/ferries',
  '| Ferry | Monday | Tuesday |\n| --- | --- | --- |\n| Hallem | 9.15 | 9.15 |',
  'Sign up for the morning letter of the Valen Post and never miss a story from the coast',
  'Your email address will not be published. Required fields are marked *',
  'This website uses cookies to improve your experience. We will assume you are fine with this, but you can opt out if you wish. Accept Read More',
  'The minister left without a word. AFP',
  'The minister left without a word …',
  '“Nobody has to drive around the bay any more”',
  'ท่าเรือออร์สก์เปิดให้บริการอีกครั้งเมื่อวันศุกร์หลังจากซ่อมแซมมาเก้าปี และเรือเฟอร์รี่ลำแรกออกเดินทางตอนเที่ยง',
];

test('a whole text that ends without a line break is told nothing of', async () => {
  for (const end of ENDS) {
    for (const name of ['a.txt', 'a.md']) {
      const { problems } = await readArticle(`/c/${name}`, Buffer.from(`${BODY}${end}`));
      assert.deepEqual(problems, [], `${name}: ${end}`);
    }
  }
});

test('a text that stops in a sentence is told as one that may be whole, and how to say that it is', async () => {
  const text = `${BODY}From Monday two ferries a day will run to the island of Hallem, and a third one at`;
  const { sources, problems } = await readArticle('/c/a.txt', Buffer.from(text));
  assert.ok(sources[0]!.content.text.endsWith('and a third one at'));
  assert.deepEqual(problems.map(({ code, message }) => [code, /may have been cut off.*end it with a line break/.test(message)]), [['corpus.truncated', true]]);
  assert.deepEqual((await readArticle('/c/a.txt', Buffer.from(`${text}\n`))).problems, []);
});

test('Markdown that ends within its marks, or within its front matter, is told', async () => {
  for (const [end, code] of [['See [the timetable](https://post.exam', 'corpus.truncated'], ['```\nHallem 9.15', 'corpus.truncated'], ['The quay is new. <!-- to be', 'corpus.truncated']]) {
    assert.deepEqual((await readArticle('/c/a.md', Buffer.from(`${BODY}${end}`))).problems.map((problem) => problem.code), [code], end);
  }
  for (const file of ['---\ntitle: Harb', '---\ntit', '---\ntitle: Harbour opens\ndate: 2031-0']) {
    for (const name of ['a.txt', 'a.md']) assert.deepEqual((await readArticle(`/c/${name}`, Buffer.from(file))).problems.map((problem) => problem.code), ['corpus.frontMatter'], file);
  }
});

test('a file that ends within a character is told, in UTF-8 and UTF-16, and the rest is read without a damaged letter', async () => {
  const text = Buffer.from(`${BODY}The crane was tested by the engineers of Brücke & Søn, who said that it was “sound`);
  for (const end of [text.subarray(0, text.indexOf('“') + 1), text.subarray(0, text.indexOf('“') + 2), text.subarray(0, text.indexOf('ø') + 1)]) {
    const { sources, problems } = await readArticle('/c/a.txt', end);
    assert.deepEqual(problems.map(({ code }) => code), ['corpus.truncated']);
    assert.doesNotMatch(sources[0]!.content.text, /\ufffd|â|Ã/);
  }
  const wide = Buffer.from(`\ufeff${BODY}It is sound.\n`, 'utf16le');
  assert.deepEqual((await readArticle('/c/a.txt', wide.subarray(0, -1))).problems.map(({ code }) => code), ['corpus.truncated']);
  // The last letter of a text in Windows-1252 is none of UTF-8.
  assert.deepEqual((await readArticle('/c/a.txt', Buffer.from(`${BODY}He went to the caf\u00e9`, 'latin1'))).problems, []);
});

test('subtitles that are whole are told nothing of, whatever they end in', async () => {
  const cues = STORY.slice(0, 2).map((text, index) => `${index + 1}\n${cue(text, index, ',')}`).join('\n');
  for (const end of ['', '[applause]', '♪ the song goes on ♪', 'Subtitles by Mira Tolk', 'MIRA TOLK: Thank you', 'see www.post.example']) {
    assert.deepEqual((await readArticle('/c/a.srt', Buffer.from(`${cues}\n3\n00:00:31,000 --> 00:00:33,000\n${end}${end === '' ? '\n\n' : ''}`))).problems, [], end);
  }
  const unmarked = 'so the harbour opened on friday and we were all there in the rain and';
  assert.deepEqual((await readArticle('/c/a.vtt', Buffer.from(`WEBVTT\n\n00:01.000 --> 00:09.000\n${unmarked}`))).problems, []);
});

test('subtitles that break off in the head of a cue or in a tag are told', async () => {
  const cues = STORY.slice(0, 2).map((text, index) => `${index + 1}\n${cue(text, index, ',')}`).join('\n');
  for (const end of ['3', '3\n00:00:3', '3\n00:00:31,000 --', '3\n00:00:31,000 --> 00:00', '3\n00:00:31,000 --> 00:00:33,000', '3\n00:00:31,000 --> 00:00:33,000\n', '3\n00:00:31,000 --> 00:00:33,000\n<i']) {
    assert.deepEqual((await readArticle('/c/a.srt', Buffer.from(`${cues}\n${end}`))).problems.map(({ code }) => code), ['corpus.truncated'], end);
  }
});

test('whole mails are told nothing of, whatever their text ends in', async () => {
  for (const end of ['Mira Tolk', 'Best regards\r\nMira Tolk\r\nPress office of the harbour of Orsk', 'Sent from my telephone']) {
    assert.deepEqual((await readArticle('/c/a.eml', Buffer.from(`${MAIL.join('\r\n')}\r\n\r\n${STORY[0]}\r\n\r\n${end}`))).problems, [], end);
  }
});
