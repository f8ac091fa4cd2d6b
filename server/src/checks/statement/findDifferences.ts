import type { CheckContext } from '../context.js';
import { actorDifferences } from './actorDifference.js';
import type { Difference } from './difference.js';
import { figureDifferences } from './figureDifference.js';
import { polarityDifferences } from './polarityDifference.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** A passage this much weaker than the best still clears a difference that only the best one has. */
const NEARLY_AS_GOOD = 0.12;

/**
 * The typed differences between a claim and the passage that matches it best. One that another passage, nearly as good, does not have is none:
 * the claim may rest on that passage.
 */
export async function findDifferences(claim: Profile, windows: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const best = windows[0];
  if (!best) return [];
  const found = await differencesWith(claim, best, context, signal);
  if (found.length === 0) return [];
  const rivals = windows.slice(1).filter(({ score }) => score >= best.score - NEARLY_AS_GOOD);
  return found.filter((difference) => !rivals.some((rival) => clears(claim, rival, difference)));
}

async function differencesWith(claim: Profile, window: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<Difference[]> {
  const found = [...figureDifferences(claim, window), ...polarityDifferences(claim, window)];
  return found.length > 0 ? found : [...(await actorDifferences(claim, window, context, signal))];
}

/** Whether a passage has the very word or figure of the claim that another passage puts differently. */
function clears(claim: Profile, rival: Window, difference: Difference): boolean {
  if (difference.kind === 'negation') return !polarityDifferences(claim, rival).some(({ claim: span }) => span.end === difference.claim.end);
  return claim.terms.some((term, index) => {
    const token = claim.tokens[term.token]!;
    return token.start >= difference.claim.start && token.end <= difference.claim.end && rival.alignment.matches[index] !== undefined;
  });
}
