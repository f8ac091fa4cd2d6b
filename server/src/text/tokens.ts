import { foldWord } from './fold.js';
import type { Span } from './span.js';

/** `word`: letters, with inner apostrophes and hyphens kept whole; `number`: begins with a digit; `mark`: one punctuation character. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A word, figure or punctuation mark with its place in the text that was tokenised. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters as they stand. */
  readonly text: string;
  /** For comparing: folded, lower case, without accents, without a possessive ending. Marks keep their folded form. */
  readonly norm: string;
}

const TOKEN =
  /\p{Nd}(?:[\p{Nd}]|[.,:](?=\p{Nd}))*(?:\p{L}(?:[\p{L}\p{M}\p{Nd}]*))?|[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d\u2060]|['’ʼ](?=[\p{L}])|\.(?=\p{Lu}\.)|(?<=\.\p{Lu})\.)*|[^\s\p{L}\p{M}\p{Nd}]/uy;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const SPACE = /\s/;

/**
 * The tokens of `text` from `start` to `end`. Hyphenated words are several words with a mark between them, so that 'nine-year' and
 * 'nine year' meet; an abbreviation with points ('U.S.') is one word. Never fails: any text has tokens or none.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  let at = 0;
  while (at < part.length) {
    const unit = part.charCodeAt(at);
    if (unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && SPACE.test(part[at]!))) {
      at++;
      continue;
    }
    // Most words are made of plain letters; the expression is for all others.
    const plain = unit < 128 ? endOfPlain(part, at) : -1;
    if (plain > at) {
      const raw = part.slice(at, plain);
      const kind: TokenKind = isDigit(unit) ? 'number' : isAsciiLetter(unit) ? 'word' : 'mark';
      tokens.push({ kind, text: raw, norm: unit === BACKTICK ? "'" : raw.toLowerCase(), start: start + at, end: start + plain });
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const raw = TOKEN.exec(part)![0];
    const kind: TokenKind = DIGIT.test(raw) ? 'number' : LETTER.test(raw) ? 'word' : 'mark';
    const norm = kind === 'mark' ? foldWord(raw) : normOfWord(raw);
    // A character that is on no page (a soft hyphen on its own, a byte order mark) leaves no token.
    if (norm.length > 0) tokens.push({ kind, text: raw, norm, start: start + at, end: start + at + raw.length });
    at += raw.length;
  }
  return tokens;
}

const BACKTICK = 96;
const APOSTROPHE = 39;
const POINT = 46;

/** The end of a token of ASCII letters, of ASCII digits, or of one ASCII mark; -1 where what stands around it may make it another one. */
function endOfPlain(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const isOfKind = isDigit(first) ? isDigit : isAsciiLetter(first) ? isAsciiLetterOrDigit : undefined;
  let end = at + 1;
  if (isOfKind === undefined) return end;
  while (end < text.length && isOfKind(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next > 127) return -1;
  if (isOfKind === isDigit) return isAsciiLetter(next) || ((next === POINT || next === 44 || next === 58) && end + 1 < text.length && text.charCodeAt(end + 1) > 32) ? -1 : end;
  if (next === APOSTROPHE) return end + 1 < text.length && text.charCodeAt(end + 1) > 63 ? -1 : end;
  // A point after a letter may be one of an abbreviation's: another character follows it at once, or another point stands before the letter.
  if (next === POINT && ((end + 1 < text.length && text.charCodeAt(end + 1) > 32) || (at > 0 && text.charCodeAt(at - 1) === POINT))) return -1;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isAsciiLetterOrDigit(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit);
}

/** Only words and figures, for comparing what was said rather than how it was punctuated. */
export function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind !== 'mark');
}

function normOfWord(raw: string): string {
  const folded = foldWord(raw);
  const bare = folded.endsWith("'s") && folded.length > 2 ? folded.slice(0, -2) : folded;
  return bare.includes('.') && /^[a-z](?:\.[a-z])*\.?$/.test(bare) ? bare.replaceAll('.', '') : bare;
}
