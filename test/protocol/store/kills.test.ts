import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { build } from 'esbuild';

import { LIBRARIES } from '../../../scripts/build.mjs';

import { DATABASE_FILE } from '../../../server/src/index/store/database.js';
import { StoredIndex } from '../../../server/src/index/store/storedIndex.js';
import type { IndexerData } from '../../../server/src/indexing/messages.js';
import { Random } from '../../bench/random.js';
import { contentOf } from '../../support/indexContent.js';
import { TemporaryWorkspace } from '../../support/workspace.js';
import { NEEDS_SQLITE } from '../../unit/store/support.js';

const KILLS = 100;
const ANALYSIS = 'tests';
/** More than are read on the thread that keeps the index: the first runs have others read for it. */
const FILES = 160;

interface Run {
  readonly wasKilled: boolean;
  /** What it said that is no good news. */
  readonly said: string;
}

test('killed at a hundred moments and started again, an index is in the end what a clean one is', NEEDS_SQLITE, async (context) => {
  const workspace = new TemporaryWorkspace();
  context.after(() => workspace.remove());
  const program = await programIn(workspace);
  const random = new Random(23);
  const dataFor = (store: string): IndexerData => ({ store, analysis: ANALYSIS, folders: [workspace.at('corpus')], include: ['**/*.txt'], exclude: [], maxBytes: 1_000_000, fields: {}, watch: false });
  const run = (store: string, ...kill: readonly string[]): Run => {
    mkdirSync(store, { recursive: true });
    const { signal, stdout, stderr, status } = spawnSync(process.execPath, [program, JSON.stringify(dataFor(store)), ...kill], { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: workspace.at('compiled') } });
    if (signal !== 'SIGKILL') assert.equal(status, 0, `${stdout}${stderr}`);
    return { wasKilled: signal === 'SIGKILL', said: `${stdout}${stderr}` };
  };
  mkdirSync(workspace.at('corpus'));
  for (let number = 0; number < FILES; number++) writeFile(workspace, random, number);
  const store = workspace.at('killed');
  let [kills, completed, said] = [0, 0, ''];
  for (let round = 0; kills < KILLS; round++) {
    assert.ok(round < 4 * KILLS, `only ${kills} of ${round} runs were killed`);
    // Most of what is done to files is done in few steps at the end: half of the kills are among them.
    const kill = random.chance(0.5) ? ['file', String(random.integer(1, 10))] : ['any', String(Math.round(Math.exp(random.integer(0, 560) / 100)))];
    const result = run(store, ...kill);
    said += result.said;
    if (result.wasKilled) kills++;
    else completed++;
    // Whoever reads it now finds an index, or none yet; never half of one.
    if (existsSync(join(store, DATABASE_FILE))) StoredIndex.open(store, ANALYSIS)?.close();
    if (!result.wasKilled || random.chance(0.3)) change(workspace, random);
  }
  assert.ok(completed > 5, `${completed} runs came to their end`);
  said += run(store).said;
  const clean = workspace.at('clean');
  run(clean);
  const [found, wanted] = [contentOf(store, ANALYSIS)!, contentOf(clean, ANALYSIS)!];
  assert.ok((wanted['articles'] as Map<string, unknown>).size > FILES / 2);
  assert.deepEqual(found, wanted);
  assert.equal(said, '', 'No index had to be made anew.');
});

/** Bundles the process that is killed, with the threads that it starts. */
async function programIn(workspace: TemporaryWorkspace): Promise<string> {
  await build({
    absWorkingDir: join(import.meta.dirname, '../../..'),
    entryPoints: { indexing: 'test/support/indexingProcess.ts', reading: 'server/src/indexing/readingEntry.ts' },
    outdir: workspace.at('program'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    // Nothing but plain text is read.
    external: LIBRARIES,
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'error',
  });
  return workspace.at('program/indexing.cjs');
}

/** Some articles are new, some other, some gone, some by another name, some copies. */
function change(workspace: TemporaryWorkspace, random: Random): void {
  const count = random.chance(0.5) ? random.integer(1, 6) : random.integer(20, 60);
  for (let each = 0; each < count; each++) {
    const number = random.integer(0, FILES - 1);
    if (random.chance(0.3)) rmSync(workspace.at(nameOf(number)), { force: true });
    else writeFile(workspace, random, number);
  }
}

const nameOf = (number: number): string => `corpus/a${number}.txt`;

function writeFile(workspace: TemporaryWorkspace, random: Random, number: number): void {
  const place = random.pick(['pier', 'lighthouse', 'ferry', 'quay', 'customs house']);
  const person = `${random.pick(['Tobin', 'Ilse', 'Maren'])} ${random.pick(['Hask', 'Varnholt', 'Reyk', 'Dolm'])}`;
  const count = random.integer(2, 900);
  workspace.write(nameOf(number), `The ${place} of Port Almery\n\nHarbour master ${person} said: “We have seen ${count} boats at the ${place}.” The crew of ferry ${number % 7} stayed for ${count} days.\n`);
}
