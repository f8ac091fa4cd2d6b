import type { Span } from '../text/span.js';
import type { VisibleText } from './visible.js';

/** Marks of emphasis and code that a sentence may start or end with. */
const OPENING = /[*_~`]+$/;
const CLOSING = /^[*_~`]+/;

/**
 * Widens spans of a block so that they hold the marks of emphasis at their edges and the whole of every link of which they show all.
 * The function given back stays within its `limits`. `blockStart` is the block's start in the parsed source.
 */
export function markupAround(source: string, visible: VisibleText, blockStart: number): (span: Span, limits: Span) => Span {
  const links = visible.links.map((link) => ({ start: link.span.start - blockStart, end: link.span.end - blockStart }));
  return (span, limits) => {
    let { start, end } = span;
    for (let round = 0; round < 3; round++) {
      for (const link of links) {
        if (link.start <= start && start < link.end && link.start >= limits.start) start = link.start;
        if (link.start < end && end <= link.end && link.end <= limits.end) end = link.end;
      }
      start -= OPENING.exec(source.slice(Math.max(limits.start, start - 4), start))?.[0].length ?? 0;
      end += CLOSING.exec(source.slice(end, Math.min(limits.end, end + 4)))?.[0].length ?? 0;
    }
    return { start, end };
  };
}
