import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { MANNER_PAGES } from '../formats/pages/manners.js';
import { PAGES } from '../formats/pages/pages.js';
import { PUBLISHER_PAGES } from '../formats/pages/publishers.js';
import { ABROAD_PAGES } from '../formats/pages/publishersAbroad.js';
import { SYSTEM_PAGES } from '../formats/pages/systems.js';
import { libraryStoryOf, meanScore, storyOf, wordScore, type WordScore } from '../formats/pages/score.js';
import { markdownTable } from './table.js';

/** A table of how well the stories of pages are found: of the project's own, and of those of a folder where one is given. */
export async function scorePages(folder?: string): Promise<string> {
  const pages = [...[...PAGES, ...SYSTEM_PAGES, ...MANNER_PAGES, ...PUBLISHER_PAGES, ...ABROAD_PAGES].map(({ name, html, story }) => ({ name, html, story: story.join('\n') })), ...(folder === undefined ? [] : pagesOf(folder))];
  const rows: { name: string; score: WordScore; alone: WordScore }[] = [];
  for (const { name, html, story } of pages) rows.push({ name, score: wordScore(await storyOf(html), story), alone: wordScore(await libraryStoryOf(html), story) });
  const row = (name: string, { precision, recall, f1 }: WordScore, alone: WordScore): string[] => [name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), alone.f1.toFixed(3)];
  const mean = row('mean', meanScore(rows.map(({ score }) => score)), meanScore(rows.map(({ alone }) => alone)));
  return markdownTable(['page', 'precision', 'recall', 'F1', 'the library alone'], [...rows.map(({ name, score, alone }) => row(name, score, alone)), mean]);
}

function pagesOf(folder: string): { name: string; html: string; story: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8'), story: readFileSync(join(folder, name.replace(/html$/, 'txt')), 'utf8') }));
}
