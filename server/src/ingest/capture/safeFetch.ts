import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { key, t } from '../../text/l10n.js';

/** What was fetched. */
export interface Fetched {
  /** The address that answered in the end. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface FetchLimits {
  /** In bytes, unpacked. */
  readonly maxBytes: number;
  /** For the whole, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether addresses of this machine and of private networks may be asked. */
  readonly allowsPrivate: boolean;
}

/** What the fetch knows of the net; another one stands in for it in tests. */
export interface Net {
  /** All addresses of a name. Rejects where there is none. */
  addressesOf(hostname: string): Promise<readonly LookupAddress[]>;
  /** Whether an address that a name stands for, or that stands itself in the page's address, is one of the public net. */
  isPublic(address: string, hostname: string): Promise<boolean>;
}

/** The net as the system knows it. */
export const REAL_NET: Net = {
  addressesOf: (hostname) => new Promise((resolve, reject) => lookup(hostname, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)))),
  isPublic: isUnicast,
};

/** Thrown where a page is not fetched; the message goes on after 'The page cannot be fetched: ' and has no full stop. */
export class FetchRefused extends Error {}

const MOST_REDIRECTS = 5;

/**
 * Fetches a page that the writer asked for. Only http and https; not from addresses of private networks, by name or by number, unless allowed. The address that a name stands
 * for is looked at when the connection is made, so that a name that changes its address in between leads nowhere else; redirects are looked at like the first address.
 * Rejects with {@link FetchRefused}, or with the signal's reason.
 */
export async function safeFetch(address: string, limits: FetchLimits, signal?: AbortSignal, net: Net = REAL_NET): Promise<Fetched> {
  const ends = AbortSignal.timeout(limits.timeoutMs);
  const both = signal === undefined ? ends : AbortSignal.any([signal, ends]);
  let url = parsed(address);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await ask(url, limits, both, net).catch((error: unknown) => {
      if (signal?.aborted === true) throw signal.reason;
      if (ends.aborted) throw new FetchRefused(t('it did not answer within {0} seconds', Math.round(limits.timeoutMs / 1000)));
      throw error;
    });
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = parsed(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new FetchRefused(response.statusMessage ? t('the server answered {0} ({1})', statusCode, response.statusMessage) : t('the server answered {0}', statusCode));
    }
    try {
      return { url: url.href, contentType: headers['content-type'] ?? '', bytes: await bodyOf(response, limits.maxBytes) };
    } catch (error) {
      if (ends.aborted) throw new FetchRefused(t('it was not there within {0} seconds', Math.round(limits.timeoutMs / 1000)));
      throw error;
    }
  }
  throw new FetchRefused(t('it leads from one address to the next without an end'));
}

function parsed(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new FetchRefused(t('"{0}" is no address', address.slice(0, 100)));
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchRefused(t('only addresses that begin with http or https are fetched, not {0}', url.protocol));
  if (url.username !== '' || url.password !== '') throw new FetchRefused(t('addresses with a password in them are not fetched'));
  return url;
}

async function ask(url: URL, limits: FetchLimits, signal: AbortSignal, net: Net): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A number is not looked up, so it is looked at here.
  if (isIP(host) !== 0 && !limits.allowsPrivate && !(await net.isPublic(host, host))) throw new FetchRefused(t(PRIVATE));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        signal,
        agent: false,
        lookup: checkedLookup(net, limits.allowsPrivate),
        headers: { 'user-agent': 'Mozilla/5.0 (compatible; Stet; a writer saves one page)', accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.8,*/*;q=0.5', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en,*;q=0.5' },
      },
      resolve,
    );
    sent.on('error', (error) => reject(error instanceof FetchRefused ? error : new FetchRefused(reasonOf(error))));
    sent.end();
  });
}

const PRIVATE = key('it stands on this machine or in a private network. The setting stet.capture.allowPrivateAddresses allows it');

/** Looks a name up and passes on only what may be asked: what is passed on is what is connected to. */
function checkedLookup(net: Net, allowsPrivate: boolean): LookupFunction {
  const allowed = async (hostname: string): Promise<LookupAddress[]> => {
    const addresses = await net.addressesOf(hostname);
    const isAllowed = await Promise.all(addresses.map(async ({ address }) => allowsPrivate || (await net.isPublic(address, hostname))));
    // One address in a private network makes the name suspect, whatever the others are.
    if (addresses.length === 0 || isAllowed.includes(false)) throw new FetchRefused(t(PRIVATE));
    return [...addresses];
  };
  return (hostname, options, done) => {
    const { family } = options;
    allowed(hostname).then(
      (addresses) => {
        const wanted = family === 4 || family === 6 ? addresses.filter((one) => one.family === family) : addresses;
        const [first] = wanted.length > 0 ? wanted : addresses;
        if (options.all === true) done(null, wanted.length > 0 ? wanted : addresses);
        else done(null, first!.address, first!.family);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    );
  };
}

/** Tells addresses of the public net (unicast) from all others: loopback, link-local, private, shared, reserved. */
async function isUnicast(address: string): Promise<boolean> {
  const loaded = await import('ipaddr.js');
  const { process } = (loaded as unknown as { default?: typeof loaded }).default ?? loaded;
  try {
    // `process` takes an IPv4 address that is written as IPv6 for what it is.
    return process(address.replace(/%.*$/, '')).range() === 'unicast';
  } catch {
    // What is no address is not asked.
    return false;
  }
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) {
      response.destroy();
      throw new FetchRefused(tooLarge(maxBytes));
    }
    parts.push(part);
  }
  return unpacked(Buffer.concat(parts), response.headers['content-encoding'] ?? '', maxBytes);
}

function unpacked(body: Buffer, encoding: string, maxBytes: number): Uint8Array {
  const options = { maxOutputLength: maxBytes };
  try {
    if (/\bgzip\b/i.test(encoding)) return gunzipSync(body, options);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
    if (/\bdeflate\b/i.test(encoding)) return inflateSync(body, options);
    return body;
  } catch (error) {
    if (error instanceof RangeError) throw new FetchRefused(tooLarge(maxBytes));
    throw new FetchRefused(t('its answer is damaged'));
  }
}

function tooLarge(maxBytes: number): string {
  return t('it has more than the {0} MB that are fetched', (maxBytes / 1024 / 1024).toFixed(0));
}

function reasonOf(error: Error & { code?: string }): string {
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return t('there is no such server, or no connection to the net');
  if (error.code === 'ECONNREFUSED') return t('the server takes no connections');
  if (error.code?.startsWith('CERT_') === true || error.code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return t("the server's certificate is not valid");
  return error.message.replace(/[.\s]+$/, '');
}
