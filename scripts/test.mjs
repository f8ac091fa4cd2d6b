#!/usr/bin/env node
// Runs the tests: `test.mjs [typecheck] [lint] [unit] [protocol] [vscode] [screen]`, default all. What they need is installed on the way.
// Every suite runs even where an earlier one failed. At the end stands once more what failed, whatever suite it was in, so that the end of a log tells it; the last line counts all together.
import { fetchHost } from './host/fetch.mjs';
import { sumOf } from './tests/runStep.mjs';
import { buildForTests, SUITES } from './tests/suites.mjs';

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(SUITES);
const unknown = names.filter((name) => SUITES[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`There is no suite by the name of ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.\n`);
  process.exit(2);
}

/** @param {unknown} error */
const message = (error) => (error instanceof Error ? error.message : String(error));

/** So much of one failure is told again, in lines and in characters: others shall be seen beside it. */
const TOLD_LINES = 80;
const TOLD_CHARACTERS = 8000;

/** @param {string} failure */
function shortened(failure) {
  const told = failure.trimEnd().split('\n').slice(0, TOLD_LINES).join('\n').slice(0, TOLD_CHARACTERS);
  return told.length < failure.trimEnd().length ? `${told}\n… the rest stands above, where it failed.` : told;
}

// Fetching takes minutes on a fresh machine and little of the processor: it goes on beside the suites that do without.
const host = names.some((name) => SUITES[name]?.needsHost) ? fetchHost() : Promise.resolve();
host.catch(() => undefined);

/** @type {Promise<void> | undefined} */
let build;
/** @type {{ title: string, counts: import('./tests/runStep.mjs').Counts }[]} */
const results = [];
for (const name of names) {
  const suite = SUITES[name];
  if (suite === undefined) continue;
  process.stdout.write(`\n== ${suite.title} ==\n`);
  const start = performance.now();
  try {
    if (suite.needsHost) await host;
    if (suite.needsBuild) await (build ??= buildForTests());
    results.push({ title: suite.title, counts: await suite.run() });
  } catch (error) {
    process.stdout.write(`${message(error)}\n`);
    results.push({ title: suite.title, counts: { passed: 0, failed: 1, skipped: 0, failures: [`It could not run: ${message(error)}`] } });
  }
  process.stdout.write(`-- ${suite.title}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

const total = sumOf(results.map(({ counts }) => counts));
if (total.failed > 0) process.stdout.write('\n== What failed ==\n');
for (const { title, counts } of results) for (const failure of counts.failures) process.stdout.write(`\n✖ ${title}: ${shortened(failure)}\n`);
process.stdout.write(`\n${results.filter(({ counts }) => counts.failed > 0).map(({ title, counts }) => `${title}: ${counts.failed} failed\n`).join('')}`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`);
process.exit(total.failed > 0 ? 1 : 0);
