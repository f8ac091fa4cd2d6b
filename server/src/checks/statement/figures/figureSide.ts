import { compareQuantities } from './agreement.js';
import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** How near to a figure the word stands that says for which side it is. */
const BEFORE = 4;
const BEHIND = 2;
const AGAINST = /^(?:against|opposed|opposing|oppose|opposes|opposition|reject|rejected|rejecting|disapprove[sd]?|disapproving|disapproval)$/;
const FOR = /^(?:support|supports|supported|supporting|supporters?|favour|favor|favoured|favored|back|backed|backing|approve|approves|approved|approving|approval)$/;

/**
 * 'Support of 31 percent' where the passage has 'support at 54 percent, with 31 percent against': a share of those for something that the source gives for those
 * against it, or the other way round. The source's own figure must say its side, and have another one for the side of the claim.
 */
export function figuresOfOtherSide(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const side = sideOfAll(claim);
  if (side === undefined) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    if (term.kind !== 'figure' || !match) continue;
    const source = window.sentences[match.sentence]!;
    const there = source.terms[match.term]!;
    if (there.kind !== 'figure' || sideBehind(source, there) !== opposite(side)) continue;
    const unit = source.quantities[there.value!]!.unit;
    const right = source.terms.filter((other) => other.kind === 'figure' && other !== there && source.quantities[other.value!]!.unit === unit && (sideBehind(source, other) ?? sideBefore(source, other)) === side);
    if (right.length !== 1 || claim.quantities.some((own) => compareQuantities(own, source.quantities[right[0]!.value!]!) === 'same')) continue;
    const [own, other] = [claim.quantities[term.value!]!.number, source.quantities[right[0]!.value!]!.number];
    const text = source.text.slice(other.start, other.end);
    return [{ code: 'figure.mismatch', kind: 'figure', claim: { start: own.start, end: own.end }, sentence: match.sentence, source: { start: other.start, end: other.end }, sourceText: text, replacement: text, confidence: 0.8 }];
  }
  return [];
}

/** The side that somebody takes on a matter. */
export type Side = 'for' | 'against';

function opposite(side: Side): Side {
  return side === 'for' ? 'against' : 'for';
}

/** The side that a word tells by itself; undefined where it tells none. */
export function sideOf(norm: string): Side | undefined {
  return AGAINST.test(norm) ? 'against' : FOR.test(norm) ? 'for' : undefined;
}

/** The side that a sentence speaks of, where it speaks of one only. */
function sideOfAll({ tokens }: Profile): Side | undefined {
  const sides = new Set(tokens.flatMap(({ norm }) => sideOf(norm) ?? []));
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** '31 percent against': the word that closes a figure. */
function sideBehind({ tokens, quantities }: Profile, { value }: Term): Side | undefined {
  const next = tokens.findIndex(({ start }) => start >= quantities[value!]!.end);
  if (next < 0) return undefined;
  for (const { kind, norm } of tokens.slice(next, next + BEHIND)) {
    if (kind !== 'word') return undefined;
    const side = sideOf(norm);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** 'Support for the strike at 54 percent': the nearest word before a figure that tells a side, in its stretch between marks. */
function sideBefore({ tokens }: Profile, { token }: Term): Side | undefined {
  for (let at = token - 1; at >= Math.max(0, token - 2 * BEFORE) && !/^[,;:.]$/.test(tokens[at]!.text); at--) {
    const side = sideOf(tokens[at]!.norm);
    if (side !== undefined) return side;
  }
  return undefined;
}
