import { bibliographyIn } from '../../briefing/bibliography.js';
import type { Briefing } from '../../briefing/briefing.js';
import { contains, type Span } from '../../text/span.js';

/** A footnote of a document. */
export interface Footnote {
  readonly label: string;
  /** The whole definition with its line break, by document offset. */
  readonly definition: Span;
  /** What it says, on one line. */
  readonly text: string;
}

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:(?:\r\n|\r|\n)(?:[ \t]{2,}|\t)\S.*)*)(?:\r\n|\r|\n|$)/gm;

/** The footnotes that a document defines, outside code, in order. */
export function footnotesOf({ text, blocks }: Briefing): Footnote[] {
  const code = blocks.filter(({ content }) => content.kind === 'code').map(({ start, content }) => ({ start, end: start + content.source.length }));
  return [...text.matchAll(DEFINITION)]
    .map((match) => ({ label: match[1]!, text: match[2]!.replace(/\s+/g, ' ').trim(), definition: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ definition }) => !code.some((span) => contains(span, definition)));
}

/** The first numbers that are no label yet. */
export function* freeLabels(text: string): Generator<string, never> {
  const taken = new Set([...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => label!));
  for (let number = 1; ; number++) if (!taken.has(String(number))) yield String(number);
}

/** Where new definitions go, and what has to stand around them: behind the last footnote, else before the bibliography, else at the end. */
export function definitionPlace(briefing: Briefing): { readonly at: number; readonly before: string; readonly after: string } {
  const { text } = briefing;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const last = footnotesOf(briefing).at(-1);
  if (last !== undefined) return { at: last.definition.end, before: /[\r\n]$/.test(text.slice(0, last.definition.end)) ? '' : newline, after: '' };
  const list = bibliographyIn(text);
  if (list !== undefined) return { at: list.start, before: '', after: newline };
  const blank = /(?:\r\n|\n){2}$/.test(text) ? '' : /[\r\n]$/.test(text) ? newline : newline + newline;
  return { at: text.length, before: blank, after: '' };
}
