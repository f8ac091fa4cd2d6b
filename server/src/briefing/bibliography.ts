import type { Span } from '../text/span.js';

/** The comments between which a bibliography stands that Stet keeps. */
export const BIBLIOGRAPHY_START = '<!-- stet-bibliography-start -->';
export const BIBLIOGRAPHY_END = '<!-- stet-bibliography-end -->';

const START = /^[ \t]*<!--\s*stet-bibliography-start\s*-->[ \t]*$/m;
const END = /^[ \t]*<!--\s*stet-bibliography-end\s*-->[ \t]*$/m;

/** Where a document has its bibliography, the comments included; undefined where it has none, or the second comment is missing. */
export function bibliographyIn(text: string): Span | undefined {
  // Most documents have none: a look for the word is cheap.
  if (!text.includes('stet-bibliography-start')) return undefined;
  const start = START.exec(text);
  if (start === null) return undefined;
  const after = start.index + start[0].length;
  const end = END.exec(text.slice(after));
  return end === null ? undefined : { start: start.index, end: after + end.index + end[0].length };
}
