import { sentences as splitBySbd } from 'sbd';

import type { Span } from './span.js';

/**
 * The sentences of one paragraph, without the white space around them, in order and without gaps in the text that bears words.
 * Boundaries are found by `sbd`. A boundary inside double quotation marks that close within the paragraph is none:
 * a quotation of several sentences stays with the words that introduce it. Never fails; a text without words has no sentences.
 */
export function splitSentences(paragraph: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of splitBySbd(paragraph, { preserve_whitespace: true })) {
    const found = paragraph.indexOf(part.trim(), at);
    if (found < 0 || part.trim().length === 0) continue;
    spans.push({ start: found, end: found + part.trim().length });
    at = found + part.trim().length;
  }
  const covered = spans.length === 0 ? wholeOf(paragraph) : spans;
  return joinInsideQuotations(paragraph, covered);
}

function wholeOf(paragraph: string): Span[] {
  const text = paragraph.trim();
  if (text.length === 0) return [];
  const start = paragraph.indexOf(text);
  return [{ start, end: start + text.length }];
}

/** Joins neighbouring spans while a double quotation mark that closes later in the paragraph is open between them. */
function joinInsideQuotations(paragraph: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let open: { span: Span; closes: number } | undefined;
  for (const span of spans) {
    const start: number = open ? open.span.start : span.start;
    const current: Span = { start, end: span.end };
    const closes = closingMarkAfter(paragraph, current);
    if (closes !== undefined) {
      open = { span: current, closes };
      continue;
    }
    joined.push(current);
    open = undefined;
  }
  if (open) joined.push(open.span);
  return joined;
}

const OPENING = /[“„«]/;
const CLOSING = /[”»]/;

/** Where the quotation that is open at the end of `span` closes, or undefined when none is open or it never closes. */
function closingMarkAfter(paragraph: string, span: Span): number | undefined {
  let depth = 0;
  let straightOpen = false;
  for (let i = span.start; i < span.end; i++) {
    const mark = paragraph[i]!;
    if (OPENING.test(mark)) depth++;
    else if (CLOSING.test(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '"') straightOpen = !straightOpen;
  }
  if (depth === 0 && !straightOpen) return undefined;
  for (let i = span.end; i < paragraph.length; i++) {
    const mark = paragraph[i]!;
    if (straightOpen ? mark === '"' : CLOSING.test(mark)) return i;
    if (OPENING.test(mark)) return undefined;
  }
  return undefined;
}
