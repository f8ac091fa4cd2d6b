import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { bundle } from '../build.mjs';
import { countStep, countSuite, root, runStep, sumOf } from './runStep.mjs';
import { hasSqlite, sqliteNode } from './sqliteNode.mjs';

/**
 * Everything that `npm test` does, in the order in which it does it. `needsHost`: VS Code and a browser must be there first.
 * `needsBuild`: it runs what is in dist/.
 * @type {Record<string, { title: string, needsHost?: boolean, needsBuild?: boolean, run: () => Promise<import('./runStep.mjs').Counts> }>}
 */
export const SUITES = {
  typecheck: { title: 'Types', run: () => countStep(tool('tsc'), ['-b']) },
  lint: { title: 'Lint', run: () => countStep('npm', ['run', '--silent', 'lint']) },
  unit: { title: 'Unit, findings and fuzz tests', run: () => bothNodes('test/{unit,findings,fuzz}', 'test/unit/store') },
  reading: { title: 'Models that read', run: () => nodeTests(['test/reading/**/*.test.ts']) },
  protocol: { title: 'The server over the wire', needsBuild: true, run: () => bothNodes('test/protocol', 'test/protocol/store') },
  editors: { title: 'In other editors', needsBuild: true, run: () => nodeTests(['test/editors/**/*.test.ts']) },
  vscode: { title: 'Inside VS Code', needsHost: true, needsBuild: true, run: insideVscode },
  screen: { title: 'On the screen, as installed', needsHost: true, run: () => nodeTests(['test/screen/**/*.test.ts']) },
};

/** What the suites that need it test: the bundles. */
export async function buildForTests() {
  await bundle(['server', 'cli', 'extension']);
}

/**
 * Tests on the running Node; where it has no SQLite, those of the index on disk on one that has.
 * @param {string} folder
 * @param {string} store The folder below it whose tests need SQLite, which the oldest Node that Stet supports does not have.
 */
async function bothNodes(folder, store) {
  const tests = '/**/*.test.ts';
  if (hasSqlite()) return nodeTests([folder + tests]);
  const here = await nodeTests([folder + tests, `!${store}${tests}`]);
  const there = await nodeTests([store + tests], await sqliteNode());
  return sumOf([here, there]);
}

/**
 * @param {string[]} patterns
 * @param {string} [node] The Node that runs them.
 */
async function nodeTests(patterns, node = process.execPath) {
  // Node 20 takes no patterns, so the files are found here.
  const files = (await glob(patterns, { cwd: root })).sort();
  if (files.length === 0) throw new Error(`There is no test like ${patterns.join(', ')}.`);
  const reporter = new URL('./countingReporter.mjs', import.meta.url).href;
  return countSuite((file) =>
    runStep(node, [
      '--import',
      'tsx',
      '--test',
      '--test-timeout=600000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${file}`,
      ...files,
    ]),
  );
}

function insideVscode() {
  return countSuite((file) => runStep(process.execPath, ['--import', 'tsx', 'test/vscode/runTests.ts'], { STET_TEST_RESULTS: file }));
}

/**
 * A program that an installed package brings.
 * @param {string} name
 */
function tool(name) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}
