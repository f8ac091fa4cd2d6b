import type { Locale } from './locale.js';
import { pairsOf } from './quotePairs.js';

/** The marks of a language: the outer pair, and the one within it. */
export interface QuoteMarks {
  readonly outer: QuotePair;
  readonly inner: QuotePair;
}

export interface QuotePair {
  readonly open: string;
  readonly close: string;
}

/** As American English has them. */
export const AMERICAN_MARKS: QuoteMarks = { outer: { open: '“', close: '”' }, inner: { open: '‘', close: '’' } };

/**
 * Words with the quotation marks of the language: those within a quotation are of the other kind, as `depth` says (0: the words stand in no quotation), and straight ones are bent. An
 * apostrophe stays one, and a straight mark without a partner, as of inches, stays as it is.
 */
export function curlyQuotes(text: string, locale: Locale, depth: number): string {
  const pair = (kind: '' | 'inner-', other: QuotePair): QuotePair => ({ open: locale.term(`open-${kind}quote`) ?? other.open, close: locale.term(`close-${kind}quote`) ?? other.close });
  return bentQuotes(text, { outer: pair('', AMERICAN_MARKS.outer), inner: pair('inner-', AMERICAN_MARKS.inner) }, depth);
}

/** The same with marks that are given. */
export function bentQuotes(text: string, marks: QuoteMarks, depth: number): string {
  if (!/["'“”„«»‘’‚‹›]/.test(text)) return text;
  const changes: { readonly at: number; readonly length: number; readonly mark: string }[] = [];
  const { pairs, apostrophes } = pairsOf(text);
  for (const { open, close, level, openLength, closeLength } of pairs) {
    const { open: opening, close: closing } = (depth + level) % 2 === 0 ? marks.outer : marks.inner;
    changes.push({ at: open, length: openLength, mark: opening }, { at: close, length: closeLength, mark: closing });
  }
  for (const at of apostrophes) changes.push({ at, length: 1, mark: '’' });
  changes.sort((a, b) => a.at - b.at);
  let bent = '';
  let end = 0;
  for (const { at, length, mark } of changes) {
    bent += text.slice(end, at) + mark;
    end = at + length;
  }
  return bent + text.slice(end);
}

/** How many of the last characters are marks that close quotations of the words, which an apostrophe and a mark of inches do not. */
export function closingMarks(text: string): number {
  const ends = new Set(pairsOf(text).pairs.map(({ close, closeLength }) => close + closeLength));
  let count = 0;
  while (ends.has(text.length - count)) count++;
  return count;
}
