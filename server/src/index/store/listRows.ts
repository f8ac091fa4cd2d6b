import { crc32 } from 'node:zlib';

import { key } from '../../text/l10n.js';
import { DamagedIndexError } from './segmentFile.js';
import type { Row, SqlValue } from './sqlite.js';

/** The columns of a segment's row that {@link checkListed} wants first, in this order; `gone` has its own. */
export const SEGMENT_COLUMNS = ['first', 'last', 'articles', 'bytes'] as const;
export const GONE_COLUMNS = ['segment', 'article', 'counts'] as const;

/** The fact that says how many segments there are. */
export const SEGMENT_COUNT = 'segments';

/** The checksum of values of a row, in the order in which they are named. */
export function checksumOf(values: readonly SqlValue[]): number {
  return values.reduce<number>((sum, value) => crc32(value instanceof Uint8Array ? value : `${String(value)}\0`, sum), 0);
}

/** A row of the lists of segments or of what is gone from them. Throws {@link DamagedIndexError} where it is not what was written. */
export function checkListed(row: Row, columns: readonly string[]): Row {
  if (row['checksum'] !== checksumOf(columns.map((column) => row[column]!))) throw new DamagedIndexError(key('the list of segments is not what was written'));
  return row;
}
