import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { weightOf, type Profile } from '../profile.js';
import type { Window } from '../window.js';
import { compareDates } from './agreement.js';

const SAME_WORD = 0.75;
/** How much of the part of the claim around its day a sentence with that day must have, by weight. */
const LEAST_SHARED = 0.85;
const LEAST_WORDS = 2;

/**
 * Whether a passage has the day of a claim with all that the claim says beside it up to its commas: of 'The mayor met the council on Friday, after it had turned down the offer on Wednesday' one sentence has the Friday, and
 * another the Wednesday with a day of its own.
 */
export function isDatedSoInItsPart(claim: Profile, difference: Pick<Difference, 'kind' | 'claim'>, windows: readonly Window[]): boolean {
  if (difference.kind !== 'date') return false;
  const own = claim.dates.find(({ start, end }) => start < difference.claim.end && difference.claim.start < end);
  const marks = claim.tokens.filter(({ kind, text }) => kind === 'mark' && /^[,;:]$/.test(text));
  if (own === undefined || marks.length === 0) return false;
  const from = marks.findLast(({ start }) => start < own.start)?.start ?? 0;
  const to = marks.find(({ start }) => start >= own.end)?.start ?? claim.text.length;
  const part = claim.terms.filter(({ kind, token }) => (kind === 'word' || kind === 'name') && claim.tokens[token]!.start >= from && claim.tokens[token]!.end <= to);
  if (part.length < LEAST_WORDS) return false;
  return windows.some(({ sentences }) => sentences.some((source) => {
    const isDated = source.dates.some((date) => date.weekday === own.weekday && compareDates(own, date) !== 'different');
    return isDated && weightOf(part.filter((term) => source.terms.some((other) => likeness(claim, term, source, other) >= SAME_WORD))) >= LEAST_SHARED * weightOf(part);
  }));
}
