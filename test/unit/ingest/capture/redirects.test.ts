import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';

import { FetchRefused, REAL_NET, safeFetch, type FetchLimits, type Net } from '../../../../server/src/ingest/capture/safeFetch.js';

const LIMITS: FetchLimits = { maxBytes: 1_000_000, timeoutMs: 5000, allowsPrivate: false };
/** Names that stand for this machine and count as public, so that a fetch can really begin. */
const PUBLIC = /^(?:www|news)\.post\.example$/;
/** What other names stand for. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'inside.post.example': ['10.0.0.7'],
  'router.post.example': ['192.168.1.1'],
  'cloud.post.example': ['169.254.169.254'],
  'shared.post.example': ['100.64.0.1'],
  'six.post.example': ['fd00::7'],
  'mapped.post.example': ['::ffff:10.0.0.7'],
  'mixed.post.example': ['93.184.215.14', '127.0.0.1'],
  'self.post.example': ['127.0.0.1'],
};

const NET: Net = {
  addressesOf: (hostname) => Promise.resolve((PUBLIC.test(hostname) ? ['127.0.0.1'] : (ADDRESSES[hostname] ?? [])).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  isPublic: async (address, hostname) => PUBLIC.test(hostname) || (await REAL_NET.isPublic(address, hostname)),
};

/** The port of a server of this machine, and the addresses that it was asked for. */
async function serve(context: TestContext, listener: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

async function refusal(address: string, limits: Partial<FetchLimits> = {}, net: Net = NET): Promise<string> {
  const outcome = await safeFetch(address, { ...LIMITS, ...limits }, undefined, net).catch((error: unknown) => error);
  assert.ok(outcome instanceof FetchRefused, `${address}: ${String(outcome)}`);
  return outcome.message;
}

test('redirects from one public address to the next are followed', async (context) => {
  const { port, asked } = await serve(context, ({ url }, response) => {
    if (url === '/old') response.writeHead(301, { location: `http://news.post.example:${port}/new` }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Harbour opens</p>');
  });
  const { url, bytes } = await safeFetch(`http://www.post.example:${port}/old`, LIMITS, undefined, NET);
  assert.deepEqual([url, new TextDecoder().decode(bytes)], [`http://news.post.example:${port}/new`, '<p>Harbour opens</p>']);
  assert.equal(asked.length, 2);
});

test('a public address that leads to this machine or a private network is followed no further, however the next address is written', async (context) => {
  const secret = await serve(context, (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('secret'));
  const names = [...Object.keys(ADDRESSES), '127.0.0.1', '127.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '127.0.0.1.', '%31%32%37.0.0.1', '%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1', '0', '0.0.0.0', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:7f00:0001]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]', '[fd00::1]', '10.0.0.7', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255'];
  let target = '';
  const first = await serve(context, (_, response) => response.writeHead(302, { location: target }).end());
  for (const name of names) {
    target = `http://${name}:${secret.port}/`;
    assert.match(await refusal(`http://www.post.example:${first.port}/`), /private network/, name);
    // The same address, asked for outright.
    assert.match(await refusal(target), /private network/, name);
  }
  assert.equal(first.asked.length, names.length);
  assert.deepEqual(secret.asked, []);
});

test('every hop is looked at, the third like the first, and what is no web address leads nowhere', async (context) => {
  const secret = await serve(context, (_, response) => response.writeHead(200).end('secret'));
  const first = await serve(context, ({ url }, response) => {
    const next: Readonly<Record<string, string>> = { '/a': `http://news.post.example:${first.port}/b`, '/b': '/c', '/c': `//self.post.example:${secret.port}/`, '/file': 'file:///etc/hostname', '/data': 'data:text/html,x', '/password': `http://user:word@www.post.example:${first.port}/`, '/loop': '/loop' };
    response.writeHead(307, { location: next[url ?? ''] ?? '/' }).end();
  });
  assert.match(await refusal(`http://www.post.example:${first.port}/a`), /private network/);
  assert.deepEqual(first.asked, [`www.post.example:${first.port}/a`, `news.post.example:${first.port}/b`, `news.post.example:${first.port}/c`]);
  assert.deepEqual(secret.asked, []);
  assert.match(await refusal(`http://www.post.example:${first.port}/file`), /only addresses that begin with http/);
  assert.match(await refusal(`http://www.post.example:${first.port}/data`), /only addresses that begin with http/);
  assert.match(await refusal(`http://www.post.example:${first.port}/password`), /password/);
  assert.match(await refusal(`http://www.post.example:${first.port}/loop`), /without an end/);
});

test('a name that is public first and private a moment later is refused when it is', async (context) => {
  let lookups = 0;
  const changing: Net = {
    addressesOf: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    isPublic: () => Promise.resolve(++lookups === 1),
  };
  const { port, asked } = await serve(context, (_, response) => response.writeHead(302, { location: '/again' }).end());
  assert.match(await refusal(`http://www.post.example:${port}/`, {}, changing), /private network/);
  assert.deepEqual(asked, [`www.post.example:${port}/`]);
});

test('an answer that is too large is given up where it passes the limit, whatever it says of its size', async (context) => {
  const { port } = await serve(context, ({ url }, response) => {
    if (url === '/stated') response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000000' });
    else response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  for (const path of ['/stated', '/endless']) assert.match(await refusal(`http://www.post.example:${port}${path}`), /it has more than the 1 MB/);
});

test('an answer that never comes, comes drop by drop, or comes after many slow redirects is given up in time', async (context) => {
  const { port } = await serve(context, ({ url }, response) => {
    if (url === '/silent') return;
    if (url?.startsWith('/hop') === true) {
      setTimeout(() => response.writeHead(302, { location: `${url}x` }).end(), 150);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' });
    const drops = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drops));
  });
  for (const path of ['/silent', '/drops', '/hop']) {
    const started = performance.now();
    assert.match(await refusal(`http://www.post.example:${port}${path}`, { timeoutMs: 500 }), /within \d+ seconds/, path);
    assert.ok(performance.now() - started < 3000, path);
  }
});
