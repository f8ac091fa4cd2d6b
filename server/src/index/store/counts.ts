import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { addCount, type TermCounts } from './fieldSegment.js';

/** Counts of terms as they are kept: JSON, deflated. */
export function packCounts(counts: TermCounts): Uint8Array {
  return deflateRawSync(JSON.stringify([...counts].map(([term, [postings, other]]) => [term, postings, other])), { level: 3 });
}

/** Adds packed counts to others. */
export function addPacked(into: TermCounts, bytes: Uint8Array): void {
  for (const [term, postings, other] of JSON.parse(inflateRawSync(bytes).toString('utf8')) as [string, number, number][]) addCount(into, term, postings, other);
}
