import { addDays, weekdayOf, type CalendarDay } from '../../../text/calendar.js';
import type { DateMention } from '../../../text/dates.js';
import type { Quantity } from '../../../text/quantities.js';
import { isTemperature } from '../../../text/readUnit.js';
import { areCalledAlike, isCurrency } from '../../../text/currencies.js';
import { conversion } from '../../../text/units.js';

/** How a figure or date of the briefing stands to one of a source. `incomparable`: they measure different things. */
export type Agreement = 'same' | 'compatible' | 'different' | 'incomparable';

/** How far 'about' may be off, as a share of the figure. */
const ABOUT = 0.1;
/** What is 'more than 20' is not 41, and what is 'up to 25' not 16: a writer takes the bound near the figure, and the source's own upper bound where it gives one. */
const AT_LEAST = 2;
const AT_MOST = 1.5;
/** How far a figure may be off after it was converted: 'fifty miles' for eighty kilometres, 'a month' for four weeks. */
const CONVERTED = 0.08;
/** How far a share in words may be off a figure in percent, in percentage points: 'two thirds' for 65 percent. */
const SHARE_POINTS = 3;
/** 'Nearly half' of 46 percent. */
const ABOUT_SHARE_POINTS = 4.5;
/** Shares below this, in percent, are rounded by no more than so many points. */
const SMALL_SHARE = 10;
const SMALL_SHARE_OFF = 0.15;
/** How far 'about nine' and 'shortly before nine' may be off, in minutes. */
const ABOUT_MINUTES = 45;
const MINUTES_OF_DAY = 24 * 60;

/**
 * Compares a figure with one of a source: unit first, then value with the bounds of both and honest rounding (85.19 may be given as 85,
 * 12,870 as 'about 13,000', but 9 never as 19).
 */
export function compareQuantities(claim: Quantity, source: Quantity): Agreement {
  // 'After 12 minutes' of a game is in its 12th.
  if ((claim.kind === 'ordinal') !== (source.kind === 'ordinal')) return claim.unit === 'minute' && source.unit === 'minute' && claim.min === source.min && claim.max === source.max ? 'compatible' : 'incomparable';
  if (!unitsMatch(claim, source)) return compareAcrossUnits(claim, source);
  if (isInTable(claim, source)) return 'same';
  if (claim.min === source.min && claim.max === source.max) return boundsOppose(claim, source) ? 'different' : 'same';
  if (claim.kind === 'ordinal') return 'different';
  // Two shares in words are as exact as words can be: a third is no quarter.
  if (claim.kind === 'share' && source.kind === 'share' && claim.bound === 'exact') return Math.abs(claim.min - source.min) < 0.01 ? 'same' : 'different';
  return valuesCompatible(claim, source) ? 'compatible' : 'different';
}

/** '3.1 billion marks' for the bare '3,100' of a table in millions: a sum to the digit, without its scale. */
export function isInTable(claim: Quantity, source: Quantity): boolean {
  if (claim.min < LEAST_SCALED || source.unit !== undefined || source.kind !== 'plain' || source.min !== source.max || claim.min !== claim.max || source.significant < TELLING_DIGITS) return false;
  return [1e3, 1e6].some((scale) => Math.abs(source.min * scale - claim.min) < 0.5);
}

const TELLING_DIGITS = 2;
/** Smaller sums are seldom given in thousands. */
const LEAST_SCALED = 1e5;

function unitsMatch(claim: Quantity, source: Quantity): boolean {
  if (claim.unit === source.unit) return true;
  // A share of something is compared with nothing but a share.
  if (claim.kind === 'share' || source.kind === 'share') return false;
  if (claim.unit === 'age' || source.unit === 'age') return false;
  // '5 million' of a '$5 million' fund: one side leaves the unit to the reader. 'Nine people' and 'nine years' never meet.
  if (claim.unit !== undefined && source.unit !== undefined) return false;
  const bare = claim.unit === undefined ? claim : source;
  const other = bare === claim ? source : claim;
  // A week is no count of anything, whatever stands bare beside it.
  if (other.unit !== undefined && conversion(other.unit, 'day') !== undefined && !(bare.min === other.min && bare.max === other.max)) return false;
  // '1,900 junctions' are no money, whatever their number; the same number may leave the currency out.
  return bare.counted.length === 0 || (other.kind === 'money' && bare.min === other.min && bare.max === other.max);
}

/** Fifty miles are eighty kilometres, and two weeks fourteen days; twenty inches are no twenty centimetres, and five euros no five dollars. */
function compareAcrossUnits(claim: Quantity, source: Quantity): Agreement {
  if (claim.unit === undefined || source.unit === undefined || claim.kind === 'ordinal') return 'incomparable';
  const sameNumber = claim.min === source.min && claim.max === source.max;
  if (isOfOneName(claim, source)) return compareQuantities({ ...claim, unit: source.unit }, source);
  const temperature = inScaleOf(claim, source);
  if (temperature) return compareQuantities(temperature, source);
  const isMoney = isCurrency(claim.unit) && isCurrency(source.unit);
  if (isMoney && conversion(claim.unit, source.unit) === undefined) return sameNumber ? 'different' : 'incomparable';
  if (isPoints(claim.unit) !== isPoints(source.unit)) return sameNumber && [claim.unit, source.unit].includes('percent') ? 'different' : 'incomparable';
  const factor = conversion(claim.unit, source.unit);
  if (factor === undefined) return 'incomparable';
  const [least, most] = [claim.min * factor, claim.max * factor];
  const isNear = least <= source.max * (1 + CONVERTED) && most >= source.min * (1 - CONVERTED);
  if (isNear) return 'compatible';
  const bounded = valuesCompatible({ ...claim, min: least, max: most }, source);
  return bounded ? 'compatible' : sameNumber ? 'different' : 'incomparable';
}

/** 'Five million dollars' of five million Canadian dollars: the writer leaves out whose they are, and says it of neither wrongly. */
function isOfOneName(claim: Quantity, source: Quantity): boolean {
  if (!areCalledAlike(claim.unit!, source.unit!)) return false;
  return !NATIONAL.test(claim.text) || !NATIONAL.test(source.text);
}

/** Letters or a nation beside the currency: 'US$5m', 'Canadian dollars'. */
const NATIONAL = /^\p{Lu}|\p{Lu}\p{L}+ \p{Ll}+$/u;

/** A temperature on the scale of another; where only one says its scale, it is the same. */
function inScaleOf(claim: Quantity, source: Quantity): Quantity | undefined {
  const scales = [claim.unit, source.unit];
  if (!scales.every((scale) => isTemperature(scale))) return undefined;
  if (scales.includes('degree')) return { ...claim, unit: source.unit };
  const convert = (value: number): number => (claim.unit === 'celsius' ? value * 1.8 + 32 : (value - 32) / 1.8);
  return { ...claim, unit: source.unit, min: Math.round(convert(claim.min)), max: Math.round(convert(claim.max)), bound: claim.bound === 'exact' ? 'about' : claim.bound };
}

function isPoints(unit: string): boolean {
  return unit === 'percentagePoint' || unit === 'basisPoint';
}

/** 'More than 13,000' against 'fewer than 13,000'. */
function boundsOppose(claim: Quantity, source: Quantity): boolean {
  return (claim.bound === 'atLeast' && source.bound === 'atMost') || (claim.bound === 'atMost' && source.bound === 'atLeast');
}

function valuesCompatible(claim: Quantity, source: Quantity): boolean {
  const isRange = source.max > source.min;
  if (claim.max > claim.min) return source.min >= claim.min && source.max <= claim.max;
  const value = claim.min;
  // 'Dozens' and 'tens of thousands' do not contradict a figure that lies within them.
  if (isRange) return value >= source.min && value <= source.max;
  const actual = source.min;
  if (claim.bound === 'atLeast') return actual >= value && actual <= value * AT_LEAST && source.bound !== 'atMost';
  // 'Fell below zero' of 'minus 3 degrees'.
  if (claim.bound === 'atMost' && value === 0) return actual < 0;
  if (claim.bound === 'atMost') return actual <= value && actual >= value / (source.bound === 'atMost' ? 1 + ABOUT : AT_MOST) && source.bound !== 'atLeast';
  if ((claim.kind === 'share') !== (source.kind === 'share')) return Math.abs(actual - value) <= (claim.bound === 'about' ? ABOUT_SHARE_POINTS : SHARE_POINTS);
  // A rate of 5.25 percent is no 5 percent, though 85.19 may be 85.
  const isSmallShare = /^percent/.test(claim.unit ?? '') && Math.abs(actual) < SMALL_SHARE && claim.bound === 'exact' && source.bound === 'exact';
  if (isSmallShare && Math.abs(actual - value) > SMALL_SHARE_OFF) return false;
  if (claim.bound === 'about' || source.bound === 'about') return Math.abs(actual - value) <= ABOUT * Math.max(actual, value) || isRounded(value, claim.significant, actual);
  return isRounded(value, claim.significant, actual);
}

/** Whether `value`, given to `significant` digits, is `actual` rounded to as many; only where the rounding is finer than a twentieth. */
function isRounded(value: number, significant: number, actual: number): boolean {
  if (value === 0 || actual === 0 || Math.sign(value) !== Math.sign(actual)) return false;
  const digits = Math.max(significant, integerDigits(value) <= 2 ? integerDigits(value) : 2);
  const rounded = Number(actual.toPrecision(Math.min(15, digits)));
  return Math.abs(rounded - value) <= 1e-9 * Math.abs(value) && Math.abs(actual - value) <= 0.05 * Math.abs(actual);
}

function integerDigits(value: number): number {
  return Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1);
}

/** Compares dates by the parts that both give. Two that share no part are incomparable; a weekday, 'yesterday' or 'last week' meets a date through the calendar. */
export function compareDates(claim: DateMention, source: DateMention): Agreement {
  let shared = 0;
  if (claim.isOfTwelve || source.isOfTwelve) return compareDates(inHalfOfDay(claim, source), inHalfOfDay(source, claim));
  if ((claim.isApproximate || source.isApproximate) && claim.hour !== undefined && source.hour !== undefined) {
    // '11:40 p.m.' is shortly before midnight, the first minute of the day.
    const apart = Math.abs(minuteOfDay(claim) - minuteOfDay(source));
    return Math.min(apart, MINUTES_OF_DAY - apart) <= ABOUT_MINUTES ? 'compatible' : 'different';
  }
  if (meetsAtEdge(claim, source) || meetsAtEdge(source, claim)) return 'compatible';
  for (const part of ['year', 'season', 'month', 'day', 'hour', 'minute', 'decade', 'relativeDays'] as const) {
    const [a, b] = [claim[part], source[part]];
    if (a === undefined || b === undefined) continue;
    // '1998' and 'January 2' share nothing; 'January 13' and 'January 30' share the month and differ in the day.
    if (a !== b) return part === 'relativeDays' ? 'incomparable' : 'different';
    shared++;
  }
  const weekdays = compareWeekdays(claim, source);
  if (weekdays === 'different') return 'different';
  if (claim.decade !== undefined && source.year !== undefined) return source.year >= claim.decade && source.year < claim.decade + 10 ? 'compatible' : 'different';
  if (claim.resolved && source.resolved && shared === 0) return sameDay(claim.resolved, source.resolved) ? 'same' : 'different';
  if (shared === 0) {
    const byCalendar = compareByCalendar(claim, source) ?? compareByCalendar(source, claim);
    if (byCalendar) return byCalendar;
  }
  if (shared === 0 && weekdays === 'incomparable') return 'incomparable';
  return 'same';
}

/** A time of twelve hours in the half of the day in which the other one is. */
function inHalfOfDay({ isOfTwelve, ...date }: DateMention, other: DateMention): DateMention {
  return isOfTwelve && date.hour !== undefined && other.hour !== undefined && other.hour >= 12 ? { ...date, hour: (date.hour % 12) + 12 } : date;
}

/** 'Before October' and 'by the end of September'. */
function meetsAtEdge(before: DateMention, end: DateMention): boolean {
  if (before.edge !== 'before' || end.edge !== 'end') return false;
  const years = (before.year ?? end.year ?? 0) - (end.year ?? before.year ?? 0);
  return before.month === (end.month! % 12) + 1 && (before.month === 1 && before.year !== undefined && end.year !== undefined ? years === 1 : years === 0);
}

function minuteOfDay(date: DateMention): number {
  return (date.hour ?? 0) * 60 + (date.minute ?? 0);
}

function sameDay(a: CalendarDay, b: CalendarDay): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** A date as it stands against the days that another one may mean: 'on Monday' of an article of 9 April is 7 April, or 14 April, and never 5 April. */
function compareByCalendar(date: DateMention, meant: DateMention): Agreement | undefined {
  const days = meant.resolved ? [meant.resolved] : meant.days;
  if (!days || (date.month === undefined && date.year === undefined)) return undefined;
  const fits = ({ year, month, day }: CalendarDay): boolean => (date.year ?? year) === year && (date.month ?? month) === month && (date.day ?? day) === day;
  if (days.some(fits)) return 'compatible';
  // A year beside a weekday is too little to say that they are of one event.
  return meant.isPeriod || date.month === undefined ? 'incomparable' : 'different';
}

function compareWeekdays(claim: DateMention, source: DateMention): Agreement {
  if (claim.weekday !== undefined && source.weekday !== undefined) return claim.weekday === source.weekday ? 'same' : 'different';
  const [weekday, other] = claim.weekday !== undefined ? [claim.weekday, source] : [source.weekday, claim];
  if (weekday === undefined || other.resolved === undefined) return 'incomparable';
  return weekdayOf(addDays(other.resolved, 0)) === weekday ? 'compatible' : 'different';
}
