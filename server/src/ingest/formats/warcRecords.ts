/** A record of a web archive that may hold a page. */
export interface WarcRecord {
  readonly type: 'response' | 'resource' | 'conversion';
  /** The address that was archived. */
  readonly target: string;
  /** Of the record's own block, such as `application/http; msgtype=response`. */
  readonly contentType: string;
  readonly block: Uint8Array;
}

const KEPT: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);
const MOST_RECORDS = 500_000;
/** Headers of a record are some lines. */
const LONGEST_HEAD = 64 * 1024;

/** The records of an archive (ISO 28500) that may hold pages, and whether it breaks off; of the record in which it does there is what there is. What is not a record ends the reading. Never throws. */
export function warcRecords(data: Uint8Array): { records: WarcRecord[]; isCut: boolean } {
  const records: WarcRecord[] = [];
  let at = 0;
  for (let count = 0; count < MOST_RECORDS; count++) {
    while (at < data.length && (data[at] === 13 || data[at] === 10)) at++;
    if (at >= data.length) return { records, isCut: false };
    const headEnd = endOfHead(data, at);
    const head = headEnd < 0 ? '' : new TextDecoder('utf-8').decode(data.subarray(at, headEnd));
    if (!head.startsWith('WARC/')) return { records, isCut: true };
    const field = (name: string): string | undefined => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim();
    const length = Number(field('Content-Length'));
    if (!Number.isSafeInteger(length) || length < 0) return { records, isCut: true };
    const end = headEnd + length;
    const type = field('WARC-Type')?.toLowerCase() ?? '';
    const target = field('WARC-Target-URI')?.replace(/^<|>$/g, '');
    if (KEPT.has(type) && target !== undefined) records.push({ type: type as WarcRecord['type'], target, contentType: field('Content-Type')?.toLowerCase() ?? '', block: data.subarray(headEnd, end) });
    if (end > data.length) return { records, isCut: true };
    at = end;
  }
  return { records, isCut: true };
}

/** Where what follows the empty line after the headers begins; -1 where there is none. */
export function endOfHead(data: Uint8Array, from: number): number {
  const limit = Math.min(data.length - 1, from + LONGEST_HEAD);
  for (let at = from; at < limit; at++) {
    if (data[at] !== 10) continue;
    if (data[at + 1] === 10) return at + 2;
    if (data[at + 1] === 13 && data[at + 2] === 10) return at + 3;
  }
  return -1;
}
