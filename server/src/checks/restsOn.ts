import { contains, overlaps } from '../text/span.js';
import type { Evidence, QuotationVerdict, StatementVerdict } from './finding.js';

/**
 * The passages of cited articles that a sentence rests on: of each article the best one where the sentence is supported, and those of the
 * exact quotations in it. A passage that lies within another one is left out. Empty for a sentence that cites nothing or is not borne out.
 * Statement and quotations have spans in the same text.
 */
export function restsOn(statement: StatementVerdict, quotations: readonly QuotationVerdict[]): Evidence[] {
  const proofs = [
    ...(statement.verdict === 'supported' ? [statement.evidence] : []),
    ...quotations.filter((quotation) => quotation.verdict === 'exact' && overlaps(quotation, statement)).map(({ evidence }) => evidence),
  ];
  const passages = proofs.flatMap((evidence) => statement.citations.flatMap((id) => evidence.find(({ article }) => article.id === id) ?? []));
  return passages.filter((passage, index) => !passages.some((other, at) => at !== index && other.article.id === passage.article.id && contains(other, passage) && (at < index || !contains(passage, other))));
}
