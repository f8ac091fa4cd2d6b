import { say } from '../../text/l10n.js';
import { UnreadableFile } from './format.js';

/** More entries than any document or archive of pages needs. */
const MOST_ENTRIES = 50_000;
const ENCRYPTED_FLAG = 1;

/**
 * The entries of a packed file whose names are wanted. Nothing is unpacked beyond `maxBytes` in all, whatever the file says of its sizes: what is unpacked goes into
 * room of the size that was stated and counted. Rejects where the file is damaged, encrypted or a bomb.
 */
export async function unpack(bytes: Uint8Array, wants: (name: string) => boolean, maxBytes: number): Promise<Map<string, Uint8Array>> {
  if ((bytes[6]! & ENCRYPTED_FLAG) !== 0) throw new UnreadableFile(say('a password protects it. Save a copy without one'), 'corpus.encrypted');
  const { unzipSync } = await import('fflate');
  let total = 0;
  let entries = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (++entries > MOST_ENTRIES) throw new UnreadableFile(say('it holds too many files'), 'corpus.tooLarge');
      if (name.endsWith('/') || !wants(name)) return false;
      total += originalSize;
      if (total > maxBytes) throw new UnreadableFile(say('unpacked it has more than the {0} MB that are read', Math.round(maxBytes / 1024 / 1024)), 'corpus.tooLarge');
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/** The text of an entry in UTF-8, or in UTF-16 where its mark says so; undefined where there is none of this name. */
export function entryText(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = files.get(name) ?? [...files].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
  if (bytes === undefined) return undefined;
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
