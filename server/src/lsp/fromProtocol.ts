import { ErrorCodes, ResponseError } from 'vscode-languageserver';

import type { Article } from '../articles/article.js';
import { lineStarts, offsetAt, type LinePosition, type LineStarts } from '../text/lines.js';
import { derivedOffset } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** A text with its lines, which are found once. */
export interface LinedText {
  readonly text: string;
  readonly starts: LineStarts;
}

export function linedText(text: string): LinedText {
  return { text, starts: lineStarts(text) };
}

/** The offset of a position in a document. A malformed position is an error that the client is told. */
export function toOffset(lined: LinedText, position: LinePosition | undefined): number {
  if (!isPosition(position)) throw new ResponseError(ErrorCodes.InvalidParams, 'A position needs a line and a character, whole numbers from 0.');
  return offsetAt(lined.starts, position, lined.text.length);
}

/** The span of a range in a document; ends in the wrong order are put right. */
export function toSpan(lined: LinedText, range: { readonly start: LinePosition; readonly end: LinePosition } | undefined): Span {
  const start = toOffset(lined, range?.start);
  const end = toOffset(lined, range?.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The offset in an article's text of a position in its file. */
export function toArticleOffset(article: Article, position: LinePosition | undefined): number {
  if (!isPosition(position)) throw new ResponseError(ErrorCodes.InvalidParams, 'A position needs a line and a character, whole numbers from 0.');
  return derivedOffset(article.content, offsetAt(article.fileLines, position, Number.MAX_SAFE_INTEGER));
}

/** The URI of a request's document; a request without one is an error that the client is told. */
export function uriOf(params: { readonly textDocument?: { readonly uri?: unknown } } | undefined): string {
  const uri = params?.textDocument?.uri;
  if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document.');
  return uri;
}

function isPosition(position: LinePosition | undefined): position is LinePosition {
  return Number.isInteger(position?.line) && Number.isInteger(position?.character) && position!.line >= 0 && position!.character >= 0;
}
