import { Readability } from '@mozilla/readability';

import { analyseArticle } from '../../../server/src/articles/analyseArticle.js';
import { mainTextOf } from '../../../server/src/articles/mainText.js';
import { parsePage } from '../../../server/src/ingest/pageDocument.js';
import { PagePlaces, type PageNode } from '../../../server/src/ingest/pageNodes.js';
import { pageText } from '../../../server/src/ingest/pageText.js';
import { readArticle } from '../../../server/src/ingest/readArticle.js';

export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What Stet takes for the story of a page. */
export async function storyOf(html: string): Promise<string> {
  const { sources } = await readArticle('/page.html', new TextEncoder().encode(html));
  return sources[0] === undefined ? '' : mainTextOf(analyseArticle(sources[0]));
}

/** What the library alone takes for the story of a page. */
export async function libraryStoryOf(html: string): Promise<string> {
  const document = await parsePage(html);
  const places = new PagePlaces(document, html);
  const main = new Readability<PageNode>(document as unknown as Document, { serializer: (node) => node as unknown as PageNode }).parse()?.content;
  return main === undefined || main === null ? '' : pageText(main, places, html).text;
}

/** Precision and recall of sequences of four words, counted, as benchmarks of main text score them; a text of fewer words is one sequence. */
export function wordScore(found: string, expected: string): WordScore {
  const [mine, theirs] = [shingles(found), shingles(expected)];
  let common = 0;
  for (const [key, count] of mine) common += Math.min(count, theirs.get(key) ?? 0);
  const size = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = mine.size === 0 ? 0 : common / size(mine);
  const recall = theirs.size === 0 ? 1 : common / size(theirs);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The F1 of the mean precision and the mean recall. */
export function meanScore(scores: readonly WordScore[]): WordScore {
  const mean = (of: (score: WordScore) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key.length > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
