import type { Quantity } from '../../../text/quantities.js';
import type { Profile, Term } from '../profile.js';

/** A term of one sentence of a window. */
export interface PlaceInWindow {
  readonly sentence: number;
  readonly term: number;
}

/** Words by which a claim takes one figure of its own from another. */
const TAKING_AWAY = /^(?:without|minus|excluding|leav(?:es|ing|e)|left|down|lose|loses|losing|lost|short)$/;
/** How far behind a figure the total may stand that it is told of: '68 of the combined group's 186 aircraft'. */
const TOTAL_REACH = 8;
/** How far behind a part its holder may stand: '118 of them Aurelia's'. */
const HOLDER_REACH = 5;

/**
 * Where a figure of the claim is what is left of a total of the source: 52 of 'without the nine seats the coalition would be down to 52', where it has 61 of them, or 68 of '68 of the 186 are Holm's' where the
 * source has '186, of which 118 are Brand's', or three of 'the other three' where it has 'two of the five'. Undefined where it is not.
 */
export function leftOver(claim: Profile, term: Term, window: readonly Profile[]): PlaceInWindow | undefined {
  const wanted = claim.quantities[term.value!]!;
  if (!isPlain(wanted)) return undefined;
  return takenAway(claim, wanted, window) ?? otherPart(claim, wanted, window) ?? theOthers(claim, wanted, window);
}

function isPlain({ kind, min, max }: Quantity): boolean {
  return kind !== 'ordinal' && kind !== 'share' && min === max;
}

function takenAway(claim: Profile, wanted: Quantity, window: readonly Profile[]): PlaceInWindow | undefined {
  if (!claim.tokens.some(({ norm }) => TAKING_AWAY.test(norm))) return undefined;
  const taken = claim.quantities.filter((own) => own !== wanted && isPlain(own) && own.unit === wanted.unit);
  // What is taken away is the source's own figure, and not one that the claim makes up to fit.
  const isTold = (own: Quantity): boolean => window.some(({ quantities }) => quantities.some((other) => isPlain(other) && other.min === own.min));
  return placeOf(window, (other) => taken.some((own) => other.min - own.min === wanted.min && isTold(own)));
}

function otherPart(claim: Profile, wanted: Quantity, window: readonly Profile[]): PlaceInWindow | undefined {
  const total = totalBehind(claim, wanted);
  if (!total) return undefined;
  return placeOf(window, (other, source) => other.min + wanted.min === total.min && isPartOfThem(source, other) && !isHeldBySame(claim, source, other) && window.some(({ quantities }) => quantities.some((whole) => isPlain(whole) && whole.min === total.min)));
}

/** 'The other three' where the source has 'two of the five counts'. */
function theOthers({ tokens }: Profile, wanted: Quantity, window: readonly Profile[]): PlaceInWindow | undefined {
  const [first, next] = [tokens.findIndex(({ start }) => start >= wanted.start), tokens.findIndex(({ start }) => start >= wanted.end)];
  const tellsRest = /^(?:other|remaining|rest)$/.test(tokens[first - 1]?.norm ?? '') || /^(?:others|remaining|left|remain|remained)$/.test(tokens[next]?.norm ?? '');
  return tellsRest ? placeOf(window, (whole, source) => source.quantities.some((part) => isPlain(part) && whole.min - part.min === wanted.min && totalBehind(source, part) === whole)) : undefined;
}

/** The total of 'N of the … total'. */
function totalBehind({ tokens, quantities }: Profile, wanted: Quantity): Quantity | undefined {
  const next = tokens.findIndex(({ start }) => start >= wanted.end);
  if (next < 0 || tokens[next]!.norm !== 'of') return undefined;
  const until = tokens[Math.min(tokens.length - 1, next + TOTAL_REACH)]!.end;
  return quantities.find((own) => own.start > tokens[next]!.start && own.end <= until && isPlain(own) && own.min > wanted.min);
}

/** '118 of them', 'of which 118'. */
function isPartOfThem({ tokens }: Profile, { start, end }: Quantity): boolean {
  const next = tokens.findIndex((token) => token.start >= end);
  const first = tokens.findIndex((token) => token.start >= start);
  const isThem = (at: number): boolean => tokens[at]?.norm === 'of' && /^(?:them|these|those|which|whom)$/.test(tokens[at + 1]?.norm ?? '');
  return (next >= 0 && isThem(next)) || (first >= 2 && isThem(first - 2));
}

/** Whether the claim names whom the source's part is of: then the claim's part is no other one. */
function isHeldBySame(claim: Profile, { tokens, terms }: Profile, { end }: Quantity): boolean {
  const next = tokens.findIndex((token) => token.start >= end);
  const holders = terms.filter(({ kind, token }) => kind === 'name' && token >= next && token <= next + HOLDER_REACH);
  return holders.length === 0 || holders.some(({ stem }) => claim.terms.some((own) => own.stem === stem));
}

function placeOf(window: readonly Profile[], fits: (other: Quantity, source: Profile) => boolean): PlaceInWindow | undefined {
  for (const [sentence, source] of window.entries()) {
    const term = source.terms.findIndex(({ kind, value }) => kind === 'figure' && isPlain(source.quantities[value!]!) && fits(source.quantities[value!]!, source));
    if (term >= 0) return { sentence, term };
  }
  return undefined;
}
