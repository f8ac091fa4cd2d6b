import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findProgram } from '../../scripts/host/systemPackages.mjs';
import type { SuiteResults } from './suite/index.js';

/**
 * Runs the suite inside VS Code: the desktop's where it is installed, else, through the launcher, one in a browser. The extension must
 * have been built.
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

/** Prints what the suite left: the log of a VS Code that ends may have lost its last lines. */
function report(file: string): void {
  if (!existsSync(file)) return;
  const { passed, failed, failures } = JSON.parse(readFileSync(file, 'utf8')) as SuiteResults;
  for (const failure of failures) process.stdout.write(`\n✖ ${failure}\n`);
  process.stdout.write(`\ninside VS Code: ${passed} passed, ${failed} failed\n`);
}

const work = mkdtempSync(join(tmpdir(), 'stet-workspace-'));
const results = process.env['STET_TEST_RESULTS'] ?? join(work, 'results.json');
try {
  // The tests change files: they work on a copy.
  const workspace = join(work, 'workspace');
  cpSync(join(here, 'workspace'), workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath: desktopVscode() ?? join(root, 'scripts', 'host', 'launcher'),
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(),
    launchArgs: [join(workspace, 'tests.code-workspace')],
    extensionTestsEnv: { STET_TEST_RESULTS: results },
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  report(results);
  rmSync(work, { recursive: true, force: true });
}
