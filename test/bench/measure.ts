import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { addingArticles } from './adding.js';
import { BenchClient } from './benchClient.js';
import { largeDocuments, type LargeDocuments } from './largeDocuments.js';
import { checkingFromNothing, opening, type Opening } from './opening.js';
import { completing, findingReferences, hovering, OPERATIONS, typing, WARM_UP } from './operations.js';
import { searching, type SearchComparison } from './ripgrep.js';
import { percentile, timed } from './statistics.js';
import { typingWithViews, type ViewTimes } from './viewTyping.js';
import type { BenchWorkspace } from './workspace.js';

export type Metrics = Readonly<Record<(typeof METRICS)[number], number>>;
export const METRICS = [
  'indexArticlesPerSecond', 'indexPeakMiB', 'indexToText', 'warmOpenMs', 'checkP50Ms', 'checkP95Ms', 'hoverP95Ms', 'completionP95Ms', 'referencesP95Ms', 'addArticleMs', 'residentMiB',
] as const;

export interface MeasureOptions {
  /** Types each key with all views open, too. */
  readonly hasViews: boolean;
  /** Measures a long briefing and a long article, too. */
  readonly hasLarge: boolean;
  /** The program `rg`; without it the same quotations are looked for by Stet alone. */
  readonly ripgrep: string | undefined;
}

export interface Measured {
  readonly metrics: Metrics;
  /** From the start of the process to all diagnostics of the briefing, index on disk; and from the briefing's text to all of them in a server that has just opened its index. Milliseconds. */
  readonly whole: { readonly warmOpenMs: number; readonly checkMs: number };
  readonly search: SearchComparison;
  /** How much the server answered, to show that it did. */
  readonly answers: Readonly<Record<string, number>>;
  /** The times of a keystroke with all views open and with none, key by key in turn, where they were asked for. */
  readonly withViews?: ViewTimes;
  readonly large?: LargeDocuments;
}

/** Measures everything; `say` is told what is being done. */
export async function measure(workspace: BenchWorkspace, say: (what: string) => void, { hasViews, hasLarge, ripgrep }: MeasureOptions): Promise<Measured> {
  say('indexing');
  const client = new BenchClient(workspace.indexFolder);
  await client.initialize(workspace.folder);
  let indexing = 0;
  const indexPeak = await client.mostMemory(async () => {
    indexing = await timed(() => client.indexed(workspace.count));
  });
  const uri = await client.open(workspace.briefingPath, workspace.briefing);
  await client.pull(uri);
  // Of a long briefing the first answer has what is found soon.
  const findings = (await client.pull(uri)).length;
  say(`${findings} findings; typing`);
  const checks = await typing(client, uri, workspace.briefing);
  if (hasViews) say('typing with all views open');
  const withViews = hasViews ? { withViews: await typingWithViews(client, uri, workspace.briefing) } : {};
  say('hovering');
  const { times: hovers, answered: hovered } = await hovering(client, uri, workspace.briefing);
  say('completing');
  const { times: completions, answered: completed } = await completing(client, uri, workspace);
  say('finding references');
  const { times: references, answered: referenced } = await findingReferences(client, workspace);
  say(ripgrep === undefined ? 'searching' : 'searching, by Stet and by ripgrep');
  const search = await searching(client, workspace, ripgrep);
  const resident = client.memory();
  await client.stop();
  const indexBytes = sizeOf(workspace.indexFolder);
  say('opening again');
  const warmOpens: Opening[] = [];
  const fromNothing: number[] = [];
  for (let round = 0; round < 3; round++) {
    warmOpens.push(await opening(workspace));
    fromNothing.push(await checkingFromNothing(workspace));
  }
  say('adding articles');
  const adding = await addingArticles(workspace, workspace.newArticles, WARM_UP / 2);
  const metrics = {
    indexArticlesPerSecond: (1000 * workspace.count) / indexing,
    indexPeakMiB: indexPeak,
    indexToText: indexBytes / workspace.characters,
    warmOpenMs: percentile(warmOpens.map(({ first }) => first), 0.5),
    checkP50Ms: percentile(checks, 0.5),
    checkP95Ms: percentile(checks, 0.95),
    hoverP95Ms: percentile(hovers, 0.95),
    completionP95Ms: percentile(completions, 0.95),
    referencesP95Ms: percentile(references, 0.95),
    addArticleMs: percentile(adding, 0.5),
    residentMiB: resident,
  };
  const whole = { warmOpenMs: percentile(warmOpens.map(({ all }) => all), 0.5), checkMs: percentile(fromNothing, 0.5) };
  const large = hasLarge ? { large: await largeDocuments(workspace, say) } : {};
  return { ...withViews, ...large, metrics, whole, search, answers: { findings, hovered, completed, referenced, operations: OPERATIONS } };
}

/** Bytes of all files below a folder; 0 where there is none. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
}
