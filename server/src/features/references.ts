import { overlaps, type Span } from '../text/span.js';
import { narrowestAt, type CheckedDocument } from './checkedDocument.js';

/** A briefing that is searched for uses of a passage. */
export interface ReferencedDocument {
  readonly uri: string;
  readonly document: CheckedDocument;
}

/** A quotation or statement of a briefing that rests on the passage. */
export interface BriefingReference extends Span {
  readonly uri: string;
  readonly kind: 'quotation' | 'statement';
}

/**
 * Where briefings rest on a passage of an article: quotations and statements whose evidence shares a character with it. An empty span stands for
 * the sentence or passage around it. A statement that only holds a quotation that is listed already is not listed again.
 */
export function referencesTo(articleId: string, span: Span, documents: readonly ReferencedDocument[]): BriefingReference[] {
  const found: BriefingReference[] = [];
  for (const { uri, document } of documents) {
    const rests = (evidence: readonly { readonly article: { readonly id: string }; readonly start: number; readonly end: number }[]): boolean =>
      evidence.some((item) => item.article.id === articleId && (span.end > span.start ? overlaps(item, span) : item.start <= span.start && span.start <= item.end));
    const quotations = document.report.quotations.filter((verdict) => verdict.verdict !== 'notFound' && rests(verdict.evidence));
    const statements = document.report.statements.filter((verdict) => rests(verdict.evidence) && verdict.verdict !== 'unsupported' && !quotations.some((quotation) => overlaps(quotation, verdict)));
    for (const { start, end } of quotations) found.push({ uri, kind: 'quotation', start, end });
    for (const { start, end } of statements) found.push({ uri, kind: 'statement', start, end });
  }
  return found.sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
}

/** The passage that the quotation or statement at an offset rests on most, for listing every other use of it. */
export function passageAt(document: CheckedDocument, offset: number): { readonly articleId: string; readonly span: Span } | undefined {
  const verdict = narrowestAt(document.report.quotations, offset) ?? narrowestAt(document.report.statements, offset);
  const evidence = verdict?.evidence[0];
  return evidence && { articleId: evidence.article.id, span: { start: evidence.start, end: evidence.end } };
}
