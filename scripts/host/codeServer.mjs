import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cacheFolder.mjs';
import { run, tell } from './run.mjs';
import { findProgram, installPackages, mayInstallPackages } from './systemPackages.mjs';

/** The npm package that carries a whole VS Code, and the version that was tried. */
const VERSION = '4.139.1';

/** The native parts without which the server does not start. Others exist, and what they do is not needed here. */
const NATIVE_PARTS = ['@vscode/spdlog', '@vscode/native-watchdog'];

/**
 * Fetches VS Code for the browser into the cache, once.
 * @param {import('./node24.mjs').HostNode} node The Node that will run it.
 * @returns {Promise<string>} The folder that holds `out/server-main.js`.
 */
export async function ensureCodeServer(node) {
  const folder = await cached(`code-server-${VERSION}-${process.platform}-${process.arch}`, async (work) => {
    await ensureBuildTools();
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    tell(`Fetching VS Code for the browser (npm package code-server ${VERSION}, 170 MB) …`);
    await writeFile(join(work, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', `code-server@${VERSION}`, ...quiet], {
      cwd: work,
      env: node.env,
      failure: 'VS Code for the browser could not be fetched from the npm registry',
    });
    const vscode = vscodeFolder(work);
    tell('Fetching what it depends on …');
    await run('npm', ['install', '--omit=dev', ...quiet], {
      cwd: vscode,
      env: node.env,
      failure: 'The packages that VS Code depends on could not be fetched',
    });
    tell('Building its native parts (less than a minute) …');
    // Without the folder of the headers the build would look for them on the network.
    await run('npm', ['rebuild', `--nodedir=${node.headers}`, '--loglevel=error', ...NATIVE_PARTS], {
      cwd: vscode,
      env: node.env,
      failure: 'The native parts of VS Code could not be built',
    });
    tell('VS Code for the browser is ready.');
  });
  return vscodeFolder(folder);
}

/** @param {string} folder */
function vscodeFolder(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** Makes sure that native parts can be compiled. */
async function ensureBuildTools() {
  const missing = ['python3', 'make', 'g++'].filter((program) => findProgram(program) === undefined);
  if (missing.length === 0 || process.platform !== 'linux') return;
  if (await mayInstallPackages()) await installPackages(missing);
  else throw new Error(`The VS Code test host needs ${missing.join(', ')} to build its native parts. Install them and try again.`);
}
