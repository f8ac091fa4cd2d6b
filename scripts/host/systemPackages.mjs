import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tell } from './run.mjs';

/**
 * Finds a program on the path.
 * @param {string} name
 * @returns {string | undefined} Its absolute path.
 */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  return undefined;
}

/**
 * Whether this is a file that may be run.
 * @param {string} path
 * @returns {boolean}
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether Debian packages can be installed without asking anyone: apt is there, and this is root or sudo needs no password.
 * @returns {Promise<boolean>}
 */
export async function mayInstallPackages() {
  if (process.platform !== 'linux' || findProgram('apt-get') === undefined) return false;
  if (process.getuid?.() === 0) return true;
  if (findProgram('sudo') === undefined) return false;
  return run('sudo', ['-n', 'true']).then(
    () => true,
    () => false,
  );
}

/**
 * Installs Debian packages. The list of packages is brought up to date first: a fresh machine has none.
 * @param {readonly string[]} names
 * @returns {Promise<void>}
 */
export async function installPackages(names) {
  const root = process.getuid?.() === 0;
  const [command, before] = root ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  tell(`Installing ${names.join(', ')} with apt-get …`);
  await run(command, [...before, 'update', '-q'], { env, failure: 'The list of Debian packages could not be brought up to date' });
  await run(command, [...before, 'install', '-y', '-q', '--no-install-recommends', ...names], {
    env,
    failure: `${names.join(', ')} could not be installed with apt-get`,
  });
}
