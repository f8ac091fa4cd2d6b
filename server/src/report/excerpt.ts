import type { Span } from '../text/span.js';

/** One line of an excerpt; `marked` is the part to underline, by UTF-16 units of the line. */
export interface ExcerptLine {
  readonly text: string;
  readonly marked?: Span;
}

/* eslint-disable-next-line no-control-regex -- these are what must not reach a terminal */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text with every control character, line break and bidirectional control as one space: inert in a terminal, and of the same length. */
export function inert(text: string): string {
  return text.replace(UNSAFE, ' ');
}

/** The text on one line, inert, runs of white space as one space. */
export function oneLine(text: string): string {
  return inert(text).replace(/\s+/gu, ' ').trim();
}

/** The part `shown` of a text, inert, broken at spaces into lines of at most `width` units, with the parts of it that lie in `marked`. */
export function excerpt(text: string, shown: Span, marked: Span, width: number): ExcerptLine[] {
  const safe = inert(text);
  const lines: ExcerptLine[] = [];
  let at = shown.start;
  while (at < shown.end) {
    while (at < shown.end && safe[at] === ' ') at++;
    const end = lineEnd(safe, at, shown.end, width);
    if (end <= at) break;
    const line = safe.slice(at, end).trimEnd();
    const from = Math.max(marked.start, at);
    const to = Math.min(marked.end, at + line.length);
    lines.push(to > from ? { text: line, marked: { start: from - at, end: to - at } } : { text: line });
    at = end;
  }
  return lines;
}

/** Where the line that starts at `at` ends: after the last word that fits; a word longer than the line is broken. */
function lineEnd(text: string, at: number, last: number, width: number): number {
  if (last - at <= width) return last;
  const space = text.lastIndexOf(' ', at + width);
  return space > at ? space : at + width;
}

/** As many columns as a text takes in a terminal: two for East Asian wide characters and emoji, none for marks that combine. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{M}|\u200b|\u200d|\ufeff/u.test(character)) continue;
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
  }
  return count;
}
