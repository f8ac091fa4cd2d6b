import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { CorpusOptions } from '../lsp/environment.js';

/** Where indexes are kept when nobody says where: the place that the system has for what can be made again. */
export function defaultIndexFolder(env: Readonly<Record<string, string | undefined>> = process.env, platform: string = process.platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'stet', 'index');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'stet');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'stet');
}

/** The folder of the index of one corpus: by the folders and what of them is read. Its name begins so that a person can tell which it is. */
export function storeOf(indexFolder: string, { folders, include, exclude, maxFileSize, fields = {} }: CorpusOptions): string {
  const key = createHash('sha256').update(JSON.stringify([folders, include, exclude, maxFileSize, fields])).digest('hex').slice(0, 16);
  const name = basename(folders[0] ?? 'corpus').replace(/[^\w-]+/g, '-').slice(0, 40);
  return join(indexFolder, `${name}-${key}`);
}

let analysis: string | undefined;

/** By what articles are read and analysed: the program of the threads that do it. An index by another one is made anew. */
export function analysisVersion(): string {
  if (analysis === undefined) {
    const isBundled = !import.meta.url.endsWith('.ts');
    analysis = isBundled ? createHash('sha256').update(readFileSync(fileURLToPath(new URL('./reading.cjs', import.meta.url)))).digest('hex').slice(0, 16) : 'sources';
  }
  return analysis;
}
