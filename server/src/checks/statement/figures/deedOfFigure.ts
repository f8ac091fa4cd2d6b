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
export function hasDeedToItself(claim: Profile, term: Term, home: Profile, figure: Term, there: Profile): boolean {
  const deed = deedBefore(claim, term);
  return deed !== undefined && isBehind(claim, deed, home, figure) && !hasOthers(claim, home) && !there.terms.some((word) => likeness(claim, deed, there, word) > 0);
}

/** 'Has created 620 posts' where one sentence has 'promised 1,500 posts; it has created 620': whether a figure stands behind the deed of the claim's figure, the other one does not, and nobody but whom the claim names does anything there. */
export function isBehindItsDeed(claim: Profile, term: Term, source: Profile, figure: Term, other: Term): boolean {
  const deed = deedBefore(claim, term);
  return deed !== undefined && isBehind(claim, deed, source, figure) && !isBehind(claim, deed, source, other) && !hasOthers(claim, source);
}

const isBefore = (value: number, at: number): boolean => at < value && value - at <= DEED_REACH;

function deedBefore({ terms }: Profile, { token }: Term): Term | undefined {
  return terms.findLast(({ kind, token: at, norm }) => kind === 'word' && isBefore(token, at) && !OF_AMOUNT.test(norm));
}

function isBehind(claim: Profile, deed: Term, source: Profile, figure: Term): boolean {
  return source.terms.some((word) => isBefore(figure.token, word.token) && likeness(claim, deed, source, word) >= SAME_DEED);
}

function hasOthers(claim: Profile, source: Profile): boolean {
  return source.terms.some((name) => name.kind === 'name' && !claim.terms.some((mine) => likeness(claim, mine, source, name) >= SAME_DEED));
}
