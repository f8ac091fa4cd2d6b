import { constants, gunzipSync } from 'node:zlib';

import { say } from '../../text/l10n.js';
import { UnreadableFile, type Fault, type ReadContext, type ReadDocument, type Reading } from './format.js';
import { warcRecords, type WarcRecord } from './warcRecords.js';
import { readArchivedPage } from './warcPage.js';

/** A web archive (WARC): each archived page an article; other files, redirects and errors are passed over. */
export async function readWarc(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const { data, isCut } = unpackedArchive(bytes, context.maxUnpackedBytes);
  return documentsOfArchive([data], isCut);
}

/** The pages of archives, by address; of a page that was archived several times the last. */
export async function documentsOfArchive(archives: readonly Uint8Array[], isCutBefore: boolean, isWanted: (address: string) => boolean = () => true): Promise<Reading> {
  const pages = new Map<string, ReadDocument>();
  let isCut = isCutBefore;
  let records = 0;
  let failed = 0;
  for (const archive of archives) {
    const found = warcRecords(archive);
    isCut ||= found.isCut;
    records += found.records.length;
    for (const record of found.records) {
      if (!isWanted(record.target)) continue;
      const page = await pageOf(record);
      if (page === 'failed') failed++;
      else if (page !== undefined) pages.set(record.target, page);
    }
  }
  if (records === 0) throw new UnreadableFile(say('it holds no records of a web archive. Fetch it again'), 'corpus.damaged');
  const faults: Fault[] = [];
  if (isCut) faults.push({ code: 'corpus.truncated', said: say('The archive breaks off before its end; what there is of it is read. Fetch it again.') });
  if (failed > 0) faults.push({ code: 'corpus.damaged', said: failed === 1 ? say('A page of the archive cannot be read and is left out.') : say('{0} pages of the archive cannot be read and are left out.', failed) });
  if (pages.size === 0 && faults.length === 0) throw new UnreadableFile(say('it holds no page with text. Exclude it'), 'corpus.empty');
  return { documents: [...pages.values()], faults };
}

async function pageOf(record: WarcRecord): Promise<ReadDocument | 'failed' | undefined> {
  try {
    return await readArchivedPage(record);
  } catch (error) {
    // One page that cannot be read does not make the archive unreadable.
    if (error instanceof Error) return 'failed';
    throw error;
  }
}

/** An archive as it is, or unpacked where it is packed record by record; what is there of one that was cut off. */
export function unpackedArchive(bytes: Uint8Array, maxBytes: number): { data: Uint8Array; isCut: boolean } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { data: bytes, isCut: false };
  try {
    return { data: gunzipSync(bytes, { maxOutputLength: maxBytes }), isCut: false };
  } catch (error) {
    if (isTooLarge(error)) throw new UnreadableFile(say('unpacked it has more than the {0} MB that are read. Split or exclude it', Math.round(maxBytes / 1024 / 1024)), 'corpus.tooLarge');
  }
  return { data: gunzipSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH }), isCut: true };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
