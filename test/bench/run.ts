// Measures the real server on generated articles: npm run bench -- [--articles N] [--views] [--json]. With --views each key is also typed with all views open, in the same run.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { bundle } from '../../scripts/build.mjs';
import { measure, METRICS, OPERATIONS, type Metrics } from './measure.js';
import { readable } from './statistics.js';
import { makeWorkspace } from './workspace.js';

/** What each figure says, for people. */
const MEANING: Readonly<Record<keyof Metrics, string>> = {
  indexArticlesPerSecond: 'articles indexed a second',
  indexPeakMiB: 'most memory while indexing, MiB',
  indexToText: 'size of the index on disk to size of the text (0: it is in memory alone)',
  warmOpenMs: 'start of the process to the first diagnostics, ms',
  checkP50Ms: 'keystroke to diagnostics, median, ms',
  checkP95Ms: 'keystroke to diagnostics, 95th percentile, ms',
  hoverP95Ms: 'hover, 95th percentile, ms',
  completionP95Ms: 'keystroke to completion, 95th percentile, ms',
  referencesP95Ms: 'references of a passage, 95th percentile, ms',
  addArticleMs: 'one new article into the index, median, ms',
  residentMiB: 'memory of the server at the end, MiB',
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false }, views: { type: 'boolean', default: false } } });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--articles wants a whole number from 1 on, not "${values.articles}".`);
  const say = (what: string): void => void process.stderr.write(`${what} …\n`);
  say('building');
  await bundle(['cli']);
  say(`writing ${count} articles`);
  const workspace = makeWorkspace(count, Math.ceil(OPERATIONS / 2) + 10);
  try {
    const { metrics, answers, withViews } = await measure(workspace, say, values.views);
    const rounded = Object.fromEntries(METRICS.map((name) => [name, readable(metrics[name])]));
    process.stdout.write(values.json ? `${JSON.stringify({ articles: count, node: process.versions.node, metrics: rounded, ...(withViews === undefined ? {} : { withViews: { checkP50Ms: readable(withViews.checkP50Ms), checkP95Ms: readable(withViews.checkP95Ms) } }) })}\n` : table(metrics, answers, count, workspace.characters));
    if (withViews !== undefined && !values.json) process.stdout.write(`\nWith all views open, in turns with none: keystroke to diagnostics ${readable(withViews.checkP50Ms)} ms (median), ${readable(withViews.checkP95Ms)} ms (95th percentile)\n`);
  } finally {
    rmSync(workspace.folder, { recursive: true, force: true });
  }
}

function table(metrics: Metrics, answers: Readonly<Record<string, number>>, articles: number, characters: number): string {
  const rows = METRICS.map((name) => `${String(readable(metrics[name]) ?? '–').padStart(9)}  ${name.padEnd(24)}${MEANING[name]}`);
  const heading = `${articles} generated articles, ${(characters / 1e6).toFixed(1)} million characters; Node ${process.versions.node}`;
  const check = `${answers['findings']} findings; answered of ${answers['operations']}: ${answers['hovered']} hovers, ${answers['completed']} completions, ${answers['referenced']} references`;
  return `\n${heading}\n\n${rows.join('\n')}\n\n${check}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`The benchmark could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
