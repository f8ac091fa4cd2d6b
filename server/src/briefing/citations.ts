import type { Span } from '../text/span.js';
import type { Citation, CitationTarget } from './briefing.js';
import { findCitationGroups, type CitationGroup } from './citationSyntax.js';
import { definitionKey, type DefinitionTable, type FootnoteSource } from './definitions.js';
import type { VisibleLink, VisibleRun, VisibleText } from './visible.js';

/** The citations of a block and what of its visible text they take up. */
export interface CitationsFound {
  /** In the order of the source; offsets relative to the block's start. */
  readonly citations: readonly Citation[];
  /** Spans of the visible text that are no prose, in order. */
  readonly removed: readonly Span[];
}

/** The citations in the visible text of a block that starts at `blockStart` of the parsed source. */
export function findCitations(visible: VisibleText, definitions: DefinitionTable, blockStart: number): CitationsFound {
  const toSource = sourceMapper(visible.runs, blockStart);
  const citations: Citation[] = [];
  const removed: Span[] = [];
  const groups = findCitationGroups(visible.plain);
  for (const group of groups) {
    for (const mention of group.mentions) {
      citations.push({
        ...toSource(mention.span),
        target: { kind: 'id', id: mention.id },
        targetSpan: toSource(mention.idSpan),
        ...(mention.locator === undefined ? {} : { locator: mention.locator }),
        isCertain: group.form === 'bracketed',
      });
    }
    if (group.form !== 'running' || standsAlone(visible.plain, group, groups)) removed.push(group.span);
  }
  for (const link of visible.links) {
    const citation = linkCitation(link, definitions, blockStart);
    if (citation !== undefined) citations.push(citation);
    if (link.isBare && citation !== undefined) removed.push(link.shown);
  }
  for (const mark of visible.marks) {
    if (mark.kind !== 'footnote') continue;
    const span = { start: mark.span.start - blockStart, end: mark.span.end - blockStart };
    for (const source of definitions.get(definitionKey('footnote', mark.value))?.sources ?? []) citations.push({ ...span, ...source, targetSpan: span });
  }
  citations.sort((a, b) => a.start - b.start || a.targetSpan.start - b.targetSpan.start);
  return { citations, removed: withParentheses(visible.plain, removed.sort((a, b) => a.start - b.start)) };
}

/** What a footnote names, from its citations in order, each source once. */
export function sourcesOfCitations(citations: readonly Citation[]): FootnoteSource[] {
  const seen = new Set<string>();
  const sources: FootnoteSource[] = [];
  for (const { target, isCertain, locator } of citations) {
    const key = JSON.stringify([target, locator]);
    if (seen.has(key)) continue;
    seen.add(key);
    sources.push({ target, isCertain, ...(locator === undefined ? {} : { locator }) });
  }
  return sources;
}

/** `@id` after the last full stop of a paragraph is read by nobody; anywhere else it is a word of its sentence. */
function standsAlone(plain: string, group: CitationGroup, groups: readonly CitationGroup[]): boolean {
  // What follows must be citations and nothing else, so a long rest settles it without a look.
  if (plain.length - group.span.end > 400) return false;
  const before = withoutGroups(plain, 0, group.span.start, groups).trimEnd();
  const after = withoutGroups(plain, group.span.end, plain.length, groups).trim();
  return /[.!?…]["'”’)\]]*$/.test(before) && /^[.]?$/.test(after);
}

function withoutGroups(plain: string, start: number, end: number, groups: readonly CitationGroup[]): string {
  let kept = '';
  let at = start;
  for (const { span } of groups) {
    if (span.start < at || span.end > end) continue;
    kept += plain.slice(at, span.start);
    at = span.end;
  }
  return kept + plain.slice(at, end);
}

/** Joins what is next to each other, and takes out the parentheses that hold nothing else. */
function withParentheses(plain: string, removed: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of removed) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s,;]*$/.test(plain.slice(last.end, Math.max(last.end, span.start)))) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  for (const span of joined) {
    const before = /[([]\s*$/.exec(plain.slice(0, span.start));
    const after = /^\s*[)\]]/.exec(plain.slice(span.end));
    if (before === null || after === null) continue;
    span.start = before.index;
    span.end += after[0].length;
  }
  return joined;
}

function linkCitation(link: VisibleLink, definitions: DefinitionTable, blockStart: number): Citation | undefined {
  const url = link.url ?? definitions.get(definitionKey('link', link.identifier ?? ''))?.url;
  const target = url === undefined ? undefined : linkTarget(url);
  if (target === undefined) return undefined;
  return {
    start: link.span.start - blockStart,
    end: link.span.end - blockStart,
    target,
    targetSpan: { start: link.urlSpan.start - blockStart, end: link.urlSpan.end - blockStart },
    isCertain: false,
  };
}

/** What a link's address may name: a page, or a file by a path. Mail addresses and places within the document name nothing. */
function linkTarget(url: string): CitationTarget | undefined {
  if (/^https?:\/\/./i.test(url)) return { kind: 'url', url };
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/|#|\?|$)/i.test(url)) return undefined;
  const path = url.replace(/[?#].*$/s, '');
  return path.length === 0 ? undefined : { kind: 'path', path: decodePath(path) };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A per cent sign that starts no escape belongs to the file's name.
    return path;
  }
}

/** From spans of the visible text to spans relative to the block. */
function sourceMapper(runs: readonly VisibleRun[], blockStart: number): (span: Span) => Span {
  const starts: number[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    length += run.text.length;
  }
  const locate = (offset: number): { run: VisibleRun; within: number } | undefined => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    return run === undefined ? undefined : { run, within: offset - starts[low]! };
  };
  return (span) => {
    const first = locate(span.start);
    const last = locate(Math.max(span.start, span.end - 1));
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const start = isUnitwise(first.run) ? first.run.start + first.within : first.run.start;
    const end = isUnitwise(last.run) ? last.run.start + last.within + 1 : last.run.end;
    return { start: start - blockStart, end: end - blockStart };
  };
}

function isUnitwise(run: VisibleRun): boolean {
  return run.text.length === run.end - run.start;
}
