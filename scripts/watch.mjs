#!/usr/bin/env node
// Builds dist/ and builds it again whenever a source changes, until Ctrl-C.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { bundle } from './build.mjs';

/** Editors save several files at once: one build for all of them. In milliseconds. */
const PAUSE = 100;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let timer = setTimeout(build, 0);
let isBuilding = false;

async function build() {
  if (isBuilding) {
    timer = setTimeout(build, PAUSE);
    return;
  }
  isBuilding = true;
  const start = performance.now();
  try {
    await bundle(['server', 'cli', 'extension']);
    process.stdout.write(`built in ${Math.round(performance.now() - start)} ms\n`);
  } catch (error) {
    process.stdout.write(`The build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  isBuilding = false;
}

watch([join(root, 'server', 'src'), join(root, 'client', 'src')], { ignoreInitial: true }).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(build, PAUSE);
});
