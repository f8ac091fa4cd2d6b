#!/usr/bin/env node
// Runs the tests: `test.mjs [typecheck] [lint] [unit] [protocol] [vscode] [screen]`, default all. What they need is installed on the way.
// Every suite runs even where an earlier one failed; the last line counts them all together.
import { fetchHost } from './host/fetch.mjs';
import { buildForTests, SUITES } from './tests/suites.mjs';

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(SUITES);
const unknown = names.filter((name) => SUITES[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`There is no suite by the name of ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.\n`);
  process.exit(2);
}

/** @param {unknown} error */
const message = (error) => (error instanceof Error ? error.message : String(error));

// Fetching takes minutes on a fresh machine and little of the processor: it goes on beside the suites that do without.
const host = names.some((name) => SUITES[name]?.needsHost) ? fetchHost() : Promise.resolve();
host.catch(() => undefined);

/** @type {Promise<void> | undefined} */
let build;
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const name of names) {
  const suite = SUITES[name];
  if (suite === undefined) continue;
  process.stdout.write(`\n== ${suite.title} ==\n`);
  const start = performance.now();
  try {
    if (suite.needsHost) await host;
    if (suite.needsBuild) await (build ??= buildForTests());
    const counts = await suite.run();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (counts.failed > 0) failures.push(`${suite.title}: ${counts.failed} failed`);
  } catch (error) {
    process.stdout.write(`${message(error)}\n`);
    total.failed += 1;
    failures.push(`${suite.title}: could not run`);
  }
  process.stdout.write(`-- ${suite.title}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

process.stdout.write(`\n${failures.map((line) => `${line}\n`).join('')}`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`);
process.exit(total.failed > 0 ? 1 : 0);
