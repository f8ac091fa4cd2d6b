import type { Article } from '../articles/article.js';
import { positionAt, type LinePosition, type LineStarts } from '../text/lines.js';
import { originalSpan } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** A range of lines and UTF-16 units, both from 0, the end excluded: the shape that LSP and the JSON report use. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** The range of a span of the document whose lines start at `starts`. */
export function rangeOf(starts: LineStarts, span: Span): LineRange {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}

/** The range in the article's file of a span of the article's text. */
export function articleRange(article: Article, span: Span): LineRange {
  return rangeOf(article.fileLines, originalSpan(article.content, span.start, span.end));
}

/** The start of a file: for an article that is known by its card alone. */
export const FILE_START: LineRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
