import { addDays, daysBetween, type CalendarDay } from '../../../text/calendar.js';
import type { DateMention } from '../../../text/dates.js';
import type { Quantity } from '../../../text/quantities.js';
import { conversion } from '../../../text/units.js';
import { compareQuantities } from './agreement.js';
import { derivedByCue } from './derivedByCue.js';
import { leftOver, type PlaceInWindow } from './derivedRest.js';
import { roleOfFigure } from './figureRole.js';
import type { Profile, Term } from '../profile.js';

/** Where no year is told: one without a leap day. */
const ANY_YEAR = 2001;
/** How far a share of a rounded total may be off, as a share of it. */
const SHARE_OFF = 0.03;

/**
 * Where the sentences of a window give what a figure of the claim follows from, though no sentence has it: 24 million from 'a quarter' and 96 million, an hour and a
 * half from 1.10 a.m. and 2.45 a.m. Undefined where it does not.
 */
export function derivedAcross(claim: Profile, term: Term, window: readonly Profile[]): PlaceInWindow | undefined {
  if (term.kind === 'date') return endOfStretch(claim.dates[term.value!]!, window);
  if (term.kind !== 'figure') return undefined;
  const wanted = claim.quantities[term.value!]!;
  const change = (): PlaceInWindow | undefined => (roleOfFigure(claim, wanted) === 'change' || isGap(claim, term) ? (changeBetween(claim, wanted, window) ?? percentBetween(wanted, window)) : percentOfTotal(wanted, window));
  return timeBetween(wanted, window) ?? shareOfTotal(wanted, window) ?? wholeOfShare(wanted, window) ?? change() ?? (isRemainder(claim, term) ? restOfWhole(wanted, window) : complement(claim, wanted, window)) ?? leftOver(claim, term, window) ?? derivedByCue(claim, term, window);
}

const GAP = /^(?:lack(?:s|ed|ing)?|short|missing|gap|shortfall|outstanding|owes?|owed|needs?|needed)$/;

/** 'Still lacks 18.5 million of the sum', 'is 4 million short': what is left of one total beside another. */
function isGap({ tokens, quantities }: Profile, { token, value }: Term): boolean {
  const next = tokens.findIndex(({ start }) => start >= quantities[value!]!.end);
  return [...tokens.slice(Math.max(0, token - 4), token), ...(next < 0 ? [] : tokens.slice(next, next + 1))].some(({ norm }) => GAP.test(norm));
}

/** Whether a figure is a share, told in one of these sentences, of a total told in the same or in the one before. */
export function isShareOfTotal(wanted: Quantity, sentences: readonly Profile[]): boolean {
  return shareOfTotal(wanted, sentences) !== undefined;
}

function shareOfTotal(wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.kind === 'ordinal' || wanted.kind === 'share' || wanted.unit === 'percent' || wanted.min !== wanted.max) return undefined;
  return placeOfFirst(sentences, (source, at, { value }) => {
    const { kind, unit, min, max } = source.quantities[value!]!;
    if ((kind !== 'share' && unit !== 'percent') || min !== max || min >= 100) return false;
    const totals = [...(sentences[at - 1]?.quantities ?? []), ...source.quantities];
    return totals.some((total) => isTotalFor(wanted, total) && Math.abs((total.min * min) / 100 - wanted.min) <= SHARE_OFF * wanted.min);
  });
}

/** How many tokens may stand between a part and 'half of the cost'. */
const SHARE_REACH = 5;

/** 'It will cost 360,000' where the source has '180,000 for this, half of the expected cost': the part of which it tells what share it is. */
function wholeOfShare(wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.kind === 'ordinal' || wanted.kind === 'share' || wanted.unit === 'percent' || wanted.min !== wanted.max) return undefined;
  return placeOfFirst(sentences, ({ quantities, tokens }, _at, { value }) => {
    const part = quantities[value!]!;
    if (!isTotalFor(wanted, part)) return false;
    return quantities.some(({ kind, unit, min, max, start, end }) => {
      if ((kind !== 'share' && unit !== 'percent') || min !== max || min >= 100 || start < part.end || Math.abs((100 * part.min) / min - wanted.min) > SHARE_OFF * wanted.min) return false;
      const between = tokens.filter((token) => token.start >= part.end && token.end <= start);
      // 'Or a third of the budget', ', half of the cost', 'is a tenth of the fee': what follows is said of the part.
      return between.length <= SHARE_REACH && /^(?:,|or|–|—|\(|is|are|was|were)$/.test(between.at(-1)?.text ?? '') && tokens.find((token) => token.start >= end)?.norm === 'of';
    });
  });
}

/** A share of people is of people, and one of euros of euros. */
function isTotalFor(wanted: Quantity, { kind, unit, min, max, counted }: Quantity): boolean {
  if (kind === 'share' || kind === 'ordinal' || unit === 'percent' || min !== max) return false;
  return wanted.unit !== undefined || unit !== undefined ? wanted.unit === unit : wanted.counted.length === 0 || counted.length === 0 || counted.some((word) => wanted.counted.includes(word));
}

/** How far a difference of rounded totals may be off, as a share of it. */
const CHANGE_OFF = 0.02;

/**
 * 'Missed the forecast by 140 million crowns' where one sentence has 1.31 billion crowns and the next 'had expected 1.45 billion': either may leave its unit out. Where
 * neither has one ('rose by 16 to 47'), the claim must have one of the two itself.
 */
function changeBetween(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.unit === 'percent' || wanted.min !== wanted.max) return undefined;
  const isAmount = ({ kind, min, max, unit }: Quantity): boolean => kind !== 'ordinal' && kind !== 'share' && min === max && min > 0 && (unit === undefined || wanted.unit === undefined || unit === wanted.unit);
  const isTold = (unit: string | undefined, ...pair: Quantity[]): boolean => (wanted.unit !== undefined && unit !== undefined) || pair.some(({ min }) => claim.quantities.some((own) => own !== wanted && own.min === min && own.max === min));
  return placeOfPair(sentences, (first, other) => isAmount(first) && isAmount(other) && (first.unit === undefined || other.unit === undefined || first.unit === other.unit) && isTold(first.unit ?? other.unit, first, other) && Math.abs(Math.abs(first.min - other.min) - wanted.min) <= CHANGE_OFF * wanted.min);
}

/** How far a percentage may be off that a writer works out, as a share of it, and in points at least. */
const PERCENT_OFF = 0.02;
const LEAST_POINTS_OFF = 0.5;

/** 'Rose by 45 percent' where the source has 2,860 and 1,970: what one total is more or less than the other, in hundredths of either that may have been the first. */
function percentBetween(wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.unit !== 'percent') return undefined;
  return placeOfPair(sentences, (first, other) => areOfOneKind(first, other) && [first.min, other.min].some((base) => isPercent(wanted, (100 * Math.abs(first.min - other.min)) / base)));
}

/** '70 percent of them' where the source has '640 people, of which 450'. */
function percentOfTotal(wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.unit !== 'percent' && wanted.kind !== 'share') return undefined;
  return placeOfPair(sentences, (first, other) => areOfOneKind(first, other) && isPercent(wanted, (100 * Math.min(first.min, other.min)) / Math.max(first.min, other.min))) ?? percentOfNamedTotal(wanted, sentences);
}

/** 'Nearly four in five' where the source has 'of 24 economists … 19 had expected it': of a small total, that it is one must be said. */
function percentOfNamedTotal(wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  return placeOfFirst(sentences, ({ tokens, quantities }, _at, { value, token }) => {
    const total = quantities[value!]!;
    const isOf = [tokens[token - 1], tokens[token - 2]].some((word) => word?.norm === 'of');
    return isOf && total.kind === 'count' && total.min === total.max && total.min >= LEAST_NAMED_TOTAL && quantities.some(({ kind, unit, min, max }) => kind !== 'ordinal' && unit === undefined && min === max && min < total.min && isPercent(wanted, (100 * min) / total.min));
  });
}

const LEAST_NAMED_TOTAL = 5;

/** A percentage of smaller totals than this is met by chance. */
const LEAST_OF_TOTAL = 20;

function areOfOneKind(a: Quantity, b: Quantity): boolean {
  const isTotal = ({ kind, min, max, unit }: Quantity): boolean => kind !== 'ordinal' && kind !== 'share' && unit !== 'percent' && unit !== 'percentagePoint' && min === max && min >= LEAST_OF_TOTAL;
  if (!isTotal(a) || !isTotal(b) || a.min === b.min) return false;
  return a.unit === b.unit || a.unit === undefined || b.unit === undefined;
}

function isPercent(wanted: Quantity, value: number): boolean {
  return value >= 1 && value >= wanted.min - Math.max(LEAST_POINTS_OFF, PERCENT_OFF * wanted.min) && value <= wanted.max + Math.max(LEAST_POINTS_OFF, PERCENT_OFF * wanted.max);
}

/** The first of two figures of one sentence, or of one and the next, for which something holds. */
function placeOfPair(sentences: readonly Profile[], holds: (first: Quantity, other: Quantity) => boolean): PlaceInWindow | undefined {
  return placeOfFirst(sentences, (source, at, { value }) => {
    const first = source.quantities[value!]!;
    return [...source.quantities, ...(sentences[at + 1]?.quantities ?? [])].some((other) => other !== first && holds(first, other));
  });
}

/** Whether the claim says of a share that it is what is left: 'the remaining 49 percent'. */
function isRemainder({ tokens }: Profile, { token }: Term): boolean {
  return tokens.slice(Math.max(0, token - 3), token).some(({ norm }) => /^(?:remaining|other|rest|remainder)$/.test(norm));
}

/** How far behind a share stands what is denied of it. */
const DENIED_REACH = 12;

/** The part that makes up the whole with a share: 'two thirds had no insurance' where the source has 'a third were insured': what is left of the whole, where one of the two denies what the other says. */
export function complement(claim: Profile, wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  return placeOfFirst(sentences, (source, _at, { value }) => {
    const other = source.quantities[value!]!;
    return makeUpWhole(wanted, other) && deniesBehind(claim, wanted, source) !== deniesBehind(source, other, claim);
  });
}

function makeUpWhole(wanted: Quantity, other: Quantity): boolean {
  const isShare = ({ kind, unit, min, max }: Quantity): boolean => (kind === 'share' || unit === 'percent') && min === max;
  return isShare(wanted) && isShare(other) && (isPercent(wanted, 100 - other.min) || (wanted.bound === 'about' && Math.abs(100 - other.min - wanted.min) <= ABOUT_POINTS_OFF));
}

/** 'Almost a third' of what 70 percent leave. */
const ABOUT_POINTS_OFF = 4.5;

/** Whether something is denied of a share, up to the next one: by a small word, or by a word that is one of the other sentence's with 'un-' before it. */
function deniesBehind({ tokens, negations, quantities }: Profile, { end }: Quantity, other: Profile): boolean {
  const from = tokens.findIndex(({ start }) => start >= end);
  const next = quantities.find(({ start }) => start >= end)?.start ?? Infinity;
  return from >= 0 && tokens.slice(from, from + DENIED_REACH).some(({ norm, start }, at) => start < next && (negations.includes(from + at) || isStillToDo(tokens, from + at) || (norm.startsWith('un') && other.tokens.some((token) => token.norm === norm.slice(2)))));
}

/** 'Still has to be swept', 'remains to be paid'. */
function isStillToDo(tokens: Profile['tokens'], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ norm }) => norm);
  return (first === 'still' && /^(?:has|have|had|needs?|must|to)$/.test(second ?? '')) || (/^(?:remains?|remained)$/.test(first ?? '') && second === 'to' && third === 'be');
}

/** The share that leaves just as much as the claim says is left: 51 percent for 49. */
function restOfWhole({ kind, unit, min, max }: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if ((kind !== 'share' && unit !== 'percent') || min !== max) return undefined;
  return placeOfFirst(sentences, (source, _at, { value }) => {
    const other = source.quantities[value!]!;
    return (other.kind === 'share' || other.unit === 'percent') && other.min === other.max && Math.abs(other.min + min - 100) < 0.05;
  });
}

/** The day from which a stretch of time runs that ends on the claim's day: 1 July, where 'within three weeks' stands beside it, for 22 July. */
function endOfStretch(wanted: DateMention, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.day === undefined || wanted.month === undefined) return undefined;
  return placeOfFirst(
    sentences,
    (source, at, { value }) => {
      const from = source.dates[value!]!;
      if (from.day === undefined || from.month === undefined) return false;
      const start: CalendarDay = { year: from.year ?? wanted.year ?? ANY_YEAR, month: from.month, day: from.day };
      return [source, sentences[at + 1]].some((near) => near?.quantities.some(({ unit, min, max }) => {
        const days = unit === undefined ? undefined : conversion(unit, 'day');
        if (days === undefined || min !== max) return false;
        const end = addDays(start, Math.round(days * min));
        return end.month === wanted.month && end.day === wanted.day && (wanted.year === undefined || wanted.year === end.year);
      }));
    },
    'date',
  );
}

/** The earlier of two times, days or years that lie as far apart as the claim says. */
function timeBetween(wanted: Quantity, sentences: readonly Profile[]): PlaceInWindow | undefined {
  if (wanted.unit === undefined || conversion(wanted.unit, 'day') === undefined) return undefined;
  const dates = sentences.flatMap((source) => source.dates);
  return placeOfFirst(
    sentences,
    (source, _at, { value }) => dates.some((other) => {
      const apart = amountBetween(source.dates[value!]!, other);
      if (apart === undefined || apart.amount <= 0) return false;
      const agreement = compareQuantities(wanted, { ...wanted, unit: apart.unit, min: apart.amount, max: apart.amount, bound: 'exact', significant: 4 });
      return agreement === 'same' || agreement === 'compatible';
    }),
    'date',
  );
}

/** How long after `first` the other is, in minutes for times of day, else in days or years; undefined where they do not tell. */
function amountBetween(first: DateMention, other: DateMention): { readonly amount: number; readonly unit: string } | undefined {
  if (first.hour !== undefined && other.hour !== undefined) return { amount: 60 * (other.hour - first.hour) + (other.minute ?? 0) - (first.minute ?? 0), unit: 'minute' };
  if (first.resolved && other.resolved) return { amount: daysBetween(first.resolved, other.resolved), unit: 'day' };
  if (first.year === undefined || other.year === undefined) return undefined;
  const [from, to] = [monthOf(first), monthOf(other)];
  if (from !== undefined && to !== undefined) return { amount: 12 * (other.year - first.year) + to - from, unit: 'month' };
  return from === undefined && to === undefined ? { amount: other.year - first.year, unit: 'year' } : undefined;
}

/** The month of a date, the middle one of a season. */
function monthOf({ month, season }: DateMention): number | undefined {
  return month ?? (season && { winter: 1, spring: 4, summer: 7, autumn: 10 }[season]);
}

function placeOfFirst(sentences: readonly Profile[], holds: (source: Profile, at: number, term: Term) => boolean, kind: 'figure' | 'date' = 'figure'): PlaceInWindow | undefined {
  for (const [sentence, source] of sentences.entries()) {
    const term = source.terms.findIndex((other) => other.kind === kind && holds(source, sentence, other));
    if (term >= 0) return { sentence, term };
  }
  return undefined;
}
