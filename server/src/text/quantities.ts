import { directionOf } from './direction.js';
import { readShare, type Share } from './fractions.js';
import { LARGE, mayBeginFigure, numberWordValue, readNumberWords } from './numberWords.js';
import { readPartOfUnit, type PartOfUnit } from './partOfUnit.js';
import type { Span } from './span.js';
import { stem } from './stem.js';
import { tokenize, type Token } from './tokens.js';
import { boundAfter, boundBefore, type Bound } from './quantityBounds.js';
import { conversion, currencyOf, isCurrency, measureOf, MULTIPLIERS } from './units.js';

export type { Bound } from './quantityBounds.js';

/** A figure with its unit as a text gives it, in words or in digits. */
export interface Quantity extends Span {
  /** The characters as they stand, currency and unit included, bounding words excluded. */
  readonly text: string;
  /** Span of the number alone ('nine', '100,000', '2.5 million'), for an exact replacement. */
  readonly number: Span;
  /** Least and greatest value meant; equal for a single figure. 'tens of thousands' is 20,000 to 99,999. */
  readonly min: number;
  readonly max: number;
  readonly bound: Bound;
  /** How many significant digits the text gives: 13,000 has 2, 13,450 has 4. For honest rounding. */
  readonly significant: number;
  /** 'percent', 'age', a currency ('usd', 'eur', …) or a measure ('kilometre', 'year', …); undefined where something else is counted. */
  readonly unit: string | undefined;
  /** Stems of the words that follow, up to three, of which one is what is counted. */
  readonly counted: readonly string[];
  /** `share`: 'two-thirds', 'one in three'; its value is in percent, which is its unit. */
  readonly kind: 'count' | 'percent' | 'share' | 'money' | 'measure' | 'ordinal' | 'plain';
  /** Set where the number is told in two units, which stand within it: 'four years and six months'. */
  readonly isDivided?: boolean;
}

interface ReadNumber {
  readonly first: number;
  /** Index after the last token of the number. */
  readonly next: number;
  readonly min: number;
  readonly max: number;
  readonly significant: number;
  readonly isOrdinal: boolean;
  /** A unit written against the digits: '9m', '45km'. */
  readonly attachedUnit?: ReadUnit;
  readonly about?: boolean;
}

/**
 * The figures of a text in order, in digits and in words, with bounds and units. Years, dates, times of day and numbered names
 * ('Resolution 242', 'Stream 2') are not figures. 'One' counts only before a unit or where a bound precedes it. `tokens` are those of the text, where they are known. Never fails.
 */
export function findQuantities(text: string, tokens: readonly Token[] = tokenize(text)): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!mayBeginFigure(tokens[i]!)) {
      i++;
      continue;
    }
    const part = readPartOfUnit(tokens, i);
    const share = part ? undefined : readShare(tokens, i);
    if (share) {
      found.push(shareQuantity(text, tokens, i, share));
      i = share.next;
      continue;
    }
    const read = part ? numberOfPart(i, part) : readNumber(tokens, i);
    const first = read && scaledByWhatFollows(tokens, read);
    if (!first) {
      i++;
      continue;
    }
    const range = readRange(tokens, first);
    const number = range ?? first;
    i = number.next;
    const quantity = makeQuantity(text, tokens, number, range !== undefined);
    if (!quantity) continue;
    found.push(quantity);
    while (quantity.isDivided && i < tokens.length && tokens[i]!.start < quantity.end) i++;
  }
  return found;
}

function numberOfPart(first: number, { next, value, unit }: PartOfUnit): ReadNumber {
  const number = { first, next, min: value, max: value, significant: 2, isOrdinal: false };
  return unit ? { ...number, attachedUnit: { ...unit, tokens: 2 } } : number;
}

function shareQuantity(text: string, tokens: readonly Token[], at: number, { next, value }: Share): Quantity {
  const span = { start: tokens[at]!.start, end: tokens[next - 1]!.end };
  return {
    ...span,
    text: text.slice(span.start, span.end),
    number: span,
    min: 100 * value,
    max: 100 * value,
    bound: boundBefore(tokens, at)?.bound ?? 'exact',
    significant: 2,
    unit: 'percent',
    counted: countedWords(tokens, next),
    kind: 'share',
  };
}

function makeQuantity(text: string, tokens: readonly Token[], number: ReadNumber, isRange: boolean): Quantity | undefined {
  const before = tokens[number.first - 1];
  const money = (before && before.kind === 'mark' ? currencyOf(before.text) : undefined) ?? (before?.kind === 'word' ? currencyCode(before) : undefined);
  if (!isRange && isNoFigure(tokens, number)) return undefined;
  const whole = number.attachedUnit ?? unitOf(tokens, number.next);
  const rest = whole && !number.isOrdinal && !isRange ? (halfBehind(tokens, number.next + whole.tokens) ?? smallerUnit(tokens, number.next + whole.tokens, whole.unit)) : undefined;
  const measured = whole && rest ? { ...whole, end: rest.end, tokens: whole.tokens + rest.tokens } : whole;
  const more = rest?.value ?? 0;
  const unit = isAge(tokens, number, measured) ? 'age' : (money ?? measured?.unit);
  const period = periodOfYear(tokens[number.first]!);
  const counted = period ? [period.counted] : countedWords(tokens, number.next + (measured?.tokens ?? 0)).filter((word) => unit !== 'age' || word !== 'old');
  // 'One' and 'a' are articles more often than figures.
  const isWord = tokens[number.first]!.kind === 'word';
  const first = money ? number.first - 1 : number.first;
  // 'More than a thousand' is bounded as 'more than 1,000' is.
  const bounded = /^an?$/.test(tokens[first - 1]?.norm ?? '') && LARGE.has(tokens[first]!.norm) ? first - 1 : first;
  const bound = isRange ? { bound: 'range' as const } : (boundBefore(tokens, bounded) ?? boundAfter(tokens, number.next + (measured?.tokens ?? 0)));
  if (isWord && number.min === 1 && number.max === 1 && !number.isOrdinal && !unit && !bound) return undefined;
  const startToken = money && before ? before : tokens[number.first]!;
  const lastNumber = tokens[number.next - 1]!;
  const end = measured && !money ? measured.end : lastNumber.end;
  const kind = number.isOrdinal ? 'ordinal' : money ? 'money' : unit === 'percent' ? 'percent' : unit && isCurrency(unit) ? 'money' : unit ? 'measure' : counted.length > 0 ? 'count' : 'plain';
  return {
    start: startToken.start,
    end,
    text: text.slice(startToken.start, end),
    number: { start: tokens[number.first]!.start, end: rest?.isDivided ? end : lastNumber.end },
    min: number.min + more,
    max: number.max + more,
    bound: bound?.bound ?? (number.about ? 'about' : 'exact'),
    significant: number.significant + (rest ? 1 : 0),
    unit,
    counted,
    kind,
    ...(rest?.isDivided ? { isDivided: true } : {}),
  };
}

/** What a figure has more behind its unit, in that unit. */
interface UnitRest {
  readonly value: number;
  readonly end: number;
  readonly tokens: number;
  readonly isDivided?: boolean;
}

/** 'An hour and a half': what stands behind the unit. */
function halfBehind(tokens: readonly Token[], at: number): UnitRest | undefined {
  const [and, a, half, of] = tokens.slice(at, at + 4);
  return and?.norm === 'and' && a?.norm === 'a' && half?.norm === 'half' && of?.norm !== 'of' ? { value: 0.5, end: half.end, tokens: 3 } : undefined;
}

/** The units of which the first is told with a rest in the second: 'four years and six months', 'two hours 40 minutes', 'six feet two inches'. */
const DIVIDED: ReadonlyMap<string, string> = new Map([
  ['year', 'month'],
  ['month', 'day'],
  ['week', 'day'],
  ['day', 'hour'],
  ['hour', 'minute'],
  ['foot', 'inch'],
]);

/** A rest of less than one unit behind it: 'and six months'. Eighteen months are no rest of four years, but a span of their own. */
function smallerUnit(tokens: readonly Token[], at: number, unit: string): UnitRest | undefined {
  const smaller = DIVIDED.get(unit);
  const first = tokens[at]?.norm === 'and' ? at + 1 : at;
  const rest = smaller !== undefined && tokens[first] ? readNumber(tokens, first) : undefined;
  const restUnit = rest && rest.min === rest.max && !rest.isOrdinal ? unitOf(tokens, rest.next) : undefined;
  if (rest === undefined || restUnit?.unit !== smaller) return undefined;
  const value = rest.min * conversion(smaller!, unit)!;
  return value < 1 ? { value, end: restUnit!.end, tokens: rest.next - at + restUnit!.tokens, isDivided: true } : undefined;
}

function currencyCode(token: Token): string | undefined {
  return /^(?:USD|EUR|GBP|CHF|JPY|RUB|CNY|US|S)$/.test(token.text) ? currencyOf(token.text) : undefined;
}

/** 'Vara Holt, 29, said', 'aged 29', 'a 29-year-old': an age is comparable to ages only. */
function isAge(tokens: readonly Token[], number: ReadNumber, measured: ReadUnit | undefined): boolean {
  const [before, after] = [tokens[number.first - 1], tokens[number.next + (measured?.tokens ?? 0)]];
  if (before?.norm === 'aged' || before?.norm === 'age') return true;
  if (measured?.unit === 'year') return after?.norm === 'old' || (after?.norm === '-' && tokens[number.next + measured.tokens + 1]?.norm === 'old');
  const isApposition = before?.text === ',' && /^[,.;]$/.test(after?.text ?? '') && /^\p{Lu}/u.test(tokens[number.first - 2]?.text ?? '');
  return isApposition && measured === undefined && number.min === number.max && number.min >= 1 && number.min < 120 && Number.isInteger(number.min);
}

interface ReadUnit {
  readonly unit: string;
  /** Offset after the unit. */
  readonly end: number;
  /** How many tokens it takes after the number. */
  readonly tokens: number;
}

function unitOf(tokens: readonly Token[], next: number): ReadUnit | undefined {
  const hyphens = tokens[next]?.norm === '-' ? 1 : 0;
  const [first, second] = [tokens[next + hyphens], tokens[next + hyphens + 1]];
  if (!first) return undefined;
  if (first.text === '%') return { unit: 'percent', end: first.end, tokens: hyphens + 1 };
  const pair = second ? PAIRED_UNITS.get(`${first.norm} ${second.norm}`) : undefined;
  if (pair) return { unit: pair, end: second!.end, tokens: hyphens + 2 };
  const unit = measureOf(first.norm);
  return unit ? { unit, end: first.end, tokens: hyphens + 1 } : undefined;
}

const PAIRED_UNITS: ReadonlyMap<string, string> = new Map([
  ['per cent', 'percent'],
  ['percentage point', 'percentagePoint'],
  ['percentage points', 'percentagePoint'],
  ['basis point', 'basisPoint'],
  ['basis points', 'basisPoint'],
  ['us dollars', 'usd'],
  ['nautical miles', 'nauticalMile'],
  ['nautical mile', 'nauticalMile'],
  ['square kilometres', 'squareKilometre'],
  ['square kilometers', 'squareKilometre'],
  ['square miles', 'squareMile'],
  ['cubic metres', 'cubicMetre'],
  ['cubic meters', 'cubicMetre'],
]);

/** Up to three words after a figure, until a mark or another figure: '4 masked border guards' counts guards. */
function countedWords(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let i = from; i < tokens.length && words.length < 3; i++) {
    const token = tokens[i]!;
    if (token.norm === '-') continue;
    if (token.kind !== 'word') break;
    if (STOPS_COUNTING.has(token.norm)) {
      if (token.norm === 'of' && words.length === 0) continue;
      break;
    }
    // '140 next year': when they are counted, and nothing that is.
    if (/^(?:this|next|last|each|every)$/.test(token.norm) && PERIOD.test(tokens[i + 1]?.norm ?? '')) break;
    words.push(stem(token.norm));
  }
  return words;
}

const PERIOD = /^(?:year|month|week|quarter|season|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const STOPS_COUNTING = new Set('so far yet already alone some about around nearly almost roughly over all these those of in on at by for from to with and or but that who which was were is are had has have the a an as than after before since until when while if he she it they his her its their'.split(' '));

/** Years, dates, times, scores, numbered names and references are not figures of their own. */
function isNoFigure(tokens: readonly Token[], number: ReadNumber): boolean {
  const token = tokens[number.first]!;
  const before = tokens[number.first - 1];
  const after = tokens[number.next];
  if (token.kind === 'number') {
    if (number.next - number.first === 1 && /^(?:1[0-9]|20)\d\d$/.test(token.text) && !(after?.text === '%') && !currencyOf(before?.text ?? '')) return true;
    // '4. Training for all staff': the number of an item in a list.
    if (number.first === 0 && /^\d{1,2}$/.test(token.text) && /^[.)]$/.test(after?.text ?? '') && tokens[number.next + 1] !== undefined) return true;
    if (/^\d{1,2}:\d\d/.test(token.text) || /^\d{4}s$/.test(token.text)) return true;
    if (before && MONTHS.test(before.norm) && token.text.length <= 4) return true;
    if (after && MONTHS.test(after.norm) && number.max <= 31 && /^\p{Lu}/u.test(after.text)) return true;
    if (after?.norm === 'of' && number.isOrdinal && MONTHS.test(tokens[number.next + 1]?.norm ?? '')) return true;
    if (after && /^(?:am|pm|gmt|hours|o)$/.test(after.norm) && /^(?:\d{4}|\d{1,2})(?:am|pm)?$/.test(token.text) && (after.norm !== 'hours' || /^0\d{3}$/.test(token.text))) return true;
    if (/^(?:page|p|pp|no|number|resolution|article|section|chapter|figure|table|stream|channel|flight|room|highway|route|boeing|airbus|psalm|verse|version)$/.test(before?.norm ?? '')) return true;
    // A number that follows a capitalised word and no bound names a thing: 'Falcon 9', 'Apollo 11'.
    if (before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && number.first > 1 && !after) return true;
  } else if (number.isOrdinal) {
    return after?.kind === 'word' && /^(?:of|thing)$/.test(after.norm) && MONTHS.test(tokens[number.next + 1]?.norm ?? '');
  }
  return false;
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]!;
  if (token.kind === 'number') return readDigits(tokens, at);
  const period = periodOfYear(token);
  if (period) return { first: at, next: at + 1, min: period.at, max: period.at, significant: 1, isOrdinal: true };
  if (isOneOf(tokens, at)) return { first: at, next: at + 1, min: 1, max: 1, significant: 1, isOrdinal: false };
  if (token.kind !== 'word' || numberWordValue(token.norm) === undefined) return undefined;
  const words = readNumberWords(tokens, at);
  return words ? { first: at, ...words } : undefined;
}

/** 'Q2' and 'H1': the second quarter and the first half of a year, with the stem of what is counted. */
function periodOfYear({ kind, text }: Token): { readonly at: number; readonly counted: string } | undefined {
  if (kind === 'mark' || !/^(?:Q[1-4]|H[12])$/.test(text)) return undefined;
  return { at: Number(text[1]), counted: text.startsWith('Q') ? QUARTER : HALF };
}

const QUARTER = stem('quarter');
const HALF = stem('half');

/** 'For an hour', 'lasted a week', 'an hour later', 'a day before': there the article is a figure; in '40 kilometres an hour' and 'twice a day' it is a rate. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  if (!/^an?$/.test(tokens[at]!.norm) || !/^(?:minute|hour|day|week|month|year|decade|century)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  if (/^(?:later|earlier|ago|late|early|before|after)$/.test(tokens[at + 2]?.norm ?? '') || (halfBehind(tokens, at + 2) ?? smallerUnit(tokens, at + 2, tokens[at + 1]!.norm)) !== undefined) return true;
  return /^(?:for|within|lasts?|lasted|lasting|took|takes?|taking|than)$/.test(tokens[at - 1]?.norm ?? '');
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]!;
  const match = /^(\d[\d.,:]*)(\p{L}*)/u.exec(token.text);
  if (!match) return undefined;
  const digits = match[1]!;
  const suffix = match[2]!.toLowerCase();
  if (digits.includes(':')) return undefined;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : digits.replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  const significant = significantDigits(plain);
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(suffix);
  let factor = suffix && !isOrdinal ? (MULTIPLIERS.get(suffix) ?? LARGE.get(suffix) ?? 1) : 1;
  let next = at + 1;
  const word = tokens[next]?.norm === '-' ? tokens[next + 1] : tokens[next];
  const multiplier = word?.kind === 'word' ? LARGE.get(word.norm) : undefined;
  if (multiplier && factor === 1 && !isOrdinal) {
    factor = multiplier;
    next += tokens[next]?.norm === '-' ? 2 : 1;
  }
  const attached = suffix && !isOrdinal && !MULTIPLIERS.has(suffix) ? measureOf(suffix) : undefined;
  return { first: at, next, min: value * factor, max: value * factor, significant, isOrdinal, ...(attached ? { attachedUnit: { unit: attached, end: token.end, tokens: 0 } } : {}) };
}

function significantDigits(plain: string): number {
  const digits = plain.replace('.', '').replace(/^0+/, '');
  const kept = plain.includes('.') ? digits : digits.replace(/0+$/, '');
  return Math.max(1, kept.length);
}

/** 'between 7 and 9', 'from 7 to 9', '7 to 9', '7-9'. Both ends must be figures of like kind. */
function readRange(tokens: readonly Token[], low: ReadNumber): ReadNumber | undefined {
  const link = tokens[low.next];
  if (!link) return undefined;
  const before = tokens[low.first - 1]?.norm;
  // 'Raised from 7 to 9' is a change between two figures, not a range.
  if (before === 'from' && isChangedBefore(tokens, low.first - 1)) return undefined;
  const skip = tokens[low.next]?.text === '%' || /^percent$/.test(tokens[low.next]?.norm ?? '') ? 1 : 0;
  const word = tokens[low.next + skip];
  if (!word) return undefined;
  const links = word.norm === '-' || word.norm === 'to' || (word.norm === 'and' && before === 'between') || (word.norm === 'or' && skip === 0);
  if (!links) return undefined;
  let at = low.next + skip + 1;
  const currency = tokens[at]?.kind === 'mark' ? currencyOf(tokens[at]!.text) : undefined;
  if (currency) at++;
  const high = tokens[at] ? readNumber(tokens, at) : undefined;
  if (!high || high.isOrdinal !== low.isOrdinal) return undefined;
  // 'Rose 6 percent to 600 million crowns': a share and what it led to.
  if (skip > 0 && word.norm === 'to' && (currency !== undefined || !isPercent(unitOf(tokens, high.next)))) return undefined;
  // '2 to 5 million' is 2 million to 5 million.
  const scaled = high.min >= 1000 && low.max < 1000 && low.max < high.min / 1000 ? low.max * largestPower(high.min) : low.min;
  if (word.norm === 'or' && high.min - scaled > 1) return undefined;
  if (scaled >= high.max) return undefined;
  if (word.norm === 'to' && before !== 'from' && before !== 'between' && tokens[low.first - 1]?.kind === 'word' && /^(?:lost|won|beat|by)$/.test(before ?? '')) return undefined;
  return { ...high, first: low.first, min: scaled, max: high.max, significant: Math.max(low.significant, high.significant) };
}

/** How far before 'from' the verb of a change may stand: 'raised its estimate of the fish that had died from 11 to 16 tonnes'. */
const CHANGE_REACH = 14;
/** Verbs of a change that say nothing of its direction. */
const CHANGING = /^(?:chang|revis|amend|correct|adjust|mov|went|go|gone|shift|pass|turn|develop|swell|swoll|balloon|stretch|upgrad|downgrad|updat)/;

/** 'Grew from 3.1 to 3.3 billion': the first of the two is of billions as well. */
function scaledByWhatFollows(tokens: readonly Token[], low: ReadNumber): ReadNumber {
  const isFrom = tokens[low.first - 1]?.norm === 'from' && tokens[low.next]?.norm === 'to' && low.max < 1000 && !low.attachedUnit;
  const high = isFrom ? readNumber(tokens, low.next + 1) : undefined;
  if (!high || high.min < 1000 || low.max >= high.min / 1000 || tokens[high.next - 1]?.kind !== 'word' || !isChangedBefore(tokens, low.first - 1)) return low;
  const power = largestPower(high.min);
  return { ...low, min: low.min * power, max: low.max * power };
}

/** Whether something rises, falls or is changed before a 'from', in its clause. */
function isChangedBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--) {
    const { norm, kind, text } = tokens[at]!;
    // 'Rose, from 1.7 billion to 1.9 billion'
    if (kind === 'mark' && /[,;:.!?()]/.test(text) && !(text === ',' && at === from - 1)) return false;
    if (/^(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|between)$/.test(norm)) return false;
    if (directionOf(norm) !== 0 || CHANGING.test(norm)) return true;
  }
  return false;
}

function isPercent(unit: ReadUnit | undefined): boolean {
  return unit !== undefined && /^percent/.test(unit.unit);
}

function largestPower(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}
