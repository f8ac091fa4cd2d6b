import { decode } from '../decodeBytes.js';

/** Encodings of one byte a letter that the library for guessing encodings does not know, and in what the letters of each are compared. */
const CANDIDATES: readonly { readonly label: string; readonly least: number }[] = [
  { label: 'macintosh', least: 2 },
  { label: 'x-mac-cyrillic', least: 16 },
  { label: 'ibm866', least: 16 },
];
/** So much of what stands beyond ASCII is out of place where an encoding is the wrong one, and hardly anything where it is the right one. */
const WRONG = 0.5;
const RIGHT = 0.95;

/** Of a word in Latin letters so many are beyond ASCII at most. */
const MOST_FOREIGN = 0.67;

const LETTER = /\p{L}/u;
const OPENING = new Set(['“', '„', '«', '‘', '‚', '¿', '¡', '‹', '(']);
const CLOSING = new Set(['”', '“', '»', '’', '…', '›', '‘', '°', '®', '™', '©', '%', '€', '£', '²', '³', 'º', 'ª', '†', '‰', '¢']);
const DASHES = new Set(['–', '—', '•', '·']);

/**
 * The encoding that is meant where bytes read as Windows-1252 give signs that stand where none can: capitals within words, dashes for letters, letters for quotation marks. Undefined where
 * Windows-1252 makes sense, or nothing else does.
 */
export function otherThanWindows(bytes: Uint8Array): string | undefined {
  if (inPlace(decode(bytes, 'windows-1252')).share >= WRONG) return undefined;
  const judged = CANDIDATES.map(({ label, least }) => ({ label, least, ...inPlace(decode(bytes, label)) })).filter(({ share, count, least }) => count >= least && share >= RIGHT);
  return judged.sort((one, other) => other.share - one.share)[0]?.label;
}

/** How many signs beyond ASCII a text has, and the share of them that stand where such a sign can. */
function inPlace(text: string): { readonly count: number; readonly share: number } {
  let count = 0;
  let good = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]*[^\0-\x7f][\p{L}\p{M}]*/gu)) {
    const signs = [...match[0]].filter((sign) => sign > '\x7f').length;
    count += signs;
    if (isRight(match[0], text, match.index)) good += signs;
  }
  return { count, share: count === 0 ? 1 : good / count };
}

/** Whether a word with foreign letters, or a sign with the letters at its sides, can stand where it does. */
function isRight(piece: string, text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + piece.length] ?? ' ';
  if (/^[\p{L}\p{M}]+$/u.test(piece)) return isWord(piece, before, after);
  const sign = /[^\p{L}\p{M}]/u.exec(piece);
  // Letters on both sides of the sign are words of their own.
  if (sign === null || sign[0] <= '\x7f') return false;
  const left = piece.slice(0, sign.index);
  const right = piece.slice(sign.index + 1);
  if (![left, right].every((word) => !/[^\0-\x7f]/.test(word) || isWord(word, ' ', ' '))) return false;
  return isMark(sign[0], left.at(-1) ?? before, right[0] ?? after);
}

/** A word is of one script, begins with its only capital or is all capitals, and follows a mark only after a space. In Latin letters, not all of it is foreign. */
function isWord(word: string, before: string, after: string): boolean {
  if (/[,;:!?]/.test(before)) return false;
  if (!/^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{M}]*|\p{Lu}+)$/u.test(word)) return false;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (isCyrillic) return /^\p{Script=Cyrillic}+$/u.test(word);
  if (word.length === 1) return /[àèéóúýÀÉÓØøæåÅíáÁÍ]/.test(word) && /[\s"'“‘«(]/.test(before) && /\s/.test(after);
  return word.length < 3 || (word.match(/[^\0-\x7f]/g)?.length ?? 0) <= word.length * MOST_FOREIGN;
}

function isMark(sign: string, before: string, after: string): boolean {
  const [isAfterLetter, isBeforeLetter] = [LETTER.test(before), LETTER.test(after)];
  if (/\s/.test(sign)) return !(isAfterLetter && isBeforeLetter);
  if (DASHES.has(sign)) return isAfterLetter === isBeforeLetter && !(/\p{Ll}/u.test(before) && /\p{Ll}/u.test(after));
  if (sign === '’' && isAfterLetter && isBeforeLetter) return true;
  if (OPENING.has(sign) && !/[\p{L}\p{N}]/u.test(before) && /[^\s.,;:!?)]/u.test(after)) return true;
  if (CLOSING.has(sign) && !isBeforeLetter && !/\s/.test(before)) return true;
  // French sets its marks off by spaces.
  if (/[«»]/.test(sign)) return /\s/.test(before) && /[\s.,]/.test(after);
  return /[§№©®£€¥$±+×÷¶†°²³¼½¾…]/u.test(sign) && !isAfterLetter && !isBeforeLetter;
}
