// Measures the checks of statements on labelled sets: npm run accuracy -- [--data DIR] [--cases FILE --corpus DIR] [--altered DIR] [--fit] [--write]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { analyseArticle } from '../../server/src/articles/analyseArticle.js';
import type { Article } from '../../server/src/articles/article.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { readArticle } from '../../server/src/ingest/readArticle.js';
import { scorePages } from './pages.js';
import { ablate } from './ablation.js';
import { alteredSet } from './altered.js';
import { judgeClaims, judgeSentences, type JudgedClaim } from './evaluate.js';
import { measureSets } from './features.js';
import { crossValidated, featureNames, fitWeights, FOLDS, leaveOneSetOut, logitOf } from './fit.js';
import { retrievalOfSentences, retrievalOfSets, type RetrievalScores } from './retrieval.js';
import { readSentences, readSets, type LabelledSet } from './readSets.js';
import { area, averageOf, markdownTable, nameWithOrigin, percent, scoresByName, scoresBySet, type NamedScores } from './table.js';
import { weightsFile } from './weightsFile.js';

const WEIGHTS_FILE = fileURLToPath(new URL('../../server/src/checks/statement/supportWeights.ts', import.meta.url));

const USAGE = `npm run accuracy -- [--data DIR] [--sets NAME,…] [--cases FILE --corpus DIR] [--altered DIR] [--pages [--html DIR]] [--fit] [--write] [--verbose]
  --data DIR     score every labelled set (*.jsonl, *.jsonl.gz) of the folder
  --sets NAMES   only sets whose names hold one of these
  --cases FILE   score labelled sentences against the articles of --corpus
  --altered DIR  score the sentences of the articles in DIR (text and Markdown) as they stand and altered; with --fit they are one more set
  --retrieval    with --data or --cases: whether the right passage is found at all, among the first 5 and 20, in one corpus of all sources
  --pages        score what is taken for the story of web pages: the project's own, and those of --html
  --html DIR     pages (*.html) with their stories beside them (*.txt), for --pages
  --fit          fit the weights of support on the sets of --data, with ${FOLDS}-fold figures and what each group of features adds
  --write        put the fitted weights into the product
  --verbose      list what was missed and what was flagged wrongly
`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      sets: { type: 'string' },
      cases: { type: 'string' },
      pages: { type: 'boolean', default: false },
      html: { type: 'string' },
      corpus: { type: 'string' },
      altered: { type: 'string' },
      retrieval: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (values.pages) say(await scorePages(values.html));
  if (values.data === undefined && values.cases === undefined && values.altered === undefined && !values.pages) throw new Error(`Nothing to measure.\n${USAGE}`);
  if (values.cases !== undefined && values.corpus === undefined) throw new Error('--cases needs the folder of its articles: --corpus DIR.');
  if (values.cases !== undefined && values.corpus !== undefined) await scoreSentences(values.cases, values.corpus, values.verbose, values.retrieval);
  if (values.data === undefined && values.altered === undefined) return;
  const wanted = values.sets?.split(',');
  const read = values.data === undefined ? [] : readSets(resolve(values.data)).filter(({ name }) => wanted === undefined || wanted.some((part) => name.includes(part)));
  const altered = values.altered === undefined ? undefined : alteredSet('altered', await articlesOf(values.altered));
  if (altered && !values.fit) await scoreAltered(altered, values.verbose);
  if (values.data === undefined && !values.fit) return;
  const sets = altered && values.fit ? [...read, altered] : read;
  if (sets.length === 0) throw new Error(`There is no labelled set in ${values.data ?? values.altered}.`);
  if (values.retrieval) say(retrievalTable(await retrievalOfSets(sets)));
  else if (values.fit || values.write) await fit(sets, values.write);
  else await scoreSets(sets, values.verbose);
}

async function scoreSets(sets: readonly LabelledSet[], isVerbose: boolean): Promise<void> {
  const scores: NamedScores[] = [];
  for (const { name, rows } of sets) {
    process.stderr.write(`${name} …\n`);
    const judged = await judgeClaims(rows);
    scores.push(...scoresByName(judged, ({ row }) => nameWithOrigin(name, row.origin)));
    if (isVerbose) for (const claim of judged) if (claim.isFlagged !== claim.isWrong) say(described(claim));
  }
  say(scoreTable(scores));
}

/** How many of the sentences as they stand are flagged, and of each kind of alteration. */
async function scoreAltered({ rows }: LabelledSet, isVerbose: boolean): Promise<void> {
  const judged = await judgeClaims(rows);
  const kinds = [...new Set(judged.map(({ row }) => row.type))];
  say(
    markdownTable(
      ['sentence', 'rows', 'flagged'],
      kinds.map((kind) => {
        const own = judged.filter(({ row }) => row.type === kind);
        return [kind, String(own.length), percent(own.filter(({ isFlagged }) => isFlagged).length / own.length)];
      }),
    ),
  );
  if (isVerbose) for (const claim of judged) if (claim.isFlagged !== claim.isWrong) say(described(claim));
}

function described({ row, isWrong, support, alarms }: JudgedClaim): string {
  return `${isWrong ? 'missed' : 'false alarm'} ${row.id} (${row.type}, support ${support?.toFixed(2) ?? '–'}): ${row.claim}${alarms.map((alarm) => `\n    ${alarm}`).join('')}`;
}

function scoreTable(scores: readonly NamedScores[]): string {
  const rows = [...scores, { name: 'mean', rows: scores.reduce((sum, { rows: count }) => sum + count, 0), ...averageOf(scores) }];
  return markdownTable(
    ['set', 'rows', 'balanced accuracy', 'AUC', 'recall', 'false alarms'],
    rows.map(({ name, rows: count, balancedAccuracy, auc, recall, falseAlarms }) => [name, String(count), percent(balancedAccuracy), area(auc), percent(recall), percent(falseAlarms)]),
  );
}

async function fit(sets: readonly LabelledSet[], isWriting: boolean): Promise<void> {
  process.stderr.write('measuring …\n');
  const samples = await measureSets(sets);
  const names = featureNames(samples);
  const weights = fitWeights(samples, names);
  const text = weightsFile(weights);
  say(text);
  say(`\nThe model alone, fitted on all rows and scored on them:\n\n${scoreTable(scoresBySet(samples, samples.map((sample) => logitOf(weights, sample))))}`);
  process.stderr.write('cross-validating …\n');
  say(`\nThe model alone, each row scored by weights fitted without its fold (${FOLDS} folds by source):\n\n${scoreTable(scoresBySet(samples, crossValidated(samples, names)))}`);
  say(`\nThe model alone, each set scored by weights fitted on the other sets:\n\n${scoreTable(scoresBySet(samples, leaveOneSetOut(samples, names)))}`);
  const rows = ablate(samples).map(({ without, features, auc, balancedAccuracy }) => [without, features.join(', '), percent(balancedAccuracy), area(auc)]);
  say(`\nWithout one group of features, means over the sets, each scored by weights fitted on the others:\n\n${markdownTable(['without', 'features', 'balanced accuracy', 'AUC'], rows)}`);
  if (!isWriting) return;
  writeFileSync(WEIGHTS_FILE, text);
  say(`\nWritten to ${WEIGHTS_FILE}.`);
}

function retrievalTable(scores: readonly RetrievalScores[]): string {
  const share = (value: number | undefined): string => (value === undefined ? '–' : percent(value));
  return markdownTable(
    ['set', 'sentences', 'article at 5', 'article at 20', 'passage at 5', 'passage at 20', 'among the windows'],
    scores.map(({ name, sentences, articleAt5, articleAt20, passageAt5, passageAt20, windowAt5 }) => [name, String(sentences), share(articleAt5), share(articleAt20), share(passageAt5), share(passageAt20), share(windowAt5)]),
  );
}

async function scoreSentences(file: string, corpus: string, isVerbose: boolean, isRetrieval: boolean): Promise<void> {
  const index = new MemoryIndex();
  index.apply({ added: await articlesOf(corpus), removed: [] });
  if (isRetrieval) return say(retrievalTable([await retrievalOfSentences(basename(file), readSentences(file), index)]));
  const { right, falseAlarms, wrong, caught, rightCode, failures } = await judgeSentences(readSentences(file), index);
  say(`${markdownTable(['right sentences', 'false alarms', 'wrong sentences', 'caught', 'with the right code'], [[right, falseAlarms, wrong, caught, rightCode].map(String)])}\n`);
  if (isVerbose) for (const failure of failures) say(failure);
}

async function articlesOf(corpus: string): Promise<Article[]> {
  const articles: Article[] = [];
  for (const name of readdirSync(corpus).sort()) {
    const path = resolve(join(corpus, name));
    const { sources: [source], problems } = await readArticle(path, readFileSync(path));
    for (const { message } of problems) process.stderr.write(`${message}\n`);
    if (source) articles.push(analyseArticle(source));
  }
  return articles;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
