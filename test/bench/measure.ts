import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationTokenSource, type CompletionList, type Hover, type Location, type Position } from 'vscode-languageserver-protocol';

import { EntityTable } from '../../server/src/articles/entities.js';
import type { FileState } from '../../server/src/articles/fileState.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { fact } from '../../server/src/index/store/database.js';
import { hasSqlite, openDatabase } from '../../server/src/index/store/sqlite.js';
import { StoredIndex } from '../../server/src/index/store/storedIndex.js';
import { StoreWriter } from '../../server/src/index/store/storeWriter.js';
import { storeOf } from '../../server/src/indexing/storeLocation.js';
import { CorpusFolder } from '../../server/src/ingest/corpusFolder.js';
import type { CorpusSink } from '../../server/src/ingest/corpusFolderOptions.js';
import { DEFAULT_SETTINGS } from '../../server/src/sharedNames.js';
import { EVIDENCE_REQUEST, OVERVIEW_REQUEST, SOURCES_REQUEST } from '../../server/src/sharedViews.js';
import { BenchClient, uriOf } from './benchClient.js';
import { Places } from './places.js';
import { percentile, timed } from './statistics.js';
import type { BenchWorkspace } from './workspace.js';

/** The fewest times that anything with a percentile is done. */
export const OPERATIONS = 100;
/** Operations before those that count: a program that runs for hours is compiled when it matters. */
const WARM_UP = 20;

export type Metrics = Readonly<Record<(typeof METRICS)[number], number>>;
export const METRICS = [
  'indexArticlesPerSecond', 'indexPeakMiB', 'indexToText', 'warmOpenMs', 'checkP50Ms', 'checkP95Ms', 'hoverP95Ms', 'completionP95Ms', 'referencesP95Ms', 'addArticleMs', 'residentMiB',
] as const;

export interface Measured {
  readonly metrics: Metrics;
  /** How much the server answered, to show that it did. */
  readonly answers: Readonly<Record<string, number>>;
  /** The times of a keystroke with all views open, where they were asked for; those in `metrics` are of the same run with none open, key by key in turn. */
  readonly withViews?: { readonly checkP50Ms: number; readonly checkP95Ms: number };
}

/** Measures everything; `say` is told what is being done. With `hasViews` each key is also typed with all views open. */
export async function measure(workspace: BenchWorkspace, say: (what: string) => void, hasViews = false): Promise<Measured> {
  say('indexing');
  const client = new BenchClient(workspace.indexFolder);
  await client.initialize(workspace.folder);
  const indexing = await timed(() => client.indexed(workspace.count));
  const indexPeak = client.memory().peak;
  const uri = await client.open(workspace.briefingPath, workspace.briefing);
  await client.pull(uri);
  // Of a long briefing the first answer has what is found soon.
  const findings = (await client.pull(uri)).length;
  say(`${findings} findings; typing`);
  const { closed: checks, open: checksWithViews } = await typing(client, uri, workspace, hasViews);
  say('hovering');
  const { times: hovers, answered: hovered } = await hovering(client, uri, workspace);
  say('completing');
  const { times: completions, answered: completed } = await completing(client, uri, workspace);
  say('finding references');
  const { times: references, answered: referenced } = await findingReferences(client, workspace);
  const resident = client.memory().now;
  await client.stop();
  const indexBytes = sizeOf(workspace.indexFolder);
  say('opening again');
  const warmOpens = [];
  for (let round = 0; round < 3; round++) warmOpens.push(await opening(workspace));
  say('adding articles');
  const adding = await addingArticles(workspace);
  const metrics = {
    indexArticlesPerSecond: (1000 * workspace.count) / indexing,
    indexPeakMiB: indexPeak,
    indexToText: indexBytes / workspace.characters,
    warmOpenMs: percentile(warmOpens, 0.5),
    checkP50Ms: percentile(checks, 0.5),
    checkP95Ms: percentile(checks, 0.95),
    hoverP95Ms: percentile(hovers, 0.95),
    completionP95Ms: percentile(completions, 0.95),
    referencesP95Ms: percentile(references, 0.95),
    addArticleMs: percentile(adding, 0.5),
    residentMiB: resident,
  };
  const withViews = hasViews ? { withViews: { checkP50Ms: percentile(checksWithViews, 0.5), checkP95Ms: percentile(checksWithViews, 0.95) } } : {};
  return { ...withViews, metrics, answers: { findings, hovered, completed, referenced, operations: OPERATIONS } };
}

/**
 * A letter is typed or taken back somewhere in the briefing: from the change to the diagnostics that are pulled at once. With views, each place is typed at twice, with none open and with all,
 * in turns, so that both see the same load of the machine. With views open, what the editor asks of its own accord after each change (lenses, counts of sources) is asked at the same time,
 * and what views ask after a pause was asked just before it and is cancelled by it, as by somebody who types on.
 */
async function typing(client: BenchClient, uri: string, { briefing }: BenchWorkspace, hasViews: boolean): Promise<{ readonly closed: readonly number[]; readonly open: readonly number[] }> {
  const times = { closed: [] as number[], open: [] as number[] };
  for (const [number, position] of new Places(briefing).typing((OPERATIONS + WARM_UP) / 2).entries()) {
    const turns: ('closed' | 'open')[] = !hasViews ? ['closed'] : number % 2 === 0 ? ['closed', 'open'] : ['open', 'closed'];
    for (const turn of turns) times[turn].push(...(await typedAt(client, uri, position, turn === 'open')));
  }
  return { closed: times.closed.slice(WARM_UP), open: times.open.slice(WARM_UP) };
}

/** A letter typed and taken back at a place: two times. */
async function typedAt(client: BenchClient, uri: string, position: Position, isOpen: boolean): Promise<number[]> {
  const times: number[] = [];
  const textDocument = { uri };
  const next = { line: position.line, character: position.character + 1 };
  for (const change of [() => client.insert(uri, position, 'e'), () => client.erase(uri, position, next)]) {
    const asked: Promise<unknown>[] = [];
    const views = new CancellationTokenSource();
    const askFor = (method: string, params: object): Promise<unknown> => client.connection.sendRequest(method, params, views.token).catch(() => undefined);
    if (isOpen) asked.push(askFor(EVIDENCE_REQUEST, { textDocument, position }), askFor(OVERVIEW_REQUEST, { textDocument }), askFor(SOURCES_REQUEST, {}));
    times.push(
      await timed(async () => {
        await change();
        views.cancel();
        const range = { start: { line: Math.max(0, position.line - 20), character: 0 }, end: { line: position.line + 20, character: 0 } };
        if (isOpen) asked.push(client.connection.sendRequest('textDocument/codeLens', { textDocument }), client.connection.sendRequest('textDocument/inlayHint', { textDocument, range }));
        await client.pull(uri);
      }),
    );
    await Promise.all(asked);
  }
  return times;
}

interface Answered {
  readonly times: readonly number[];
  /** How many of the operations gave something. */
  readonly answered: number;
}

async function hovering(client: BenchClient, uri: string, { briefing }: BenchWorkspace): Promise<Answered> {
  return answeredTimes(new Places(briefing).hovering(OPERATIONS + WARM_UP), async (position) => (await client.ask<Hover | null>('textDocument/hover', uri, position)) !== null);
}

/** A name, a quotation or a citation is begun in the middle of the briefing: from the keystroke to the list of choices. */
async function completing(client: BenchClient, uri: string, { briefing, articles }: BenchWorkspace): Promise<Answered> {
  const places = new Places(briefing);
  const times: number[] = [];
  let answered = 0;
  let number = 0;
  for (const position of places.endings(OPERATIONS + WARM_UP)) {
    const begun = places.begun(articles[(number * 37) % articles.length]!);
    const end = { line: position.line, character: position.character + begun.length };
    await client.insert(uri, position, begun.slice(0, -1));
    await client.pull(uri);
    const time = await timed(async () => {
      await client.insert(uri, { line: end.line, character: end.character - 1 }, begun.slice(-1));
      const list = await client.ask<CompletionList>('textDocument/completion', uri, end);
      if (list.items.length > 0 && number >= WARM_UP) answered++;
    });
    if (number++ >= WARM_UP) times.push(time);
    await client.erase(uri, position, end);
    await client.pull(uri);
  }
  return { times, answered };
}

async function findingReferences(client: BenchClient, { briefing, articles, corpus }: BenchWorkspace): Promise<Answered> {
  return answeredTimes(new Places(briefing).quoted(articles, OPERATIONS + WARM_UP), async ({ article, position }) => {
    const locations = await client.ask<Location[] | null>('textDocument/references', uriOf(join(corpus, article.fileName)), position, { context: { includeDeclaration: false } });
    return (locations?.length ?? 0) > 0;
  });
}

async function answeredTimes<Item>(items: readonly Item[], ask: (item: Item) => Promise<boolean>): Promise<Answered> {
  const times: number[] = [];
  let answered = 0;
  for (const [number, item] of items.entries()) {
    let isAnswered = false;
    const time = await timed(async () => (isAnswered = await ask(item)));
    if (number < WARM_UP) continue;
    times.push(time);
    if (isAnswered) answered++;
  }
  return { times, answered };
}

/** From the start of the process to the first diagnostics of the briefing; with the index in memory alone, every article is read before. */
async function opening({ folder, indexFolder, briefingPath, briefing }: BenchWorkspace): Promise<number> {
  const client = new BenchClient(indexFolder);
  await client.initialize(folder);
  const uri = await client.open(briefingPath, briefing);
  await client.pull(uri);
  const time = performance.now() - client.startedAt;
  await client.stop();
  return time;
}

/**
 * A new file is read, analysed, put into the index of all articles and can be found. In this process: over the wire, the wait for the file system's message is part
 * of it. On the index that the server left on disk, or on one in memory where this Node has no SQLite.
 */
async function addingArticles({ corpus, folder, indexFolder, newArticles }: BenchWorkspace): Promise<number[]> {
  const { sink, known, isIn, close } = hasSqlite() ? storedSink(folder, corpus, indexFolder) : memorySink();
  const followed = new CorpusFolder(sink, { folders: [corpus], include: DEFAULT_SETTINGS.corpus.include, exclude: DEFAULT_SETTINGS.corpus.exclude, known, isOwnThread: true, watch: false });
  await followed.ready;
  const times: number[] = [];
  for (const [number, { id, fileName, text }] of newArticles.entries()) {
    const path = join(corpus, fileName);
    writeFileSync(path, text);
    const time = await timed(async () => {
      followed.filesChanged([path]);
      await followed.settled();
      if (!(await isIn(id))) throw new Error(`${path} was not taken in.`);
    });
    if (number >= WARM_UP / 2) times.push(time);
  }
  await followed.dispose();
  close();
  for (const { fileName } of newArticles) rmSync(join(corpus, fileName));
  return times;
}

interface Sink {
  readonly sink: CorpusSink;
  readonly known: Iterable<readonly [string, FileState]>;
  readonly isIn: (id: string) => Promise<boolean>;
  readonly close: () => void;
}

function memorySink(): Sink {
  const index = new MemoryIndex(new EntityTable());
  return { sink: index, known: [], isIn: async (id) => (await index.card(id)) !== undefined, close: () => undefined };
}

function storedSink(folder: string, corpus: string, indexFolder: string): Sink {
  const { include, exclude, maxFileSize } = DEFAULT_SETTINGS.corpus;
  const store = storeOf(indexFolder, { folders: [corpus], include, exclude, maxFileSize: Math.round(maxFileSize * 1024 * 1024) });
  const analysis = String(fact(openDatabase(join(store, 'index.db'), { readOnly: true }), 'analysis'));
  const writer = StoreWriter.open(store, analysis, (reason) => {
    throw new Error(`The index of ${folder} is made anew: ${reason}`);
  });
  const index = StoredIndex.open(store, analysis)!;
  return {
    sink: { keepsFiles: true, apply: (change) => writer.apply(change), setProblems: (problems) => writer.setProblems(problems) },
    known: writer.knownFiles(),
    isIn: async (id) => index.refresh() && (await index.card(id)) !== undefined,
    close: () => {
      index.close();
      writer.close();
    },
  };
}

/** Bytes of all files below a folder; 0 where there is none. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
}
