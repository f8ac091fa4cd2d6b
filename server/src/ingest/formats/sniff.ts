import { say, type Said } from '../../text/l10n.js';

/** What a file is by its first bytes; `undefined` for text and for what is not known. */
export type ContentKind = 'pdf' | 'zip' | 'rtf' | 'oldOffice' | 'gzip' | 'warc' | 'image' | 'program' | 'audio';

/** Names for a person, with an article. */
export const KIND_NAMES: Readonly<Record<ContentKind, Said>> = {
  pdf: say('a PDF file'),
  zip: say('a packed file'),
  rtf: say('an RTF file'),
  oldOffice: say('a file of an old or encrypted Office document'),
  gzip: say('a packed file'),
  warc: say('a web archive'),
  image: say('a picture'),
  program: say('a program'),
  audio: say('a recording'),
};

const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['oldOffice', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['warc', [0x57, 0x41, 0x52, 0x43, 0x2f]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0x4d, 0x5a, 0x90, 0x00]],
  ['audio', [0x49, 0x44, 0x33]],
];
/** Readers of PDF accept some bytes before its mark. */
const PDF_WITHIN = 1024;

/** Tells a file's kind by its content, whatever its name says. */
export function kindOf(bytes: Uint8Array): ContentKind | undefined {
  for (const [kind, signature] of SIGNATURES) if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  const at = head.indexOf('%PDF-');
  // A text about PDF files may hold the mark in a sentence.
  return at === 0 || (at > 0 && /[\r\n\0]$/.test(head.slice(0, at))) ? 'pdf' : undefined;
}
