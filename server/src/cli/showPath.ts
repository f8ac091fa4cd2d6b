import { isAbsolute, relative, sep } from 'node:path';

/** A path as a report shows it: relative to `cwd` where it lies below it, with forward slashes. */
export function showPath(cwd: string, path: string): string {
  const way = relative(cwd, path);
  const shown = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? path : way;
  return shown.replaceAll(sep, '/');
}
