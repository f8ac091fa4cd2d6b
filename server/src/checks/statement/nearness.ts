import { likeness } from './alignment.js';
import type { Profile } from './profile.js';
import type { Window } from './window.js';

/** A likeness below this is no match: 0.6 is a common root. */
const LEAST_LIKENESS = 0.6;
/** A semicolon sets its halves this many tokens further apart: what stands beyond it is said of something else. */
const SEMICOLON = 6;

/**
 * How much of what stands around a token of the claim also stands around a token of the source, 0 to 1: the share, by weight, of the claim's
 * terms within `reach` tokens that have a like term within about as many tokens of the source's token. This is what 'in the same place' means.
 * Terms of the claim for which `except` holds are left out, such as the unit that a figure has anywhere.
 */
export function sharedSurroundings(claim: Profile, claimToken: number, window: Pick<Window, 'sentences'>, sentence: number, sourceToken: number, reach = 8, except?: (token: number) => boolean): number {
  let total = 0;
  let shared = 0;
  const source = window.sentences[sentence]!;
  const away = (token: number): number => Math.abs(token - sourceToken) + SEMICOLON * semicolonsBetween(source, token, sourceToken);
  const near = source.terms.filter(({ token }) => token !== sourceToken && away(token) <= reach + 4);
  for (const term of claim.terms) {
    const distance = Math.abs(term.token - claimToken);
    if (distance === 0 || distance > reach || except?.(term.token)) continue;
    const weight = term.weight / (1 + distance / 4);
    total += weight;
    let best = 0;
    for (const other of near) {
      const score = likeness(claim, term, source, other);
      if (score >= LEAST_LIKENESS) best = Math.max(best, away(other.token) <= reach ? score : score / 2);
    }
    shared += weight * best;
  }
  return total === 0 ? 0 : shared / total;
}

function semicolonsBetween(profile: Profile, a: number, b: number): number {
  return profile.tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).filter(({ text }) => text === ';').length;
}
