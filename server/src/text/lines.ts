/** A place in a text by line and UTF-16 unit in that line, both from 0: the shape that LSP uses. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of a text start. Line ends are LF, CRLF and CR, as in LSP. */
export type LineStarts = Uint32Array;

/** The line starts of `text`; there is always at least one line. */
export function lineStarts(text: string): LineStarts {
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The position of an offset. An offset before the text is its start; one after it lies on the last line. */
export function positionAt(starts: LineStarts, offset: number): LinePosition {
  const wanted = Math.max(0, offset);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: wanted - (starts[low] ?? 0) };
}

/** The offset of a position, clamped to its line (before the line's end) and to a text of `length` units. */
export function offsetAt(starts: LineStarts, position: LinePosition, length: number): number {
  if (position.line < 0) return 0;
  if (position.line >= starts.length) return length;
  const start = starts[position.line]!;
  const next = position.line + 1 < starts.length ? starts[position.line + 1]! : length;
  return Math.min(start + Math.max(0, position.character), Math.max(start, next));
}
