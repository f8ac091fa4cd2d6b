import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeArticle, type GeneratedArticle } from './articles.js';
import { makeBriefing } from './briefing.js';
import { Random } from './random.js';
import { makeWorld } from './world.js';

/** Everything is generated from this number: the same articles and briefing on every machine. */
const SEED = 20_310_304;
const BRIEFING_WORDS = 3000;

export interface BenchWorkspace {
  readonly folder: string;
  readonly corpus: string;
  readonly briefingPath: string;
  readonly briefing: string;
  readonly articles: readonly GeneratedArticle[];
  /** Articles of the same world that are not in the corpus yet. */
  readonly newArticles: readonly GeneratedArticle[];
  /** Characters of all articles' files. */
  readonly characters: number;
}

/** Writes a corpus of so many generated articles and a briefing on them into a new temporary folder. */
export function makeWorkspace(count: number, more: number): BenchWorkspace {
  const world = makeWorld(new Random(SEED), count);
  const made = Array.from({ length: count + more }, (_, number) => makeArticle(world, SEED, number));
  const articles = made.slice(0, count);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-bench-')));
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  for (const article of articles) writeFileSync(join(corpus, article.fileName), article.text);
  const briefing = makeBriefing(world, articles, SEED + 1, BRIEFING_WORDS);
  const briefingPath = join(folder, 'briefing.md');
  writeFileSync(briefingPath, briefing);
  return { folder, corpus, briefingPath, briefing, articles, newArticles: made.slice(count), characters: articles.reduce((sum, { text }) => sum + text.length, 0) };
}
