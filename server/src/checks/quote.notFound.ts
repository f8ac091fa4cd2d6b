import { t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import { shortened } from './quotation/evidence.js';
import type { QuotationQuestion } from './quotation/question.js';

/** `quote.notFound`: no article holds the quoted words or anything close to them. */
export function notFoundFinding(question: QuotationQuestion): Finding {
  const { quotation, text } = question;
  const words = shortened(text.replace(/\s+/g, ' '), 80);
  const message = quotation.speaker ? t('No article holds “{0}” by {1} or anything close to it.', words, quotation.speaker.name) : t('No article holds “{0}” or anything close to it.', words);
  return { code: 'quote.notFound', start: quotation.start, end: quotation.end, message, evidence: [], fixes: [] };
}
