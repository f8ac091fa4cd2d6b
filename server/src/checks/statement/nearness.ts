import type { Alignment } from './alignment.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/**
 * How much of what stands around a term of the claim also stands around a token of the source, 0 to 1: the share, by weight, of the claim's
 * neighbouring terms whose place in the source lies within `reach` tokens of that token. This is what 'in the same place' means.
 */
export function sharedSurroundings(claim: Profile, alignment: Alignment, claimToken: number, window: Window, sentence: number, sourceToken: number, reach = 8): number {
  let total = 0;
  let shared = 0;
  const source = window.sentences[sentence]!;
  claim.terms.forEach((term, index) => {
    const distance = Math.abs(term.token - claimToken);
    if (distance === 0 || distance > reach) return;
    const weight = term.weight / (1 + distance / 4);
    total += weight;
    const match = alignment.matches[index];
    if (!match || match.sentence !== sentence) return;
    const away = Math.abs(source.terms[match.term]!.token - sourceToken);
    if (away <= reach + 4) shared += weight * match.score * (away <= reach ? 1 : 0.5);
  });
  return total === 0 ? 0 : shared / total;
}
