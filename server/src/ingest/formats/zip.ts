import { say } from '../../text/l10n.js';
import { UnreadableFile } from './format.js';

/** More entries than any document or archive of pages needs. */
const MOST_ENTRIES = 50_000;
const ENCRYPTED_FLAG = 1;
/** Marks of the list of entries at the end of a packed file, and of its own end, with their fixed lengths. */
const LISTED = 0x02014b50;
const LIST_END = 0x06054b50;
const LISTED_LENGTH = 46;
const LONGEST_END = 22 + 0xffff;

/**
 * The entries of a packed file whose names are wanted. Nothing is unpacked beyond `maxBytes` in all, whatever the file says of its sizes: what is unpacked goes into
 * room of the size that was stated and counted. Rejects where the file is damaged, encrypted or a bomb.
 */
export async function unpack(bytes: Uint8Array, wants: (name: string) => boolean, maxBytes: number): Promise<Map<string, Uint8Array>> {
  if (isEncrypted(bytes)) throw new UnreadableFile(say('a password protects it. Save a copy without one'), 'corpus.encrypted');
  const { unzipSync } = await import('fflate');
  let total = 0;
  let entries = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (++entries > MOST_ENTRIES) throw new UnreadableFile(say('it holds too many files. Split or exclude it'), 'corpus.tooLarge');
      if (name.endsWith('/') || !wants(name)) return false;
      total += originalSize;
      if (total > maxBytes) throw new UnreadableFile(say('unpacked it has more than the {0} MB that are read. Split or exclude it', Math.round(maxBytes / 1024 / 1024)), 'corpus.tooLarge');
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/** Whether any entry says that it is encrypted: the first by its own head, all by the list at the end. */
function isEncrypted(bytes: Uint8Array): boolean {
  if ((bytes[6]! & ENCRYPTED_FLAG) !== 0) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - LONGEST_END && view.getUint32(end, true) !== LIST_END) end--;
  if (end < 0 || view.getUint32(end, true) !== LIST_END) return false;
  let at = view.getUint32(end + 16, true);
  for (let count = 0; count < MOST_ENTRIES && at + LISTED_LENGTH <= bytes.length && view.getUint32(at, true) === LISTED; count++) {
    if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) return true;
    at += LISTED_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

/** The text of an entry in UTF-8, or in UTF-16 where its mark says so; undefined where there is none of this name. */
export function entryText(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = files.get(name) ?? [...files].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
  if (bytes === undefined) return undefined;
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
