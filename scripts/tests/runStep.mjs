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
 * @property {readonly string[]} failures What went wrong, a failure an entry: its name on the first line, then its message and stack.
 */

/** How many lines of a step's output are kept. */
const KEPT_LINES = 60;

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
 * Runs a step that is no test with its output on the terminal: it adds nothing when it exits with 0, and one failure when it does not, with the end of what it said.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
export function countStep(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        process.stdout.write(chunk);
        said = (said + chunk).split('\n').slice(-KEPT_LINES).join('\n');
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? { passed: 0, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [said.trim()] }));
  });
}

/**
 * The counts of suites as those of one.
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function sumOf(counts) {
  /** @param {'passed' | 'failed' | 'skipped'} name */
  const sum = (name) => counts.reduce((total, one) => total + one[name], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures: counts.flatMap(({ failures }) => failures) };
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
    if (counts === undefined) return { passed: 0, failed: 1, skipped: 0, failures: ['It ended before its tests did.'] };
    return ended || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [...counts.failures, 'It ended with an error, though no test failed.'] };
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
