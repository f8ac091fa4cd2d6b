import { likeness } from './alignment.js';
import type { Profile, Term } from './profile.js';

/** A likeness from which on a term says what another one says. */
const SAID = 0.75;

/** A run of a sentence's terms, such as what a clause tells. */
export interface Region {
  readonly profile: Profile;
  readonly terms: readonly Term[];
}

/** The terms of a sentence from one token to another, the last one excluded. */
export function regionOf(profile: Profile, from: number, to = profile.tokens.length): Region {
  return { profile, terms: profile.terms.filter(({ token }) => token >= from && token < to) };
}

/** What the terms of a region weigh together. */
export function weightOfRegion({ terms }: Region): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Share of a region's weight that others have in words that say the same: 0 to 1, and 0 where it has none. */
export function sharedByRegions(own: Region, others: readonly Region[]): number {
  const total = weightOfRegion(own);
  const shared = own.terms.reduce((sum, term) => {
    const isThere = others.some(({ profile, terms }) => terms.some((other) => likeness(own.profile, term, profile, other) >= SAID));
    return isThere ? sum + term.weight : sum;
  }, 0);
  return total === 0 ? 0 : shared / total;
}
