import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ArticleSource } from '../../articles/article.js';
import { problemWords } from '../../articles/corpusProblem.js';
import { t } from '../../text/l10n.js';
import { decodeText } from '../formats/decodeText.js';
import { readArticle } from '../readArticle.js';
import { capturedFile } from './capturedArticle.js';
import { FetchRefused, safeFetch, type FetchLimits } from './safeFetch.js';

/** Where an article comes from: an address to be fetched, or text or HTML that the writer copied, with its address where it is known. */
export type Capture = { readonly kind: 'url'; readonly url: string } | { readonly kind: 'text'; readonly text: string; readonly url?: string };

/** The file that was written, or why there is none. */
export type CaptureOutcome = { readonly path: string; readonly title: string } | { readonly reason: string };

const MOST_NAMES = 1000;

/** Writes an article into a folder of the corpus, as Markdown with front matter, under a name that no file has. Never rejects but with the signal's reason. */
export async function addSource(capture: Capture, folder: string, limits: FetchLimits, signal?: AbortSignal): Promise<CaptureOutcome> {
  try {
    const read = capture.kind === 'url' ? await fetched(capture.url, limits, signal) : await copied(capture.text, capture.url);
    if ('reason' in read) return read;
    const { name, text } = capturedFile(read.source, read.url === undefined ? {} : { url: read.url });
    await mkdir(folder, { recursive: true });
    return { path: await writeNew(folder, name, text), title: read.source.metadata.title };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FetchRefused) return { reason: t('The page cannot be fetched: {0}.', error.message) };
    return { reason: t('The source cannot be added: {0}.', error instanceof Error ? error.message : String(error)) };
  }
}

type ReadSource = { readonly source: ArticleSource; readonly url?: string } | { readonly reason: string };

async function fetched(address: string, limits: FetchLimits, signal: AbortSignal | undefined): Promise<ReadSource> {
  const { url, contentType, bytes } = await safeFetch(address, limits, signal);
  const ending = /application\/pdf/i.test(contentType) ? 'pdf' : /^text\/plain|text\/markdown/i.test(contentType) ? 'txt' : /html|xml|^$/i.test(contentType) ? 'html' : undefined;
  if (ending === undefined) return { reason: t('The page cannot be fetched: {0} is no page but {1}.', url, contentType.split(';')[0]!) };
  const charset = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType)?.[1];
  // Many servers say the encoding in the header alone; a page in UTF-8 is one, whatever it declares.
  const readable = charset === undefined || ending === 'pdf' ? bytes : new TextEncoder().encode(await decodeText(bytes, charset));
  return { ...(await sourceOf(`page.${ending}`, readable)), url };
}

async function copied(text: string, url: string | undefined): Promise<ReadSource> {
  const isHtml = /<(?:html|body|article|div|p|h[1-6]|span|meta)\b[^<>]*>/i.test(text);
  return { ...(await sourceOf(isHtml ? 'copied.html' : 'copied.txt', new TextEncoder().encode(text))), ...(url === undefined ? {} : { url }) };
}

async function sourceOf(name: string, bytes: Uint8Array): Promise<{ readonly source: ArticleSource } | { readonly reason: string }> {
  const { sources, problems } = await readArticle(`/${name}`, bytes);
  const [source] = sources;
  if (source !== undefined) return { source };
  const [problem] = problems;
  if (problem === undefined) return { reason: t('There is no article in it.') };
  return { reason: problem.code === 'corpus.empty' ? t('There is no text of an article in it.') : problemWords(problem) };
}

async function writeNew(folder: string, name: string, text: string): Promise<string> {
  const stem = name.replace(/\.md$/, '');
  for (let number = 1; number <= MOST_NAMES; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}.md`);
    try {
      await writeFile(path, text, { flag: 'wx' });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  throw new Error(t('there are already {0} files of this name', MOST_NAMES));
}
