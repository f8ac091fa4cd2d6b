import { realpath as realPath, type PathLike } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import picomatch from 'picomatch';
import { glob } from 'tinyglobby';

import { READABLE_EXTENSIONS } from './readArticle.js';

/** Which files of a folder belong to the corpus: globs relative to the folder, with forward slashes. */
export interface FilePattern {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const DEFAULT_INCLUDE: readonly string[] = [`**/*{${READABLE_EXTENSIONS.join(',')}}`];
export const DEFAULT_EXCLUDE: readonly string[] = ['**/node_modules/**', '**/.*/**', '**/.*'];

/** A folder as it is found: `present` with its files (absolute, sorted; each file once, however many links lead to it, and the links that lead nowhere), or why there are none. */
export type Walk = { readonly kind: 'present'; readonly files: readonly string[] } | { readonly kind: 'missing' } | { readonly kind: 'noFolder' } | { readonly kind: 'unreadable'; readonly reason: string };

/** Lists the files of a folder. Links are followed, loops end, what cannot be entered is passed over. Rejects only when aborted. */
export async function walkFolder(folder: string, pattern: FilePattern, signal?: AbortSignal): Promise<Walk> {
  try {
    if (!(await stat(folder)).isDirectory()) return { kind: 'noFolder' };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'unreadable', reason: reasonOf(error) };
  }
  try {
    // The library passes over links that lead nowhere; whoever put one there believes to have an article.
    const broken: string[] = [];
    const noted: typeof realPath = Object.assign(
      (path: PathLike, done: (error: NodeJS.ErrnoException | null, resolved: string) => void) =>
        realPath(path, (error, resolved) => {
          if (error !== null) broken.push(String(path));
          done(error, resolved);
        }),
      realPath,
    );
    const options = { fs: { realpath: noted }, cwd: folder, absolute: false, onlyFiles: true, dot: true, followSymbolicLinks: true, expandDirectories: false, caseSensitiveMatch: false, ignore: patternsWithin(folder, pattern.exclude) };
    const include = patternsWithin(folder, pattern.include);
    const found = include.length === 0 ? [] : await glob(include, signal === undefined ? options : { ...options, signal });
    signal?.throwIfAborted();
    const files = await withoutAliases(found.map((file) => resolve(folder, file)).sort(byDepthThenName), signal);
    return { kind: 'present', files: [...files, ...(await withoutAliases(broken.map((path) => resolve(path)).filter(fileMatcher(folder, pattern)).sort(byDepthThenName), signal))].sort() };
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** Tells whether a path below `folder` belongs to the corpus, as {@link walkFolder} does. */
export function fileMatcher(folder: string, pattern: FilePattern): (path: string) => boolean {
  const includes = picomatch(patternsWithin(folder, pattern.include), { dot: true, nocase: true });
  const excluded = patternsWithin(folder, pattern.exclude);
  const excludes = excluded.length === 0 ? () => false : picomatch(excluded, { dot: true, nocase: true });
  return (path) => {
    const way = relative(folder, path).replaceAll(sep, '/');
    return way.length > 0 && !way.startsWith('../') && includes(way) && !excludes(way);
  };
}

/**
 * Patterns relative to `folder`, those with a whole path or with steps upwards included; such as can match nothing in the folder are left out, since
 * they would move the root from which the search library starts.
 */
function patternsWithin(folder: string, patterns: readonly string[]): string[] {
  const root = folder.split(sep).filter((part) => part.length > 0);
  return patterns.flatMap((pattern) => {
    const isWhole = pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern);
    const isUpwards = pattern.startsWith('../');
    if (!isWhole && !isUpwards) return [pattern];
    const parts = pattern.split('/').filter((part) => part.length > 0);
    let from: string[] = [];
    if (isUpwards) {
      const steps = parts.findIndex((part) => part !== '..');
      from = root.slice(0, Math.max(0, root.length - (steps < 0 ? parts.length : steps)));
    }
    const way = [...from, ...parts.filter((part) => part !== '..')];
    const rest = restBelow(way, root);
    return rest === undefined ? [] : [rest];
  });
}

/** What is left of a pattern's parts below the parts of a folder; undefined where it leads elsewhere. '**' may stand for any of them. */
function restBelow(way: readonly string[], root: readonly string[]): string | undefined {
  for (let i = 0; i < root.length; i++) {
    if (way[i] === '**') return way.slice(i).join('/');
    if (way[i] !== root[i]) return undefined;
  }
  const rest = way.slice(root.length);
  return rest.length === 0 ? '**' : rest.join('/');
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Why a file or folder cannot be read, for a person. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it';
  if (code === 'ELOOP') return 'its links lead in a circle';
  if (code === 'ENAMETOOLONG') return 'its path is too long';
  return error instanceof Error ? error.message : String(error);
}

/** Whether there is a link at `path` that leads to no file. */
export async function isBrokenLink(path: string): Promise<boolean> {
  const isLink = await lstat(path).then((state) => state.isSymbolicLink(), () => false);
  return isLink && stat(path).then(() => false, () => true);
}

/** The same file found by two ways is one article: the shortest way counts. */
async function withoutAliases(paths: readonly string[], signal: AbortSignal | undefined): Promise<string[]> {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (let from = 0; from < paths.length; from += 64) {
    const part = paths.slice(from, from + 64);
    const real = await Promise.all(part.map((path) => realpath(path).catch(() => placeOf(path))));
    signal?.throwIfAborted();
    part.forEach((path, index) => {
      if (seen.has(real[index]!)) return;
      seen.add(real[index]!);
      kept.push(path);
    });
  }
  return kept.sort();
}

/** Where a link stands that leads nowhere. */
async function placeOf(path: string): Promise<string> {
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
}

function byDepthThenName(a: string, b: string): number {
  return a.split(sep).length - b.split(sep).length || (a < b ? -1 : 1);
}

/** The path with the beginning `from` replaced by `to`; undefined where it does not begin so. */
export function rebased(path: string, from: string, to: string): string | undefined {
  if (path === from) return to;
  return path.startsWith(from.endsWith(sep) ? from : from + sep) ? join(to, relative(from, path)) : undefined;
}
