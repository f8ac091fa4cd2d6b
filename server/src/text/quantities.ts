import { scaledByWhatFollows, readRange } from './figureRange.js';
import { readShare, type Share } from './fractions.js';
import { moneyBefore } from './moneyBefore.js';
import { isNoFigure } from './numberedNames.js';
import { LARGE, mayBeginFigure } from './numberWords.js';
import { readPartOfUnit, type PartOfUnit } from './partOfUnit.js';
import { boundAfter, boundBefore, type Bound } from './quantityBounds.js';
import { halfBehind, periodOfYear, readNumber, smallerUnit, type ReadNumber } from './readNumber.js';
import { isMoney, isTemperature, readUnit, type ReadUnit } from './readUnit.js';
import type { Span } from './span.js';
import { stem } from './stem.js';
import { tokenize, type Token } from './tokens.js';

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
    while (i < tokens.length && tokens[i]!.start < quantity.end) i++;
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
  const money = moneyBefore(tokens, number.first);
  if (isNoFigure(text, tokens, number, isRange)) return undefined;
  const whole = number.attachedUnit ?? readUnit(tokens, number.next);
  const rest = whole && !number.isOrdinal && !isRange ? (halfBehind(tokens, number.next + whole.tokens) ?? smallerUnit(tokens, number.next + whole.tokens, whole.unit)) : undefined;
  const measured = whole && rest ? { ...whole, end: rest.end, tokens: whole.tokens + rest.tokens } : whole;
  const more = rest?.value ?? 0;
  const unit = isAge(tokens, number, measured) ? 'age' : (money?.unit ?? measured?.unit);
  const behind = number.next + (measured?.tokens ?? 0);
  const period = periodOfYear(tokens[number.first]!);
  const counted = period ? [period.counted] : countedWords(tokens, behind).filter((word) => unit !== 'age' || word !== 'old');
  const minus = isTemperature(unit) && !isRange ? minusBefore(tokens, number.first) : 0;
  const isBelow = minus > 0 || (isTemperature(unit) && tokens[behind]?.norm === 'below' && /^(?:zero|freezing)$/.test(tokens[behind + 1]?.norm ?? ''));
  const sign = isBelow ? -1 : 1;
  // 'One' and 'a' are articles more often than figures.
  const isWord = tokens[number.first]!.kind === 'word';
  const first = number.first - (money?.tokens ?? minus);
  // 'More than a thousand' is bounded as 'more than 1,000' is.
  const bounded = /^an?$/.test(tokens[first - 1]?.norm ?? '') && LARGE.has(tokens[first]!.norm) ? first - 1 : first;
  const bound = isRange ? { bound: 'range' as const } : (boundBefore(tokens, bounded) ?? boundAfter(tokens, behind));
  if (isWord && number.min === 1 && number.max === 1 && !number.isOrdinal && !unit && !bound) return undefined;
  const lastNumber = tokens[number.next - 1]!;
  const end = isBelow && minus === 0 ? tokens[behind + 1]!.end : measured && !money ? measured.end : lastNumber.end;
  return {
    start: tokens[first]!.start,
    end,
    text: text.slice(tokens[first]!.start, end),
    number: { start: tokens[number.first]!.start, end: rest?.isDivided ? end : lastNumber.end },
    min: sign * (number.min + more),
    max: sign * (number.max + more),
    bound: bound?.bound ?? (number.about ? 'about' : 'exact'),
    significant: number.significant + (rest ? 1 : 0),
    unit,
    counted,
    kind: kindOf(number, unit, money !== undefined, counted),
    ...(rest?.isDivided ? { isDivided: true } : {}),
  };
}

function kindOf({ isOrdinal }: ReadNumber, unit: string | undefined, hasSign: boolean, counted: readonly string[]): Quantity['kind'] {
  if (isOrdinal) return 'ordinal';
  if (hasSign || isMoney(unit)) return 'money';
  if (unit === 'percent') return 'percent';
  return unit !== undefined ? 'measure' : counted.length > 0 ? 'count' : 'plain';
}

/** How many tokens before a number tell that it is below nothing: 'minus five degrees', '-5°C'; the hyphen of 'mid-20C' is none. */
function minusBefore(tokens: readonly Token[], at: number): number {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  if (sign?.norm === 'minus') return 1;
  return sign?.norm === '-' && sign.end === tokens[at]!.start && before?.end !== sign.start ? 1 : 0;
}

/** 'Vara Holt, 29, said', 'aged 29', 'a 29-year-old': an age is comparable to ages only. */
function isAge(tokens: readonly Token[], number: ReadNumber, measured: ReadUnit | undefined): boolean {
  const [before, after] = [tokens[number.first - 1], tokens[number.next + (measured?.tokens ?? 0)]];
  if (before?.norm === 'aged' || before?.norm === 'age') return true;
  if (measured?.unit === 'year') return after?.norm === 'old' || (after?.norm === '-' && tokens[number.next + measured.tokens + 1]?.norm === 'old');
  const isApposition = before?.text === ',' && /^[,.;]$/.test(after?.text ?? '') && /^\p{Lu}/u.test(tokens[number.first - 2]?.text ?? '');
  return isApposition && measured === undefined && number.min === number.max && number.min >= 1 && number.min < 120 && Number.isInteger(number.min);
}

/** Up to three words after a figure, until a mark or another figure: '4 masked border guards' counts guards. */
function countedWords(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let i = from; i < tokens.length && words.length < 3; i++) {
    const token = tokens[i]!;
    if (token.norm === '-') continue;
    if (token.kind !== 'word') break;
    if (/^(?:plus|odd)$/.test(token.norm) && tokens[i - 1]?.norm === '-') continue;
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
