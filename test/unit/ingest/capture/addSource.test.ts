import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';

import { addSource, type CaptureOutcome } from '../../../../server/src/ingest/capture/addSource.js';
import { readArticle } from '../../../../server/src/ingest/readArticle.js';
import { TemporaryWorkspace } from '../../../support/workspace.js';

const LIMITS = { maxBytes: 1_000_000, timeoutMs: 5000, allowsPrivate: true };
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour opens | Valen Post</title><meta property="og:site_name" content="Valen Post"><meta property="article:published_time" content="2031-03-04T09:00:00+02:00"></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour opens</h1>${'<p>The harbour of Orsk opened on Friday after nine years of repairs, and the first ferry left at noon, the port authority said.</p><p>“It is [nearly] the *first* of its kind,” said Dana Orlo.</p>'.repeat(2)}</article></body></html>`;

function folder(context: TestContext): string {
  const workspace = new TemporaryWorkspace();
  context.after(() => workspace.remove());
  return workspace.at('corpus');
}

async function serve(context: TestContext, listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function path(outcome: CaptureOutcome): string {
  assert.ok('path' in outcome, JSON.stringify(outcome));
  return outcome.path;
}

test('a page that was copied becomes a tidy article that reads as the page did', async (context) => {
  const written = path(await addSource({ kind: 'text', text: PAGE, url: 'https://post.example/harbour' }, folder(context), LIMITS));
  assert.match(written, /corpus[\\/]harbour-opens\.md$/);
  const file = readFileSync(written, 'utf8');
  assert.match(file, /^---\ntitle: Harbour opens\noutlet: Valen Post\ndate: ["']?2031-03-04["']?\nurl: https:\/\/post\.example\/harbour\nlanguage: en\n---\n\n# Harbour opens\n\nThe harbour of Orsk/);
  const { sources, problems } = await readArticle(written, Buffer.from(file));
  assert.deepEqual(problems, []);
  assert.match(sources[0]!.content.text, /“It is \[nearly\] the \*first\* of its kind,” said Dana Orlo\./);
});

test('plain text, and a second article of the same title', async (context) => {
  const into = folder(context);
  const text = 'Treaty signed: “at last”\n\n1. was the year.\n\nThe treaty was signed <on Friday> after nine hours of talks, officials said.';
  const first = path(await addSource({ kind: 'text', text }, into, LIMITS));
  const second = path(await addSource({ kind: 'text', text }, into, LIMITS));
  assert.match(second, /treaty-signed-at-last-2\.md$/);
  const { sources } = await readArticle(first, readFileSync(first));
  assert.match(sources[0]!.content.text, /1\. was the year\.[\s\S]*signed <on Friday> after/);
});

test('a page is fetched, through redirects and unpacked', async (context) => {
  const address = await serve(context, ({ url }, response) => {
    if (url === '/old') response.writeHead(301, { location: '/harbour' }).end();
    else response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
  });
  const file = readFileSync(path(await addSource({ kind: 'url', url: `${address}/old` }, folder(context), LIMITS)), 'utf8');
  assert.ok(file.includes(`url: ${address}/harbour\n`), file);
  assert.match(file, /outlet: Valen Post/);
});

test('what is not to be fetched is not, and the reason is told', async (context) => {
  let asked = 0;
  const address = await serve(context, ({ url }, response) => {
    asked++;
    if (url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (url === '/large') response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(2_000_000));
    else if (url === '/bomb') response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
    else if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (url === '/never') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    else response.writeHead(404).end();
  });
  const into = folder(context);
  const reason = async (url: string, limits: Partial<typeof LIMITS> = {}): Promise<string> => {
    const outcome = await addSource({ kind: 'url', url }, into, { ...LIMITS, ...limits });
    assert.ok('reason' in outcome, JSON.stringify(outcome));
    return outcome.reason;
  };
  assert.match(await reason(`${address}/loop`), /without an end/);
  assert.match(await reason(`${address}/file`), /only addresses that begin with http/);
  assert.match(await reason(`${address}/large`), /more than the 1 MB/);
  assert.match(await reason(`${address}/bomb`), /more than the 1 MB/);
  assert.match(await reason(`${address}/picture`), /image\/png/);
  assert.match(await reason(`${address}/missing`), /answered 404/);
  assert.match(await reason(`${address}/never`, { timeoutMs: 300 }), /within 0 seconds/);
  const before = asked;
  for (const url of [address, address.replace('127.0.0.1', 'localhost'), address.replace('127.0.0.1', '[::ffff:127.0.0.1]'), 'http://192.168.0.1/', 'http://169.254.169.254/latest', 'http://[fd00::1]/', 'http://0.0.0.0/']) assert.match(await reason(url, { allowsPrivate: false }), /private network|no such server/, url);
  assert.equal(asked, before);
  for (const url of ['ftp://post.example/a', 'javascript:alert(1)', 'not an address', 'http://user:word@post.example/']) assert.match(await reason(url), /cannot be fetched/, url);
});

test('an encoding that only the answer names is the one that is read', async (context) => {
  const text = 'The pier of Łódź opens late, said Zośka Wąż, the mayor of the town.';
  const letters: Readonly<Record<string, number>> = { Ł: 0xa3, ó: 0xf3, ź: 0xbc, ś: 0xb6, ą: 0xb1, ż: 0xbf };
  const bytes = Uint8Array.from(`<html lang="en"><head><title>Pier</title></head><body><article><h1>Pier</h1><p>${text}</p></article></body></html>`, (letter) => letters[letter] ?? letter.charCodeAt(0));
  const address = await serve(context, (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset="iso-8859-2"' }).end(bytes));
  assert.ok(readFileSync(path(await addSource({ kind: 'url', url: address }, folder(context), LIMITS)), 'utf8').includes(text));
});
