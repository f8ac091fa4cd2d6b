import type { Span } from '../text/span.js';

/** A source id as the writer names it, by offsets into the text that was searched. */
export interface IdMention {
  readonly id: string;
  /** The id without its `@`. */
  readonly idSpan: Span;
  /** The citation with its locator; with its brackets where it is alone in them. */
  readonly span: Span;
  readonly locator?: string;
}

/** One or several citations that stand and fall together: `[see @a; @b, p. 3]`, `(@a)`, or `@a` alone. */
export interface CitationGroup {
  readonly span: Span;
  readonly form: 'bracketed' | 'parenthesised' | 'running';
  readonly mentions: readonly IdMention[];
}

/** Letters and digits with `_ - . : ~ /` between them, so that a full stop after an id is never part of it. */
const ID = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.:~/-]*[\p{L}\p{N}\p{M}_])?`;
const GROUP = /\[([^[\]]*@[^[\]]*)\]|\(([^()[\]]*@[^()[\]]*)\)/gu;
const RUNNING = new RegExp(String.raw`(?<![\p{L}\p{N}_.:/@\\~+-])-?@(${ID})(?!@)`, 'gu');
/** 'see', 'see also', 'cf.', … and nothing longer: words in brackets that merely have an `@` in them are the writer's own. */
const PREFIX = /^\s*(?:[\p{L}.:]+\s+){0,3}-?$/u;
const PART = new RegExp(String.raw`^(?<prefix>[^@]*)@(?<id>${ID})(?<rest>[^@]*)$`, 'u');

/** The citations of a text, in order. Characters that are no syntax must have been masked before. Never fails. */
export function findCitationGroups(plain: string): CitationGroup[] {
  if (!plain.includes('@')) return [];
  const groups: CitationGroup[] = [];
  for (const match of plain.matchAll(GROUP)) {
    const inside = match[1] ?? match[2] ?? '';
    const mentions = readGroup(inside, match.index + 1);
    if (mentions === undefined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const single = mentions.length === 1 ? [{ ...mentions[0]!, span }] : mentions;
    groups.push({ span, form: match[1] === undefined ? 'parenthesised' : 'bracketed', mentions: single });
  }
  for (const match of plain.matchAll(RUNNING)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (groups.some((group) => group.span.start <= span.start && span.end <= group.span.end)) continue;
    const id = match[1]!;
    groups.push({ span, form: 'running', mentions: [{ id, span, idSpan: { start: span.end - id.length, end: span.end } }] });
  }
  return groups.sort((a, b) => a.span.start - b.span.start);
}

/** The mentions between a pair of brackets, or undefined where the brackets hold something else. */
function readGroup(inside: string, offset: number): IdMention[] | undefined {
  const mentions: IdMention[] = [];
  let at = offset;
  for (const part of inside.split(';')) {
    const start = at;
    at += part.length + 1;
    const match = PART.exec(part);
    if (match === null) {
      // 'p. 4' after a semicolon goes on with the citation before it; words before the first one are no citation.
      if (mentions.length === 0 || part.includes('@')) return undefined;
      continue;
    }
    const { prefix = '', id = '', rest = '' } = match.groups!;
    if (!PREFIX.test(prefix)) return undefined;
    const atSign = start + prefix.length;
    const locator = /^\s*,?\s*(.*?)\s*$/su.exec(rest)?.[1] ?? '';
    if (!isLocator(rest, locator)) return undefined;
    const trimmedEnd = atSign + 1 + id.length + rest.trimEnd().length;
    const idSpan = { start: atSign + 1, end: atSign + 1 + id.length };
    mentions.push({ id, idSpan, span: { start: atSign, end: trimmedEnd }, ...(locator.length > 0 ? { locator } : {}) });
  }
  return mentions.length > 0 ? mentions : undefined;
}

/** After a comma anything may stand; without one only what points to a place, so that '(@handle wrote on Friday)' is no citation. */
function isLocator(rest: string, locator: string): boolean {
  return locator.length === 0 || /^\s*,/.test(rest) || /^\s+(?:pp?\.|§|para|par\.|ch|sec|line|l{1,2}\.|\d)/iu.test(rest);
}
