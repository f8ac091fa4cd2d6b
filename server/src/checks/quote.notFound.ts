import type { Finding } from './finding.js';
import { shortened } from './quotation/evidence.js';
import type { QuotationQuestion } from './quotation/question.js';

/** `quote.notFound`: no article holds the quoted words or anything close to them. */
export function notFoundFinding(question: QuotationQuestion): Finding {
  const { quotation, text } = question;
  const by = quotation.speaker ? ` by ${quotation.speaker.name}` : '';
  const words = shortened(text.replace(/\s+/g, ' '), 80);
  return { code: 'quote.notFound', start: quotation.start, end: quotation.end, message: `No article holds “${words}”${by} or anything close to it.`, evidence: [], fixes: [] };
}
