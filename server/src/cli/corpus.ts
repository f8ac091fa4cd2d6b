import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { Environment, OpenCorpus } from '../lsp/environment.js';
import { corpusFolders, isBelow } from '../lsp/corpusFolders.js';
import { DEFAULT_SETTINGS } from '../sharedNames.js';
import { showPath } from './showPath.js';
import type { Terminal } from './terminal.js';
import { UserError } from './userError.js';

/** A corpus that was read once, for one command. */
export interface ReadCorpus {
  readonly folders: readonly string[];
  readonly corpus: OpenCorpus;
}

/**
 * Reads the corpus folders that were named, else the default ones below the current folder. Files in `leftOut` (absolute paths) are not read
 * as articles. Rejects with a {@link UserError} where a named folder, or every default one, is missing.
 */
export async function readCorpus(named: readonly string[], terminal: Terminal, environment: Environment, leftOut: readonly string[] = []): Promise<ReadCorpus> {
  const settings = DEFAULT_SETTINGS.corpus;
  const folders = named.length > 0 ? named.map((folder) => resolve(terminal.cwd, folder)) : corpusFolders(terminal.cwd, settings.folders);
  for (const folder of folders) await requireFolder(folder, terminal, named.length > 0);
  const exclude = [...settings.exclude, ...leftOut.flatMap((path) => folders.filter((folder) => isBelow(folder, path)).map((folder) => escapeGlob(showPath(folder, path))))];
  const corpus = environment.openCorpus({ folders, include: settings.include, exclude, maxFileSize: settings.maxFileSize * 1024 * 1024 }, () => undefined);
  await corpus.settled;
  return { folders, corpus };
}

async function requireFolder(folder: string, terminal: Terminal, isNamed: boolean): Promise<void> {
  const advice = isNamed ? 'Name a folder of articles with --corpus DIR.' : 'Make it and put articles into it, or name another folder with --corpus DIR.';
  const shown = showPath(terminal.cwd, folder);
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    throw new UserError(found.code === 'ENOENT' ? `There is no corpus folder ${shown}. ${advice}` : `The corpus folder ${shown} cannot be read (${found.code ?? found.message}). ${advice}`);
  }
  if (!found.isDirectory()) throw new UserError(`${shown} is a file, not a corpus folder. ${advice}`);
}

function escapeGlob(path: string): string {
  return path.replace(/[!*?()[\]{}@+\\]/g, '\\$&');
}
