import { isCommonWord } from '../articles/commonWords.js';
import { MappedTextBuilder, originalSpan, type MappedText, pieceAt } from '../text/mappedText.js';

/** Soft hyphens, joiners of no width, marks of direction and of byte order: they are to be seen by nobody. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** Spaces of all widths that do not break or are not the common one. */
const SPACES = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
const LIGATURES: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' };
/** A word broken at the end of a line: the hyphen, the line's end, and no empty line between. */
const BROKEN = '(?<=\\p{L})[-\\u2010\\u00ac][ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})|(?<=\\p{L})\\u00ad[ \\t]*\\r?\\n[ \\t]*(?=\\p{L})';
const WANTED = new RegExp(`[${INVISIBLE}${SPACES}\\ufb00-\\ufb06]|[-\\u2010\\u00ac][ \\t]*\\r?\\n`, 'u');
const PIECE = new RegExp(`${BROKEN}|[${INVISIBLE}]+|[${SPACES}]|[\\ufb00-\\ufb06]`, 'gu');
const JOINERS = /\u200d/;

/**
 * A text without what nobody sees and what only its setting put there: soft hyphens, marks of direction, ligatures, spaces of other kinds, and words broken at
 * line ends. Mapped to what the given text is mapped to; the same object where there is nothing to do.
 */
export function cleanedText(content: MappedText): MappedText {
  const { text } = content;
  if (!WANTED.test(text)) return content;
  const builder = new MappedTextBuilder();
  let at = 0;
  const keep = (end: number): void => appendSlice(builder, content, at, end);
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const end = match.index + piece.length;
    const instead = replacement(text, piece, match.index, end);
    if (instead === undefined) continue;
    keep(match.index);
    const span = originalSpan(content, match.index, end);
    builder.append(instead, span.start, span.end);
    at = end;
  }
  if (at === 0) return content;
  keep(text.length);
  return builder.build();
}

/** The lines of a paragraph as one, words joined that the setting broke. `known` is a text in which words are looked up, such as the whole document. */
export function joinedLines(lines: readonly string[], known: string): string {
  let joined = '';
  for (const line of lines) {
    const next = line.trim();
    if (joined.length === 0) joined = next;
    else if (/\p{L}\u00ad$/u.test(joined)) joined = joined.slice(0, -1) + next;
    else if (/\p{L}[-\u2010]$/u.test(joined) && /^\p{Ll}/u.test(next)) {
      const before = /[\p{L}\p{M}]+(?=.$)/u.exec(joined)?.[0].toLowerCase() ?? '';
      const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0].toLowerCase() ?? '';
      joined = /^(?:and|or|to)$/.test(after) ? `${joined} ${next}` : belongsTogether(known, before, after) ? joined.slice(0, -1) + next : joined + next;
    } else joined += ` ${next}`;
  }
  return joined;
}

function replacement(text: string, piece: string, start: number, end: number): string | undefined {
  if (piece.includes('\n')) return piece.startsWith('\u00ad') ? '' : joint(text, start, end, piece.startsWith('\u00ac'));
  const ligature = LIGATURES[piece];
  if (ligature !== undefined) return ligature;
  if (/^\s$/u.test(piece) && piece !== '\ufeff') return ' ';
  // Between letters of scripts that join, and in pictures, a joiner is part of the spelling.
  return JOINERS.test(piece) && !/[a-z]/i.test(text[start - 1] ?? '') ? undefined : '';
}

/** What stands for a hyphen and the line's end after it: nothing where it broke a word, the hyphen where the word has one; undefined leaves it as it is. */
function joint(text: string, start: number, end: number, isNotSign: boolean): string | undefined {
  if (isNotSign) return '';
  const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0].toLowerCase() ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(text.slice(end, end + 30))?.[0].toLowerCase() ?? '';
  // 'two- or three-year': the hyphen stands for a part of the word that comes later.
  if (/^(?:and|or|to)$/.test(after)) return undefined;
  return belongsTogether(text, before, after) ? '' : '-';
}

/** Whether two parts are one word: it is a common one, the text has it elsewhere, or one of the parts is none by itself. */
function belongsTogether(text: string, before: string, after: string): boolean {
  if (isCommonWord(`${before}${after}`) || hasWord(text, `${before}${after}`)) return true;
  if (hasWord(text, `${before}-${after}`)) return false;
  return !(isWord(before) && isWord(after));
}

/** So much of a text is searched for a word. */
const SEARCHED = 200_000;

function hasWord(text: string, word: string): boolean {
  const part = text.length > SEARCHED ? text.slice(0, SEARCHED) : text;
  return new RegExp(`(?<![\\p{L}-])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}-])`, 'iu').test(part);
}

function isWord(word: string): boolean {
  return word.length > 2 && isCommonWord(word);
}

/** Appends a part of a mapped text with its way back, piece by piece. */
function appendSlice(builder: MappedTextBuilder, content: MappedText, start: number, end: number): void {
  const { text, derived, original, lengths } = content;
  let at = start;
  let piece = pieceAt(derived, start);
  while (at < end) {
    const from = derived[piece]!;
    const to = piece + 1 < derived.length ? derived[piece + 1]! : text.length;
    const until = Math.min(end, to);
    if (to - from === lengths[piece]!) builder.append(text.slice(at, until), original[piece]! + (at - from), original[piece]! + (until - from));
    else builder.append(text.slice(at, until), original[piece]!, original[piece]! + lengths[piece]!);
    at = until;
    piece++;
  }
}
