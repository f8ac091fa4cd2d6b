import type { Quantity } from '../../../text/quantities.js';
import { firstFrom } from '../../../text/sorted.js';
import { roleOfFigure } from './figureRole.js';
import type { Profile, Term } from '../profile.js';

/** Words for a multiple, by stem: what a later total is to an earlier one. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubl', 2],
  ['twice', 2],
  ['twofold', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['threefold', 3],
  ['quadrupl', 4],
  ['fourfold', 4],
  ['halv', 0.5],
  ['half', 0.5],
]);
/** How far a multiple may be off, as a share of it: 1.9 times is doubled. */
const MULTIPLE_OFF = 0.1;
/** How far a difference may be off that comes of rounded totals. */
const DIFFERENCE_OFF = 0.02;

/**
 * Where the source gives two totals from which a figure or word of the claim follows: '320 more' from 1,480 and 1,160, 'doubled' from 40,000 and 80,000.
 * The index of the term with the one of them that comes first; undefined where none do.
 */
export function derivedFrom(claim: Profile, term: Term, source: Profile): number | undefined {
  if (source.quantities.length === 0 || (source.quantities.length < 2 && term.kind === 'word')) return undefined;
  if (term.kind === 'word') return multipleIn(term, source);
  if (term.kind !== 'figure') return undefined;
  const wanted = claim.quantities[term.value!]!;
  if (wanted.min !== wanted.max) return undefined;
  const half = ofEachSide(wanted, source);
  if (half !== undefined || source.quantities.length < 2) return half;
  const other = perPeriod(claim, wanted, source) ?? allBut(wanted, source) ?? bothTogether(wanted, source);
  if (other !== undefined) return other;
  if (roleOfFigure(claim, wanted) !== 'change') return wanted.min < LEAST_COMPUTED ? undefined : firstOfPair(source, (a, b) => isSumOrDifference(wanted, a, b));
  const isDifference = (a: Quantity, b: Quantity): boolean => Math.abs(Math.abs(a.min - b.min) - wanted.min) <= DIFFERENCE_OFF * wanted.min && isCountedLike(wanted, a, b);
  return firstOfPair(source, isDifference);
}

const PERIOD = /^(?:years?|months?|weeks?|days?|hours?)$/;

/** 'An average of 8.5 million a year' where the source has 85 million over ten years: the term of the total. */
function perPeriod({ tokens, quantities }: Profile, wanted: Quantity, source: Profile): number | undefined {
  const next = tokens.findIndex(({ start }) => start >= wanted.end);
  const isRate = next >= 0 && tokens.slice(next, next + 3).some(({ norm }, at, rest) => (/^(?:an?|per|each|every)$/.test(norm) && PERIOD.test(rest[at + 1]?.norm ?? '')) || /^(?:annually|yearly|monthly|weekly|daily|hourly)$/.test(norm));
  if (!isRate || quantities.length === 0) return undefined;
  const at = source.terms.findIndex(({ kind, value }) => {
    if (kind !== 'figure') return false;
    const total = source.quantities[value!]!;
    return total.unit === wanted.unit && source.quantities.some(({ unit, min, max }) => unit !== undefined && PERIOD.test(unit) && min === max && min > 1 && Math.abs(total.min / min - wanted.min) <= DIFFERENCE_OFF * wanted.min);
  });
  return at < 0 ? undefined : at;
}

/** 'Nine were freed' where the source has 'eleven were detained; all but two had been freed': the term of the exception. */
function allBut(wanted: Quantity, { tokens, terms, quantities }: Profile): number | undefined {
  const at = terms.findIndex(({ kind, token, value }) => {
    if (kind !== 'figure' || tokens[token - 1]?.norm !== 'but' || tokens[token - 2]?.norm !== 'all') return false;
    const exception = quantities[value!]!;
    return quantities.some((total) => total !== exception && total.kind !== 'ordinal' && total.min - exception.min === wanted.min && wanted.unit === total.unit);
  });
  return at < 0 ? undefined : at;
}

/** How many tokens may stand between two figures that are counted together: '214 passengers and 31 crew'. */
const COUNTED_TOGETHER = 4;

/** What became of those who are counted. */
const WHAT_BECAME = /ed$|^(?:taken|driven|beaten|dead|hurt|missing|lost|held|left|sent)$/;
/** What is counted in one place, or on one side, is not counted with the others: 'eleven for and four against'. */
const WHERE = /^(?:for|against|in|at|of|from|to|on)$/;

/** '245 people' where the source has '214 passengers and 31 crew': the term of the first. */
function bothTogether(wanted: Quantity, { tokens, terms, quantities }: Profile): number | undefined {
  const isCount = ({ kind, unit, min, max }: Quantity): boolean => unit === undefined && kind === 'count' && min === max;
  if (!isCount(wanted)) return undefined;
  const figures = terms.filter(({ kind }) => kind === 'figure');
  const first = figures.find((own, at) => {
    const next = figures[at + 1];
    if (next === undefined || next.token - own.token > COUNTED_TOGETHER) return false;
    const [a, b] = [quantities[own.value!]!, quantities[next.value!]!];
    // 'Four killed and six hurt' are no ten of either.
    const between = tokens.slice(own.token + 1, next.token - 1);
    const isJoined = tokens[next.token - 1]?.norm === 'and' && between.every(({ kind }) => kind === 'word') && ![...between, ...tokens.slice(next.token + 1, next.token + 3)].some(({ norm }) => WHAT_BECAME.test(norm)) && !between.some(({ norm }) => WHERE.test(norm));
    return isJoined && isCount(a) && isCount(b) && a.min + b.min === wanted.min;
  });
  return first === undefined ? undefined : terms.indexOf(first);
}

/** '120 prisoners' where the source has '60 prisoners from each side': the term of the half. */
function ofEachSide(wanted: Quantity, { tokens, terms, quantities }: Profile): number | undefined {
  const at = terms.findIndex(({ kind, value }) => {
    const half = kind === 'figure' ? quantities[value!]! : undefined;
    if (half === undefined || half.unit !== wanted.unit || half.kind === 'ordinal' || half.min !== half.max || 2 * half.min !== wanted.min) return false;
    const behind = tokens.filter(({ start }) => start >= half.number.end).slice(0, 5).map(({ norm }) => norm).join(' ');
    return /\b(?:(?:from|by|on|for|of) (?:each|either) (?:side|party|of the two)|apiece)\b/.test(behind);
  });
  return at < 0 ? undefined : at;
}

function multipleIn(term: Term, source: Profile): number | undefined {
  const multiple = MULTIPLES.get(term.stem);
  if (multiple === undefined) return undefined;
  const isMultiple = (a: Quantity, b: Quantity): boolean => [a.min / b.min, b.min / a.min].some((ratio) => Math.abs(ratio - multiple) <= MULTIPLE_OFF * multiple || Math.abs(ratio * multiple - 1) <= MULTIPLE_OFF);
  return firstOfPair(source, isMultiple);
}

function firstOfPair(source: Profile, holds: (a: Quantity, b: Quantity) => boolean): number | undefined {
  const at = source.terms.findIndex((a, i) => a.kind === 'figure' && source.terms.slice(i + 1).some((b) => b.kind === 'figure' && areTotals(source, a, b) && holds(source.quantities[a.value!]!, source.quantities[b.value!]!)));
  return at < 0 ? undefined : at;
}

/** '26 million dollars' and 'pledges of 7.5 million so far': from here on a figure without a unit may be of money. */
const LEAST_BARE_MONEY = 1000;
/** Smaller figures are sums and differences of others by chance. */
const LEAST_COMPUTED = 15;

/**
 * Whether a figure of the claim is the sum or the difference of two figures of one kind in these sentences: '60 lose their jobs' where 180 of 240 keep theirs. The sentences may be those of a long article:
 * for each figure the few are looked up that it would need beside it.
 */
export function isComputed(wanted: Quantity, sentences: readonly Profile[]): boolean {
  if (wanted.min < LEAST_COMPUTED || wanted.kind === 'ordinal') return false;
  const totals = sentences.flatMap(({ quantities }) => quantities).filter(({ kind, unit, min, max, counted }) => (unit === wanted.unit || (unit === undefined && wanted.kind === 'money' && counted.length === 0 && min >= LEAST_BARE_MONEY)) && kind !== 'ordinal' && kind !== 'share' && min === max && min > 0);
  const others = totals.filter((total) => mayCountIt(wanted, total)).sort((a, b) => a.min - b.min);
  const least = wanted.min * (1 - COMPUTED_OFF);
  const most = wanted.max * (1 + COMPUTED_OFF);
  // One of the two says what is counted; where the figure has a unit, both do by theirs.
  return totals.filter((total) => countsIt(wanted, total)).some((a) => [[least - a.min, most - a.min] as const, [a.min - most, a.min - least] as const, [a.min + least, a.min + most] as const].some(([from, to]) => {
    // What rounding does to the bounds themselves is left to the comparison.
    const slack = COMPUTED_OFF * COMPUTED_OFF * (a.min + most);
    for (let at = firstFrom(others, from - slack, ({ min }) => min); at < others.length && others[at]!.min <= to + slack; at++) if (isSumOrDifference(wanted, a, others[at]!)) return true;
    return false;
  }));
}

/** How far a sum or a difference may be off: not at all, but for what computing with fractions loses. */
const COMPUTED_OFF = 1e-6;

/** Both must be of the figure's unit, or count what it counts; of '180 of the 240 workers' one says what. */
function isSumOrDifference(wanted: Quantity, a: Quantity, b: Quantity): boolean {
  if (a.min === b.min || [a.unit, b.unit].some((unit) => unit !== wanted.unit && !(unit === undefined && wanted.kind === 'money')) || (a.unit ?? b.unit) !== wanted.unit) return false;
  if (!((countsIt(wanted, a) && mayCountIt(wanted, b)) || (countsIt(wanted, b) && mayCountIt(wanted, a)))) return false;
  return [a.min + b.min, Math.abs(a.min - b.min)].some((value) => value <= wanted.max * (1 + COMPUTED_OFF) && value >= wanted.min * (1 - COMPUTED_OFF));
}

function countsIt({ unit, counted }: Quantity, total: Quantity): boolean {
  return unit !== undefined || counted.some((word) => total.counted.includes(word));
}

function mayCountIt(wanted: Quantity, total: Quantity): boolean {
  return total.counted.length === 0 || countsIt(wanted, total);
}

/** How far apart the totals of a change may stand, in tokens. */
const WITHIN = 8;

/** The pairs of neighbouring totals that a sentence sets against each other: 'from 20 to 40', '46 seats, up from 41'. */
export function statedChanges(source: Profile): (readonly [Term, Term])[] {
  const figures = source.terms.filter(({ kind }) => kind === 'figure');
  return figures.slice(1).flatMap((second, i) => {
    const first = figures[i]!;
    const isChange = [first, second].some(({ token }) => source.tokens[token - 1]?.norm === 'from');
    return isChange && second.token - first.token <= WITHIN && areTotals(source, first, second) ? [[first, second] as const] : [];
  });
}

/** Whether a figure is of the kind that the difference of two totals would have, so that it can be wrong. */
export function couldDiffer(wanted: Quantity, a: Quantity, b: Quantity): boolean {
  return wanted.min === wanted.max && wanted.bound === 'exact' && wanted.unit !== 'percent' && isCountedLike(wanted, a, b) && (wanted.unit !== undefined || wanted.counted.some((word) => a.counted.includes(word) || b.counted.includes(word) || word === 'point'));
}

/** Two figures of one kind, of which one is not part of the other's phrase. */
function areTotals(source: Profile, first: Term, second: Term): boolean {
  const [a, b] = [source.quantities[first.value!]!, source.quantities[second.value!]!];
  if (a.min !== a.max || b.min !== b.max || a.min === b.min || a.min === 0 || b.min === 0) return false;
  return a.kind !== 'ordinal' && b.kind !== 'ordinal' && a.kind !== 'share' && b.kind !== 'share' && (a.unit === b.unit || a.unit === undefined || b.unit === undefined);
}

/** Whether a figure can be the difference of two others: that of two shares is in points, that of other totals has their unit. */
export function isCountedLike(wanted: Quantity, a: Quantity, b: Quantity): boolean {
  const unit = a.unit ?? b.unit;
  if (unit === 'percent') return wanted.unit === 'percentagePoint' || wanted.unit === 'percent' || (wanted.unit === undefined && wanted.counted.includes('point'));
  return wanted.unit === unit || wanted.unit === undefined || unit === undefined;
}

const MORE = /^(?:further|another|additional|extra|plus|more)$/;

/** Whether a sentence adds to one figure what makes it another: 'a further 5 million' to 38 million for 43 million. */
export function addsTo(base: Quantity, wanted: Quantity, { quantities, tokens }: Profile): boolean {
  if (base.min >= wanted.min || base.unit !== wanted.unit) return false;
  return quantities.some(({ min, max, unit, start, end }) => {
    if (min !== max || (unit !== undefined && unit !== base.unit) || Math.abs(base.min + min - wanted.min) > COMPUTED_OFF * wanted.min) return false;
    const first = tokens.findIndex((token) => token.start >= start);
    return tokens.slice(Math.max(0, first - 2), first).some(({ norm }, at, before) => MORE.test(norm) && before[at + 1]?.norm !== 'than') || tokens.find((token) => token.start >= end)?.norm === 'more';
  });
}
