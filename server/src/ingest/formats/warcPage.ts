import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

import { readPage } from '../readPage.js';
import { decodeText } from './decodeText.js';
import { fieldsFrom, rendered, type ReadDocument } from './format.js';
import { paragraphMarks } from './paragraphMarks.js';
import { endOfHead, type WarcRecord } from './warcRecords.js';
import { declaredEncoding } from './webPage.js';
import { writeOutEntities } from './xmlEntities.js';

const LARGEST_PAGE = 30 * 1024 * 1024;
/** A page with fewer words is a frame, a counter or an error. */
const LEAST_WORDS = 25;

/** The article of a record; undefined where it holds no page or one without a text worth the name. Throws where the page is packed in a way that cannot be undone. */
export async function readArchivedPage(record: WarcRecord): Promise<ReadDocument | undefined> {
  if (!/^https?:/i.test(record.target)) return undefined;
  if (record.type === 'conversion') return /^text\/plain/.test(record.contentType) ? textOf(record.target, await decodeText(record.block)) : undefined;
  const { contentType, body } = record.type === 'response' ? payload(record.block) : { contentType: record.contentType, body: record.block };
  if (body === undefined || body.length === 0 || !/^(?:text\/html|application\/xhtml\+xml)/.test(contentType)) return undefined;
  const charset = /charset\s*=\s*["']?([\w:-]+)/.exec(contentType)?.[1];
  const { content, beside, fields } = await readPage(writeOutEntities(await decodeText(body, charset ?? declaredEncoding(body))).text);
  if (content.text.split(/\s+/).length < LEAST_WORDS) return undefined;
  const known = fieldsFrom({ ...fields, url: fields.url ?? record.target });
  return rendered(content.text, known, { name: record.target, beside, marks: paragraphMarks(content.text, known.title) });
}

/** The text that an archive keeps of a page, in place of the page. */
function textOf(target: string, text: string): ReadDocument | undefined {
  if (text.split(/\s+/).length < LEAST_WORDS) return undefined;
  return rendered(text.trim(), fieldsFrom({ url: target }), { name: target, marks: paragraphMarks(text.trim()) });
}

/** Type and body of an answer; no body where it is not the page itself. */
function payload(block: Uint8Array): { contentType: string; body?: Uint8Array } {
  const start = endOfHead(block, 0);
  if (start < 0) return { contentType: '' };
  const head = new TextDecoder('latin1').decode(block.subarray(0, start));
  const field = (name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim().toLowerCase() ?? '';
  if (!/^HTTP\/\S+\s+200\b/.test(head)) return { contentType: field('content-type') };
  const raw = block.subarray(start);
  const whole = /\bchunked\b/.test(field('transfer-encoding')) ? unchunked(raw) : raw;
  return { contentType: field('content-type'), body: unpacked(whole, field('content-encoding')) };
}

function unpacked(body: Uint8Array, encoding: string): Uint8Array {
  const options = { maxOutputLength: LARGEST_PAGE };
  // Archives keep what was sent, but some programs unpack it and leave the header.
  if (/gzip/.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
  if (/\bbr\b/.test(encoding)) return looksLikeMarkup(body) ? body : brotliDecompressSync(body, options);
  if (/deflate/.test(encoding)) return looksLikeMarkup(body) ? body : (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
  return body;
}

function looksLikeMarkup(body: Uint8Array): boolean {
  return /^\s*(?:\uFEFF|ï»¿)?<(?:!|\?|html|head|body)/i.test(new TextDecoder('latin1').decode(body.subarray(0, 64)));
}

/** A body without the sizes of its chunks; as it is where it has none after all. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = new TextDecoder('latin1').decode(body.subarray(at, at + 40));
    const size = /^([0-9a-fA-F]{1,8})[^\r\n]{0,20}\r?\n/.exec(line);
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    at += size[0].length;
    parts.push(body.subarray(at, at + length));
    at += length;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return Buffer.concat(parts);
}
