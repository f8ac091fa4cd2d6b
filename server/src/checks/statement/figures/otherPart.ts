import type { Difference } from '../difference.js';
import type { Profile } from '../profile.js';
import { complement } from './derivedAcross.js';

/** Differences that come of telling the other part of a whole: the share is another one, or what is said of it is denied. */
const OF_PART: ReadonlySet<Difference['kind']> = new Set(['figure', 'extent', 'negation', 'opposite']);

/**
 * Whether a difference is there only because the claim tells the one part of a whole and the source the other: 'two thirds were uninsured' of 'a third were insured'. The
 * share that it is about is the last one up to its place in the claim; what differs beside another share, and in any other way, is left to stand.
 */
export function tellsOtherPart(claim: Profile, source: Profile, { kind, claim: { start } }: Difference): boolean {
  const share = claim.quantities.findLast((quantity) => quantity.start <= start) ?? claim.quantities[0];
  return OF_PART.has(kind) && share !== undefined && complement(claim, share, [source]) !== undefined;
}
