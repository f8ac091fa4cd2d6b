import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

import { glob } from 'tinyglobby';

import { decodeBytes } from './decodeBytes.js';

/** Markdown files by name. */
const BRIEFINGS = ['**/*.{md,markdown}'];
/** Folders that hold no writing of anybody's and may be large. */
const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * Absolute paths of the Markdown files below `root`, in order, without those that fit a glob of `exclude` (relative to `root`) and those in a
 * corpus folder (absolute paths): these are sources. Folders whose names begin with a dot are passed over. Rejects where `root` cannot be read.
 */
export async function findBriefings(root: string, exclude: readonly string[], corpusFolders: readonly string[], patterns: readonly string[] = BRIEFINGS): Promise<readonly string[]> {
  const found = await glob([...patterns], { cwd: root, ignore: [...NEVER, ...exclude, ...corpusFolders.flatMap((folder) => globBelow(root, folder))], absolute: true, dot: false, expandDirectories: false });
  return found
    .map((path) => resolve(path))
    .filter((path) => !corpusFolders.some((folder) => isBelow(folder, path)))
    .sort();
}

/** A glob for everything in a folder below `root`, so that a large corpus is not even walked. */
function globBelow(root: string, folder: string): string[] {
  const way = relative(root, folder);
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return [];
  return [`${way.split(sep).map(escapeGlob).join('/')}/**`];
}

function escapeGlob(name: string): string {
  return name.replace(/[!*?()[\]{}@+\\]/g, '\\$&');
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/**
 * The text of a briefing, without a byte order mark, as an editor shows it. `mark` changes with the file; a file that still
 * has the mark `known` is not read. Undefined where there is no such file or it cannot be read.
 */
export async function readBriefing(path: string, known?: string): Promise<{ readonly mark: string; readonly text?: string } | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    const mark = `${mtimeMs} ${size}`;
    return mark === known ? { mark } : { mark, text: await briefingText(path) };
  } catch {
    // A file that went or is closed to us between the listing and the reading is no briefing any more.
    return undefined;
  }
}

/** The text of a briefing in any of the usual encodings; rejects with the system's error, or with one that says what is wrong, where it cannot be read. */
export async function briefingText(path: string): Promise<string> {
  // Reading a pipe or a device waits for a writer who may never come.
  if (!(await stat(path)).isFile()) throw new Error('it is not a file');
  const decoded = decodeBytes(await readFile(path));
  if ('problem' in decoded) throw new Error('it is not a text file');
  return decoded.text;
}
