import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { Article, CorpusProblem } from '../articles/article.js';
import { ArticleIds } from './articleIds.js';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, fileMatcher, isBrokenLink, isMissing, reasonOf, walkFolder, type FilePattern } from './folderWalk.js';
import { folderProblem } from './folderProblem.js';
import { FolderWatch } from './folderWatch.js';
import { Bibliography } from './bibliography.js';
import type { BibliographyEntry } from './formats/bibliographyEntry.js';
import type { FieldMapping } from './formats/format.js';
import { largestSize } from './formats/formats.js';
import { DEFAULT_MAX_BYTES, tooLarge } from './readArticle.js';
import { SameThreadReader, UNREADABLE, type ArticleReader, type ReadOutcome, type ReadRequest } from './workers/articleReader.js';

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
  /** Where the fields of an article stand in exports. */
  readonly fields?: FieldMapping;
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
  /** Who reads the files; it is closed with the corpus. Default: the thread that asks. */
  readonly reader?: ArticleReader;
}

interface KnownFile {
  readonly fingerprint: string;
  /** The file system's marks of the content that was read; missing where they are too young to vouch for it. */
  readonly stamp?: string;
  readonly problems: readonly CorpusProblem[];
  /** The ids that its articles ask for, by their paths; empty where it holds none. */
  readonly ownIds: ReadonlyMap<string, string>;
}

/** A file that has to be read, and the marks that vouch for what is read. */
interface ToRead {
  readonly request: ReadRequest;
  readonly stamp?: string;
}

/** A file as it is found: to be read, or with what there is to say of it unread. */
type FoundFile = ToRead | KnownFile | 'same' | 'gone';
/** What is to be known of a file from now on, with its articles. */
type NewState = { readonly file: KnownFile; readonly articles: readonly Article[]; readonly bibliography?: readonly BibliographyEntry[] } | 'gone';

/** Files read and analysed before the index is told. */
const BATCH = 48;
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
  readonly #reader: ArticleReader;
  readonly #pattern: FilePattern;
  readonly #matchers: readonly { readonly folder: string; readonly matches: (path: string) => boolean }[];
  readonly #files = new Map<string, KnownFile>();
  readonly #bibliography = new Bibliography();
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
    this.#reader = options.reader ?? new SameThreadReader();
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
    await this.#reader.close();
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
      if (paths.size > 0) await this.#takeOverBibliography();
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

  /** Batch after batch; the next one is read while one is taken in. */
  async #takeIn(paths: readonly string[]): Promise<void> {
    this.#options.onProgress?.(0, paths.length);
    let next = this.#readBatch(paths.slice(0, BATCH));
    for (let from = 0; from < paths.length; from += BATCH) {
      const batch = await next;
      next = this.#readBatch(paths.slice(from + BATCH, from + 2 * BATCH));
      // Where taking in fails, nobody waits for the next batch any more.
      next.catch(() => undefined);
      await this.#takeInBatch(batch);
      this.#reportProblems();
      this.#options.onProgress?.(Math.min(paths.length, from + BATCH), paths.length);
    }
  }

  /** What is to be known of each file now, those whose content is the same left out. */
  async #readBatch(paths: readonly string[]): Promise<Map<string, NewState>> {
    const found = new Map<string, FoundFile>();
    for (const path of paths) {
      this.#abort.signal.throwIfAborted();
      found.set(path, await this.#look(path));
    }
    return this.#readAll(found);
  }

  async #readAll(found: ReadonlyMap<string, FoundFile>): Promise<Map<string, NewState>> {
    const toRead = [...found].flatMap(([path, state]) => (typeof state === 'object' && 'request' in state ? [{ path, ...state }] : []));
    const outcomes = toRead.length === 0 ? [] : await this.#reader.read(toRead.map(({ request }) => request), this.#abort.signal);
    this.#abort.signal.throwIfAborted();
    const read = new Map(toRead.map(({ path, stamp }, index) => [path, { outcome: outcomes[index]!, stamp }]));
    const batch = new Map<string, NewState>();
    for (const [path, state] of found) {
      const answer = read.get(path);
      const before = this.#files.get(path);
      const now = answer === undefined ? (typeof state === 'object' && 'problems' in state ? { file: state, articles: [] } : state) : fileOf(path, answer.outcome, answer.stamp);
      // The content is the one that is known: the marks of the file vouch for it from now on.
      if (now === 'same' && before !== undefined && answer?.stamp !== undefined) this.#files.set(path, { ...before, stamp: answer.stamp });
      if (now === 'same' || (now === 'gone' && before === undefined) || (typeof now === 'object' && 'request' in now)) continue;
      batch.set(path, now);
    }
    return batch;
  }

  async #takeInBatch(batch: ReadonlyMap<string, NewState>): Promise<void> {
    const asked = new Map<string, string | undefined>();
    const articles = new Map<string, Article>();
    const removed: string[] = [];
    for (const [path, state] of batch) {
      const before = this.#files.get(path);
      if (state === 'gone') this.#files.delete(path);
      else this.#files.set(path, state.file);
      this.#bibliography.update(path, state === 'gone' ? undefined : state.bibliography);
      for (const article of before?.ownIds.keys() ?? []) {
        if (state !== 'gone' && state.file.ownIds.has(article)) continue;
        asked.set(article, undefined);
        this.#holders.delete(article);
        this.#bibliography.forget(article);
        removed.push(article);
      }
      if (state === 'gone') continue;
      for (const article of state.articles) {
        asked.set(article.path, article.metadata.id);
        this.#holders.set(article.path, path);
        articles.set(article.path, article);
      }
    }
    if (asked.size === 0) return;
    // Other files whose id changes with these are read again: keeping every text for this rare case would double the memory.
    const renamed = new Set([...this.#ids.update(asked)].filter((path) => !articles.has(path)));
    const others = new Map<string, FoundFile>();
    for (const path of renamed) {
      const file = this.#holders.get(path) ?? path;
      if (!others.has(file)) others.set(file, await this.#look(file, true));
    }
    for (const state of (await this.#readAll(others)).values()) {
      if (state !== 'gone') for (const article of state.articles) if (renamed.has(article.path)) articles.set(article.path, article);
    }
    this.#abort.signal.throwIfAborted();
    this.#apply(articles, removed);
  }

  /** Tells the index, with the ids that the articles are given and with what the bibliographies say of them. */
  #apply(articles: ReadonlyMap<string, Article>, removed: readonly string[]): void {
    const added = [...articles].map(([path, article]) => withId(this.#bibliography.applyTo(article), this.#ids.of(path)));
    if (added.length > 0 || removed.length > 0) this.#sink.apply({ added, removed });
  }

  /** Articles of which a bibliography says something else now are read again, as those are whose id changes. */
  async #takeOverBibliography(): Promise<void> {
    const changed = new Set(this.#bibliography.changed());
    const files = new Map<string, FoundFile>();
    for (const path of changed) {
      const file = this.#holders.get(path) ?? path;
      if (!files.has(file)) files.set(file, await this.#look(file, true));
    }
    const articles = new Map<string, Article>();
    for (const state of (await this.#readAll(files)).values()) {
      if (state !== 'gone') for (const article of state.articles) if (changed.has(article.path)) articles.set(article.path, article);
    }
    this.#apply(articles, []);
  }

  /** Looks at a file as it is now. `same`: its marks are those of the content that is known, unless `evenIfSame`. */
  async #look(path: string, evenIfSame = false): Promise<FoundFile> {
    const maxBytes = this.#options.maxBytes ?? DEFAULT_MAX_BYTES;
    const known = this.#files.get(path);
    try {
      const state = await stat(path);
      if (!state.isFile()) return known === undefined ? 'same' : 'gone';
      if (known === undefined && (await this.#isAlias(path))) return 'same';
      const stamp = `${state.mtimeMs}:${state.ctimeMs}:${state.size}:${state.ino}`;
      if (known?.stamp === stamp && !evenIfSame) return 'same';
      if (state.size > largestSize(path, maxBytes)) return { fingerprint: `size:${state.size}`, problems: [tooLarge(path, state.size, maxBytes)], ownIds: new Map() };
      const isSettled = Date.now() - Math.max(state.ctimeMs, state.mtimeMs) > COARSEST_TIME_MS;
      const request = { path, size: state.size, maxBytes, ...(this.#options.fields === undefined ? {} : { fields: this.#options.fields }), ...(known === undefined || evenIfSame ? {} : { known: known.fingerprint }) };
      return { request, ...(isSettled ? { stamp } : {}) };
    } catch (error) {
      const isBroken = isMissing(error) && (await isBrokenLink(path));
      if (isMissing(error) && !isBroken) return known === undefined ? 'same' : 'gone';
      return { fingerprint: UNREADABLE, problems: [unreadable(path, `${basename(path)} cannot be read: ${isBroken ? 'it is a link to a file that does not exist' : reasonOf(error)}.`)], ownIds: new Map() };
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

/** What is known of a file once it was read. */
function fileOf(path: string, outcome: ReadOutcome, stamp: string | undefined): NewState | 'same' {
  const marks = stamp === undefined ? {} : { stamp };
  switch (outcome.kind) {
    case 'same':
    case 'gone':
      return outcome.kind;
    case 'failed':
      return { file: { fingerprint: outcome.fingerprint, problems: [unreadable(path, outcome.reason)], ownIds: new Map(), ...marks }, articles: [] };
    case 'read': {
      const { fingerprint, problems, articles, bibliography } = outcome;
      return { file: { fingerprint, problems, ...marks, ownIds: new Map(articles.map((article) => [article.path, article.metadata.id])) }, articles, ...(bibliography === undefined ? {} : { bibliography }) };
    }
  }
}

function unreadable(path: string, message: string): CorpusProblem {
  return { path, code: 'corpus.unreadable', message };
}

function withId(article: Article, id: string | undefined): Article {
  return id === undefined || id === article.metadata.id ? article : { ...article, metadata: { ...article.metadata, id } };
}
