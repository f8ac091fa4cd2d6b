import type { Difference } from '../difference.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';
import { negationAt } from './negatedWord.js';
import { directionAt, oppositeOf } from './oppositeWord.js';

const LEAST_COVERAGE = 0.45;
const LIGHT_WEIGHT = 0.45;

/** Denials on one side only, words of the claim for which the passage has the opposite, and figures that went the other way. */
export function polarityDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const differences: Difference[] = [];
  claim.terms.forEach((term, index) => {
    const match = window.alignment.matches[index];
    if (match?.isOfSpeaker) return;
    // A word as light as 'come' must be the same word, not a synonym, before its denial says anything.
    const isSame = match !== undefined && (match.score >= 0.9 || (match.score >= 0.7 && term.weight >= LIGHT_WEIGHT));
    const difference =
      term.kind === 'word'
        ? isSame
          ? // A word that is alike only by its sense may stand in another sentence than the opposite of this one.
            (negationAt(claim, window, index, match.sentence, match.term) ?? (match.score < 0.9 ? oppositeOf(claim, window, term, index, match.sentence) : undefined))
          : oppositeOf(claim, window, term, index)
        : term.kind === 'figure' && isSame
          ? directionAt(claim, window, term, match.sentence, match.term)
          : undefined;
    if (difference) differences.push(difference);
  });
  return differences;
}
