import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Runs a program of the project's own packages with its output on the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] Variables beside the present ones.
 * @returns {Promise<boolean>} Whether it exited with 0.
 */
export function runStep(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs something that writes its counts as JSON into the file it is given.
 * @param {(resultFile: string) => Promise<boolean>} suite Gives whether it exited with 0.
 * @returns {Promise<Counts>} A suite that did not come to its end, or that failed outside a test, counts as one failure.
 */
export async function countSuite(suite) {
  const folder = await mkdtemp(join(tmpdir(), 'stet-results-'));
  const file = join(folder, 'counts.json');
  try {
    const ended = await suite(file);
    const counts = await readCounts(file);
    if (counts === undefined) return { passed: 0, failed: 1, skipped: 0 };
    return ended || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<Counts | undefined>}
 */
async function readCounts(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // The suite ended before it could write them: the caller counts that as a failure.
    return undefined;
  }
}
