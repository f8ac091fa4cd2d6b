import type { DateMention } from '../../../text/dates.js';
import type { Quantity } from '../../../text/quantities.js';
import { sharedSurroundings } from '../nearness.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** How much of what a clause says beside its figure another sentence must have beside that figure, and how much more than the place that has another one. */
const LEAST_IN_CLAUSE = 0.5;
const CLEARLY_MORE = 0.15;
const REACH = 12;
/** A whole number below this is met by chance. */
const LEAST_TELLING = 13;

/** Where a place of the source stands. */
interface Place {
  readonly sentence: number;
  readonly term: Term;
}

/**
 * 'It cut its forecast for this year but left that for next year at 2.2 percent': whether another sentence of the article has that very figure and, beside it, more of what the clause of the
 * figure says than the place has in which another figure stands. The rest of the sentence may have led to that place.
 */
export function isSaidInItsClause(claim: Profile, { article, first, sentences }: Window, term: Term, place: Place): boolean {
  const isOwn = term.kind === 'date' ? sameDay(claim.dates[term.value!]!) : sameFigure(claim.quantities[term.value!]!);
  if (isOwn === undefined) return false;
  const isOutside = outsideClause(claim, term.token);
  if (!claim.terms.some(({ token }) => isOutside(token))) return false;
  const there = sharedSurroundings(claim, term.token, { sentences }, place.sentence, place.term.token, REACH, isOutside);
  const least = Math.max(LEAST_IN_CLAUSE, there + CLEARLY_MORE);
  return article.sentences.some((_, at) => {
    if (at === first + place.sentence) return false;
    const source = sourceProfile(article, at);
    return source.terms.some((other) => isOwn(source, other) && sharedSurroundings(claim, term.token, { sentences: [source] }, 0, other.token, REACH, isOutside) >= least);
  });
}

/** Tells the places that have the very figure; undefined for one that is met by chance. */
function sameFigure(own: Quantity): ((source: Profile, other: Term) => boolean) | undefined {
  if (own.kind === 'ordinal' || own.min !== own.max || (Number.isInteger(own.min) && own.min < LEAST_TELLING)) return undefined;
  return ({ quantities }, { kind, value }) => {
    const other = kind === 'figure' ? quantities[value!]! : undefined;
    return other !== undefined && other.min === own.min && other.max === own.max && other.unit === own.unit;
  };
}

/** The same of a day of the calendar; undefined for a month or a weekday, which many sentences have. */
function sameDay(own: DateMention): ((source: Profile, other: Term) => boolean) | undefined {
  if (own.day === undefined || own.month === undefined) return undefined;
  return ({ dates }, { kind, value }) => kind === 'date' && dates[value!]!.day === own.day && dates[value!]!.month === own.month;
}

/** Tells the tokens that are not in the clause of a token: beyond a mark, or a word that joins two clauses. */
function outsideClause({ tokens }: Profile, at: number): (token: number) => boolean {
  const ends = (token: number): boolean => (tokens[token]!.kind === 'mark' && /^[,;:()–—]$/.test(tokens[token]!.text)) || /^(?:and|but|while|whereas|although|though|because|since|which|who|when)$/.test(tokens[token]!.norm);
  let [from, to] = [at, at];
  while (from > 0 && !ends(from - 1)) from--;
  while (to < tokens.length - 1 && !ends(to + 1)) to++;
  return (token) => token < from || token > to;
}
