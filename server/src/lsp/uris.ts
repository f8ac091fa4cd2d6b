import { fileURLToPath, pathToFileURL } from 'node:url';

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

/** The `file:` URI of an absolute path. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}
