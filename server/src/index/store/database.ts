import { join } from 'node:path';

import { DamagedIndexError } from './segmentFile.js';
import { openDatabase, type Database, type SqlValue } from './sqlite.js';

/** Grows with every change to what is kept and how. */
export const FORMAT = 3;

/** The index was written by a later version of Stet, which knows better: it is left as it is. */
export class NewerIndexError extends Error {}

/**
 * `articles`: one row each, by a number that is never given twice, with a checksum of the rest of it; `files`: what is known of each file of the corpus; `segments`: the files that hold the terms of all
 * articles up to the greatest `last` (those of later ones are in the live segment, made from the articles themselves); `gone`: the terms of articles that were removed
 * from a segment; `facts`: single values.
 */
const SCHEMA = `
CREATE TABLE articles (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL UNIQUE, url TEXT, card TEXT NOT NULL, sketch BLOB NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;
CREATE TABLE files (path TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, stamp TEXT, problems TEXT, articles TEXT, bibliography INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE segments (number INTEGER PRIMARY KEY AUTOINCREMENT, first INTEGER NOT NULL, last INTEGER NOT NULL, articles INTEGER NOT NULL, bytes INTEGER NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE gone (number INTEGER PRIMARY KEY AUTOINCREMENT, segment INTEGER NOT NULL, article INTEGER NOT NULL, counts BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE INDEX gone_segment ON gone (segment);
CREATE TABLE facts (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
`;

/** So long is waited for another process that writes, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5000;

export const DATABASE_FILE = 'index.db';

export function segmentPath(folder: string, number: number): string {
  return join(folder, `segment-${number}.stet`);
}

/**
 * Opens the database of an index for writing, made where there is none. `analysis` is what the articles were analysed by: an index by another one is
 * undefined, as is one of an older format. Throws {@link NewerIndexError}, {@link DamagedIndexError}, or the file system's or SQLite's error.
 */
export function openForWriting(folder: string, analysis: string): Database | undefined {
  const database = openDatabase(join(folder, DATABASE_FILE), { timeout: BUSY_TIMEOUT_MS });
  try {
    return guarded(() => {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -4000;');
      if (formatOf(database) === 0) {
        database.exec('BEGIN IMMEDIATE');
        database.exec(SCHEMA);
        setFact(database, 'analysis', analysis);
        // What was just written need not be read to know that it is sound.
        setFact(database, 'verified', Date.now());
        database.exec(`PRAGMA user_version = ${FORMAT}; COMMIT`);
      }
      if (isCurrent(database, analysis)) return database;
      database.close();
      return undefined;
    });
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
}

/** Opens the database of an index for reading; undefined where there is none of this format and analysis. Throws as {@link openForWriting} does. */
export function openForReading(folder: string, analysis: string): Database | undefined {
  const database = openDatabase(join(folder, DATABASE_FILE), { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    return guarded(() => {
      database.exec('PRAGMA cache_size = -4000;');
      if (formatOf(database) !== 0 && isCurrent(database, analysis)) return database;
      database.close();
      return undefined;
    });
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
}

function formatOf(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').get()!['user_version']);
}

function isCurrent(database: Database, analysis: string): boolean {
  const format = formatOf(database);
  if (format > FORMAT) throw new NewerIndexError(`the index was made by a later version of Stet (format ${format}, this one knows ${FORMAT})`);
  return format === FORMAT && fact(database, 'analysis') === analysis;
}

export function fact(database: Database, name: string): SqlValue | undefined {
  return database.prepare('SELECT value FROM facts WHERE name = ?').get(name)?.['value'];
}

export function setFact(database: Database, name: string, value: SqlValue): void {
  database.prepare('INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value);
}

/** The revision that changed articles last; undefined where a version wrote last that does not say so. */
export function lastChangeOf(database: Database): number | undefined {
  const [changedAt, revision] = JSON.parse(String(fact(database, 'changed') ?? '[]')) as number[];
  return revision === Number(fact(database, 'revision') ?? 0) ? changedAt : undefined;
}

/** Says which revision changed articles last. It vouches for this revision only: a version that does not know of it makes it void with what it writes. */
export function setLastChange(database: Database, changedAt: number, revision: number): void {
  setFact(database, 'changed', JSON.stringify([changedAt, revision]));
}

/** SQLite's word that a file is not what it wrote, as our own. */
export function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asDamage(error) ?? error;
  }
}

/** The error as our own where it says that an index is not what was written. */
export function asDamage(error: unknown): DamagedIndexError | undefined {
  if (error instanceof DamagedIndexError) return error;
  // What is kept as JSON and cannot be read as such is not what was written.
  const isSaid = error instanceof SyntaxError || (error instanceof Error && /malformed|not a database|disk image|no such (?:table|column)|corrupt/i.test(error.message));
  return isSaid ? new DamagedIndexError(error.message) : undefined;
}

export function closeQuietly(database: Database): void {
  try {
    database.close();
  } catch (error) {
    // It was closed already, or never opened; nothing is lost either way.
    if (!(error instanceof Error)) throw error;
  }
}
