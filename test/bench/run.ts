// Measures the real server on generated articles: npm run bench -- [--articles N] [--views] [--large] [--keep] [--rg PATH] [--json]. With --views keys are also typed with all views open and with
// none, in turns; with --large a long briefing and a long article are measured too. --keep leaves the articles and their
// index on disk, for a profile. --rg, or STET_RIPGREP, names ripgrep where it is not on the path.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { bundle } from '../../scripts/build.mjs';
import { largeRows } from './largeDocuments.js';
import { measure, METRICS, type Measured, type Metrics } from './measure.js';
import { OPERATIONS } from './operations.js';
import { findRipgrep } from './ripgrep.js';
import { percentile, readable, type Estimate } from './statistics.js';
import type { Comparison, ViewTimes } from './viewTyping.js';
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

/** A figure, its name, and what it says. */
type Row = readonly [value: number | string, name: string, meaning: string];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      views: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      rg: { type: 'string' },
    },
  });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--articles wants a whole number from 1 on, not "${values.articles}".`);
  const ripgrep = findRipgrep(values.rg ?? process.env['STET_RIPGREP']);
  const say = (what: string): void => void process.stderr.write(`${what} …\n`);
  say('building');
  // As it is shipped.
  await bundle(['cli'], { production: true });
  say(`writing ${count} articles`);
  const workspace = makeWorkspace(count, Math.ceil(OPERATIONS / 2) + 10);
  try {
    const measured = await measure(workspace, say, { hasViews: values.views, hasLarge: values.large, ripgrep });
    process.stdout.write(values.json ? `${JSON.stringify(asJson(measured, count))}\n` : table(measured, count, workspace.characters));
  } finally {
    if (values.keep) say(`the articles and their index are left in ${workspace.folder}`);
    else rmSync(workspace.folder, { recursive: true, force: true });
  }
}

/** The rows besides those that others rely on. */
function moreRows({ search, whole, withViews, large }: Measured): Row[] {
  const { stet, ripgrep } = search;
  const found = ({ found, times }: typeof stet): string => `${found} of ${times.length} found`;
  return [
    [whole.warmOpenMs, 'warmOpenWholeMs', 'start of the process to all diagnostics, ms'],
    [whole.checkMs, 'wholeCheckMs', 'text to all diagnostics in a server just started, index open, ms'],
    [percentile(stet.times, 0.5), 'searchP50Ms', `exact quotation looked for by Stet, median, ms (${found(stet)})`],
    [percentile(stet.times, 0.95), 'searchP95Ms', 'the same, 95th percentile, ms'],
    [ripgrep ? percentile(ripgrep.times, 0.5) : 'not installed', 'ripgrepP50Ms', `the same quotations by ripgrep in the same files, median, ms${ripgrep ? ` (${found(ripgrep)})` : ''}`],
    [ripgrep ? percentile(ripgrep.times, 0.95) : 'not installed', 'ripgrepP95Ms', 'the same, 95th percentile, ms'],
    ...(withViews === undefined ? [] : viewRows(withViews)),
    ...(large === undefined ? [] : largeRows(large)),
  ];
}

/** What keys cost with all views open: in milliseconds, and as a multiple of what the same keys cost in the same run with none, which other programs at work change less. */
function viewRows({ times: { closed, open, paused, resumed }, typing, resuming }: ViewTimes): Row[] {
  const ratio = ({ value, low, high }: Estimate, name: string, meaning: string): Row => [value, name, `${meaning}; ${readable(low)} to ${readable(high)} in 95 of 100 drawings of the places`];
  return [
    [closed.p50, 'restedCheckP50Ms', 'keystroke to diagnostics after a rest, as between keys, no view open, median, ms'],
    [closed.p95, 'restedCheckP95Ms', 'the same, 95th percentile, ms'],
    [open.p50, 'viewsCheckP50Ms', 'the same with all views open, in turns with none, median, ms'],
    [open.p95, 'viewsCheckP95Ms', 'the same, 95th percentile, ms'],
    ratio(typing.p50, 'viewsRatioP50', 'a key with all views open to the same key with none, median'),
    ratio(typing.p95, 'viewsRatioP95', '95th percentiles of both'),
    ratio(typing.processor, 'viewsProcessorRatioP50', 'the median once more, of the processor time of the server for it'),
    [paused.p50, 'pausedCheckP50Ms', 'a key after a pause, no view open, median, ms'],
    [paused.p95, 'pausedCheckP95Ms', 'the same, 95th percentile, ms'],
    [resumed.p50, 'resumedCheckP50Ms', 'a key after a pause, while all views are being answered, median, ms'],
    [resumed.p95, 'resumedCheckP95Ms', 'the same, 95th percentile, ms'],
    ratio(resuming.p50, 'resumedToPausedRatioP50', 'such a key to the same key after the same pause with no view open, median'),
    ratio(resuming.p95, 'resumedToPausedRatioP95', '95th percentiles of both'),
    ratio(resuming.processor, 'resumedProcessorRatioP50', 'the median once more, of the processor time of the server for it'),
  ];
}

/** `metrics` are those that others rely on; `more` is the rest, with null for what could not be measured. */
function asJson(measured: Measured, articles: number): object {
  const { metrics, withViews } = measured;
  return {
    articles,
    node: process.versions.node,
    metrics: Object.fromEntries(METRICS.map((name) => [name, readable(metrics[name])])),
    more: Object.fromEntries(moreRows(measured).map(([value, name]) => [name, typeof value === 'string' ? null : readable(value)])),
    ...(withViews === undefined ? {} : { withViews: { checkP50Ms: readable(withViews.times.open.p50), checkP95Ms: readable(withViews.times.open.p95), within: boundsOf(withViews) } }),
  };
}

/** What the ratios lie within in 95 of 100 drawings of the places. */
function boundsOf({ typing, resuming }: ViewTimes): object {
  const bounds = (comparison: Comparison): object => Object.fromEntries(Object.entries(comparison).map(([name, { low, high }]: [string, Estimate]) => [name, [readable(low), readable(high)]]));
  return { typing: bounds(typing), resuming: bounds(resuming) };
}

function table(measured: Measured, articles: number, characters: number): string {
  const { metrics, answers } = measured;
  const rows = [...METRICS.map((name): Row => [metrics[name], name, MEANING[name]]), ...moreRows(measured)];
  const lines = rows.map(([value, name, meaning]) => `${String(typeof value === 'string' ? value : (readable(value) ?? '–')).padStart(13)}  ${name.padEnd(28)}${meaning}`);
  const heading = `${articles} generated articles, ${(characters / 1e6).toFixed(1)} million characters; Node ${process.versions.node}`;
  const check = `${answers['findings']} findings; answered of ${answers['operations']}: ${answers['hovered']} hovers, ${answers['completed']} completions, ${answers['referenced']} references`;
  return `\n${heading}\n\n${lines.join('\n')}\n\n${check}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`The benchmark could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  // The servers that it started end with it.
  process.exit(2);
});
