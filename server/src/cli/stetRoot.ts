import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest folder, from `folder` upwards, that has a folder `.stet`; undefined where none has. */
export async function stetRoot(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(join(at, '.stet')).catch(() => undefined);
    if (found?.isDirectory()) return at;
    if (dirname(at) === at) return undefined;
  }
}
