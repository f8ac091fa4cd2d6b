import { foldWord } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { OFFICE_HEADS, OFFICE_MODIFIERS } from './officeLexicon.js';

/** `capital`: begins with one; `caps`: two or more letters, all capitals; `initial`: one capital with a point; `mark`: punctuation. */
export type NameTokenShape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'mark';

/** A word as the reading of names sees it: without its possessive ending, folded for look-up. */
export interface NameToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: NameTokenShape;
  /** Ends in 's or s': what follows is another name. */
  readonly isPossessive: boolean;
  /** Nothing joins it to the word before: a mark, a blank line, a prefix such as 'pro-', or the start of a span. */
  readonly breaksBefore: boolean;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*(?:[-‐‑][\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ][\p{L}\p{M}]+)*)*|\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}]*|\S/uy;
const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;
const SPACE = /\s/;
/** Forms of address and offices that are cut short by a point. */
const POINTED = new Set('mr mrs ms dr prof st sr jr sec gen gov sen rep col capt sgt lt maj hon rev adm vadm radm cmdr cdr brig cpl pvt pfc spc amb supt insp det ens atty cllr'.split(' '));
const POSSESSIVE = /['’ʼ][sS]$/;

/** The tokens of a span of `text`, in order. Hyphenated words are one where each part has a capital, else each part on its own. */
export function nameTokens(text: string, span: Span): NameToken[] {
  const tokens: NameToken[] = [];
  const part = text.slice(span.start, span.end);
  let lines = 0;
  let at = 0;
  while (at < part.length) {
    const unit = part.charCodeAt(at);
    if (unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && SPACE.test(part.charAt(at)))) {
      if (unit === 10) lines++;
      at++;
      continue;
    }
    const breaks = tokens.length === 0 || lines > 1;
    lines = 0;
    const from = at;
    at = endOfPlain(part, at);
    if (at > from) {
      const piece = part.slice(from, at);
      const isLower = unit >= 97;
      const shape = isLower ? 'lower' : piece.length === 1 ? (part.charCodeAt(at) === POINT ? 'initial' : 'capital') : piece === piece.toUpperCase() ? 'caps' : 'capital';
      tokens.push({ text: piece, lower: isLower ? piece : piece.toLowerCase(), shape, isPossessive: false, breaksBefore: breaks, start: span.start + from, end: span.start + at });
      continue;
    }
    PIECE.lastIndex = from;
    const piece = PIECE.exec(part)![0];
    at = from + piece.length;
    addPiece(tokens, piece, span.start + from, breaks, part.charAt(at));
  }
  return tokens;
}

/** The end of a word of plain letters, small ones throughout or a capital first; `from` where there is none, or what follows may belong to it. */
function endOfPlain(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const isLower = first >= 97 && first <= 122;
  if (!isLower && !(first >= 65 && first <= 90)) return from;
  let at = from + 1;
  let unit = text.charCodeAt(at);
  while ((unit >= 97 && unit <= 122) || (!isLower && unit >= 65 && unit <= 90)) unit = text.charCodeAt(++at);
  if (at === text.length) return at;
  // A letter or digit of any kind, an apostrophe or a hyphen may join more to it; a point may make it an abbreviation.
  if (unit > 127 || unit === APOSTROPHE || unit === HYPHEN || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)) return from;
  return unit === POINT && at === from + 1 && !isLower ? from : at;
}

const APOSTROPHE = 39;
const HYPHEN = 45;
const POINT = 46;

function addPiece(tokens: NameToken[], piece: string, start: number, breaks: boolean, next: string): void {
  if (!LETTER.test(piece)) {
    const before = tokens.at(-1);
    // The point of an initial or of a form of address belongs to the word.
    if (piece === '.' && before?.end === start && (before.shape === 'initial' || (before.shape === 'capital' && POINTED.has(before.lower)))) return;
    const shape = /^\p{Nd}/u.test(piece) ? 'number' : 'mark';
    tokens.push({ text: piece, lower: piece, shape, isPossessive: false, breaksBefore: breaks, start, end: start + piece.length });
    return;
  }
  if (/[-‐‑]/.test(piece)) {
    const parts = [...piece.matchAll(/[^-‐‑]+/g)];
    const words = parts.map(([word]) => foldWord(word).replace(POSSESSIVE, ''));
    const followed = words.findIndex((_, index) => index > 0 && BEHIND_OFFICE.has(words.slice(index).join(' ')));
    if (followed > 0 && isOffice(words.slice(0, followed))) {
      tokens.push({ ...makeToken(piece, start, breaks, next), lower: words[followed - 1]! });
      return;
    }
    // 'Secretary-General', 'vice-president': an office of two words, as it is without the hyphen.
    if (isOffice(words)) {
      for (const part of parts) tokens.push(makeToken(part[0], start + part.index, breaks && part.index === 0, next));
      return;
    }
    const whole = parts.every(([word], index) => UPPER.test(word) || (index + 1 < parts.length && /^(?:al|el|ul|ben|bin|abu|ad|as|ar|e)$/i.test(word)));
    if (!whole) {
      for (const part of parts) tokens.push(makeToken(part[0], start + part.index, breaks || part.index > 0, ''));
      return;
    }
  }
  tokens.push(makeToken(piece, start, breaks, next));
}

/** What follows the governing noun of an office behind a hyphen: 'commander-in-chief', 'president-elect'. */
const BEHIND_OFFICE = new Set(['in chief', 'elect', 'designate', 'at arms', 'at large']);

/** Whether the parts of a hyphenated word are all words of offices, one of them a governing noun. */
function isOffice(words: readonly string[]): boolean {
  return words.every((word) => OFFICE_HEADS.has(word) || OFFICE_MODIFIERS.has(word)) && words.some((word) => OFFICE_HEADS.has(word));
}

function makeToken(piece: string, start: number, breaksBefore: boolean, next: string): NameToken {
  const isPossessive = POSSESSIVE.test(piece) && piece.length > 2;
  const text = isPossessive ? piece.slice(0, -2) : piece;
  return { text, lower: foldWord(text).replaceAll('.', ''), shape: shapeOf(text, next), isPossessive, breaksBefore, start, end: start + text.length };
}

function shapeOf(text: string, next: string): NameTokenShape {
  if (!UPPER.test(text)) return /^(?:al|el|ul)-\p{Lu}/u.test(text) || /^[a-z]\p{Lu}/u.test(text) ? 'capital' : 'lower';
  if (text.length === 1) return next === '.' ? 'initial' : 'capital';
  if (/^\p{Lu}\.\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text)) return 'caps';
  return text === text.toUpperCase() ? 'caps' : 'capital';
}
