import type { Finding } from './finding.js';
import type { Judgement } from './statement/judgement.js';
import type { PlacedDifference } from './statement/difference.js';
import { asTheSourceSays, differencesOf } from './statement/message.js';

/** `figure.mismatch`: the matching passage has another number, quantity or unit in the same place. */
export function figureMismatch(judgement: Judgement): readonly Finding[] {
  return differencesOf(judgement, 'figure.mismatch', (difference, text) => `The briefing has “${withUnit(judgement, difference) ?? text}” where the source has “${difference.sourceText}”: ${asTheSourceSays(difference)}.`);
}

/** A figure of the briefing with its unit, as the source's is given: '18 percent' beside '18 points'. */
function withUnit({ claim }: Judgement, difference: PlacedDifference): string | undefined {
  return claim.quantities.find(({ number }) => number.start === difference.claim.start && number.end === difference.claim.end)?.text;
}
