import type { Quantity } from '../../../text/quantities.js';
import { conversion } from '../../../text/units.js';
import { compareDates, compareQuantities } from './agreement.js';
import { nearestDirection } from './figureDirection.js';
import { measureBefore } from './figureMeasure.js';
import { roleOfFigure } from './figureRole.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** 'Of the ship's 2,117 passengers, 95 fell ill' beside '100 people', which the article has too: the whole stands against no part of it. */
export function isWholeOfAnother(claim: Profile, term: Term, source: Profile, other: Term, { article }: Window): boolean {
  if (term.kind !== 'figure' || source.tokens[0]?.norm !== 'of' || source.tokens.slice(0, other.token).some(({ text }) => text === ',')) return false;
  const own = claim.quantities[term.value!]!;
  return article.sentences.some((_, at) => sourceProfile(article, at).quantities.some((quantity) => quantity.unit === own.unit && quantity.min === own.min && quantity.max === own.max));
}

/** '24 of the 61 seats': whether one figure of a sentence is the whole of which another one is a part. */
export function isWholeOf({ tokens, quantities }: Profile, part: Term, whole: Term): boolean {
  if (part.kind !== 'figure' || whole.kind !== 'figure') return false;
  const next = tokens.findIndex(({ start }) => start >= quantities[part.value!]!.number.end);
  return next >= 0 && tokens[next]!.norm === 'of' && whole.token > next && whole.token - next <= 3;
}

/** 'Eleven of the dead': a part, which a source may give beside the whole. */
function isPart(profile: Profile, { number, kind }: Quantity): boolean {
  if (kind === 'share') return false;
  const next = profile.tokens.findIndex(({ start }) => start >= number.end);
  return next >= 0 && profile.tokens[next]!.norm === 'of' && /^(?:the|its|their|his|her|those|these|them|us)$/.test(profile.tokens[next + 1]?.norm ?? '');
}

/** 'Two of the seven' beside 'five of the seven': the one tells of those that the other leaves out. */
function areTheTwoParts(claim: Profile, own: Quantity, source: Profile, theirs: Quantity): boolean {
  const [whole, other] = [wholeOf(claim, own), wholeOf(source, theirs)];
  return whole !== undefined && whole.min === other?.min && own.min + theirs.min === whole.min;
}

/** The total that a part is of: the next figure, behind 'of'. */
function wholeOf({ tokens, quantities }: Profile, { number }: Quantity): Quantity | undefined {
  const next = tokens.findIndex(({ start }) => start >= number.end);
  return next >= 0 && tokens[next]!.norm === 'of' ? quantities.find(({ start }) => start > number.end && tokens.slice(next + 1).findIndex((token) => token.start >= start) <= 1) : undefined;
}

/** 'By 17 votes' is no answer to '68 votes', nor 'five points more' to 'at 33 percent'. A share in percent is told either way. */
function haveOtherRoles(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const [own, theirs] = [claim.quantities[term.value!]!, source.quantities[other.value!]!];
  return own.kind !== 'percent' && theirs.kind !== 'percent' && roleOfFigure(claim, own) !== roleOfFigure(source, theirs);
}

/** Whether a figure or date of the source gives another value for what the claim's gives one for, as far as the two themselves tell; where they stand is not asked. */
export function differ(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  if (term.kind === 'figure') {
    const [own, theirs] = [claim.quantities[term.value!]!, source.quantities[other.value!]!];
    if (haveOtherUnits(own, theirs)) return true;
    if (isPart(claim, own) !== isPart(source, theirs) || areTheTwoParts(claim, own, source, theirs) || areOfOtherMatters(claim, term, source, other)) return false;
  }
  if (term.kind === 'figure' && (haveOtherRoles(claim, term, source, other) || areWorldsApart(claim.quantities[term.value!]!, source.quantities[other.value!]!))) return false;
  const agreement = term.kind === 'figure' ? compareQuantities(claim.quantities[term.value!]!, source.quantities[other.value!]!) : compareDates(claim.dates[term.value!]!, source.dates[other.value!]!);
  return agreement === 'different';
}

/** 'Rose by 5.2 feet' and 'rose with 5.2 metres': the number is one, and the unit what differs, whatever stands before it. */
function haveOtherUnits(own: Quantity, theirs: Quantity): boolean {
  return own.min === theirs.min && own.max === theirs.max && own.unit !== theirs.unit && own.unit !== undefined && theirs.unit !== undefined && own.unit !== 'percentagePoint' && conversion(own.unit, theirs.unit) !== undefined;
}

/** 'Profit rose to 57 million' beside 'revenue rose to 612 million', 'fruit fell 5 percent' beside 'sales rose 6': what was measured, or which way it went, is another too. */
function areOfOtherMatters(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const [own, theirs] = [measureBefore(claim, term), measureBefore(source, other)];
  if (own !== undefined && theirs !== undefined && own !== theirs) return true;
  const [up, down] = [nearestDirection(claim, term), nearestDirection(source, other)];
  return up !== undefined && down !== undefined && up.direction !== down.direction;
}

/** Of 3 billion and 92 crowns neither was meant for the other, as a thousand times too much may be. */
function areWorldsApart(a: Quantity, b: Quantity): boolean {
  const [least, most] = [Math.min(a.max, b.max), Math.max(a.min, b.min)];
  return least > 0 && most / least >= WORLDS_APART;
}

const WORLDS_APART = 100_000;
