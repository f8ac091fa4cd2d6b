import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest folder, from `cwd` upwards, that has a folder `.stet`; `cwd` where none has. */
export async function stetRoot(cwd: string): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = await stat(join(folder, '.stet')).catch(() => undefined);
    if (found?.isDirectory()) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}
