import type { Finding } from './finding.js';
import { evidenceOf, inSource, sourceSentence, titleFor, type Judgement } from './statement/judgement.js';

/** `source.conflict`: one article bears the statement out, an independent one has another figure or date, or the opposite, in the same place. */
export function sourceConflict(judgement: Judgement): Finding | undefined {
  const best = judgement.windows[0];
  if (!best || !judgement.conflict) return undefined;
  const { window: other, difference } = judgement.conflict;
  const span = inSource(judgement, difference.claim);
  const text = judgement.claim.text.slice(difference.claim.start, difference.claim.end);
  return {
    code: 'source.conflict',
    start: span.start,
    end: span.end,
    message: `The sources disagree: ${named(best, other)} has “${text}”, ${named(other, best)} has “${difference.sourceText}”: “${sourceSentence(other, difference)}”.`,
    evidence: [evidenceOf(best, `has “${text}”`), evidenceOf(other, `has “${difference.sourceText}”`)],
    fixes: [],
  };
}

type Dated = Parameters<typeof titleFor>[0] & { readonly metadata: { readonly date?: string } };

/** An article by its title, with its day where the other one appeared on another day: the later one may know more. */
function named({ article }: { readonly article: Dated }, other: { readonly article: Dated }): string {
  const { date } = article.metadata;
  const isTold = date !== undefined && other.article.metadata.date !== undefined && other.article.metadata.date !== date;
  return `“${titleFor(article)}”${isTold ? ` (${date})` : ''}`;
}
