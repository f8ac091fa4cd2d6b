import type { Span } from '../../text/span.js';
import { tokenize, type Token } from '../../text/tokens.js';
import { comparedWord, isNegation, type ComparedWord } from './words.js';

/**
 * What a writer puts between quotation marks: words of the source, and the writer's own signs. `word` must stand in the source;
 * of a `beginning` ('expect[ed]') only the start must; `insertion` ('[the minister]') may stand for up to `most` words of the source, or none;
 * at an `ellipsis` words may have been left out.
 */
export type QuotedItem =
  | { readonly kind: 'word'; readonly word: ComparedWord }
  | { readonly kind: 'beginning'; readonly word: ComparedWord }
  | ({ readonly kind: 'insertion'; readonly most: number } & Span)
  | ({ readonly kind: 'ellipsis' } & Span);

/** Words of the source that a bracketed insertion may stand for, at most. */
const MOST_REPLACED = 4;

/**
 * Reads the quoted words of `text` from `span.start` to `span.end`. Ellipses at the edges are dropped: a quotation may begin and end
 * anywhere. `[sic]` is dropped. A negation in brackets is taken as quoted, since it turns the meaning.
 */
export function quotedItems(text: string, span: Span): QuotedItem[] {
  const tokens = tokenize(text, span.start, span.end);
  const items: QuotedItem[] = [];
  for (let i = 0; i < tokens.length; ) {
    const dots = ellipsisLength(tokens, i);
    if (dots > 0) {
      items.push({ kind: 'ellipsis', start: tokens[i]!.start, end: tokens[i + dots - 1]!.end });
      i += dots;
    } else if (tokens[i]!.norm === '[' || (tokens[i]!.norm === '(' && isBareAside(tokens, i))) {
      i = readBracket(tokens, i, items);
    } else {
      const word = comparedWord(tokens, i);
      if (word) items.push({ kind: 'word', word });
      i++;
    }
  }
  return trimEdges(items);
}

/** How many tokens from `index` on make an ellipsis: '…', '...', '. . .'. */
function ellipsisLength(tokens: readonly Token[], index: number): number {
  const first = tokens[index]!;
  if (first.text === '…') return 1;
  if (first.kind === 'mark' && first.norm.startsWith('...')) return 1;
  let length = 0;
  let end = first.start;
  while (tokens[index + length]?.text === '.' && tokens[index + length]!.start - end <= 1) {
    end = tokens[index + length]!.end;
    length++;
  }
  return length >= 3 ? length : 0;
}

/** '(...)' and '(sic)' are the writer's own; other words in parentheses are quoted. */
function isBareAside(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex((token, i) => i > open && token.norm === ')');
  const inside = tokens.slice(open + 1, close < 0 ? open + 1 : close);
  return close > 0 && inside.length > 0 && (inside.every((token) => token.kind === 'mark') || (inside.length === 1 && inside[0]!.norm === 'sic'));
}

function readBracket(tokens: readonly Token[], open: number, items: QuotedItem[]): number {
  const closing = tokens[open]!.norm === '[' ? ']' : ')';
  const close = tokens.findIndex((token, i) => i > open && token.norm === closing);
  if (close < 0) return open + 1;
  const inside = tokens.slice(open + 1, close);
  const span = { start: tokens[open]!.start, end: tokens[close]!.end };
  if (inside.length > 0 && ellipsisLength(inside, 0) === inside.length) {
    items.push({ kind: 'ellipsis', ...span });
    return close + 1;
  }
  if (inside.length === 1 && inside[0]!.norm === 'sic') return close + 1;
  const next = tokens[close + 1];
  if (inside.length === 1 && inside[0]!.kind === 'word' && next?.kind === 'word' && next.start === tokens[close]!.end) {
    // '[T]here': a letter whose case was changed; '[re]opened': what was put before a word.
    const whole: Token = { ...next, text: inside[0]!.text + next.text, start: span.start };
    items.push({ kind: 'word', word: { ...comparedWord([whole], 0)!, letterCase: 'other' } });
    return close + 2;
  }
  const last = items.at(-1);
  if (last?.kind === 'word' && last.word.end === span.start && !last.word.isFigure) {
    // 'expect[ed]': the ending is the writer's.
    items[items.length - 1] = { kind: 'beginning', word: { ...last.word, end: span.end } };
    return close + 1;
  }
  const words = inside.flatMap((_, i) => comparedWord(inside, i) ?? []);
  if (words.some((word) => isNegation(word.form))) {
    for (const word of words) items.push({ kind: 'word', word });
  } else if (words.length > 0) {
    items.push({ kind: 'insertion', most: Math.max(MOST_REPLACED, words.length), ...span });
  }
  return close + 1;
}

function trimEdges(items: QuotedItem[]): QuotedItem[] {
  let start = 0;
  let end = items.length;
  while (start < end && items[start]!.kind === 'ellipsis') start++;
  while (end > start && items[end - 1]!.kind === 'ellipsis') end--;
  return items.slice(start, end);
}

/** The words that must stand in the source, in order. */
export function requiredWords(items: readonly QuotedItem[]): ComparedWord[] {
  return items.flatMap((item) => (item.kind === 'word' || item.kind === 'beginning' ? [item.word] : []));
}
