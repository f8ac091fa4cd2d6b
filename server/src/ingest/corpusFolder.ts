import { readFile, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { analyseArticle } from '../articles/analyseArticle.js';
import type { Article, ArticleSource, CorpusProblem } from '../articles/article.js';
import { ArticleIds } from './articleIds.js';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, fileMatcher, isBrokenLink, isMissing, reasonOf, walkFolder, type FilePattern, type Walk } from './folderWalk.js';
import { FolderWatch } from './folderWatch.js';
import { DEFAULT_MAX_BYTES, fingerprintOf, readArticle, tooLarge } from './readArticle.js';

/** Where articles go: an index. */
export interface CorpusSink {
  /** `removed` are absolute paths; an added article replaces the one with its path. */
  apply(change: { readonly added: readonly Article[]; readonly removed: readonly string[] }): void;
  /** All problems of the corpus, sorted by path; replaces those given before. */
  setProblems(problems: readonly CorpusProblem[]): void;
}

export interface CorpusFolderOptions {
  /** Absolute paths. */
  readonly folders: readonly string[];
  /** Globs relative to each folder. Default: every file with a readable extension; nothing hidden, nothing below `node_modules`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Files larger than this many bytes are a problem. Default: 10 MB. */
  readonly maxBytes?: number;
  /** Whether to go on watching after the first walk. Default: true. */
  readonly watch?: boolean;
  /** How long to wait for more changes before they are taken in, in milliseconds. Default: 80. */
  readonly debounceMs?: number;
  /** How often to look whether a folder came or went, in milliseconds. Default: 1,500. */
  readonly lookEveryMs?: number;
  /** Aborting it stops everything, as `dispose` does. */
  readonly signal?: AbortSignal;
  /** Told after every batch, how many files of the present round are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told when a round of changes is taken in, whether or not anything was different. */
  readonly onSettled?: () => void;
  /** Told what went wrong in a round that nobody waits for; a fault of the program, not of a file. */
  readonly onError?: (error: unknown) => void;
  readonly analyse?: (source: ArticleSource) => Article;
}

interface KnownFile {
  readonly fingerprint: string;
  /** The file system's marks of the content that was read; missing where they are too young to vouch for it. */
  readonly stamp?: string;
  readonly problems: readonly CorpusProblem[];
  /** The ids that its articles ask for, by their paths; empty where it holds none. */
  readonly ownIds: ReadonlyMap<string, string>;
}

/** Files read and analysed before the index is told. */
const BATCH = 48;
const LONGEST_TURN_MS = 12;
/** File systems keep times this coarsely at worst: a file that was changed less than this before it was read may change again under the same marks. */
const COARSEST_TIME_MS = 2500;

/**
 * The folders of a corpus: reads and analyses their files, feeds an index, and keeps it up to date. Files are told apart by their content's hash, so that a
 * change that changes nothing costs nothing, and after any series of changes the index holds what a fresh walk would give. File trouble is a problem, never an exception.
 */
export class CorpusFolder {
  /** Settled when the first walk is done; rejects with the signal's reason where it was aborted before. */
  readonly ready: Promise<void>;
  readonly #sink: CorpusSink;
  readonly #options: CorpusFolderOptions;
  readonly #pattern: FilePattern;
  readonly #matchers: readonly { readonly folder: string; readonly matches: (path: string) => boolean }[];
  readonly #files = new Map<string, KnownFile>();
  /** The file that holds an article, by the article's own path. */
  readonly #holders = new Map<string, string>();
  readonly #ids = new ArticleIds();
  readonly #folderProblems = new Map<string, CorpusProblem>();
  readonly #abort = new AbortController();
  readonly #watch: FolderWatch | undefined;
  readonly #pending = new Set<string>();
  #mustWalk = false;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #lastProblems = '';

  constructor(sink: CorpusSink, options: CorpusFolderOptions) {
    this.#sink = sink;
    this.#options = options;
    this.#pattern = { include: options.include ?? DEFAULT_INCLUDE, exclude: options.exclude ?? DEFAULT_EXCLUDE };
    this.#matchers = [...new Set(options.folders)].map((folder) => ({ folder, matches: this.#matcherOf(folder) }));
    if (options.watch ?? true) {
      const events = { fileChanged: (path: string) => this.filesChanged([path]), folderChanged: () => this.#schedule(true), failed: (folder: string, reason: string) => this.#watchFailed(folder, reason) };
      this.#watch = new FolderWatch(options.folders, events, options.lookEveryMs ?? 1500);
    }
    if (options.signal?.aborted) this.#abort.abort(options.signal.reason);
    else options.signal?.addEventListener('abort', () => void this.dispose(options.signal?.reason), { once: true });
    this.ready = this.#start();
    // Whoever does not wait for it must not be killed by an abort.
    this.ready.catch(() => undefined);
  }

  /** Tells that files may have appeared, changed or vanished. Paths outside the folders, and those that are excluded, are passed over. */
  filesChanged(paths: Iterable<string>): void {
    for (const path of paths) if (this.#files.has(path) || this.#matchers.some(({ matches }) => matches(path))) this.#pending.add(path);
    if (this.#pending.size > 0) this.#schedule(false);
  }

  /** Walks all folders anew. Resolves when the index holds what they hold now. */
  async rescan(): Promise<void> {
    this.#mustWalk = true;
    await this.#runNow();
  }

  /** Resolves when every change told so far is in the index. */
  async settled(): Promise<void> {
    await this.#runNow();
  }

  /** Stops watching and reading. What the index holds stays. */
  async dispose(reason?: unknown): Promise<void> {
    if (!this.#abort.signal.aborted) this.#abort.abort(reason ?? new DOMException('The corpus is no longer followed.', 'AbortError'));
    clearTimeout(this.#timer);
    await this.#watch?.dispose();
    await this.#running;
  }

  async #start(): Promise<void> {
    this.#abort.signal.throwIfAborted();
    // Watching begins before the walk: what changes in between is seen at least once.
    const watching = this.#watch?.start();
    this.#mustWalk = true;
    await this.#runNow();
    this.#abort.signal.throwIfAborted();
    await watching;
    this.#abort.signal.throwIfAborted();
    // And what changed before the watcher was ready is seen now; files that are the same cost their hash.
    if (this.#watch !== undefined) await this.rescan();
    this.#abort.signal.throwIfAborted();
  }

  #schedule(mustWalk: boolean): void {
    if (mustWalk) this.#mustWalk = true;
    if (this.#abort.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#runNow().catch((error: unknown) => this.#options.onError?.(error));
    }, this.#options.debounceMs ?? 80);
  }

  /** One round after another: rounds never overlap. */
  #runNow(): Promise<void> {
    const round = this.#running.then(() => this.#round());
    // A round that failed was reported to whoever asked for it; the next one does not depend on it.
    this.#running = round.catch(() => undefined);
    return round;
  }

  async #round(): Promise<void> {
    if (this.#abort.signal.aborted) return;
    try {
      const paths = new Set(this.#pending);
      this.#pending.clear();
      if (this.#mustWalk) {
        this.#mustWalk = false;
        for (const path of await this.#walkAll()) paths.add(path);
      }
      if (paths.size > 0) await this.#takeIn([...paths].sort());
      this.#reportProblems();
      this.#options.onSettled?.();
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    }
  }

  /** All files there are and all that are known: what is known and gone is found missing when it is read. */
  async #walkAll(): Promise<Set<string>> {
    const paths = new Set(this.#files.keys());
    const signal = this.#abort.signal;
    for (const { folder } of this.#matchers) {
      const walk = await walkFolder(folder, this.#pattern, signal);
      const problem = folderProblem(folder, walk);
      if (problem === undefined) this.#folderProblems.delete(folder);
      else this.#folderProblems.set(folder, problem);
      if (walk.kind === 'present') for (const path of walk.files) paths.add(path);
    }
    return paths;
  }

  async #takeIn(paths: readonly string[]): Promise<void> {
    this.#options.onProgress?.(0, paths.length);
    for (let from = 0; from < paths.length; from += BATCH) {
      await this.#takeInBatch(paths.slice(from, from + BATCH));
      this.#reportProblems();
      this.#options.onProgress?.(Math.min(paths.length, from + BATCH), paths.length);
    }
  }

  async #takeInBatch(paths: readonly string[]): Promise<void> {
    const asked = new Map<string, string | undefined>();
    const sources = new Map<string, ArticleSource>();
    const removed: string[] = [];
    for (const path of paths) {
      this.#abort.signal.throwIfAborted();
      const read = await this.#read(path);
      if (read === 'same') continue;
      const before = this.#files.get(path);
      if (read === 'gone') this.#files.delete(path);
      else this.#files.set(path, read.file);
      for (const article of before?.ownIds.keys() ?? []) {
        if (read !== 'gone' && read.file.ownIds.has(article)) continue;
        asked.set(article, undefined);
        this.#holders.delete(article);
        removed.push(article);
      }
      if (read === 'gone') continue;
      for (const source of read.sources) {
        asked.set(source.path, source.metadata.id);
        this.#holders.set(source.path, path);
        sources.set(source.path, source);
      }
    }
    if (asked.size === 0) return;
    // Other files whose id changes with these are read again: keeping every text for this rare case would double the memory.
    const renamed = [...this.#ids.update(asked)].filter((path) => !sources.has(path));
    for (const file of new Set(renamed.map((path) => this.#holders.get(path) ?? path))) {
      const read = await this.#read(file, true);
      if (typeof read !== 'string') for (const source of read.sources) if (renamed.includes(source.path)) sources.set(source.path, source);
    }
    const added = await this.#analyseAll(sources);
    this.#abort.signal.throwIfAborted();
    if (added.length > 0 || removed.length > 0) this.#sink.apply({ added, removed });
  }

  async #analyseAll(sources: ReadonlyMap<string, ArticleSource>): Promise<Article[]> {
    const analyse = this.#options.analyse ?? analyseArticle;
    const added: Article[] = [];
    let turnEnds = performance.now() + LONGEST_TURN_MS;
    for (const [path, source] of sources) {
      const id = this.#ids.of(path) ?? source.metadata.id;
      try {
        added.push(analyse(id === source.metadata.id ? source : { ...source, metadata: { ...source.metadata, id } }));
      } catch (error) {
        this.#analysisFailed(path, error);
      }
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      this.#abort.signal.throwIfAborted();
      turnEnds = performance.now() + LONGEST_TURN_MS;
    }
    return added;
  }

  /** Analysis is meant to take any text; should it fail on one, that file is missing and the others are not. */
  #analysisFailed(path: string, error: unknown): void {
    const file = this.#holders.get(path) ?? path;
    const known = this.#files.get(file);
    if (known !== undefined) this.#files.set(file, { ...known, problems: [...known.problems, { path: file, code: 'corpus.unreadable', message: `${basename(path)} cannot be analysed: ${reasonOf(error)}.` }] });
  }

  /** Reads a file as it is now. `same`: its content is known and unchanged, unless `evenIfSame`. */
  async #read(path: string, evenIfSame = false): Promise<'same' | 'gone' | { file: KnownFile; sources: readonly ArticleSource[] }> {
    const maxBytes = this.#options.maxBytes ?? DEFAULT_MAX_BYTES;
    const known = this.#files.get(path);
    try {
      const state = await stat(path);
      if (!state.isFile()) return known === undefined ? 'same' : 'gone';
      if (known === undefined && (await this.#isAlias(path))) return 'same';
      const stamp = `${state.mtimeMs}:${state.ctimeMs}:${state.size}:${state.ino}`;
      if (known?.stamp === stamp && !evenIfSame) return 'same';
      if (state.size > maxBytes) return { file: { fingerprint: `size:${state.size}`, problems: [tooLarge(path, state.size, maxBytes)], ownIds: new Map() }, sources: [] };
      const bytes = await readFile(path);
      const fingerprint = fingerprintOf(bytes);
      if (known?.fingerprint === fingerprint && !evenIfSame) return 'same';
      const { sources, problems } = await readArticle(path, bytes, { maxBytes });
      const isSettled = Date.now() - Math.max(state.ctimeMs, state.mtimeMs) > COARSEST_TIME_MS;
      return { file: { fingerprint, problems, ...(isSettled ? { stamp } : {}), ownIds: new Map(sources.map((source) => [source.path, source.metadata.id])) }, sources };
    } catch (error) {
      const isBroken = isMissing(error) && (await isBrokenLink(path));
      if (isMissing(error) && !isBroken) return known === undefined ? 'same' : 'gone';
      const message = `${basename(path)} cannot be read: ${isBroken ? 'it is a link to a file that does not exist' : reasonOf(error)}.`;
      return { file: { fingerprint: 'unreadable', problems: [{ path, code: 'corpus.unreadable', message }], ownIds: new Map() }, sources: [] };
    }
  }

  /** Whether a path is another way to a file that is known by its own. */
  async #isAlias(path: string): Promise<boolean> {
    const real = await realpath(path);
    return real !== path && this.#files.has(real);
  }

  #matcherOf(folder: string): (path: string) => boolean {
    try {
      return fileMatcher(folder, this.#pattern);
    } catch (error) {
      this.#folderProblems.set(folder, { path: folder, code: 'corpus.badPattern', message: `The include or exclude patterns cannot be understood: ${reasonOf(error)}.` });
      return () => false;
    }
  }

  #watchFailed(folder: string, reason: string): void {
    this.#folderProblems.set(`${folder}\0watch`, { path: folder, code: 'corpus.watch', message: `Changes in this folder are not seen by themselves (${reason}). Rebuild the index after changes.` });
    this.#reportProblems();
  }

  #reportProblems(): void {
    const problems: CorpusProblem[] = [...this.#folderProblems.values()];
    for (const file of this.#files.values()) problems.push(...file.problems);
    for (const [path, { id, others }] of this.#ids.duplicates()) {
      const message = `${others.length === 1 ? 'Another article has' : `${others.length} other articles have`} the id "${id}", too (${others.slice(0, 3).map((other) => basename(other)).join(', ')}); this one is known as "${this.#ids.of(path)}". Give each an id of its own in its front matter.`;
      problems.push({ path: this.#holders.get(path) ?? path, code: 'corpus.duplicateId', message });
    }
    problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
    const shown = JSON.stringify(problems);
    if (shown === this.#lastProblems) return;
    this.#lastProblems = shown;
    this.#sink.setProblems(problems);
  }
}

function folderProblem(folder: string, walk: Walk): CorpusProblem | undefined {
  switch (walk.kind) {
    case 'present':
      return undefined;
    case 'missing':
      return { path: folder, code: 'corpus.folderMissing', message: `The corpus folder ${folder} does not exist. Create it, or change the setting; it is picked up when it appears.` };
    case 'noFolder':
      return { path: folder, code: 'corpus.folderMissing', message: `${folder} is a file, not a folder. Name the folder that holds the articles.` };
    case 'unreadable':
      return { path: folder, code: 'corpus.unreadable', message: `The corpus folder ${folder} cannot be read: ${walk.reason}.` };
  }
}
