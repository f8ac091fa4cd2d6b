import type { Article } from '../articles/article.js';
import type { BriefingBlock, Briefing } from '../briefing/briefing.js';
import type { DocumentReport } from '../checks/checkBriefing.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { firstFrom } from '../text/sorted.js';
import { overlaps, startOf, type Span } from '../text/span.js';

/** A briefing as it stands now. Enough for completion, which must not wait for a check. */
export interface ParsedDocument {
  readonly briefing: Briefing;
}

/** A briefing with what the checks found out about it. */
export interface CheckedDocument extends ParsedDocument {
  /** Every span, those of fixes included, is a document offset; ignored findings are left out. */
  readonly report: DocumentReport;
}

/** Builds the link that opens an article's file at a place of its text, such as `file:///corpus/a.txt#L12`. */
export type LinkBuilder = (article: Article, place: Span) => string;

/** What features ask besides the document. */
export interface FeatureContext {
  readonly index: CorpusIndex;
  readonly linkTo: LinkBuilder;
}

/** The block that holds a document offset; both ends count as inside, the later block wins where two meet. */
export function blockAt(briefing: Briefing, offset: number): BriefingBlock | undefined {
  const found = briefing.blocks[firstFrom(briefing.blocks, offset + 1, startOf) - 1];
  return found !== undefined && offset <= found.start + found.content.source.length ? found : undefined;
}

/** The span of a block's part, by document offset. */
export function inDocument(block: BriefingBlock, span: Span): Span {
  return { start: block.start + span.start, end: block.start + span.end };
}

/** Whether an offset lies on a span: from its first unit to just after its last, as a mouse or a cursor touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end && span.end > span.start;
}

/** The narrowest of the spans that an offset lies on. */
export function narrowestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (!touches(span, offset)) continue;
    // Where two spans meet, the one that begins here is meant: the character under the cursor is its own.
    const isBetter = best === undefined || best.end === offset || (span.end !== offset && span.end - span.start < best.end - best.start);
    if (isBetter) best = span;
  }
  return best;
}

/** The spans that share a unit with the range, or that an empty range touches. */
export function spansIn<T extends Span>(spans: readonly T[], range: Span): T[] {
  return spans.filter((span) => (range.end > range.start ? overlaps(span, range) : touches(span, range.start)));
}
