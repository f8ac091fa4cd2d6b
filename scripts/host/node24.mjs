import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { cached, exists } from './cacheFolder.mjs';
import { run, tell } from './run.mjs';

/** The major version of Node that the VS Code host is built for. */
const MAJOR = 24;

/**
 * @typedef {object} HostNode
 * @property {string} executable The Node that runs the VS Code host.
 * @property {string} headers The folder whose `include/` its native parts are built against.
 * @property {NodeJS.ProcessEnv} env The environment in which this Node comes first on the path.
 */

/**
 * The Node that the VS Code host needs: the running one where it fits and has its headers with it, else the one that npm packages carry.
 * @returns {Promise<HostNode>}
 */
export async function ensureNode() {
  const prefix = dirname(dirname(process.execPath));
  const fits = Number(process.versions.node.split('.')[0]) === MAJOR;
  if (fits && (await exists(join(prefix, 'include', 'node', 'node_version.h')))) return hostNode(process.execPath, prefix);

  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = await cached(`node-${MAJOR}-${system}-${process.arch}`, async (work) => {
    tell(`Fetching Node ${MAJOR} (npm package ${name}) …`);
    await writeFile(join(work, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', `${name}@${MAJOR}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: work,
      failure: `Node ${MAJOR} could not be fetched from the npm registry`,
    });
  });
  const home = join(folder, 'node_modules', name);
  return hostNode(join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'), home);
}

/**
 * @param {string} executable
 * @param {string} headers
 * @returns {HostNode}
 */
function hostNode(executable, headers) {
  const path = `${dirname(executable)}${delimiter}${process.env.PATH ?? ''}`;
  return { executable, headers, env: { ...process.env, PATH: path } };
}
