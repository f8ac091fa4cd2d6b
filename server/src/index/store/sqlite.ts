/** What Stet uses of `node:sqlite`, which the types of the oldest supported Node do not have. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export type SqlValue = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, SqlValue>>;

export interface Statement {
  run(...values: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get(...values: SqlValue[]): Row | undefined;
  all(...values: SqlValue[]): Row[];
  iterate(...values: SqlValue[]): Iterable<Row>;
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean; readonly timeout?: number }) => Database;
}

/** Whether this Node has SQLite: 22.13 and later. */
export function hasSqlite(): boolean {
  return sqliteModule() !== undefined;
}

/** Opens a database file. Throws SQLite's error, and where this Node has no SQLite. */
export function openDatabase(path: string, options: { readonly readOnly?: boolean; readonly timeout?: number } = {}): Database {
  const sqlite = sqliteModule();
  if (sqlite === undefined) throw new Error(`Node ${process.versions.node} has no SQLite; 22.13 and later have`);
  return new sqlite.DatabaseSync(path, options);
}

/** Whether an error says that another process is writing. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked|database is busy/.test(error.message);
}

/** Takes back what was begun. SQLite may have done so by itself, as it does when the disk is full. */
export function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch (error) {
    if (!(error instanceof Error) || !/no transaction is active/.test(error.message)) throw error;
  }
}

function sqliteModule(): SqliteModule | undefined {
  return process.getBuiltinModule('node:sqlite') as SqliteModule | undefined;
}
