import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeArticle, type GeneratedArticle } from './articles.js';
import { makeBriefing } from './briefing.js';
import { Random } from './random.js';
import { makeWorld, type World } from './world.js';

/** Everything is generated from this number: the same articles and briefing on every machine. */
export const SEED = 20_310_304;
const BRIEFING_WORDS = 3000;
/** Articles that are kept in memory here, so that a hundred thousand do not fill it. */
const MOST_SAMPLED = 2000;

export interface BenchWorkspace {
  readonly folder: string;
  /** What all articles report on. */
  readonly world: World;
  readonly corpus: string;
  /** Where the server keeps its index. */
  readonly indexFolder: string;
  readonly briefingPath: string;
  readonly briefing: string;
  /** How many articles there are. */
  readonly count: number;
  /** Some of them, evenly spread: what the briefing and the questions rest on. */
  readonly articles: readonly GeneratedArticle[];
  /** Articles of the same world that are not in the corpus yet. */
  readonly newArticles: readonly GeneratedArticle[];
  /** Characters of all articles' files. */
  readonly characters: number;
}

/** Writes a corpus of so many generated articles and a briefing on them into a new temporary folder. */
export function makeWorkspace(count: number, more: number): BenchWorkspace {
  const world = makeWorld(new Random(SEED), count);
  const articles: GeneratedArticle[] = [];
  let characters = 0;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-bench-')));
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  const step = Math.ceil(count / MOST_SAMPLED);
  for (let number = 0; number < count; number++) {
    const article = makeArticle(world, SEED, number);
    characters += article.text.length;
    writeFileSync(join(corpus, article.fileName), article.text);
    if (number % step === 0) articles.push(article);
  }
  const newArticles = Array.from({ length: more }, (_, number) => makeArticle(world, SEED, count + number));
  const briefing = makeBriefing(world, articles, SEED + 1, BRIEFING_WORDS);
  const briefingPath = join(folder, 'briefing.md');
  writeFileSync(briefingPath, briefing);
  return { folder, world, corpus, indexFolder: join(folder, 'index'), briefingPath, briefing, count, articles, newArticles, characters };
}
