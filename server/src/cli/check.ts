import type { Article } from '../articles/article.js';
import { parseBriefing } from '../briefing/parseBriefing.js';
import { checkBriefing, } from '../checks/checkBriefing.js';
import { CheckCache } from '../checks/checkCache.js';
import type { Severity } from '../checks/finding.js';
import { briefingText } from '../ingest/briefingFiles.js';
import type { Environment } from '../lsp/environment.js';
import { articleIdsOf, type CheckedFile, type CheckResult } from '../report/checkedFile.js';
import { githubReport } from '../report/github.js';
import { htmlReport } from '../report/html.js';
import { jsonReport } from '../report/json.js';
import { sarifReport } from '../report/sarif.js';
import { textReport } from '../report/text.js';
import { namedBriefings } from './briefings.js';
import { readCorpus, type ReadCorpus } from './corpus.js';
import { showPath } from './showPath.js';
import { StetFolders } from './stetFolders.js';
import type { Terminal } from './terminal.js';
import { UserError } from './userError.js';

export const FORMATS = ['text', 'json', 'sarif', 'github', 'html'] as const;
export const FAIL_LEVELS = ['error', 'warning', 'never'] as const;

export interface CheckCommand {
  readonly files: readonly string[];
  readonly corpus: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly version: string;
}

/** `stet check`: reports on briefings and gives the exit code: 1 where something is found at or above `failOn`, else 0. */
export async function check(command: CheckCommand, terminal: Terminal, environment: Environment): Promise<number> {
  const corpusPaths = command.corpus;
  // A briefing that is named is a briefing even where it lies among the articles; it must not vouch for itself.
  const named = command.files.length > 0 ? await namedBriefings(command.files, [], terminal) : [];
  const read = await readCorpus(corpusPaths, terminal, environment, named);
  try {
    const paths = await namedBriefings(command.files, read.folders, terminal);
    if (paths.length === 0) terminal.err('There is no briefing below this folder: no Markdown file outside the corpus. Name the files to check.\n');
    if (read.corpus.index.status.articles === 0) terminal.err(`There are no articles in ${read.folders.map((folder) => showPath(terminal.cwd, folder)).join(', ')}: nothing can be supported.\n`);
    const documents = await checkFiles(paths, read, terminal, environment);
    const result = await resultOf(documents, read, terminal);
    terminal.out(render(command, result, terminal));
    return hasFailed(documents, command.failOn) ? 1 : 0;
  } finally {
    await read.corpus.close();
  }
}

async function checkFiles(paths: readonly string[], { corpus }: ReadCorpus, terminal: Terminal, environment: Environment): Promise<CheckedFile[]> {
  const stetFolders = new StetFolders(terminal, environment);
  const cache = new CheckCache();
  const documents: CheckedFile[] = [];
  for (const path of paths) {
    const shown = showPath(terminal.cwd, path);
    const text = await briefingText(path).catch((error: NodeJS.ErrnoException) => {
      throw new UserError(error.code === undefined ? `The briefing ${shown} cannot be read: ${error.message}. Name a Markdown file.` : `The briefing ${shown} cannot be read (${error.code}). Check its permissions.`);
    });
    const stetFolder = await stetFolders.of(path);
    const { acceptedNames, verified, marks } = stetFolder;
    const options = { index: corpus.index, acceptedNames, verified, marks, briefingPath: path, isIgnored: (code: string, fingerprint: string) => stetFolder.isIgnored(code, fingerprint) };
    documents.push({ path: shown, text, report: await checkBriefing(parseBriefing(text), options, cache) });
  }
  await stetFolders.close();
  return documents;
}

async function resultOf(documents: readonly CheckedFile[], { corpus }: ReadCorpus, terminal: Terminal): Promise<CheckResult> {
  const articles = new Map<string, Article>();
  for (const id of new Set(documents.flatMap(({ report }) => [...articleIdsOf(report)]))) {
    const article = await corpus.index.article(id);
    if (article) articles.set(id, article);
  }
  const { index } = corpus;
  return { corpus: { articles: index.status.articles, problems: index.problems() }, documents, articles, showPath: (path) => showPath(terminal.cwd, path), checkedOn: new Date().toISOString().slice(0, 10) };
}

function render({ format, version }: CheckCommand, result: CheckResult, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return textReport(result, terminal);
    case 'json':
      return jsonReport(result);
    case 'sarif':
      return sarifReport(result, version);
    case 'github':
      return githubReport(result);
    case 'html':
      return htmlReport(result);
  }
}

function hasFailed(documents: readonly CheckedFile[], failOn: CheckCommand['failOn']): boolean {
  const failing: readonly Severity[] = failOn === 'never' ? [] : failOn === 'error' ? ['error'] : ['error', 'warning'];
  return documents.some(({ report }) => report.findings.some(({ severity }) => failing.includes(severity)));
}
