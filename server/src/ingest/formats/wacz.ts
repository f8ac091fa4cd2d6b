import { say } from '../../text/l10n.js';
import { UnreadableFile, type ReadContext, type Reading } from './format.js';
import { documentsOfArchive, unpackedArchive } from './warc.js';
import { entryText, unpack } from './zip.js';

const PARTS = /^(?:archive\/.*\.warc(?:\.gz)?|pages\/.*\.jsonl|datapackage\.json)$/i;

/** A packed web archive (WACZ): the pages that its list of pages names, or all where it has none. */
export async function readWacz(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const files = await unpack(bytes, (name) => PARTS.test(name), context.maxUnpackedBytes);
  const archives = [...files].filter(([name]) => name.startsWith('archive/'));
  if (archives.length === 0) throw new UnreadableFile(say('it is a packed file of another kind than a web archive. Give it the ending of its own format'), 'corpus.mislabelled');
  let left = context.maxUnpackedBytes;
  let isCut = false;
  const data = archives.map(([, packed]) => {
    const unpackedOne = unpackedArchive(packed, left);
    left = Math.max(1, left - unpackedOne.data.length);
    isCut ||= unpackedOne.isCut;
    return unpackedOne.data;
  });
  const listed = listedPages([...files.keys()].filter((name) => name.startsWith('pages/')).map((name) => entryText(files, name) ?? ''));
  return documentsOfArchive(data, isCut, listed.size === 0 ? undefined : (address) => listed.has(withoutFragment(address)));
}

/** Addresses of the pages that the archive lists; lines that cannot be read list none. */
function listedPages(lists: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const list of lists) for (const match of list.matchAll(/"url"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) found.add(withoutFragment(match[1]!.replace(/\\(.)/g, '$1')));
  return found;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
