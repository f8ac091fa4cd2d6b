import { key } from '../../text/l10n.js';
import { checkRow, ROW_COLUMNS } from './articleRow.js';
import { checkListed, GONE_COLUMNS, SEGMENT_COLUMNS } from './listRows.js';
import { segmentPath } from './database.js';
import { DamagedIndexError, SegmentFile } from './segmentFile.js';
import type { Database } from './sqlite.js';

/** Rows of articles that are read in one step. */
const STEP = 200;

/** Reads all that an index has on disk, in steps, between which it may change. Throws {@link DamagedIndexError} where it is not what was written. */
export function* verifyStore(folder: string, database: Database): Generator<void> {
  if (database.prepare('PRAGMA quick_check(1)').get()!['quick_check'] !== 'ok') throw new DamagedIndexError(key('the database is damaged'));
  yield;
  const next = database.prepare(`SELECT number, ${ROW_COLUMNS} FROM articles WHERE number > ? ORDER BY number LIMIT ${STEP}`);
  for (let rows = next.all(0); rows.length > 0; rows = next.all(rows.at(-1)!['number']!)) {
    rows.forEach(checkRow);
    yield;
  }
  for (const row of database.prepare(`SELECT ${SEGMENT_COLUMNS.join(', ')}, checksum FROM segments`).all()) checkListed(row, SEGMENT_COLUMNS);
  for (const row of database.prepare(`SELECT ${GONE_COLUMNS.join(', ')}, checksum FROM gone`).iterate()) checkListed(row, GONE_COLUMNS);
  yield;
  const isListed = database.prepare('SELECT 1 FROM segments WHERE number = ?');
  for (const row of database.prepare('SELECT number FROM segments').all()) {
    // What was merged meanwhile was read for that.
    if (isListed.get(row['number']!) === undefined) continue;
    const file = new SegmentFile(segmentPath(folder, Number(row['number'])));
    try {
      yield* file.verify();
    } finally {
      file.close();
    }
  }
}
