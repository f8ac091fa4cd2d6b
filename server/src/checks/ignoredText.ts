import { overlaps, type Span } from '../text/span.js';
import type { Finding } from './finding.js';

/**
 * The text whose fingerprint stands for a finding in `.stet/ignore.json`: the sentence it stands in and, where it marks only a part of it, that
 * part. So an edited sentence is checked again, and ignoring one name does not ignore its neighbour. All spans by offsets into `text`, the document's or the block's.
 */
export function ignoredText(text: string, statements: readonly Span[], finding: Span & Pick<Finding, 'sentence'>): string {
  const marked = text.slice(finding.start, finding.end);
  const sentence = finding.sentence ?? statements.find((statement) => overlaps(statement, finding));
  if (sentence === undefined || (sentence.start >= finding.start && sentence.end <= finding.end)) return marked;
  return `${text.slice(sentence.start, sentence.end)}\n${marked}`;
}
