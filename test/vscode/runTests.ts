import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findProgram } from '../../scripts/host/systemPackages.mjs';
import type { SuiteResults } from './suite/index.js';

/**
 * Runs the suite inside VS Code, window by window: the desktop's where it is installed, else, through the launcher, one in a browser. The extension must
 * have been built. `STET_TEST_WINDOW` names the only window to run.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** Extension hosts load CommonJS, so the suite is bundled. Mocha stays outside: it loads files of its own. */
async function bundleSuite(): Promise<string> {
  const outfile = join(root, '.build', 'vscode-suite', 'index.cjs');
  await build({
    entryPoints: [join(here, 'suite', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** The program of desktop VS Code; the `code` on the path is a script that lies beside it. */
function desktopVscode(): string | undefined {
  if (process.env['STET_VSCODE']) return process.env['STET_VSCODE'];
  const script = findProgram('code');
  if (script === undefined) return undefined;
  const folder = dirname(realpathSync(script));
  const places = [join(folder, '..', 'code'), join(folder, '..', 'Code.exe'), join(folder, '..', '..', '..', 'MacOS', 'Electron')];
  return places.find((path) => existsSync(path));
}

/** A window of VS Code, by the name under which the suite knows its cases, and what it opens below the folder of workspaces. */
const WINDOWS = [
  { name: 'corpora', opens: 'tests.code-workspace' },
  { name: 'noCorpus', opens: 'empty' },
];

/** Runs the cases of one window. Gives what the suite left: the log of a VS Code that ends may have lost its last lines. */
async function runWindow({ name, opens }: (typeof WINDOWS)[number], extensionTestsPath: string): Promise<SuiteResults> {
  const work = mkdtempSync(join(tmpdir(), 'stet-workspace-'));
  const results = join(work, 'results.json');
  let why = '';
  try {
    // The tests change files: they work on a copy.
    const workspace = join(work, 'workspace');
    cpSync(join(here, 'workspace'), workspace, { recursive: true });
    await runTests({
      vscodeExecutablePath: desktopVscode() ?? join(root, 'scripts', 'host', 'launcher'),
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [join(workspace, opens)],
      extensionTestsEnv: { STET_TEST_RESULTS: results, STET_TEST_WINDOW: name },
    });
  } catch (error) {
    why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${why}\n`);
    process.exitCode = 1;
  }
  try {
    if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0, failures: [`The window ${name} ended before its tests did.\n${why}`] };
    const left = JSON.parse(readFileSync(results, 'utf8')) as SuiteResults;
    if (why === '' || left.failed > 0) return left;
    return { ...left, failed: 1, failures: [`The window ${name} ended with an error, though no test in it failed.\n${why}`] };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const only = process.env['STET_TEST_WINDOW'];
const total: SuiteResults = { passed: 0, failed: 0, skipped: 0, failures: [] };
const suite = await bundleSuite();
for (const window of WINDOWS.filter(({ name }) => only === undefined || name === only)) {
  const { passed, failed, skipped, failures } = await runWindow(window, suite);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.failures.push(...failures);
}
for (const failure of total.failures) process.stdout.write(`\n✖ ${failure}\n`);
process.stdout.write(`\ninside VS Code: ${total.passed} passed, ${total.failed} failed\n`);
if (total.failed > 0) process.exitCode = 1;
if (process.env['STET_TEST_RESULTS']) writeFileSync(process.env['STET_TEST_RESULTS'], JSON.stringify(total));
