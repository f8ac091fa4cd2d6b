import { spanOf, type ParsedMarkdown } from './markdown.js';
import type { VisibleRun, VisibleText } from './visible.js';
import type { Html } from 'mdast';

/** Comments, scripts and styles, tags, declarations: what of HTML is not read. */
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z][^<>]*>?|<[!?][^>]*>?/gi;

/** The visible text of a block of HTML: what stands between its tags, one space for white space. Entities stay as they are written. */
export function visibleHtmlText(parsed: ParsedMarkdown, node: Html): VisibleText {
  const span = spanOf(node);
  const source = parsed.source.slice(span.start, span.end);
  const runs: VisibleRun[] = [];
  let text = '';
  const push = (part: string, start: number, end: number): void => {
    runs.push({ text: part, start: span.start + start, end: span.start + end, isPlain: true, isCode: false, isLink: false });
    text += part;
  };
  let at = 0;
  const copy = (end: number): void => {
    for (const match of source.slice(at, end).matchAll(/(\s+)|[^\s]+/g)) {
      const start = at + match.index;
      if (match[1] === undefined) push(match[0], start, start + match[0].length);
      else if (text.length > 0 && !text.endsWith(' ')) push(' ', start, start + match[0].length);
    }
    at = end;
  };
  for (const match of source.matchAll(UNSEEN)) {
    copy(match.index);
    at = match.index + match[0].length;
  }
  copy(source.length);
  return { text, plain: text, runs, links: [], marks: [], cells: [] };
}
