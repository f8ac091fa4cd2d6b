import type { QuotationVerdict, StatementVerdict } from '../checks/finding.js';
import { overlaps, type Span } from '../text/span.js';
import { blockAt, narrowestAt, type CheckedDocument } from './checkedDocument.js';

/** A sentence of a briefing with what was found out about it. A block quote may be a quotation without a statement. */
export interface JudgedSentence extends Span {
  readonly text: string;
  readonly statement?: StatementVerdict;
  /** Those that share a character with it, in order. */
  readonly quotations: readonly QuotationVerdict[];
}

/**
 * The sentence that an offset is on, or that ends last before it in the same block: on a citation or a full stop a writer is still at the sentence. Undefined where
 * the block has none.
 */
export function sentenceAt({ briefing, report }: CheckedDocument, offset: number): JudgedSentence | undefined {
  const block = blockAt(briefing, offset);
  const whole = block && { start: block.start, end: block.start + block.content.source.length };
  const inBlock = <T extends Span>(spans: readonly T[]): T[] => (whole === undefined ? [] : spans.filter((span) => overlaps(span, whole)));
  const statements = inBlock(report.statements);
  const quotations = inBlock(report.quotations);
  const statement = narrowestAt(statements, offset) ?? statements.filter(({ end }) => end <= offset).at(-1);
  const quotation = narrowestAt(quotations, offset) ?? (statement === undefined ? quotations.filter(({ end }) => end <= offset).at(-1) : undefined);
  if (quotation !== undefined && (statement === undefined || !overlaps(statement, quotation))) return { start: quotation.start, end: quotation.end, text: quotation.text, quotations: [quotation] };
  if (statement === undefined) return undefined;
  return { start: statement.start, end: statement.end, text: statement.text, statement, quotations: quotations.filter((other) => overlaps(other, statement)) };
}
