import { likeness } from '../alignment.js';
import type { Profile, Term } from '../profile.js';

/** How far before a figure its deed may stand, and how like it must be. */
const DEED_REACH = 3;
const SAME_DEED = 0.85;

/** Words that say how sure or which an amount is, and no deed. */
const OF_AMOUNT = /^(?:estimated|reported|reportedly|total|average|record|additional|further|expected|annual|yearly|combined|roughly|nearly|approximately|mere|whopping|some)$/;

/**
 * Whether a figure of the claim stands in one sentence behind the very deed of the claim, nobody else than the claim names does it there, and another sentence has nothing of that deed: 'Brandt was fined 3 million'
 * where 'the company was fined 3 million' and Brandt, two sentences before, 'was sued for 58 million'.
 */
export function hasDeedToItself(claim: Profile, { token }: Term, home: Profile, figure: Term, there: Profile): boolean {
  const isBefore = (value: number, at: number): boolean => at < value && value - at <= DEED_REACH;
  const deed = claim.terms.findLast(({ kind, token: at, norm }) => kind === 'word' && isBefore(token, at) && !OF_AMOUNT.test(norm));
  if (!deed || !home.terms.some((word) => isBefore(figure.token, word.token) && likeness(claim, deed, home, word) >= SAME_DEED)) return false;
  const hasOthers = home.terms.some((name) => name.kind === 'name' && !claim.terms.some((mine) => likeness(claim, mine, home, name) >= SAME_DEED));
  return !hasOthers && !there.terms.some((word) => likeness(claim, deed, there, word) > 0);
}
