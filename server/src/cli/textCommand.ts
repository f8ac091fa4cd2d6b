import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { analyseArticle } from '../articles/analyseArticle.js';
import { mainTextOf } from '../articles/mainText.js';
import { readArticle } from '../ingest/readArticle.js';
import { oneLine } from '../report/excerpt.js';
import { showPath } from './showPath.js';
import type { Terminal } from './terminal.js';
import { UserError } from './userError.js';

export const TEXT_FORMATS = ['text', 'json'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/**
 * `stet text`: shows what is read from files, whether or not they stand in a corpus. As JSON: for each file its problems and its articles, each with its metadata, its story and the
 * places where pages or times begin in its whole text. Gives 1 where a file gave no article.
 */
export async function showText(files: readonly string[], format: TextFormat, terminal: Terminal): Promise<number> {
  const shown: object[] = [];
  let exitCode = 0;
  for (const file of files) {
    const path = resolve(terminal.cwd, file);
    const { sources, problems, bibliography } = await readArticle(path, await bytesOf(path, file));
    if (sources.length === 0) exitCode = 1;
    const articles = sources.map(analyseArticle);
    const name = showPath(terminal.cwd, path);
    if (format === 'json') {
      shown.push({ path: name, problems: problems.map(({ code, message }) => ({ code, message })), articles: articles.map((article) => ({ ...article.metadata, story: mainTextOf(article), text: article.text, marks: article.marks ?? [] })) });
      continue;
    }
    for (const { code, message } of problems) terminal.err(`${oneLine(name)}: ${code}: ${oneLine(message)}\n`);
    if (sources.length === 0 && problems.length === 0) terminal.err(`${oneLine(name)}: ${bibliography === undefined ? 'it holds no articles and is passed over' : 'it holds what is known of articles, and none itself'}\n`);
    for (const article of articles) terminal.out(`${mainTextOf(article)}\n`);
  }
  if (format === 'json') terminal.out(`${JSON.stringify(shown, undefined, 2)}\n`);
  return exitCode;
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
