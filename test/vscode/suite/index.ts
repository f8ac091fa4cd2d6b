import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import type { ReporterConstructor, Runner } from 'mocha';

/** The cases of each window, by the name that `STET_TEST_WINDOW` gives it. They are loaded when Mocha is ready for them. */
const CASES: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  corpora: [
    () => import('./diagnostics.test.js'),
    () => import('./hover.test.js'),
    () => import('./completion.test.js'),
    () => import('./navigation.test.js'),
    () => import('./fixes.test.js'),
    () => import('./verify.test.js'),
    () => import('./desk.test.js'),
    () => import('./secondReading.test.js'),
    () => import('./corpus.test.js'),
    () => import('./capture.test.js'),
    () => import('./sourceDocuments.test.js'),
    () => import('./citing.test.js'),
    () => import('./folders.test.js'),
    () => import('./views.test.js'),
    () => import('./commands.test.js'),
  ],
  noCorpus: [() => import('./everyCommand.test.js')],
};

/** The entry that VS Code calls, in a window of its own. Rejects when a test failed. */
export async function run(): Promise<void> {
  // Each wait within a test has a limit of its own and says what it waited for; this one is for what hangs.
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, reporter: LineReporter as unknown as ReporterConstructor });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const cases = CASES[process.env['STET_TEST_WINDOW'] ?? 'corpora'];
  if (cases === undefined) throw new Error(`There is no window ${process.env['STET_TEST_WINDOW']}.`);
  for (const load of cases) await load();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** What the suite leaves in the file that `STET_TEST_RESULTS` names. */
export interface SuiteResults {
  passed: number;
  failed: number;
  skipped: number;
  /** What went wrong, a test an entry. */
  failures: string[];
}

/**
 * Tells each result in one line, since each call of the console travels to the terminal on its own. The last ones may get lost when VS Code
 * ends, so everything that matters goes into a file too.
 */
class LineReporter {
  constructor(runner: Runner) {
    const results: SuiteResults = { passed: 0, failed: 0, skipped: 0, failures: [] };
    runner.on('suite', (suite) => {
      if (suite.title !== '') console.log(suite.title);
    });
    runner.on('pass', (test) => {
      results.passed += 1;
      console.log(`  ✔ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error) => {
      results.failed += 1;
      results.failures.push(`${test.fullTitle()}\n${(error as Error).stack ?? String(error)}`);
      console.log(`  ✖ ${test.title}`);
    });
    runner.on('pending', (test) => {
      results.skipped += 1;
      console.log(`  – ${test.title}`);
    });
    runner.on('end', () => {
      const file = process.env['STET_TEST_RESULTS'];
      if (file) writeFileSync(file, JSON.stringify(results));
    });
  }
}
