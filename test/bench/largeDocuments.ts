import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { addingArticles } from './adding.js';
import { makeArticle } from './articles.js';
import { BenchClient } from './benchClient.js';
import { makeBriefing } from './briefing.js';
import { hovering, OPERATIONS, typing } from './operations.js';
import { percentile, timed } from './statistics.js';
import { SEED, type BenchWorkspace } from './workspace.js';

const BRIEFING_WORDS = 50_000;
/** Gives about a thousand citations in so many words. */
const CITED_SHARE = 0.34;
/** An article of so many words has some five million characters. */
const ARTICLE_WORDS = 760_000;
/** Words of the briefing on that article. */
const WORDS_ON_ARTICLE = 600;

/** What one document costs; times in milliseconds. */
export interface DocumentTimes {
  /** From the text to the first diagnostics, and to all of them. */
  readonly firstMs: number;
  readonly wholeMs: number;
  readonly checkP50Ms: number;
  readonly checkP95Ms: number;
  readonly hoverP95Ms: number;
  /** How many of the hovers gave something, of {@link OPERATIONS}. */
  readonly hovered: number;
  readonly findings: number;
  /** Memory of the server afterwards, in MiB. */
  readonly residentMiB: number;
}

export interface LargeDocuments {
  readonly briefing: DocumentTimes & { readonly words: number; readonly citations: number };
  /** A briefing on one long article. `readMs`: from the file to the article in the index. */
  readonly article: DocumentTimes & { readonly megabytes: number; readonly readMs: number };
}

/** Measures a long briefing on the articles of the corpus, and a briefing on one long article, each in a server of its own. */
export async function largeDocuments(workspace: BenchWorkspace, say: (what: string) => void): Promise<LargeDocuments> {
  say(`checking a briefing of ${BRIEFING_WORDS} words`);
  const long = makeBriefing(workspace.world, workspace.articles, SEED + 2, BRIEFING_WORDS, CITED_SHARE);
  const briefing = { ...(await timesOf(workspace, long)), words: long.split(/\s+/).length, citations: long.split('[@').length - 1 };
  say('reading a long article');
  const article = makeArticle(workspace.world, SEED, workspace.count + workspace.newArticles.length, ARTICLE_WORDS);
  const [readMs] = await addingArticles(workspace, [article], 0, true);
  try {
    const onArticle = makeBriefing(workspace.world, [article], SEED + 3, WORDS_ON_ARTICLE);
    return { briefing, article: { ...(await timesOf(workspace, onArticle)), megabytes: Buffer.byteLength(article.text) / 1e6, readMs: readMs! } };
  } finally {
    rmSync(join(workspace.corpus, article.fileName));
  }
}

async function timesOf({ folder, indexFolder, count }: BenchWorkspace, text: string): Promise<DocumentTimes> {
  const path = join(folder, 'large.md');
  writeFileSync(path, text);
  const client = new BenchClient(indexFolder);
  await client.initialize(folder);
  await client.indexed(count);
  const start = performance.now();
  const uri = await client.open(path, text);
  const firstMs = await timed(() => client.pull(uri));
  const findings = (await client.pull(uri)).length;
  const wholeMs = performance.now() - start;
  const checks = await typing(client, uri, text);
  const { times: hovers, answered } = await hovering(client, uri, text);
  const residentMiB = client.memory();
  await client.stop();
  rmSync(path);
  return { firstMs, wholeMs, findings, checkP50Ms: percentile(checks, 0.5), checkP95Ms: percentile(checks, 0.95), hoverP95Ms: percentile(hovers, 0.95), hovered: answered, residentMiB };
}

/** What was measured, line by line, for people: value, name, meaning. */
export function largeRows({ briefing, article }: LargeDocuments): (readonly [number, string, string])[] {
  const rows = (name: string, of: string, times: DocumentTimes): (readonly [number, string, string])[] => [
    [times.firstMs, `${name}FirstMs`, `${of}: text to the first diagnostics, ms`],
    [times.wholeMs, `${name}WholeMs`, `${of}: text to all diagnostics, ms`],
    [times.checkP50Ms, `${name}CheckP50Ms`, `${of}: keystroke to diagnostics, median, ms`],
    [times.checkP95Ms, `${name}CheckP95Ms`, `${of}: keystroke to diagnostics, 95th percentile, ms`],
    [times.hoverP95Ms, `${name}HoverP95Ms`, `${of}: hover, 95th percentile, ms (${times.hovered} of ${OPERATIONS} answered)`],
    [times.residentMiB, `${name}ResidentMiB`, `${of}: memory of the server, MiB`],
  ];
  const megabytes = article.megabytes.toFixed(1);
  return [
    ...rows('longBriefing', `briefing of ${briefing.words} words with ${briefing.citations} citations`, briefing),
    [article.readMs, 'longArticleReadMs', `article of ${megabytes} MB: file to the index, ms`],
    ...rows('longArticle', `briefing on an article of ${megabytes} MB`, article),
  ];
}
