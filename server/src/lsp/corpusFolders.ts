import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import picomatch from 'picomatch';

/** The corpus folders of a workspace folder as absolute paths, each once. Relative ones need a root and are dropped without. */
export function corpusFolders(root: string | undefined, folders: readonly string[]): string[] {
  const paths = folders.flatMap((folder) => {
    const trimmed = folder.trim().replaceAll('${workspaceFolder}', root ?? '');
    if (trimmed === '') return [];
    if (trimmed === '~' || trimmed.startsWith('~/')) return [join(homedir(), trimmed.slice(1))];
    if (isAbsolute(trimmed)) return [resolve(trimmed)];
    return root === undefined ? [] : [resolve(root, trimmed)];
  });
  return [...new Set(paths)];
}

/** Whether a path is a folder or lies below it. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/** Tells whether a path below `root` fits one of the globs. A glob that cannot be understood fits nothing, and `onBad` is told. */
export function globMatcher(globs: readonly string[], onBad: (glob: string, reason: string) => void = () => undefined): (root: string | undefined, path: string) => boolean {
  const matchers = globs.flatMap((glob) => {
    try {
      return [picomatch(glob, { dot: true })];
    } catch (error) {
      onBad(glob, error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  return (root, path) => {
    const shown = (root !== undefined && isBelow(root, path) ? relative(root, path) : path.replace(/^(?:[A-Za-z]:)?[\\/]+/, '')).replaceAll(sep, '/');
    return matchers.some((matches) => matches(shown));
  };
}
