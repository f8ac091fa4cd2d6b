#!/usr/bin/env node
// Runs the command line of this checkout, bundled anew when a source is newer than the bundle.
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundlePath = join(root, 'dist', 'cli.cjs');

/**
 * The time of the newest file below `folder`, in milliseconds, folders included (their time tells of files that went).
 * @param {string} folder
 * @returns {number}
 */
function newestBelow(folder) {
  let newest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestBelow(path) : statSync(path).mtimeMs);
  }
  return newest;
}

/** @returns {boolean} */
function isStale() {
  const built = statSync(bundlePath, { throwIfNoEntry: false });
  if (!built) return true;
  const sources = [newestBelow(join(root, 'server', 'src'))];
  for (const name of ['package.json', 'package-lock.json', join('scripts', 'build.mjs')]) {
    sources.push(statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }
  return Math.max(...sources) > built.mtimeMs;
}

try {
  if (isStale()) {
    const { bundle } = await import('./build.mjs');
    await bundle(['cli']);
  }
} catch (error) {
  process.stderr.write(`stet could not be built: ${error instanceof Error ? error.message : String(error)}\nRun "npm ci" first if packages are missing.\n`);
  process.exit(2);
}
// npm runs scripts in the folder of the package; paths are meant from where the command was typed.
if (process.env['npm_lifecycle_event'] === 'stet' && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
process.argv[1] = bundlePath;
createRequire(import.meta.url)(bundlePath);
