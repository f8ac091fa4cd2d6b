import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { makeDocx, makeEpub, makeWarcGz, makeZip, warcResponse, wordParagraph } from '../../../formats/makePacked.js';
import { column, makePdf } from '../../../formats/makePdf.js';
import { SAMPLE_SENTENCE } from '../../../formats/samples.js';

const page = (count: number): string => `<html><body>${`<div class="x"><p>${SAMPLE_SENTENCE}</p><ul><li><a href="y">z</a></li></ul></div>`.repeat(count)}</body></html>`;
const cue = (at: number, mark: string): string => `00:00:${String(at % 60).padStart(2, '0')}${mark}000 --> 00:00:59${mark}000\n${SAMPLE_SENTENCE}\n`;
const notes = Array.from({ length: 4_000 }, (_, id) => ({ id: `n${id}`, title: `Note ${id}`, text: SAMPLE_SENTENCE }));
const archive = (): Uint8Array[] => Array.from({ length: 200 }, (_, id) => warcResponse(`https://post.example/${id}`, page(5)));

/** Files of nothing but what their format has most of: none may take its reader a minute or the memory of the machine. */
const GIGANTIC: Readonly<Record<string, () => string | Uint8Array>> = {
  'a.txt': () => `${SAMPLE_SENTENCE} `.repeat(30_000),
  'a.md': () => `- ${SAMPLE_SENTENCE} **x** [y](z)\n`.repeat(15_000),
  'a.html': () => page(2_000),
  'a.mhtml': () => `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page(1_000)}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(19)}\r\n--b--\r\n`,
  'a.pdf': () => makePdf(Array.from({ length: 400 }, () => column(72, 700, Array.from({ length: 40 }, () => 'The harbour of Orsk opened on Friday after nine years')))),
  'a.docx': () => makeDocx(wordParagraph(SAMPLE_SENTENCE).repeat(5_000)),
  'a.eml': () => `From: a@b.example\r\nSubject: x\r\n\r\n${`${SAMPLE_SENTENCE}\r\n`.repeat(10_000)}`,
  'a.rtf': () => `{\\rtf1 ${`{\\b ${SAMPLE_SENTENCE}}\\par `.repeat(8_000)}}`,
  'a.epub': () => makeEpub(Array.from({ length: 300 }, () => `<p>${SAMPLE_SENTENCE}</p>`.repeat(20)), ''),
  'a.vtt': () => `WEBVTT\n\n${Array.from({ length: 15_000 }, (_, at) => cue(at, '.')).join('\n')}`,
  'a.srt': () => Array.from({ length: 15_000 }, (_, at) => `${at + 1}\n${cue(at, ',')}`).join('\n'),
  'a.json': () => JSON.stringify(notes),
  'a.jsonl': () => notes.map((note) => JSON.stringify(note)).join('\n'),
  'a.csv': () => `id,title,text\n${notes.map(({ id, text }) => `${id},Note,${text.replaceAll(',', ';')}\n`).join('')}`,
  'a.rss': () => `<rss><channel><title>x</title>${`<item><title>y</title><description>${SAMPLE_SENTENCE}</description></item>`.repeat(3_000)}</channel></rss>`,
  'a.atom': () => `<feed>${`<entry><title>y</title><content>${SAMPLE_SENTENCE}</content></entry>`.repeat(3_000)}</feed>`,
  'a.warc': () => Buffer.concat(archive()),
  'a.warc.gz': () => makeWarcGz(archive()),
  'a.wacz': () => makeZip({ 'archive/data.warc.gz': makeWarcGz(archive()), 'datapackage.json': '{}' }),
  'a.bib': () => '@article{k, title = {x}}\n'.repeat(20_000),
  'refs.json': () => JSON.stringify(Array.from({ length: 20_000 }, (_, id) => ({ id: `n${id}`, type: 'article-newspaper', title: 'Harbour opens' }))),
};

for (const [name, make] of Object.entries(GIGANTIC)) {
  test(`${name} of a gigantic size is read in bounded time and memory`, async () => {
    const bytes = make();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const { sources, bibliography } = await readArticle(`/c/${name}`, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    assert.ok(performance.now() - started < 60_000, 'it took too long');
    assert.ok(process.memoryUsage().heapUsed - before < 700 * 1024 * 1024, 'it took too much memory');
    assert.ok(sources.length > 0 || (bibliography?.length ?? 0) > 0);
  });
}
