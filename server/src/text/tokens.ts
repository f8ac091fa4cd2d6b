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
  /(?<number>\p{Nd}(?:[\p{Nd}]|[.,:](?=\p{Nd}))*(?:\p{L}(?:[\p{L}\p{M}\p{Nd}]*))?)|(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d\u2060]|['’ʼ](?=[\p{L}])|\.(?=\p{Lu}\.)|(?<=\.\p{Lu})\.)*)|(?<mark>[^\s\p{L}\p{M}\p{Nd}])/gu;

/**
 * The tokens of `text` from `start` to `end`. Hyphenated words are several words with a mark between them, so that 'nine-year' and
 * 'nine year' meet; an abbreviation with points ('U.S.') is one word. Never fails: any text has tokens or none.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of part.matchAll(TOKEN)) {
    const at = start + match.index;
    const raw = match[0];
    const groups = match.groups!;
    const kind: TokenKind = groups['number'] !== undefined ? 'number' : groups['word'] !== undefined ? 'word' : 'mark';
    const norm = kind === 'mark' ? foldWord(raw) : normOfWord(raw);
    // A character that is on no page (a soft hyphen on its own, a byte order mark) leaves no token.
    if (norm.length === 0) continue;
    tokens.push({ kind, text: raw, norm, start: at, end: at + raw.length });
  }
  return tokens;
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
