import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the test host is kept between runs: outside the project, since it is large and the same for every checkout.
 * `STET_HOST_CACHE` names another folder.
 * @returns {string} An absolute path; the folder need not exist yet.
 */
export function cacheFolder() {
  return process.env.STET_HOST_CACHE || join(homedir(), '.cache', 'stet-vscode-host');
}

/**
 * Whether something is there at this path.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder of the cache once. It is built beside its place and renamed into it when complete, so a run that is
 * stopped half-way leaves nothing that a later run would take for the whole.
 * @param {string} name The folder's name in the cache; it should carry the version of what it holds.
 * @param {(folder: string) => Promise<void>} build Fills the empty folder it is given.
 * @returns {Promise<string>} The complete folder.
 */
export async function cached(name, build) {
  const root = cacheFolder();
  const target = join(root, name);
  if (await exists(target)) return target;
  await mkdir(root, { recursive: true });
  const work = await mkdtemp(join(root, `${name}.part-`));
  try {
    await build(work);
    await rename(work, target);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    // Another run may have finished the same folder while this one worked: then its result serves as well.
    if (!(await exists(target))) throw error;
  }
  return target;
}
