import { fileURLToPath, pathToFileURL } from 'node:url';

import { fileOf, type ArticlePath } from '../articles/article.js';
import { SOURCE_SCHEME } from '../sharedNames.js';
import type { ClientFeatures } from './clientFeatures.js';

/** The absolute path of a `file:` URI; undefined for any other scheme (`untitled:`) and for what is no URI. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // A file URI with a host, or with escapes that make no text, names no file of this machine.
    return undefined;
  }
}

/**
 * Where an article is opened: its file, or where that is nothing to read and the client shows such documents, its text as a document of its own. The name that a
 * tab shows is the article's id; the query is the article's path.
 */
export function uriOfArticle(article: ArticlePath & { readonly id: string }, features: Pick<ClientFeatures, 'sourceDocuments'>): string {
  if (article.isRendered !== true || !features.sourceDocuments) return uriOfPath(fileOf(article));
  return `${SOURCE_SCHEME}:/${encodeURIComponent(article.id)}.txt?${encodeURIComponent(article.path)}`;
}

/** The article's path that a URI of scheme {@link SOURCE_SCHEME} names; undefined for any other. Clients may escape the query once more than it was. */
export function sourcePathOf(uri: string): string | undefined {
  const query = uri.startsWith(`${SOURCE_SCHEME}:`) ? /\?([^#]*)/.exec(uri)?.[1] : undefined;
  if (query === undefined) return undefined;
  try {
    const once = decodeURIComponent(query);
    return once.startsWith('/') || /^[A-Za-z]:[\\/]|^\\\\/.test(once) ? once : decodeURIComponent(once);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The `file:` URI of an absolute path. */
export function uriOfPath(path: string): string {
  const known = uris.get(path);
  if (known !== undefined) return known;
  const made = pathToFileURL(path).href;
  if (uris.size >= MOST_URIS) uris.clear();
  uris.set(path, made);
  return made;
}

/** Those of the paths asked for last: every finding names the files of its passages, with every key. */
const uris = new Map<string, string>();
const MOST_URIS = 2_000;
