import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CHECKOUT } from '../../support/languageClient.js';

const IMPORTS = "import { before, describe, it } from 'node:test';\nimport assert from 'node:assert/strict';\n";
const FILES: Readonly<Record<string, string>> = {
  'harbour.test.mjs': `${IMPORTS}
describe('the harbour', () => {
  it('is open', () => {});
  it('has two cranes', () => assert.equal(1, 2, 'a crane is missing'));
  it('has a mole', { skip: true }, () => {});
  describe('at night', () => {
    before(() => { throw new Error('no lamp'); });
    it('is lit', () => {});
  });
});`,
  'loading.test.mjs': "console.error('the pilot is late'); throw new Error('no ship');",
  'late.test.mjs': `${IMPORTS}it('ends too soon', () => {});\nsetTimeout(() => { throw new Error('the tide'); }, 20);`,
};

describe('the counts of a run', () => {
  let folder: string;
  let counts: { passed: number; failed: number; skipped: number; failures: string[] };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stet-reporter-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    const reporter = join(CHECKOUT, 'scripts', 'tests', 'countingReporter.mjs');
    // A run within a run would report to the outer one.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...Object.keys(FILES)], { cwd: folder, env }, (_error, stdout) => resolve(stdout));
    });
    counts = JSON.parse(said) as typeof counts;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const failure = (start: string): string => {
    const found = counts.failures.find((one) => one.startsWith(start));
    assert.ok(found, counts.failures.join('\n'));
    return found;
  };

  it('are those of the tests, and of files that fail outside them', () => {
    const { passed, failed, skipped } = counts;
    assert.deepEqual({ passed, failed, skipped }, { passed: 2, failed: 4, skipped: 1 });
  });

  it('have each failed test by its names, with its message and stack, and not those around it once more', () => {
    assert.match(failure('the harbour › has two cranes (harbour.test.mjs:'), /a crane is missing\n[^]* at .*harbour\.test\.mjs:/);
    assert.match(failure('the harbour › at night ('), /no lamp/);
    assert.match(failure('the harbour › at night › is lit ('), /did not finish before its parent/);
    assert.equal(counts.failures.length, 5);
  });

  it('have what a file said that failed outside its tests', () => {
    assert.match(failure('loading.test.mjs\n'), /the pilot is late[^]*no ship/);
    assert.match(failure('late.test.mjs\n'), /the tide/);
  });
});
