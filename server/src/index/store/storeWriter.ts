import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Article, CorpusProblem } from '../../articles/article.js';
import type { FileState } from '../../articles/fileState.js';
import { key } from '../../text/l10n.js';
import { fieldsOf } from './articleFields.js';
import { articleOf, ROW_COLUMNS } from './articleRow.js';
import { packCounts } from './counts.js';
import { BUSY_TIMEOUT_MS, closeQuietly, DATABASE_FILE, fact, guarded, lastChangeOf, openForWriting, segmentPath, setFact, setLastChange } from './database.js';
import { countTerms, type TermCounts } from './fieldSegment.js';
import { checksumOf, GONE_COLUMNS, SEGMENT_COLUMNS, SEGMENT_COUNT } from './listRows.js';
import { LiveFields } from './liveFields.js';
import { segmentsToMerge, type MergeCandidate } from './mergePolicy.js';
import { preparationOf } from './preparedArticle.js';
import { DamagedIndexError } from './segmentFile.js';
import { SegmentSet } from './segmentSet.js';
import { rollBack, type Database, type Statement } from './sqlite.js';
import { StoredFiles } from './storedFiles.js';
import { verifyStore } from './verifyStore.js';
import { writeSegment } from './writeSegment.js';

/** A change of the corpus, and what is known of its files from then on. */
export interface StoreChange {
  readonly added: readonly Article[];
  /** The articles' own paths. */
  readonly removed: readonly string[];
  /** By path; undefined for a file that is gone. */
  readonly files?: ReadonlyMap<string, FileState | undefined>;
}

/** Articles that come in at once are put into a file of their own when there are so many. */
const MOST_LIVE = 512;
/** So long is waited for readers to leave the log, in milliseconds; where they do not, it is tried again later. */
const LOG_PATIENCE_MS = 1500;
/** So many are left live when nothing more comes: they cost every start a millisecond each. */
const FEW_LIVE = 48;

/**
 * Writes an index on disk; whoever has its lock may. Every change is one transaction: after a kill at any moment, everything is as before it or as after it.
 * Throws the file system's or SQLite's error where something cannot be written; then nothing of that change is.
 */
export class StoreWriter {
  /** What is known of the files of the corpus since the last change. */
  readonly files: StoredFiles;
  readonly #folder: string;
  readonly #database: Database;
  #live = new LiveFields();
  readonly #liveOrdinals = new Map<number, number>();
  readonly #insert: Statement;
  readonly #byPath: Statement;
  readonly #byId: Statement;
  readonly #delete: Statement;
  readonly #gone: Statement;
  #revision: number;
  /** The revision that changed articles last. */
  #changedAt: number;
  #logged = 0;

  private constructor(folder: string, database: Database) {
    this.#folder = folder;
    this.#database = database;
    this.#insert = database.prepare(`INSERT INTO articles (${ROW_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    this.#byPath = database.prepare('SELECT number FROM articles WHERE path = ?');
    this.#byId = database.prepare('SELECT number FROM articles WHERE id = ?');
    this.#delete = database.prepare(`DELETE FROM articles WHERE number = ? RETURNING ${ROW_COLUMNS}`);
    this.files = new StoredFiles(database);
    this.#gone = database.prepare(`INSERT INTO gone (${GONE_COLUMNS.join(', ')}, checksum) VALUES (?, ?, ?, ?)`);
    this.#revision = Number(fact(database, 'revision') ?? 0);
    this.#changedAt = lastChangeOf(database) ?? this.#revision;
  }

  /**
   * Opens the index in a folder for writing; one that is damaged, or by another analysis or an older format, is made anew and `onRebuild` is told why.
   * Throws `NewerIndexError` where a later version made it. Whoever calls this holds the lock.
   */
  static open(folder: string, analysis: string, onRebuild: (reason: string) => void): StoreWriter {
    mkdirSync(folder, { recursive: true });
    let reason = key('it was made by another version');
    try {
      const opened = openForWriting(folder, analysis);
      if (opened !== undefined) return StoreWriter.#checked(folder, opened);
    } catch (error) {
      if (!(error instanceof DamagedIndexError)) throw error;
      reason = error.message;
    }
    onRebuild(reason);
    for (const name of readdirSync(folder)) if (name.startsWith(DATABASE_FILE) || name.endsWith('.stet') || name.endsWith('.new')) rmSync(join(folder, name), { force: true });
    return new StoreWriter(folder, openForWriting(folder, analysis)!);
  }

  static #checked(folder: string, database: Database): StoreWriter {
    try {
      return guarded(() => {
        const writer = new StoreWriter(folder, database);
        writer.#sweep();
        writer.#loadLive();
        return writer;
      });
    } catch (error) {
      closeQuietly(database);
      throw error;
    }
  }

  /** Takes in a change. An added article replaces the one with its path, or with its id. */
  apply(change: StoreChange): void {
    try {
      this.#transaction(() => {
        for (const path of change.removed) this.#remove(this.#byPath.get(path));
        for (const article of change.added) {
          this.#remove(this.#byPath.get(article.path));
          this.#remove(this.#byId.get(article.metadata.id));
        }
        for (const article of change.added) this.#add(article);
        for (const [path, state] of change.files ?? []) this.files.take(path, state);
        return change.added.length > 0 || change.removed.length > 0;
      });
    } catch (error) {
      // The live segment took in some of what is not in the database.
      this.#loadLive();
      throw error;
    }
    this.#logged += change.added.length;
    if (this.#live.size >= MOST_LIVE) this.seal();
  }

  /** Articles that are in no file yet. */
  get live(): number {
    return this.#live.size;
  }

  /** Articles that came in since the log of what was written was emptied last. */
  get logged(): number {
    return this.#logged;
  }

  /** Brings the log into the database and empties it. Waits for readers to take up what is new, twice, but not for long; where they do not, the log stays as it is for now. */
  shortenLog(): void {
    this.#logged = 0;
    this.#database.exec(`PRAGMA busy_timeout = ${LOG_PATIENCE_MS}`);
    this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }

  setProblems(problems: readonly CorpusProblem[]): void {
    const text = JSON.stringify(problems);
    if (fact(this.#database, 'problems') !== text) this.#transaction(() => setFact(this.#database, 'problems', text));
  }

  setStatus(status: { readonly expected: number; readonly isComplete: boolean }): void {
    const text = JSON.stringify({ expected: status.expected, isComplete: status.isComplete });
    if (fact(this.#database, 'status') !== text) this.#transaction(() => setFact(this.#database, 'status', text));
  }

  /** Whether every file that there was is in it. */
  get isComplete(): boolean {
    const status = fact(this.#database, 'status');
    return status !== undefined && (JSON.parse(String(status)) as { isComplete: boolean }).isComplete;
  }

  /** Nothing more comes for now: what is live is put into a file where it is much. */
  settle(): void {
    if (this.#live.size > FEW_LIVE) this.seal();
  }

  /** Puts the live segment into a file. */
  seal(): void {
    const live = this.#live;
    if (live.size === 0) return;
    this.#replace([], () => [live]);
    this.#live = new LiveFields();
    this.#liveOrdinals.clear();
  }

  /** Merges some segments where there are too many of one size, or one of which much was removed; true where it did. */
  merge(isIdle: boolean): boolean {
    const chosen = segmentsToMerge(this.#segments(), isIdle);
    if (chosen.length === 0) return false;
    const segments = new SegmentSet(this.#folder, this.#database);
    try {
      this.#replace(chosen, () => segments.files(new Set(chosen)).files);
    } finally {
      segments.close();
    }
    return true;
  }

  /** Whether all that is on disk was read and found to be what was written less than `withinMs` milliseconds ago. */
  isVerified(withinMs: number): boolean {
    const age = Date.now() - Number(fact(this.#database, 'verified') ?? 0);
    return age >= 0 && age < withinMs;
  }

  /** Reads all that is on disk, in steps. Throws {@link DamagedIndexError} where it is not what was written. */
  *verify(): Generator<void> {
    yield* verifyStore(this.#folder, this.#database);
    this.#transaction(() => setFact(this.#database, 'verified', Date.now()));
  }

  /** Gives back memory that is not needed while nothing is written. */
  rest(): void {
    this.#database.exec('PRAGMA shrink_memory');
  }

  close(): void {
    this.#database.close();
  }

  #segments(): MergeCandidate[] {
    const rows = this.#database.prepare('SELECT number, articles, (SELECT COUNT(*) FROM gone WHERE gone.segment = segments.number) AS gone FROM segments ORDER BY first').all();
    return rows.map((row) => ({ number: Number(row['number']), articles: Number(row['articles']), gone: Number(row['gone']) }));
  }

  /** All of `work` or nothing. It says by `true` that other articles are there afterwards: only then do readers have to work out anew what they worked out. */
  #transaction(work: () => boolean | void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const changesArticles = work() === true;
      setFact(this.#database, 'revision', ++this.#revision);
      if (changesArticles) this.#changedAt = this.#revision;
      setLastChange(this.#database, this.#changedAt, this.#revision);
      this.#database.exec('COMMIT');
    } catch (error) {
      // SQLite may have rolled back by itself, as it does when the disk is full.
      rollBack(this.#database);
      throw error;
    }
  }

  #add(article: Article): void {
    const { row, fields } = preparationOf(article);
    const { lastInsertRowid } = this.#insert.run(...row);
    const number = Number(lastInsertRowid);
    this.#liveOrdinals.set(number, this.#live.size);
    this.#live.add(number, article.metadata.id, fields);
  }

  #remove(row: ReturnType<Statement['get']>): void {
    if (row === undefined) return;
    const number = Number(row['number']);
    const fields = fieldsOf(articleOf(this.#delete.get(number)!));
    const ordinal = this.#liveOrdinals.get(number);
    if (ordinal !== undefined) {
      this.#live.removed[ordinal] = 1;
      countTerms(this.#live.gone, fields, 1);
      this.#liveOrdinals.delete(number);
      return;
    }
    const segment = this.#database.prepare('SELECT number FROM segments WHERE first <= ? AND last >= ?').get(number, number);
    if (segment === undefined) throw new DamagedIndexError(`no segment has article ${number}`);
    const counts: TermCounts = new Map();
    countTerms(counts, fields, 1);
    const values = [segment['number']!, number, packCounts(counts)];
    this.#gone.run(...values, checksumOf(values));
  }

  /** Writes one file out of segments and puts it in place of those with these numbers. */
  #replace(replaced: readonly number[], sources: () => Parameters<typeof writeSegment>[1]): void {
    const number = Number(this.#database.prepare("SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM sqlite_sequence WHERE name = 'segments'").get()!['next']);
    const path = segmentPath(this.#folder, number);
    const given = sources();
    const written = writeSegment(path, given);
    const last = given.reduce((most, source) => (source.size === 0 ? most : Math.max(most, source.number(source.size - 1))), 0);
    try {
      this.#transaction(() => {
        for (const old of replaced) {
          this.#database.prepare('DELETE FROM segments WHERE number = ?').run(old);
          this.#database.prepare('DELETE FROM gone WHERE segment = ?').run(old);
        }
        // The range reaches to the last number, though its article be gone, so that no range is without a segment.
        const values = written && [written.first, Math.max(last, written.last), written.articles, written.bytes];
        if (values) this.#database.prepare(`INSERT INTO segments (number, ${SEGMENT_COLUMNS.join(', ')}, checksum) VALUES (?, ?, ?, ?, ?, ?)`).run(number, ...values, checksumOf(values));
        setFact(this.#database, SEGMENT_COUNT, Number(this.#database.prepare('SELECT COUNT(*) AS count FROM segments').get()!['count']));
      });
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    for (const old of replaced) removeQuietly(segmentPath(this.#folder, old));
  }

  /** Removes files that a kill or a reader left behind, and sees that all those are there that should be. */
  #sweep(): void {
    const listed = new Set(this.#database.prepare('SELECT number FROM segments').all().map((row) => segmentPath(this.#folder, Number(row['number']))));
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if ((name.endsWith('.stet') && !listed.has(path)) || name.endsWith('.new')) removeQuietly(path);
    }
    for (const path of listed) if (!existsSync(path)) throw new DamagedIndexError(`${path} is missing`);
  }

  #loadLive(): void {
    this.#live = new LiveFields();
    this.#liveOrdinals.clear();
    const last = Number(this.#database.prepare('SELECT COALESCE(MAX(last), 0) AS last FROM segments').get()!['last']);
    for (const row of this.#database.prepare(`SELECT number, ${ROW_COLUMNS} FROM articles WHERE number > ? ORDER BY number`).all(last)) {
      const number = Number(row['number']);
      this.#liveOrdinals.set(number, this.#live.size);
      this.#live.add(number, row['id'] as string, fieldsOf(articleOf(row)));
    }
  }
}

/** Where a reader on Windows has the file open, the next start removes it. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
