import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** Share of the weight of a claim's terms that a passage has, 0 to 1, the terms at the indices `without` left out: how well the rest of the claim fits. */
export function coverageWithout(claim: Profile, window: Window, without: readonly number[]): number {
  let [total, found] = [0, 0];
  claim.terms.forEach((term, index) => {
    if (without.includes(index)) return;
    total += term.weight;
    found += term.weight * (window.alignment.matches[index]?.score ?? 0);
  });
  return total === 0 ? 0 : found / total;
}
