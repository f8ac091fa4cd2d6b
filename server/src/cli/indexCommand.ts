import { oneLine } from '../report/excerpt.js';
import type { Environment } from '../lsp/environment.js';
import { readCorpus } from './corpus.js';
import { showPath } from './showPath.js';
import type { Terminal } from './terminal.js';

/** `stet index`: reads the corpus and says how many articles there are and what is wrong with the rest. */
export async function index(folders: readonly string[], terminal: Terminal, environment: Environment): Promise<number> {
  const { corpus } = await readCorpus(folders, terminal, environment);
  const problems = corpus.index.problems();
  for (const { path, code, message } of problems) terminal.out(`${oneLine(showPath(terminal.cwd, path))}: ${code}: ${oneLine(message)}\n`);
  const { articles } = corpus.index.status;
  terminal.out(`${articles} ${articles === 1 ? 'article' : 'articles'}, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.\n`);
  await corpus.close();
  return 0;
}
