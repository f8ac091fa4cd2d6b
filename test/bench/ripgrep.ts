import { execFile, type ExecFileException } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { SEARCH_REQUEST, type ShownHit } from '../../server/src/sharedViews.js';
import type { GeneratedArticle } from './articles.js';
import type { BenchClient } from './benchClient.js';
import { Random } from './random.js';
import { timed } from './statistics.js';
import type { BenchWorkspace } from './workspace.js';

/** A search of all files costs ripgrep seconds in a large corpus: fewer are done than of other operations. */
const SEARCHES = 50;
const WARM_UP = 5;
/** So much of a hit is compared, in UTF-16 units. */
const SHOWN = 200;

/** The times of looking for quotations word for word, and how many were found where they stand. */
export interface Searched {
  readonly times: readonly number[];
  readonly found: number;
}

/** The same quotations looked for by Stet and by ripgrep, in turns. */
export interface SearchComparison {
  readonly stet: Searched;
  /** Missing where ripgrep is not installed. */
  readonly ripgrep?: Searched;
}

/** The program `rg`: the one named, else the first on the path. Undefined where there is none; throws where one is named and cannot be run. */
export function findRipgrep(named: string | undefined): string | undefined {
  if (named !== undefined && named !== '') {
    accessSync(named, constants.X_OK);
    return named;
  }
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '').map((folder) => join(folder, name)).find(canRun);
}

/** Looks for quotations of the corpus word for word: by Stet over the wire, and by ripgrep in the files, from the start of its process to its end. */
export async function searching(client: BenchClient, { articles, corpus }: BenchWorkspace, ripgrep: string | undefined): Promise<SearchComparison> {
  const stet = { times: [] as number[], found: 0 };
  const byRipgrep = { times: [] as number[], found: 0 };
  for (const [number, { words, article }] of quotations(articles, SEARCHES + WARM_UP).entries()) {
    const searchers = [{ searched: stet, search: () => searchByStet(client, words) }, ...(ripgrep === undefined ? [] : [{ searched: byRipgrep, search: () => searchByRipgrep(ripgrep, words, corpus) }])];
    for (const { searched, search } of searchers) {
      let files: readonly string[] = [];
      const time = await timed(async () => (files = await search()));
      if (number < WARM_UP) continue;
      searched.times.push(time);
      if (files.includes(article.fileName)) searched.found++;
    }
  }
  return { stet, ...(ripgrep === undefined ? {} : { ripgrep: byRipgrep }) };
}

/** Quotations that stand in their article without a break. */
function quotations(articles: readonly GeneratedArticle[], count: number): { readonly words: string; readonly article: GeneratedArticle }[] {
  const random = new Random(11);
  const all = articles.flatMap((article) => article.quotations.filter(({ words }) => article.text.includes(words)).map(({ words }) => ({ words, article })));
  return Array.from({ length: count }, () => random.pick(all));
}

/** The names of the files that Stet finds the words in. */
async function searchByStet(client: BenchClient, words: string): Promise<string[]> {
  const hits: ShownHit[] = await client.connection.sendRequest(SEARCH_REQUEST, { text: words });
  // A hit shows the beginning of what is long.
  return hits.filter(({ text }) => text.includes(words.slice(0, SHOWN))).flatMap(({ source }) => (source === undefined ? [] : [basename(fileURLToPath(source.uri))]));
}

/** The names of the files that ripgrep finds the words in. Rejects where it fails. */
function searchByRipgrep(program: string, words: string, folder: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(program, ['--no-config', '--fixed-strings', '--line-number', '--with-filename', '--null', '--', words, folder], { maxBuffer: 64 * 1024 * 1024 }, (error: ExecFileException | null, output) => {
      // It ends with 1 where it finds nothing.
      if (error !== null && error.code !== 1) reject(new Error(error.message));
      else resolve(output.split('\n').flatMap((line) => (line === '' ? [] : [basename(line.slice(0, line.indexOf('\0')))])));
    });
  });
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
