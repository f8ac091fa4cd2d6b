import { realpathSync, statSync, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { Article, CorpusProblem } from '../articles/article.js';
import { corpusProblem } from '../articles/corpusProblem.js';
import type { FileState } from '../articles/fileState.js';
import { say, type Said } from '../text/l10n.js';
import type { CorpusFolderOptions, CorpusSink } from './corpusFolderOptions.js';
import { ArticleIds, type AskedId } from './articleIds.js';
import { duplicateIdProblems } from './duplicateIds.js';
import { folderProblem } from './folderProblem.js';
import { stateOf, unreadable, withId, type FoundFile, type NewState } from './fileStates.js';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, fileMatcher, isBrokenLink, isMissing, reasonOf, walkFolder, type FilePattern } from './folderWalk.js';
import { FolderWatch } from './folderWatch.js';
import { KnownFiles } from './knownFiles.js';
import { Bibliography } from './bibliography.js';
import { largestSize } from './formats/formats.js';
import { DEFAULT_MAX_BYTES, tooLarge } from './readArticle.js';
import { SameThreadReader, UNREADABLE, type ArticleReader } from './workers/articleReader.js';

/** Files read and analysed before the index is told. */
const BATCH = 48;
/**
 * So many batches are looked at and read before they are taken in. Taking one in holds up this thread, so that with only one more nothing would be read meanwhile: its files are not
 * looked at before this thread has a turn.
 */
const BATCHES_AHEAD = 3;
/** Ids that are taken in at once: of a hundred thousand files, what is between would outlive a few collections of garbage for nothing. */
const MOST_ASKED = 1000;
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
  readonly #files: KnownFiles;
  readonly #bibliography = new Bibliography();
  /** The file that holds an article, by the article's own path. */
  readonly #holders = new Map<string, string>();
  readonly #ids = new ArticleIds();
  readonly #folderProblems = new Map<string, CorpusProblem>();
  /** What is wrong with files, by path: few have anything. */
  readonly #fileProblems = new Map<string, readonly CorpusProblem[]>();
  /** Files whose marks changed and whose content did not, since the sink was told last. */
  readonly #restamped = new Map<string, FileState>();
  /** The files of the round of changes that is being taken in. */
  #roundFiles: ReadonlySet<string> = new Set();
  /** Whether there may be articles that are known from before and were not read. */
  #isRecalled = false;
  #mustReadAgain = false;
  #problemsChanged = true;
  #idChanges = -1;
  readonly #abort = new AbortController();
  readonly #watch: FolderWatch | undefined;
  readonly #pending = new Set<string>();
  #mustWalk = false;
  #isStarted = false;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #lastProblems = '';

  constructor(sink: CorpusSink, options: CorpusFolderOptions) {
    this.#sink = sink;
    this.#options = options;
    this.#reader = options.reader ?? new SameThreadReader();
    this.#pattern = { include: options.include ?? DEFAULT_INCLUDE, exclude: options.exclude ?? DEFAULT_EXCLUDE };
    this.#matchers = [...new Set(options.folders)].map((folder) => ({ folder, matches: this.#matcherOf(folder) }));
    this.#files = new KnownFiles(sink.files);
    this.#recall();
    if (options.watch ?? true) {
      const events = { fileChanged: (path: string) => this.filesChanged([path]), folderChanged: () => this.#schedule(true), failed: (folder: string, reason: Said | string) => this.#watchFailed(folder, reason) };
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
    // What keeps the files may be closed by then.
    if (this.#abort.signal.aborted) return;
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
    this.#watch?.dispose();
    await this.#running;
    await this.#reader.close();
  }

  #recall(): void {
    const asked = new Map<string, AskedId>();
    for (const [path, state] of this.#files.entries()) {
      this.#noteProblems(path, state);
      if (asked.size >= MOST_ASKED) {
        this.#ids.update(asked);
        this.#isRecalled = true;
        asked.clear();
      }
      for (const [article, id] of state.ownIds) {
        asked.set(article, { before: undefined, now: id });
        if (article !== path) this.#holders.set(article, path);
      }
    }
    this.#ids.update(asked);
    this.#isRecalled ||= asked.size > 0;
  }

  #noteProblems(path: string, state: FileState | undefined): void {
    if (state !== undefined && state.problems.length > 0) this.#fileProblems.set(path, state.problems);
    else if (!this.#fileProblems.delete(path)) return;
    this.#problemsChanged = true;
  }

  async #start(): Promise<void> {
    this.#abort.signal.throwIfAborted();
    // Watching begins before the walk: what changes in between is seen at least once.
    await this.#watch?.start();
    this.#abort.signal.throwIfAborted();
    this.#mustWalk = true;
    this.#isStarted = true;
    await this.#runNow();
    this.#abort.signal.throwIfAborted();
  }

  #schedule(mustWalk: boolean): void {
    if (mustWalk) this.#mustWalk = true;
    // What is told before the first walk is taken in with it: alone, a link would be taken for an article of its own.
    if (this.#abort.signal.aborted || !this.#isStarted) return;
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
      let unknown = 0;
      for (const path of paths) if (!this.#files.has(path)) unknown++;
      if (this.#mustWalk) {
        this.#mustWalk = false;
        const walked = await this.#walkAll();
        unknown += walked.unknown;
        for (const path of walked.paths) paths.add(path);
      }
      this.#roundFiles = paths;
      if (paths.size > 0) await this.#takeIn([...paths].sort(), unknown);
      if (paths.size > 0) await this.#takeOverBibliography();
      this.#roundFiles = new Set();
      this.#reportProblems();
      this.#options.onSettled?.();
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    }
  }

  /** All files there are and all that are known, and how many are not: what is known and gone is found missing when it is read. */
  async #walkAll(): Promise<{ readonly paths: ReadonlySet<string>; readonly unknown: number }> {
    const paths = new Set(this.#files.paths());
    const known = paths.size;
    const signal = this.#abort.signal;
    for (const { folder } of this.#matchers) {
      const walk = await walkFolder(folder, this.#pattern, signal);
      const problem = folderProblem(folder, walk);
      this.#problemsChanged = true;
      if (problem === undefined) this.#folderProblems.delete(folder);
      else this.#folderProblems.set(folder, problem);
      if (walk.kind === 'present') for (const path of walk.files) paths.add(path);
    }
    return { paths, unknown: paths.size - known };
  }

  /** Batch after batch; the next ones are read while one is taken in. `unknown`: about so many of the files are not known yet. */
  async #takeIn(paths: readonly string[], unknown: number): Promise<void> {
    this.#options.onProgress?.(0, paths.length);
    const reading: Promise<Map<string, NewState>>[] = [];
    let begun = 0;
    const readAhead = (): void => {
      for (; reading.length < BATCHES_AHEAD && begun < paths.length; begun += BATCH) {
        const next = this.#readBatch(paths.slice(begun, begun + BATCH), Math.max(0, unknown - begun));
        // Where taking in fails, nobody waits for the next batches any more.
        next.catch(() => undefined);
        reading.push(next);
      }
    };
    for (let from = 0; from < paths.length; from += BATCH) {
      readAhead();
      const batch = await reading.shift()!;
      readAhead();
      await this.#takeInBatch(batch);
      this.#reportProblems();
      this.#options.onProgress?.(Math.min(paths.length, from + BATCH), paths.length);
    }
  }

  /** What is to be known of each file now, those whose content is the same left out. `unknown`: files that are to be read with these and after them, about. */
  async #readBatch(paths: readonly string[], unknown: number): Promise<Map<string, NewState>> {
    const found = new Map<string, FoundFile>();
    for (const path of paths) {
      this.#abort.signal.throwIfAborted();
      found.set(path, await this.#look(path));
    }
    return this.#readAll(found, Math.max(0, unknown - paths.length));
  }

  async #readAll(found: ReadonlyMap<string, FoundFile>, more = 0): Promise<Map<string, NewState>> {
    const toRead = [...found].flatMap(([path, state]) => (typeof state === 'object' && 'request' in state ? [{ path, ...state }] : []));
    const outcomes = toRead.length === 0 ? [] : await this.#reader.read(toRead.map(({ request }) => request), this.#abort.signal, more);
    this.#abort.signal.throwIfAborted();
    const read = new Map(toRead.map(({ path, stamp }, index) => [path, { outcome: outcomes[index]!, stamp }]));
    const batch = new Map<string, NewState>();
    for (const [path, state] of found) {
      const answer = read.get(path);
      // Of most files there is nothing new, and what is known of them need not be looked up again.
      if (state === 'same') continue;
      const before = this.#files.get(path);
      const now = answer === undefined ? (typeof state === 'object' && 'problems' in state ? { file: state, articles: [] } : state) : stateOf(path, answer.outcome, answer.stamp);
      // The content is the one that is known: the marks of the file vouch for it from now on.
      if (now === 'same' && before !== undefined && answer?.stamp !== undefined) this.#restamped.set(path, { ...before, stamp: answer.stamp });
      if (now === 'same' || (now === 'gone' && before === undefined) || (typeof now === 'object' && 'request' in now)) continue;
      batch.set(path, now);
    }
    return batch;
  }

  async #takeInBatch(batch: ReadonlyMap<string, NewState>): Promise<void> {
    const asked = new Map<string, AskedId>();
    const articles = new Map<string, Article>();
    const removed: string[] = [];
    const files = new Map<string, FileState | undefined>(this.#restamped);
    this.#restamped.clear();
    for (const [path, state] of batch) {
      const before = this.#files.get(path);
      files.set(path, state === 'gone' ? undefined : state.file);
      this.#takeBibliography(path, before, state);
      for (const [article, id] of before?.ownIds ?? []) {
        if (state !== 'gone' && state.file.ownIds.has(article)) continue;
        asked.set(article, { before: id, now: undefined });
        this.#holders.delete(article);
        this.#bibliography.forget(article);
        removed.push(article);
      }
      if (state === 'gone') continue;
      for (const article of state.articles) {
        asked.set(article.path, { before: before?.ownIds.get(article.path), now: article.metadata.id });
        if (article.path !== path) this.#holders.set(article.path, path);
        articles.set(article.path, article);
      }
    }
    for (const [path, state] of files) {
      this.#files.set(path, state);
      this.#noteProblems(path, state);
    }
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
    this.#apply(articles, removed, files);
  }

  /** Tells the index, with the ids that the articles are given and with what the bibliographies say of them. */
  #apply(articles: ReadonlyMap<string, Article>, removed: readonly string[], files: ReadonlyMap<string, FileState | undefined>): void {
    const added = [...articles].map(([path, article]) => withId(this.#bibliography.applyTo(article), this.#ids.insteadOf(path)));
    if (added.length > 0 || removed.length > 0 || (files.size > 0 && this.#sink.files !== undefined)) this.#sink.apply({ added, removed, files });
    this.#files.told();
  }

  /** Takes over what a file says of other articles. Of articles that are known from before and were not read, nobody knows what it says: they are read again. */
  #takeBibliography(path: string, before: FileState | undefined, state: NewState): void {
    const now = state === 'gone' ? undefined : state.bibliography;
    const isRecalled = before?.isBibliography === true && state !== 'gone' && state.file.fingerprint === before.fingerprint;
    if (this.#bibliography.update(path, now) ? !isRecalled : before?.isBibliography === true && now === undefined) this.#mustReadAgain = this.#isRecalled;
  }

  /** Articles of which a bibliography says something else now are read again, as those are whose id changes. */
  async #takeOverBibliography(): Promise<void> {
    const changed = this.#mustReadAgain ? undefined : new Set(this.#bibliography.changed());
    const files = changed === undefined ? [...this.#files.paths()] : [...new Set([...changed].map((path) => this.#holders.get(path) ?? path))];
    if (changed === undefined) this.#isRecalled = false;
    this.#mustReadAgain = false;
    for (let from = 0; from < files.length; from += BATCH) {
      const found = new Map<string, FoundFile>();
      for (const file of files.slice(from, from + BATCH)) found.set(file, await this.#look(file, true));
      const articles = new Map<string, Article>();
      for (const state of (await this.#readAll(found)).values()) {
        if (state !== 'gone') for (const article of state.articles) if (changed?.has(article.path) ?? true) articles.set(article.path, article);
      }
      this.#apply(articles, [], new Map());
    }
  }

  /** Looks at a file as it is now. `same`: its marks are those of the content that is known, unless `evenIfKnown`. */
  async #look(path: string, evenIfKnown = false): Promise<FoundFile> {
    const maxBytes = this.#options.maxBytes ?? DEFAULT_MAX_BYTES;
    const known = this.#files.get(path);
    // What a bibliography says is not kept: one that is known from before is read.
    const evenIfSame = evenIfKnown || (known?.isBibliography === true && !this.#bibliography.has(path));
    try {
      const state = await this.#stat(path);
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
      return { fingerprint: UNREADABLE, problems: [unreadable(path, say('{0} cannot be read: {1}.', basename(path), isBroken ? say('it is a link to a file that does not exist') : reasonOf(error)))], ownIds: new Map() };
    }
  }

  async #stat(path: string): Promise<Stats> {
    return this.#options.isOwnThread === true ? statSync(path) : stat(path);
  }

  /** Whether a path is another way to a file that is known by its own. */
  async #isAlias(path: string): Promise<boolean> {
    const real = this.#options.isOwnThread === true ? realpathSync.native(path) : await realpath(path);
    return real !== path && (this.#files.has(real) || this.#roundFiles.has(real));
  }

  #matcherOf(folder: string): (path: string) => boolean {
    try {
      return fileMatcher(folder, this.#pattern);
    } catch (error) {
      this.#folderProblems.set(folder, corpusProblem(folder, 'corpus.badPattern', say('The include or exclude patterns cannot be understood: {0}.', reasonOf(error))));
      return () => false;
    }
  }

  #watchFailed(folder: string, reason: Said | string): void {
    this.#problemsChanged = true;
    this.#folderProblems.set(`${folder}\0watch`, corpusProblem(folder, 'corpus.watch', say('Changes in this folder are not seen by themselves ({0}). Rebuild the index after changes.', reason)));
    this.#reportProblems();
  }

  #reportProblems(): void {
    if (!this.#problemsChanged && this.#idChanges === this.#ids.changes) return;
    this.#problemsChanged = false;
    this.#idChanges = this.#ids.changes;
    const problems: CorpusProblem[] = [...this.#folderProblems.values(), ...[...this.#fileProblems.values()].flat()];
    problems.push(...duplicateIdProblems(this.#ids, (path) => this.#holders.get(path) ?? path));
    problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
    const shown = JSON.stringify(problems);
    if (shown === this.#lastProblems) return;
    this.#lastProblems = shown;
    this.#sink.setProblems(problems);
  }
}
