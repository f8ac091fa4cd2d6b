import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

import picomatch from 'picomatch';

import { say, type Said } from '../text/l10n.js';
import { READABLE_EXTENSIONS } from './readArticle.js';

/** Which files of a folder belong to the corpus: globs relative to the folder, with forward slashes. */
export interface FilePattern {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const DEFAULT_INCLUDE: readonly string[] = [`**/*{${READABLE_EXTENSIONS.join(',')}}`];
export const DEFAULT_EXCLUDE: readonly string[] = ['**/node_modules/**', '**/.*/**', '**/.*'];

/** A folder as it is found: `present` with its files (absolute, sorted; each file once, however many links lead to it, and the links that lead nowhere), or why there are none. */
export type Walk = { readonly kind: 'present'; readonly files: readonly string[] } | { readonly kind: 'missing' } | { readonly kind: 'noFolder' } | { readonly kind: 'unreadable'; readonly reason: Said | string };

/** Lists the files of a folder. Links are followed, loops end, what cannot be entered is passed over. Rejects only when aborted. */
export async function walkFolder(folder: string, pattern: FilePattern, signal?: AbortSignal): Promise<Walk> {
  try {
    if (!(await stat(folder)).isDirectory()) return { kind: 'noFolder' };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'unreadable', reason: reasonOf(error) };
  }
  try {
    const found = await new FolderLister(folder, pattern, signal).list();
    return { kind: 'present', files: await withoutAliases(found, signal) };
  } catch (error) {
    signal?.throwIfAborted();
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** A file as it was come upon, and whether the way to it goes over a link. */
interface FoundFile {
  readonly path: string;
  readonly isByLink: boolean;
}

/** Lists the files below a folder, folder by folder; links are followed, but never into a folder that is being listed. */
class FolderLister {
  readonly #root: string;
  readonly #matches: (path: string) => boolean;
  readonly #isBarred: (way: string) => boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #found: FoundFile[] = [];

  constructor(root: string, pattern: FilePattern, signal: AbortSignal | undefined) {
    this.#root = root;
    this.#signal = signal;
    this.#matches = fileMatcher(root, pattern);
    const excluded = patternsWithin(root, pattern.exclude);
    const excludes = excluded.length === 0 ? () => false : picomatch(excluded, { dot: true, nocase: true });
    // What is excluded one and two levels below a folder is excluded at any depth: the folder need not be entered.
    this.#isBarred = (way) => excludes(`${way}/\u0001`) && excludes(`${way}/\u0001/\u0001`);
  }

  async list(): Promise<FoundFile[]> {
    await this.#enter(this.#root, [await realpath(this.#root)], false);
    return this.#found;
  }

  /** `chain`: the real paths of the folders that are being listed, this one last. What cannot be entered below the root is passed over. */
  async #enter(folder: string, chain: readonly string[], isByLink: boolean): Promise<void> {
    this.#signal?.throwIfAborted();
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      if (folder === this.#root) throw error;
      return [];
    });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isFile()) this.#take(path, isByLink);
      else if (entry.isDirectory()) await this.#enterUnlessBarred(path, [...chain, join(chain.at(-1)!, entry.name)], isByLink);
      else if (entry.isSymbolicLink()) await this.#follow(path, chain);
    }
  }

  async #follow(path: string, chain: readonly string[]): Promise<void> {
    const state = await stat(path).catch(() => undefined);
    // A link that leads nowhere is listed: whoever put it there believes to have an article.
    if (state === undefined || state.isFile()) this.#take(path, true);
    else if (state.isDirectory()) {
      const real = await realpath(path);
      if (!chain.includes(real)) await this.#enterUnlessBarred(path, [...chain, real], true);
    }
  }

  async #enterUnlessBarred(path: string, chain: readonly string[], isByLink: boolean): Promise<void> {
    if (!this.#isBarred(relative(this.#root, path).replaceAll(sep, '/'))) await this.#enter(path, chain, isByLink);
  }

  #take(path: string, isByLink: boolean): void {
    if (this.#matches(path)) this.#found.push({ path, isByLink });
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
export function reasonOf(error: unknown): Said | string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return say('you may not read it');
  if (code === 'ELOOP') return say('its links lead in a circle');
  if (code === 'ENAMETOOLONG') return say('its path is too long');
  return error instanceof Error ? error.message : String(error);
}

/** Whether there is a link at `path` that leads to no file. */
export async function isBrokenLink(path: string): Promise<boolean> {
  const isLink = await lstat(path).then((state) => state.isSymbolicLink(), () => false);
  return isLink && stat(path).then(() => false, () => true);
}

/** The same file found by two ways is one article: the shortest way counts. */
async function withoutAliases(found: readonly FoundFile[], signal: AbortSignal | undefined): Promise<string[]> {
  // Where no way goes over a link, no file is found twice.
  if (!found.some(({ isByLink }) => isByLink)) return found.map(({ path }) => path).sort();
  const seen = new Set<string>();
  const kept: string[] = [];
  const paths = found.map(({ path }) => path).sort(byDepthThenName);
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
