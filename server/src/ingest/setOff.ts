import { originalSpan, type MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** What stands right before and right behind words that are set off: in bold, as a heading of Markdown, and in a page. */
const SET_OFF: readonly { readonly before: RegExp; readonly behind: RegExp }[] = [
  { before: /(?:\*\*|__)$/, behind: /^(?:\*\*|__)/ },
  { before: /(?:^|\n)#{1,6} $/, behind: /^[ \t#]*(?:\n|$)/ },
  { before: /<(?:strong|b|h[2-6]|dt)(?:\s[^<>]*)?>(?:\s|<[a-z][^<>]*>)*$/i, behind: /^(?:\s|<\/?[a-z][^<>]*>)*?<\/(?:strong|b|h[2-6]|dt)>/i },
];
/** Of the file so much is looked at on either side. */
const REACH = 160;
/** Fewer questions make no conversation: then nobody asks what is set off. */
const LEAST_QUESTIONS = 3;
const QUESTIONS = /\?["”’»)\]]*[ \t]*(?:\n|$)/g;

/**
 * The paragraphs of an article that its file sets off as a whole, in bold or as headings, as interviews have their questions. Offsets into `content`, ascending. `source` is the decoded
 * file that `content` is mapped to. None where the text does not ask several questions in paragraphs of their own.
 */
export function setOffParagraphs(content: MappedText, source: string): Span[] {
  const { text } = content;
  if ((text.match(QUESTIONS) ?? []).length < LEAST_QUESTIONS) return [];
  const found: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = index + /^\s*/.exec(line)![0].length;
    const end = index + line.trimEnd().length;
    const { start: from, end: to } = originalSpan(content, start, end);
    const [ahead, after] = [source.slice(Math.max(0, from - REACH), from), source.slice(to, to + REACH)];
    if (SET_OFF.some(({ before, behind }) => before.test(ahead) && behind.test(after))) found.push({ start, end });
  }
  return found;
}
