import { foldWord } from '../text/fold.js';
import type { Span } from '../text/span.js';

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
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*(?:[-‐‑][\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ][\p{L}\p{M}]+)*)*|\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}]*|\S/gu;
const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;
const LOWER_ASCII = /^[a-z]+$/;
/** Forms of address and offices that are cut short by a point. */
const POINTED = new Set('mr mrs ms dr prof st sr jr sec gen gov sen rep col capt sgt lt maj hon rev'.split(' '));
const POSSESSIVE = /['’ʼ][sS]$/;

/** The tokens of a span of `text`, in order. Hyphenated words are one where each part has a capital, else each part on its own. */
export function nameTokens(text: string, span: Span): NameToken[] {
  const tokens: NameToken[] = [];
  const part = text.slice(span.start, span.end);
  let last = 0;
  for (const match of part.matchAll(PIECE)) {
    const piece = match[0];
    const between = part.slice(last, match.index);
    const breaks = tokens.length === 0 || /\n\s*\n/.test(between);
    last = match.index + piece.length;
    if (LOWER_ASCII.test(piece)) {
      tokens.push({ text: piece, lower: piece, shape: 'lower', isPossessive: false, breaksBefore: breaks, start: span.start + match.index, end: span.start + last });
      continue;
    }
    addPiece(tokens, piece, span.start + match.index, breaks, part.charAt(last));
  }
  return tokens;
}

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
    const whole = parts.every(([word], index) => UPPER.test(word) || (index + 1 < parts.length && /^(?:al|el|ul|ben|bin|abu|ad|as|ar|e)$/i.test(word)));
    if (!whole) {
      for (const part of parts) tokens.push(makeToken(part[0], start + part.index, breaks || part.index > 0, ''));
      return;
    }
  }
  tokens.push(makeToken(piece, start, breaks, next));
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
