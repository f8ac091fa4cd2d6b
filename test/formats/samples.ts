import { makeDocx, makeEpub, makeWarcGz, makeZip, warcResponse, wordParagraph } from './makePacked.js';
import { column, makePdf } from './makePdf.js';

const WORDS = 'The harbour of Orsk opened on Friday after nine years of repairs, and the first ferry left at noon with eighty passengers on board, the port authority said.';
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour opens</title></head><body><nav>Home</nav><article><h1>Harbour opens</h1>${`<p>${WORDS}</p>`.repeat(3)}</article></body></html>`;
const mime = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'));

/** A sound file of each format, by its name. */
export const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from(`Harbour opens\n\n${WORDS}\n`),
  'a.md': Buffer.from(`# Harbour opens\n\n${WORDS}\n`),
  'a.html': Buffer.from(PAGE),
  'a.mhtml': mime('Snapshot-Content-Location: https://post.example/harbour', 'MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b', 'Content-Type: text/html', '', PAGE, '--b--', ''),
  'a.pdf': makePdf([[[72, 740, 18, 'Harbour opens'], ...column(72, 700, WORDS.match(/.{1,60}(?: |$)/g)!.map((line) => line.trim()))]]),
  'a.docx': makeDocx(wordParagraph('Harbour opens') + wordParagraph(WORDS)),
  'a.eml': mime('From: Mira Tolk <mira@post.example>', 'Subject: Harbour opens', 'Date: Tue, 4 Mar 2031 10:00:00 +0100', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', WORDS, ''),
  'a.rtf': Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}Harbour opens\\par ${WORDS}\\par}`),
  'a.epub': makeEpub([`<h1>Harbour opens</h1><p>${WORDS}</p>`], '<dc:title>Harbour opens</dc:title>'),
  'a.vtt': Buffer.from(`WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n${WORDS}\n`),
  'a.srt': Buffer.from(`1\n00:00:01,000 --> 00:00:09,000\n${WORDS}\n`),
  'a.json': Buffer.from(JSON.stringify([{ id: 'harbour', title: 'Harbour opens', text: WORDS }])),
  'a.jsonl': Buffer.from(`${JSON.stringify({ id: 'harbour', title: 'Harbour opens', text: WORDS })}\n`),
  'a.csv': Buffer.from(`id,title,text\nharbour,Harbour opens,"${WORDS}"\n`),
  'a.rss': Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel><title>Valen Post</title><item><title>Harbour opens</title><link>https://post.example/harbour</link><description>${WORDS}</description></item></channel></rss>`),
  'a.warc': warcResponse('https://post.example/harbour', PAGE),
  'a.warc.gz': makeWarcGz([warcResponse('https://post.example/harbour', PAGE)]),
  'a.wacz': makeZip({ 'archive/data.warc.gz': makeWarcGz([warcResponse('https://post.example/harbour', PAGE)]), 'datapackage.json': '{}' }),
};

/** A sentence that every sample holds. */
export const SAMPLE_SENTENCE = WORDS;
