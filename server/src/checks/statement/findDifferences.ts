import type { CheckContext } from '../context.js';
import { actorDifferences } from './actorDifference.js';
import type { Difference } from './difference.js';
import { figureDifferences } from './figureDifference.js';
import { polarityDifferences } from './polarityDifference.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** How much less of the claim another passage may have than the best one would have with the differing words, and still clear them. */
const NEARLY_AS_GOOD = 0.15;

/**
 * The typed differences between a claim and the passage that matches it best. One that another passage, as good as the best would be without it,
 * does not have is none: the claim may rest on that passage.
 */
export async function findDifferences(claim: Profile, windows: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const best = windows[0];
  if (!best) return [];
  const found = await differencesWith(claim, best, context, signal);
  if (found.length === 0) return [];
  return found.filter((difference) => {
    const wanted = best.alignment.coverage + shareOf(claim, difference) - NEARLY_AS_GOOD;
    return !windows.slice(1).some((rival) => rival.alignment.coverage >= wanted && clears(claim, rival, difference));
  });
}

async function differencesWith(claim: Profile, window: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<Difference[]> {
  const found = [...figureDifferences(claim, window), ...polarityDifferences(claim, window)];
  return found.length > 0 ? found : [...(await actorDifferences(claim, window, context, signal))];
}

/** Share of the claim's weight that the differing words have. */
function shareOf(claim: Profile, difference: Difference): number {
  let [total, own] = [0, 0];
  for (const term of claim.terms) {
    total += term.weight;
    if (isWithin(claim, term.token, difference)) own += term.weight;
  }
  return difference.kind === 'negation' || total === 0 ? 0 : own / total;
}

function isWithin(claim: Profile, token: number, difference: Difference): boolean {
  return claim.tokens[token]!.start >= difference.claim.start && claim.tokens[token]!.end <= difference.claim.end;
}

/** Whether a passage has the very word or figure of the claim that another passage puts differently. */
function clears(claim: Profile, rival: Window, difference: Difference): boolean {
  if (difference.kind === 'negation') return !polarityDifferences(claim, rival).some(({ claim: span }) => span.end === difference.claim.end);
  return claim.terms.some((term, index) => isWithin(claim, term.token, difference) && rival.alignment.matches[index] !== undefined);
}
