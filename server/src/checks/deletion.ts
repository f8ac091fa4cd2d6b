import type { Span } from '../text/span.js';

/** Marks that stand at the edge of a clause: two of them with nothing between are one too many. */
const CLAUSE_MARK = /[,;:–—-]/;

/**
 * The span to delete so that the words in it leave no trace in some Markdown: emphasis that holds nothing else goes with them, and so does one of two spaces, or of two
 * equal commas or dashes, that would come to stand side by side. `source` is the Markdown, `words` a span of it.
 */
export function deletionOf(source: string, words: Span): Span {
  let { start, end } = withEmphasis(source, words);
  const spaceBefore = /\s*$/.exec(source.slice(0, start))![0].length;
  const markBefore = source[start - spaceBefore - 1] ?? '';
  const after = /^\s*/.exec(source.slice(end))![0];
  if (CLAUSE_MARK.test(markBefore) && source[end + after.length] === markBefore) end += after.length + 1;
  const isFirst = start === spaceBefore || /["“„«‘'([*_]/.test(source[start - 1] ?? '');
  if (isFirst && spaceBefore === 0) end += /^[\s,;:]*/.exec(source.slice(end))![0].length;
  else if (end === source.length || /[\s\p{P}]/u.test(source[end]!)) start -= spaceBefore;
  return { start, end };
}

/** The span with the marks of emphasis, strong or not, code or not, that hold it and nothing else. */
function withEmphasis(source: string, { start, end }: Span): Span {
  const opening = /([*_`~])\1{0,2}$/.exec(source.slice(0, start))?.[0] ?? '';
  const closing = opening !== '' && source.startsWith(opening, end) ? opening.length : 0;
  return closing === 0 ? { start, end } : { start: start - closing, end: end + closing };
}
