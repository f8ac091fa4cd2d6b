import { key } from '../../text/l10n.js';
import { fieldsOf } from './articleFields.js';
import type { ArticleFields } from './fields.js';
import { articleOf, ROW_COLUMNS } from './articleRow.js';
import { addPacked } from './counts.js';
import { fact, segmentPath } from './database.js';
import type { FieldSegment } from './fieldSegment.js';
import { checkListed, GONE_COLUMNS, SEGMENT_COLUMNS, SEGMENT_COUNT } from './listRows.js';
import { LiveFields } from './liveFields.js';
import { DamagedIndexError, SegmentFile } from './segmentFile.js';
import type { Database } from './sqlite.js';

interface OpenSegment {
  readonly file: SegmentFile;
  /** The last of its removals that is taken in. */
  lastGone: number;
}

/**
 * Articles that are in no file yet are unpacked by everyone who reads, a millisecond each on the thread that answers the editor. Of many that come at once, those
 * that came first are enough: the writer puts them all into a file when it comes to rest.
 */
const MOST_LIVE = 48;

/** The segments of an index as the database lists them: its files, opened once, and the live one. */
export class SegmentSet {
  readonly #folder: string;
  readonly #database: Database;
  readonly #open = new Map<number, OpenSegment>();
  /** The terms of the articles that are in no file yet, by number. */
  readonly #live = new Map<number, { readonly id: string; readonly fields: ArticleFields }>();
  #liveSegment: LiveFields | undefined;

  constructor(folder: string, database: Database) {
    this.#folder = folder;
    this.#database = database;
  }

  /**
   * All segments as the database has them now, in the order of their articles' numbers, the live one last. Throws {@link DamagedIndexError} where a file is missing or not what was written.
   */
  refresh(): FieldSegment[] {
    const { files, last } = this.files();
    return [...files, this.#refreshLive(last)];
  }

  /** The segments that are files, in that order, or some of them, and the greatest number of an article that any holds. */
  files(only?: ReadonlySet<number>): { readonly files: FieldSegment[]; readonly last: number } {
    const rows = this.#database.prepare(`SELECT number, ${SEGMENT_COLUMNS.join(', ')}, checksum, (SELECT MAX(number) FROM gone WHERE gone.segment = segments.number) AS gone FROM segments ORDER BY first`).all();
    for (const row of rows) checkListed(row, SEGMENT_COLUMNS);
    if (rows.length !== Number(fact(this.#database, SEGMENT_COUNT) ?? 0)) throw new DamagedIndexError(key('the list of segments is not what was written'));
    const listed = new Set(rows.map((row) => Number(row['number'])));
    for (const [number, { file }] of this.#open) {
      if (listed.has(number)) continue;
      file.close();
      this.#open.delete(number);
    }
    const wanted = rows.filter((row) => only === undefined || only.has(Number(row['number'])));
    const files = wanted.map((row) => this.#segment(Number(row['number']), Number(row['gone'] ?? 0)));
    return { files, last: Math.max(0, ...rows.map((row) => Number(row['last']))) };
  }

  close(): void {
    for (const { file } of this.#open.values()) file.close();
    this.#open.clear();
    this.#live.clear();
    this.#liveSegment = undefined;
  }

  #segment(number: number, lastGone: number): SegmentFile {
    let open = this.#open.get(number);
    if (!open) {
      open = { file: openSegment(segmentPath(this.#folder, number)), lastGone: 0 };
      this.#open.set(number, open);
    }
    if (lastGone !== open.lastGone) {
      for (const row of this.#database.prepare(`SELECT ${GONE_COLUMNS.join(', ')}, checksum FROM gone WHERE segment = ? AND number > ?`).all(number, open.lastGone)) {
        checkListed(row, GONE_COLUMNS);
        const ordinal = open.file.ordinalOf(Number(row['article']));
        if (ordinal < 0) throw new DamagedIndexError(`segment ${number} has no article ${String(row['article'])}`);
        open.file.removed[ordinal] = 1;
        addPacked(open.file.gone, row['counts'] as Uint8Array);
      }
      open.lastGone = lastGone;
    }
    return open.file;
  }

  #refreshLive(last: number): LiveFields {
    const wanted = this.#database.prepare('SELECT number FROM articles WHERE number > ? ORDER BY number LIMIT ?').all(last, MOST_LIVE).map((row) => Number(row['number']));
    const kept = new Set(wanted);
    let isSame = this.#liveSegment !== undefined;
    for (const number of this.#live.keys()) {
      if (kept.has(number)) continue;
      this.#live.delete(number);
      isSame = false;
    }
    const body = this.#database.prepare(`SELECT ${ROW_COLUMNS} FROM articles WHERE number = ?`);
    for (const number of wanted) {
      if (this.#live.has(number)) continue;
      const row = body.get(number)!;
      this.#live.set(number, { id: row['id'] as string, fields: fieldsOf(articleOf(row)) });
      isSame = false;
    }
    if (isSame) return this.#liveSegment!;
    const live = new LiveFields();
    for (const number of wanted) {
      const { id, fields } = this.#live.get(number)!;
      live.add(number, id, fields);
    }
    this.#liveSegment = live;
    return live;
  }
}

function openSegment(path: string): SegmentFile {
  try {
    return new SegmentFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new DamagedIndexError(`${path} is missing`);
    throw error;
  }
}
