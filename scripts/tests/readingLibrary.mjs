import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../host/cacheFolder.mjs';
import { run, tell } from '../host/run.mjs';

/** The release that the tests run. Stet itself takes whichever the writer installed. */
const RELEASE = '4.3.1';

/**
 * Installs the library that runs cross-encoders, as a writer would who names a model: outside the project, since it is large (some 470 MB) and Stet does
 * not depend on it. Without install scripts: they fetch drivers for graphics cards.
 * @returns {Promise<string>} The folder that holds `node_modules`.
 */
export function ensureReadingLibrary() {
  return cached(`transformers-${RELEASE}-${process.platform}-${process.arch}`, async (work) => {
    tell(`Fetching the library that runs models (npm package @huggingface/transformers ${RELEASE}, 470 MB) …`);
    await writeFile(join(work, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', `@huggingface/transformers@${RELEASE}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: work,
      failure: 'The library that runs models could not be fetched from the npm registry',
    });
  });
}
