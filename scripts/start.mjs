#!/usr/bin/env node
// Shows what Stet does: builds it, prints the check of the sample briefing, then opens the sample workspace with the extension in desktop
// VS Code where `code` is found, else in a real VS Code in the browser.
//
//   start.mjs [--check-only]     CI=true stops after the report too
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build.mjs';
import { workbenchAddress } from './host/address.mjs';
import { fetchServer } from './host/fetch.mjs';
import { startServer } from './host/server.mjs';
import { findProgram } from './host/systemPackages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const briefing = join(root, 'test', 'sample', 'briefing.md');
const workspace = join(root, 'test', 'sample', 'sample.code-workspace');
const corpus = join(root, 'corpus');

try {
  process.stderr.write('Building …\n');
  await bundle(['server', 'cli', 'extension']);
  checkSample();
  if (process.argv.includes('--check-only') || process.env.CI === 'true') process.stderr.write('\nThis was the check alone. Without --check-only and CI=true the same briefing is opened in VS Code.\n');
  else await openEditor();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Prints the check of the sample. The sample is full of mistakes to be found, so findings are no failure here. */
function checkSample() {
  process.stderr.write('Checking the sample: a briefing with mistakes in it (test/sample/briefing.md), against the articles in corpus/.\n\n');
  const args = [join(root, 'dist', 'cli.cjs'), 'check', relative(process.cwd(), briefing), '--corpus', corpus, '--fail-on', 'never'];
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`The check of the sample could not run (exit code ${status}).`);
}

/** Opens the sample in the editor that is there. */
async function openEditor() {
  const code = process.env.STET_VSCODE || findProgram('code');
  if (code) {
    process.stderr.write(`Opening the sample in ${code} …\n`);
    const child = spawn(code, ['--new-window', `--extensionDevelopmentPath=${root}`, workspace, briefing], {
      stdio: 'ignore',
      detached: true,
      shell: process.platform === 'win32',
    });
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    return;
  }
  await openBrowserHost();
}

/** Starts VS Code as a server and keeps it on until Ctrl-C. */
async function openBrowserHost() {
  process.stderr.write("No 'code' was found on the path, so VS Code is started for your browser.\n");
  const host = await fetchServer();
  const dataFolder = await mkdtemp(join(tmpdir(), 'stet-start-'));
  // A token in the address keeps others on this machine, and pages in the same browser, out of the editor.
  const server = await startServer(host, { dataFolder, token: randomBytes(16).toString('hex') });
  process.stdout.write(`\nOpen this address in a browser:\n\n  ${workbenchAddress(server, { workspace, extensionDevelopmentPath: root, openFile: briefing })}\n\nCtrl-C ends it.\n`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
