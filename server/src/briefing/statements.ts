import { originalSpan } from '../text/mappedText.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Citation, NotChecked, Statement } from './briefing.js';
import { whyNotChecked } from './claims.js';
import { isLeadIn } from './ownText.js';
import type { Prose } from './prose.js';

/** What a block says about all of its sentences. */
export interface StatementSurroundings {
  readonly prose: Prose;
  /** Widens a span of the block so that the markup which starts and ends at its edges is inside. */
  readonly markup: (span: Span, limits: Span) => Span;
  /** Quoted spans of the prose, marks included: their words are not the author's. */
  readonly quoted: readonly Span[];
  /** Why no sentence of the block is a claim, where that holds for all of them. */
  readonly notChecked?: NotChecked;
  readonly isTable: boolean;
  readonly citations: readonly Citation[];
}

interface Sentence {
  readonly prose: Span;
  readonly source: Span;
  readonly text: string;
  readonly notChecked: NotChecked | undefined;
}

/** The sentences of a block with what vouches for them, in order. */
export function findStatements(around: StatementSurroundings): Statement[] {
  const text = around.prose.mapped.text;
  const own = withoutSpans(text, around.quoted);
  const spans = sentenceSpans(around.prose);
  const sources = spans.map((prose) => originalSpan(around.prose.mapped, prose.start, prose.end));
  const sentences = spans.map((prose, index): Sentence => {
    const limits = { start: sources[index - 1]?.end ?? 0, end: sources[index + 1]?.start ?? Number.MAX_SAFE_INTEGER };
    const source = around.markup(sources[index]!, limits);
    const sentence = text.slice(prose.start, prose.end);
    const context = { ownWords: own.slice(prose.start, prose.end), origins: around.prose.origins.slice(prose.start, prose.end), isCell: around.isTable };
    return { prose, source, text: sentence, notChecked: around.notChecked ?? whyNotChecked(sentence, context) };
  });
  const vouched = assignCitations(sentences, around.citations, around.isTable);
  return sentences.map(({ prose, source, notChecked }, index) => ({
    ...source,
    prose,
    ...(notChecked === undefined ? {} : { notChecked }),
    citations: vouched[index]!,
  }));
}

/** Cells of a table are read one by one. */
function sentenceSpans(prose: Prose): Span[] {
  const text = prose.mapped.text;
  if (prose.cells.length === 0) return splitSentences(text);
  return prose.cells.flatMap((cell) => splitSentences(text.slice(cell.start, cell.end)).map((span) => ({ start: span.start + cell.start, end: span.end + cell.start })));
}

/** `text` with spaces in place of the spans, unit by unit. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    kept += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return kept + text.slice(at);
}

const ENDS = /[.!?…]["'”’»)\]]*$/;

/**
 * The indices of the citations that vouch for each sentence: those that stand in it; and those that stand after a full stop, or in a line
 * that only names sources, for all sentences before that have none of their own.
 */
function assignCitations(sentences: readonly Sentence[], citations: readonly Citation[], isTable: boolean): number[][] {
  const own: number[][] = sentences.map(() => []);
  if (sentences.length === 0) return own;
  const settled = sentences.map(() => false);
  let lastGroupAt = -1;
  let lastGroup: number[] = [];
  citations.forEach((citation, index) => {
    const holder = isTable ? -1 : holderOf(sentences, citation);
    const isSourceLine = holder >= 0 && namesOnlySources(sentences[holder]!);
    if (holder >= 0) {
      own[holder]!.push(index);
      if (isSettling(citation)) settled[holder] = true;
      if (!isSourceLine) return;
    }
    const until = isTable ? sentences.length : holder >= 0 ? holder : sentences.filter((sentence) => sentence.source.end <= citation.start).length;
    // Several in a row stand for the same sentences.
    const group = until === lastGroupAt ? lastGroup : range(until).filter((at) => !settled[at]);
    for (const at of group) {
      own[at]!.push(index);
      if (isSettling(citation)) settled[at] = true;
    }
    lastGroupAt = until;
    lastGroup = group;
  });
  return own;
}

/** 'Sources:' and a list of links; a line that leads in a quotation has its citation for that. */
function namesOnlySources({ notChecked, text }: Sentence): boolean {
  return notChecked === 'listOfLinks' || (notChecked === 'fragment' && !isLeadIn(text));
}

/** A bare `@word` in running text may be anything, so it does not keep other citations away. */
function isSettling(citation: Citation): boolean {
  const isFootnote = citation.targetSpan.start === citation.start;
  return citation.isCertain || citation.target.kind !== 'id' || isFootnote;
}

/** The sentence in which a citation stands: around it, before it without a full stop between, or after it where none is before; -1 for none. */
function holderOf(sentences: readonly Sentence[], citation: Citation): number {
  const inside = sentences.findIndex((sentence) => sentence.source.start <= citation.start && citation.start < sentence.source.end);
  if (inside >= 0) return inside;
  const before = sentences.filter((sentence) => sentence.source.end <= citation.start).length - 1;
  if (before < 0) return 0;
  return ENDS.test(sentences[before]!.text) ? -1 : before;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
