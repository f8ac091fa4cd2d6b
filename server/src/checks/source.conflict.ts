import type { Finding } from './finding.js';
import { coverageOfWords, figureDifferences } from './statement/figureDifference.js';
import { evidenceOf, inSource, sourceSentence, titleFor, type Judgement } from './statement/judgement.js';

/** A second article contradicts only where it says nearly as much of the statement as the first. */
const NEARLY_AS_GOOD = 0.3;
/** And only where its figure stands in the same place beyond doubt. */
const LEAST_COVERAGE = 0.75;
const LEAST_CONFIDENCE = 0.75;

/** `source.conflict`: one article bears the statement out, another one gives another figure or date in the same place. */
export function sourceConflict(judgement: Judgement): Finding | undefined {
  const best = judgement.windows[0];
  if (!best) return undefined;
  for (const other of judgement.rivals) {
    if (other.score < best.score - NEARLY_AS_GOOD || coverageOfWords(judgement.claim, other) < LEAST_COVERAGE) continue;
    const difference = figureDifferences(judgement.claim, other)[0];
    if (!difference || difference.confidence < LEAST_CONFIDENCE) continue;
    const span = inSource(judgement, difference.claim);
    const text = judgement.claim.text.slice(difference.claim.start, difference.claim.end);
    return {
      code: 'source.conflict',
      start: span.start,
      end: span.end,
      message: `The sources disagree: “${titleFor(best.article)}” has “${text}”, “${titleFor(other.article)}” has “${difference.sourceText}”: “${sourceSentence(other, difference)}”.`,
      evidence: [evidenceOf(best, `has “${text}”`), evidenceOf(other, `has “${difference.sourceText}”`)],
      fixes: [],
    };
  }
  return undefined;
}
