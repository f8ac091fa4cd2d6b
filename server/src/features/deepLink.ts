import type { Span } from '../text/span.js';

/** From so many UTF-16 units on, a passage is named by its beginning and its end. */
const LONG = 120;
/** Words of a beginning, an end, and of what stands around a passage that occurs more than once. */
const EDGE_WORDS = 5;
const AROUND_WORDS = 3;

/**
 * The address of a page with a text fragment that has a browser go to a passage and mark it (`#:~:text=…`, WICG Scroll To Text Fragment). `text` is the article's, `passage` a span of it.
 * A passage that occurs more than once is named with words before or after it. Undefined where the address is none of the web, or the passage has no word.
 */
export function deepLink(address: string, text: string, passage: Span): string | undefined {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(address)) return undefined;
  const words = wordsIn(text, passage);
  if (words.length === 0) return undefined;
  const first = words[0]!;
  const last = words.at(-1)!;
  const exact = text.slice(first.start, last.end);
  // A fragment never goes over the end of a paragraph as one piece, only from a beginning to an end.
  const isWhole = exact.length <= LONG && !/[\r\n]/.test(exact) && words.length > 0;
  const start = isWhole ? exact : text.slice(first.start, words[Math.min(EDGE_WORDS, lineLength(text, words)) - 1]!.end);
  const end = isWhole ? '' : `,${encoded(edgeOf(text, words))}`;
  const isUnique = occurrences(text, start) === 1;
  const prefix = isUnique ? '' : around(text, { start: Math.max(0, first.start - 200), end: first.start }, 'before');
  const suffix = isUnique || prefix !== '' ? '' : around(text, { start: last.end, end: last.end + 200 }, 'after');
  return `${withoutFragmentText(address)}:~:text=${prefix}${encoded(start)}${end}${suffix}`;
}

/** Words as they stand between white space. */
function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** How many words stand before the first line break. */
function lineLength(text: string, words: readonly Span[]): number {
  const broken = words.findIndex((word, i) => i > 0 && /[\r\n]/.test(text.slice(words[i - 1]!.end, word.start)));
  return broken < 0 ? words.length : broken;
}

/** The last words of a passage, on one line. */
function edgeOf(text: string, words: readonly Span[]): string {
  const tail = words.slice(-EDGE_WORDS);
  const from = tail.findLastIndex((word, i) => i > 0 && /[\r\n]/.test(text.slice(tail[i - 1]!.end, word.start)));
  return text.slice(tail[Math.max(0, from)]!.start, tail.at(-1)!.end);
}

/** `word%20word-,` before a passage, `,-word%20word` after it: the nearest words on its line; empty where there are none. */
function around(text: string, span: Span, side: 'before' | 'after'): string {
  const line = side === 'before' ? text.slice(span.start, span.end).split(/[\r\n]/).at(-1)! : text.slice(span.start, span.end).split(/[\r\n]/)[0]!;
  const words = line.match(/\S+/g) ?? [];
  // The outermost word may be cut: it is left out.
  const whole = side === 'before' ? words.slice(-AROUND_WORDS) : words.slice(0, AROUND_WORDS);
  if (whole.length === 0) return '';
  return side === 'before' ? `${encoded(whole.join(' '))}-,` : `,-${encoded(whole.join(' '))}`;
}

function occurrences(text: string, words: string): number {
  const [folded, wanted] = [folds(text), folds(words)];
  let count = 0;
  for (let at = folded.indexOf(wanted); at >= 0 && count < 2; at = folded.indexOf(wanted, at + 1)) count++;
  return count;
}

/** Browsers compare without letter case. */
function folds(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Percent-encoded; the hyphen too, which separates the parts of a fragment, as the comma and the ampersand do. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '').replace(/\s+/g, ' ')).replace(/[-'()*!~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The address up to where a text fragment begins, its own fragment kept. */
function withoutFragmentText(address: string): string {
  const plain = address.replace(/:~:.*$/s, '');
  return plain.includes('#') ? plain : `${plain}#`;
}
