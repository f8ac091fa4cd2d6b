import type { CorpusProblem } from '../../articles/article.js';
import { ownIdsOf, type FileState, type KeptFiles } from '../../articles/fileState.js';
import type { Database, Statement } from './sqlite.js';

/** The same empty list for all files without any. */
const NO_PROBLEMS: readonly CorpusProblem[] = [];
const COLUMNS = 'path, fingerprint, stamp, problems, articles, bibliography';

/** What is known of each file of a corpus, in the database alone: read when it is asked for, so that it takes no memory however many there are. */
export class StoredFiles implements KeptFiles {
  readonly #byPath: Statement;
  readonly #isThere: Statement;
  readonly #all: Statement;
  readonly #allPaths: Statement;
  readonly #count: Statement;
  readonly #put: Statement;
  readonly #drop: Statement;

  constructor(database: Database) {
    this.#byPath = database.prepare(`SELECT ${COLUMNS} FROM files WHERE path = ?`);
    this.#isThere = database.prepare('SELECT 1 FROM files WHERE path = ?');
    this.#all = database.prepare(`SELECT ${COLUMNS} FROM files ORDER BY path`);
    this.#allPaths = database.prepare('SELECT path FROM files ORDER BY path');
    this.#count = database.prepare('SELECT COUNT(*) AS count FROM files');
    this.#put = database.prepare(`INSERT OR REPLACE INTO files (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`);
    this.#drop = database.prepare('DELETE FROM files WHERE path = ?');
  }

  get size(): number {
    return Number(this.#count.get()!['count']);
  }

  get(path: string): FileState | undefined {
    const row = this.#byPath.get(path);
    return row && stateOf(row);
  }

  has(path: string): boolean {
    return this.#isThere.get(path) !== undefined;
  }

  *paths(): Generator<string> {
    for (const row of this.#allPaths.iterate()) yield row['path'] as string;
  }

  *entries(): Generator<readonly [path: string, state: FileState]> {
    for (const row of this.#all.iterate()) yield [row['path'] as string, stateOf(row)];
  }

  /** Takes in what is known of a file now; undefined where it is gone. Within a transaction of whoever asks. */
  take(path: string, state: FileState | undefined): void {
    if (state === undefined) {
      this.#drop.run(path);
      return;
    }
    const { fingerprint, stamp, problems, ownIds, isBibliography } = state;
    this.#put.run(path, fingerprint, stamp ?? null, problems.length === 0 ? null : JSON.stringify(problems), ownIds.size === 0 ? null : JSON.stringify([...ownIds]), isBibliography === true ? 1 : 0);
  }
}

function stateOf(row: NonNullable<ReturnType<Statement['get']>>): FileState {
  const problems = row['problems'] === null ? NO_PROBLEMS : (JSON.parse(row['problems'] as string) as CorpusProblem[]);
  const articles = row['articles'] === null ? [] : (JSON.parse(row['articles'] as string) as [string, string][]);
  const stamp = row['stamp'];
  return {
    fingerprint: row['fingerprint'] as string,
    problems,
    ownIds: ownIdsOf(row['path'] as string, articles),
    ...(stamp === null ? {} : { stamp: stamp as string }),
    ...(row['bibliography'] === 1 ? { isBibliography: true } : {}),
  };
}
