import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

import type { ArticleMetadata, ArticleSource, CorpusProblem } from '../articles/article.js';
import { titleOf } from '../articles/blocks.js';
import { lineStarts } from '../text/lines.js';
import { identityText, type MappedText } from '../text/mappedText.js';
import { decodeBytes } from './decodeBytes.js';
import { readFrontMatter, type FrontMatterFields } from './frontMatter.js';
import { readMarkdown } from './readMarkdown.js';
import { readPage } from './readPage.js';

export interface ReadOptions {
  /** Files larger than this many bytes are not read. Default: {@link DEFAULT_MAX_BYTES}. */
  readonly maxBytes?: number;
}

export interface ReadResult {
  /** What articles the file holds, each with a path of its own; none where the file cannot be used at all. */
  readonly sources: readonly ArticleSource[];
  readonly problems: readonly CorpusProblem[];
}

export const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
/** Extensions of files that are read, in lower case. */
export const READABLE_EXTENSIONS: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];
const WORD = /[\p{L}\p{N}]/u;

/**
 * Reads a file of the corpus: plain text, Markdown or a saved web page, by its extension, in any of the usual encodings. `path` is absolute.
 * A file that cannot be used gives a problem and no article; malformed front matter gives a problem and an article. Never throws on any bytes.
 */
export async function readArticle(path: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length > maxBytes) return failure(tooLarge(path, bytes.length, maxBytes));
  const extension = extname(path).toLowerCase();
  const isPage = extension === '.html' || extension === '.htm' || extension === '.xhtml';
  const decoded = decodeBytes(bytes, isPage ? declaredEncoding(bytes) : undefined);
  if ('problem' in decoded) return failure({ path, code: 'corpus.binary', message: `${basename(path)} is not a text file. Save it as text, Markdown or a web page, or exclude it.` });
  const file = decoded.text;
  const front = isPage ? { fields: {}, end: 0, faults: [] } : readFrontMatter(file);
  const problems: CorpusProblem[] = front.faults.map((message) => ({ path, code: 'corpus.frontMatter', message }));
  const read = await readContent(file, extension, isPage, front.end, front.fields);
  if ('reason' in read) return { sources: [], problems: [...problems, { path, code: 'corpus.unreadable', message: `${basename(path)} cannot be read: ${read.reason}. Save its text in a plain file.` }] };
  const { content, fields } = read;
  if (!WORD.test(content.text)) {
    return { sources: [], problems: [...problems, { path, code: 'corpus.empty', message: `${basename(path)} holds no text that can be read. Fill or remove it.` }] };
  }
  const fingerprint = fingerprintOf(bytes);
  return { sources: [{ metadata: metadataOf(path, fields, content), path, content, fileLines: lineStarts(file), fingerprint }], problems };
}

/** The hash by which two states of a file are told apart, in hex. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** The problem of a file that is too large to be read; sizes in bytes. */
export function tooLarge(path: string, size: number, maxBytes: number): CorpusProblem {
  const megabytes = (value: number): string => `${(value / 1024 / 1024).toFixed(1)} MB`;
  return { path, code: 'corpus.tooLarge', message: `${basename(path)} has ${megabytes(size)}, more than the ${megabytes(maxBytes)} that are read. Split or exclude it, or raise the limit.` };
}

async function readContent(file: string, extension: string, isPage: boolean, end: number, fields: FrontMatterFields): Promise<{ content: MappedText; fields: FrontMatterFields } | { reason: string }> {
  try {
    if (isPage) return await readPage(file);
    if (extension === '.md' || extension === '.markdown') return { content: readMarkdown(file, end), fields };
  } catch (error) {
    // Parsers of nested formats recurse; a hostile file can nest deeper than the stack.
    if (error instanceof RangeError) return { reason: 'it is nested too deeply' };
    throw error;
  }
  return { content: identityText(file.slice(end), end), fields };
}

function metadataOf(path: string, fields: FrontMatterFields, content: MappedText): ArticleMetadata {
  const name = basename(path, extname(path));
  return { ...fields, id: fields.id ?? name, title: fields.title ?? titleOf(content.text) ?? name };
}

/** The encoding that a page states in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
}

function failure(problem: CorpusProblem): ReadResult {
  return { sources: [], problems: [problem] };
}
