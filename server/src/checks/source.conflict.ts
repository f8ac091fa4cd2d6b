import type { Finding } from './finding.js';
import { evidenceOf, inSource, type Judgement } from './statement/judgement.js';
import { figureDifferences } from './statement/figureDifference.js';
import { sourceSentence } from './statement/judgement.js';

/** A second article contradicts only where it says nearly as much of the statement as the first. */
const NEARLY_AS_GOOD = 0.3;

/** `source.conflict`: one article bears the statement out, another one gives another figure or date in the same place. */
export function sourceConflict(judgement: Judgement): Finding | undefined {
  const [best, ...others] = judgement.windows;
  if (!best || judgement.verdict !== 'supported') return undefined;
  for (const other of others) {
    if (other.article === best.article || other.score < best.score - NEARLY_AS_GOOD) continue;
    const difference = figureDifferences(judgement.claim, other)[0];
    if (!difference) continue;
    const span = inSource(judgement, difference.claim);
    const text = judgement.claim.text.slice(difference.claim.start, difference.claim.end);
    return {
      code: 'source.conflict',
      start: span.start,
      end: span.end,
      message: `The sources disagree: “${best.article.metadata.title}” has “${text}”, “${other.article.metadata.title}” has “${difference.sourceText}”: “${sourceSentence(other, difference)}”.`,
      evidence: [evidenceOf(best, `has “${text}”`), evidenceOf(other, `has “${difference.sourceText}”`)],
      fixes: [],
    };
  }
  return undefined;
}
