import pc from 'picocolors';

import { shortTitle } from '../articles/shortTitle.js';
import { fileOf } from '../articles/article.js';
import { findPassages } from '../features/searchCorpus.js';
import type { Environment } from '../lsp/environment.js';
import { oneLine } from '../report/excerpt.js';
import { articleRange } from '../report/positions.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import { readCorpus } from './corpus.js';
import { showPath } from './showPath.js';
import type { Terminal } from './terminal.js';
import { UserError } from './userError.js';

const MOST_HITS = 10;

/** `stet search`: the sentences of the corpus that share most with a text, best first, with where they stand. */
export async function search(text: string, folders: readonly string[], terminal: Terminal, environment: Environment): Promise<number> {
  const words = wordsOf(tokenize(text)).map(({ norm }) => norm);
  if (words.length === 0) throw new UserError('There is no word to search for. Give some: stet search "text".');
  const { corpus } = await readCorpus(folders, terminal, environment);
  const hits = await findPassages(words, corpus.index, MOST_HITS);
  const colours = pc.createColors(terminal.colour);
  for (const hit of hits) {
    const article = await corpus.index.article(hit.articleId);
    const sentence = article?.sentences[hit.sentence];
    if (article === undefined || sentence === undefined) continue;
    const { metadata } = article;
    const place = `${oneLine(showPath(terminal.cwd, fileOf(article)))}:${articleRange(article, sentence).start.line + 1}`;
    const about = [shortTitle(metadata.title), metadata.outlet, metadata.date].filter((part) => part !== undefined && part !== '').map((part) => oneLine(part!));
    terminal.out(`${colours.cyan(`@${oneLine(metadata.id)}`)} ${colours.dim(`${about.join(', ')} (${place})`)}\n    ${oneLine(article.text.slice(sentence.start, sentence.end))}\n`);
  }
  if (hits.length === 0) terminal.err('No article has any of these words.\n');
  await corpus.close();
  return 0;
}
