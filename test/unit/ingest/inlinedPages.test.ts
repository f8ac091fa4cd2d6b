import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import { mainTextOf } from '../../../server/src/articles/mainText.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';
import { originalSpan } from '../../../server/src/text/mappedText.js';
import { BUDGET, COURT } from '../../formats/pages/moreProse.js';

const MEGABYTE = 1024 * 1024;
/** The default of the setting, in bytes. */
const LIMIT = { maxBytes: 5 * MEGABYTE };
const base64 = (bytes: number): string => 'iVBORw0KGgo+/AAz'.repeat(Math.ceil(bytes / 16));

/** A page as SingleFile writes it: without the tags that HTML lets it leave out, with unquoted values, and all that it needs inlined. */
function singleFile(pictureBytes: number, story: readonly string[] = BUDGET): string {
  const picture = `data:image/png;base64,${base64(pictureBytes)}`;
  const font = `@font-face{font-family:Serif;src:url(data:font/woff2;base64,${base64(pictureBytes)})format("woff2")}.x{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3C/svg%3E")}`;
  return [
    '<!DOCTYPE html> <html lang=en style><!--\n Page saved with SingleFile \n url: https://post.example/council-cuts-roads \n saved date: Tue Mar 04 2031 \n-->',
    `<meta charset=utf-8><title>Council cuts roads</title><style>${font}</style><script>var a = "<p>Never said.</p>";${'x'.repeat(1000)}</script>`,
    `<link type=image/x-icon rel="shortcut icon" href=${picture}>`,
    '<script type=application/ld+json>{"@type":"NewsArticle","headline":"Council cuts roads","datePublished":"2031-03-04","author":{"@type":"Person","name":"Mira Tolk"}}</script>',
    `<body><nav><a href=/>Home</a><a href=/b>Business</a></nav><article><h1>Council cuts roads</h1><figure><img src=${picture} alt=Hall></figure>`,
    story.map((text) => `<p style="background-image:url(${picture.slice(0, 2000)})">${text}`).join(''),
    `</article><style>.sf-hidden{display:none!important}${font}</style>`,
  ].join('');
}

async function read(name: string, page: string): Promise<{ story: string; codes: string[]; reasons: string; sources: Awaited<ReturnType<typeof readArticle>>['sources'] }> {
  const { sources, problems } = await readArticle(`/c/${name}`, Buffer.from(page), LIMIT);
  return { story: sources[0] === undefined ? '' : mainTextOf(analyseArticle(sources[0])), codes: problems.map(({ code }) => code), reasons: problems.map(({ message }) => message).join(' '), sources };
}

test('a saved page of many megabytes of inlined pictures, styles and fonts is read like a small one', async () => {
  const page = singleFile(5 * MEGABYTE);
  assert.ok(page.length > 20 * MEGABYTE);
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const { story, codes, sources } = await read('page.html', page);
  assert.ok(performance.now() - started < 20_000, 'it took too long');
  assert.ok(process.memoryUsage().heapUsed - before < 500 * MEGABYTE, 'it took too much memory');
  assert.deepEqual(codes, []);
  assert.equal(story, BUDGET.join('\n\n'));
  const { title, author, date, url } = sources[0]!.metadata;
  assert.deepEqual({ title, author, date, url }, { title: 'Council cuts roads', author: 'Mira Tolk', date: '2031-03-04', url: 'https://post.example/council-cuts-roads' });
});

test('evidence of such a page stands in the file where the file has it', async () => {
  const page = singleFile(MEGABYTE);
  const [source] = (await read('page.html', page)).sources;
  for (const text of BUDGET) {
    const at = source!.content.text.indexOf(text);
    const { start, end } = originalSpan(source!.content, at, at + text.length);
    assert.equal(page.slice(start, end), text);
  }
});

test('a page whose text itself is too large is a problem that says so, and so is one beyond ten times the limit', async () => {
  const long = await read('page.html', singleFile(1000, Array.from({ length: 12_000 }, () => COURT.join(' '))));
  assert.deepEqual(long.codes, ['corpus.tooLarge']);
  assert.match(long.reasons, /without its pictures, styles and scripts it still has more than the 5\.0 MB of text that are read/);
  const { problems } = await readArticle('/c/page.html', Buffer.from(singleFile(3000)), { maxBytes: 1000 });
  assert.deepEqual(problems.map(({ code }) => code), ['corpus.tooLarge']);
});

test('a style or a script that never ends, and a page of nothing but beginnings of inlined pictures, end', async () => {
  const told = BUDGET.map((text) => `<p>${text}</p>`).join('');
  const pages = [`<html><head><title>Council cuts roads</title></head><body>${told}<script>${'x<style>'.repeat(100_000)}`, `<html><body>${told}${'<img src="data:image/png;base64,">'.repeat(60_000)}</body></html>`, `<html><body>${told}<p>${'data:'.repeat(300_000)}</p></body></html>`];
  for (const [index, page] of pages.entries()) {
    const started = performance.now();
    const { story } = await read('page.html', page);
    assert.ok(story.includes(BUDGET[2]!), `page ${index}`);
    assert.ok(performance.now() - started < 15_000, `page ${index}`);
  }
});

test('the same picture in a mail and in a page saved in one file is no text', async () => {
  const body = `<html><head><title>Council cuts roads</title></head><body><article><h1>Council cuts roads</h1><img src="data:image/png;base64,${base64(MEGABYTE)}">${BUDGET.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const mail = await read('a.eml', `From: a@b.example\r\nSubject: Council\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`);
  const saved = await read('a.mhtml', `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}\r\n--b--\r\n`);
  for (const { story, codes } of [mail, saved]) {
    assert.deepEqual(codes, []);
    assert.ok(story.includes(BUDGET[0]!) && story.length < 10_000);
  }
});
