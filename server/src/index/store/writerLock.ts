import { join } from 'node:path';

import { isBusy, openDatabase, type Database } from './sqlite.js';

/**
 * The right to write an index, which one process has at a time. It is a lock of the operating system on a file, by way of SQLite, so that it is gone with the
 * process that held it, however that ended.
 */
export class WriterLock {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** The lock of a folder, or undefined where another has it. Throws the file system's error. */
  static take(folder: string): WriterLock | undefined {
    const database = openDatabase(join(folder, 'writer.lock'), { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
      return new WriterLock(database);
    } catch (error) {
      database.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
  }

  release(): void {
    this.#database.close();
  }
}
