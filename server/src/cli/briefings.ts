import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import picomatch from 'picomatch';

import { findBriefings } from '../ingest/briefingFiles.js';
import { DEFAULT_SETTINGS } from '../sharedNames.js';
import type { Terminal } from './terminal.js';
import { UserError } from './userError.js';

/**
 * The briefings that a command line names, by absolute path, each once, in order: files as they are, folders for the briefings below them,
 * patterns for those that fit. Without any, all below the current folder. `corpusFolders` are passed over but for files that are named.
 */
export async function namedBriefings(named: readonly string[], corpusFolders: readonly string[], terminal: Terminal): Promise<string[]> {
  const { exclude } = DEFAULT_SETTINGS.briefing;
  if (named.length === 0) return [...(await findBriefings(terminal.cwd, exclude, corpusFolders))];
  const paths: string[] = [];
  for (const name of named) {
    const path = resolve(terminal.cwd, name);
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (!(found instanceof Error)) {
      paths.push(...(found.isDirectory() ? await findBriefings(path, exclude, corpusFolders) : [path]));
      continue;
    }
    if (found.code !== 'ENOENT') throw new UserError(`${name} cannot be read (${found.code ?? found.message}). Check its permissions.`);
    paths.push(...(await fitting(name, exclude, corpusFolders, terminal)));
  }
  return [...new Set(paths)];
}

async function fitting(pattern: string, exclude: readonly string[], corpusFolders: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const slashed = pattern.replaceAll('\\', '/');
  if (!picomatch.scan(slashed).isGlob) throw new UserError(`There is no file ${pattern}. Check the name, seen from ${terminal.cwd}.`);
  if (!isBalanced(slashed)) throw new UserError(`The pattern ${pattern} is not complete: a bracket is open. Close it, or put a backslash before it.`);
  const { base, glob } = picomatch.scan(slashed);
  const paths = await findBriefings(resolve(terminal.cwd, base || '.'), exclude, corpusFolders, [glob]).catch((error: Error) => {
    throw new UserError(`The pattern ${pattern} cannot be used: ${error.message}`);
  });
  if (paths.length === 0) throw new UserError(`No briefing fits ${pattern}, seen from ${terminal.cwd}. Files in the corpus, and README, CHANGELOG, CONTRIBUTING and LICENSE files, are left out.`);
  return paths;
}

function isBalanced(pattern: string): boolean {
  const bare = pattern.replace(/\\./g, '');
  return ['[]', '{}', '()'].every((pair) => bare.split(pair[0]!).length === bare.split(pair[1]!).length);
}
