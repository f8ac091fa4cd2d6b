/** The text of a file, or why it is none. A byte order mark is not part of the text. */
export type DecodedFile =
  | {
      readonly text: string;
      readonly encoding: string;
      /** Whether nothing speaks for the encoding but that these bytes fit it, as they would many another. */
      readonly isGuess?: boolean;
    }
  | { readonly problem: 'binary' };

/** Beginnings of formats that can look like text for a while. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
];
const SAMPLE = 64 * 1024;

/**
 * Decodes a file: by its byte order mark, else as UTF-16 where every other byte is empty, else as UTF-8, else by `declared` (a label of the Encoding
 * standard, as pages state it), else as Windows-1252, which any bytes fit. Control characters that no text has make a file binary. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedFile {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return { problem: 'binary' };
  const marked = encodingByMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== undefined) return checked(decode(marked.startsWith('utf-16') ? wholePairs(bytes) : bytes, marked), marked);
  const hasZeros = bytes.subarray(0, SAMPLE).includes(0);
  const unicode = hasZeros ? undefined : (soundUtf8(bytes) ?? cutUtf8(bytes));
  if (unicode !== undefined) return checked(unicode, 'utf-8');
  // Any two letters of plain English make a sign of Chinese, too: only what is no UTF-8 can be such a text.
  const eastern = utf16OfEast(bytes);
  if (eastern !== undefined) return checked(decode(bytes, eastern), eastern);
  if (hasZeros) return { problem: 'binary' };
  const lenient = decode(bytes, 'utf-8');
  // One damaged character does not make a text of many good ones Windows-1252.
  if (isMostlyUtf8(lenient)) return checked(lenient, 'utf-8');
  const label = knownLabel(declared);
  const decoded = checked(decode(bytes, label ?? 'windows-1252'), label ?? 'windows-1252');
  return label === undefined && !('problem' in decoded) ? { ...decoded, isGuess: true } : decoded;
}

/** Whether a file of text ends within a character, as none does that is whole. */
export function endsWithinCharacter(bytes: Uint8Array): boolean {
  if ((encodingByMark(bytes) ?? utf16WithoutMark(bytes))?.startsWith('utf-16') === true) return bytes.length % 2 !== 0;
  return bytes.at(-1)! > 0x7f && soundUtf8(bytes) === undefined && cutUtf8(bytes) !== undefined;
}

function soundUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-8 without the beginning of a character at its end; undefined where something else is wrong, or where that beginning may as well be a letter of another encoding. */
function cutUtf8(bytes: Uint8Array): string | undefined {
  let begun = bytes.length - 1;
  while (begun > bytes.length - 4 && begun > 0 && (bytes[begun]! & 0xc0) === 0x80) begun--;
  const first = bytes[begun] ?? 0;
  const needed = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (first >= 0xf5 || bytes.length - begun >= needed) return undefined;
  const before = bytes.subarray(0, begun);
  // A letter with an accent at the end of plain text is one of Windows-1252, but no word begins with this one, and every quotation mark and dash does.
  const beginsMark = first === 0xe2 && !/\p{L}/u.test(String.fromCharCode(bytes[begun - 1] ?? 0x20));
  if (bytes.length - begun === 1 && !beginsMark && before.every((byte) => byte < 0x80)) return undefined;
  return soundUtf8(before);
}

function wholePairs(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 the spaces, digits and marks of any script have an empty byte, and all on the same side. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const length = Math.min(wholePairs(bytes).length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd >= pairs * 0.1 && even <= pairs * 0.005) return 'utf-16le';
  if (even >= pairs * 0.1 && odd <= pairs * 0.005) return 'utf-16be';
  return undefined;
}

/** Scripts that are written without spaces, so that hardly a byte of them is empty in UTF-16; with their own marks. */
const EASTERN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u30ff\uff00-\uffef]/gu;
const LEAST_EASTERN = 20;
/** What has a larger share of plain letters is written in them. */
const MOST_PLAIN = 0.85;

/** UTF-16 of a script without spaces: read in one order it is nearly all of such scripts, in the other order it is all sorts of signs. */
function utf16OfEast(bytes: Uint8Array): string | undefined {
  if (bytes.length < LEAST_EASTERN * 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.filter((byte) => byte >= 0x20 && byte < 0x7f).length > sample.length * MOST_PLAIN) return undefined;
  const shareIn = (label: string): number => {
    const text = new TextDecoder(label).decode(sample);
    const eastern = text.match(EASTERN)?.length ?? 0;
    const plain = text.match(/[\t\n\r -~·‘’“”…—]/g)?.length ?? 0;
    return eastern < text.length * 0.7 ? 0 : (eastern + plain) / text.length;
  };
  const [little, big] = [shareIn('utf-16le'), shareIn('utf-16be')];
  if (Math.max(little, big) < 0.98 || Math.min(little, big) > 0.9) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Windows-1252 from 0x80 to 0x9f, where Latin-1 has control characters; a space stands for the five that are not assigned. */
const WINDOWS_MARKS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes as text by a label of the Encoding standard that is known to be one. */
export function decode(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes);
  // Some versions of Node read Windows-1252 as Latin-1.
  return label === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80]!) : text;
}

function isMostlyUtf8(text: string): boolean {
  let damaged = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) damaged++;
    else if (unit > 0x7f) good++;
  }
  return good > 0 && damaged <= good * 0.1;
}

function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const known = new TextDecoder(label).encoding;
    return known === 'utf-8' || known.startsWith('utf-16') ? undefined : known;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function checked(text: string, encoding: string): DecodedFile {
  const sample = text.slice(0, SAMPLE);
  let control = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27) || unit === 0x7f) control++;
  }
  return control > Math.max(4, sample.length * 0.01) ? { problem: 'binary' } : { text, encoding };
}
