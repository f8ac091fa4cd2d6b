import { attachedUnit, readUnit, type ReadUnit } from './readUnit.js';
import { LARGE, numberWordValue, readNumberWords } from './numberWords.js';
import { stem } from './stem.js';
import type { Token } from './tokens.js';
import { conversion, MULTIPLIERS } from './units.js';
import { VULGAR } from './vulgarFractions.js';

/** A number in digits or in words, with what is written against it. */
export interface ReadNumber {
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

/** What a figure has more behind its unit, in that unit. */
export interface UnitRest {
  readonly value: number;
  readonly end: number;
  readonly tokens: number;
  readonly isDivided?: boolean;
}

/** 'An hour and a half': what stands behind the unit. */
export function halfBehind(tokens: readonly Token[], at: number): UnitRest | undefined {
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
  ['minute', 'second'],
  ['foot', 'inch'],
]);

/** A rest of less than one unit behind it: 'and six months'. Eighteen months are no rest of four years, but a span of their own. */
export function smallerUnit(tokens: readonly Token[], at: number, unit: string): UnitRest | undefined {
  const smaller = DIVIDED.get(unit);
  const first = tokens[at]?.norm === 'and' ? at + 1 : at;
  const rest = smaller !== undefined && tokens[first] ? readNumber(tokens, first) : undefined;
  const restUnit = rest && rest.min === rest.max && !rest.isOrdinal ? (rest.attachedUnit ?? readUnit(tokens, rest.next)) : undefined;
  if (rest === undefined || restUnit?.unit !== smaller) return undefined;
  const value = rest.min * conversion(smaller!, unit)!;
  return value < 1 ? { value, end: restUnit!.end, tokens: rest.next - at + restUnit!.tokens, isDivided: true } : undefined;
}

/** The number that begins at token `at`; undefined where none does. Whether it counts anything is not asked here. Never fails. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]!;
  if (token.kind === 'number') return readDigits(tokens, at);
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return { first: at, next: at + 1, min: vulgar, max: vulgar, significant: 2, isOrdinal: false };
  const period = periodOfYear(token);
  if (period) return { first: at, next: at + 1, min: period.at, max: period.at, significant: 1, isOrdinal: true };
  if (isOneOf(tokens, at)) return { first: at, next: at + 1, min: 1, max: 1, significant: 1, isOrdinal: false };
  if (token.kind !== 'word') return undefined;
  const several = readSeveral(tokens, at);
  if (several) return several;
  if (numberWordValue(token.norm) === undefined) return undefined;
  const words = readNumberWords(tokens, at);
  return words ? { first: at, ...words } : undefined;
}

/** 'Several hundred', 'a few dozen', 'a couple of thousand'. */
function readSeveral(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const isCouple = tokens[at]!.norm === 'couple' && tokens[at + 1]?.norm === 'of';
  if (!isCouple && !/^(?:several|few)$/.test(tokens[at]!.norm)) return undefined;
  const next = at + (isCouple ? 2 : 1);
  const scale = LARGE.get(tokens[next]?.norm ?? '');
  if (scale === undefined || tokens[next]!.kind !== 'word') return undefined;
  const [min, max] = isCouple ? [2 * scale, 2 * scale] : [2 * scale, scale === 12 ? 99 : 10 * scale - 1];
  return { first: at, next: next + 1, min, max, significant: 1, isOrdinal: false, about: isCouple };
}

/** 'Q2' and 'H1': the second quarter and the first half of a year, with the stem of what is counted. */
export function periodOfYear({ kind, text }: Token): { readonly at: number; readonly counted: string } | undefined {
  if (kind === 'mark' || !/^(?:Q[1-4]|H[12])$/.test(text)) return undefined;
  return { at: Number(text[1]), counted: text.startsWith('Q') ? QUARTER : HALF };
}

const QUARTER = stem('quarter');
const HALF = stem('half');

/** 'For an hour', 'lasted a week', 'an hour later', 'a day before': there the article is a figure; in '40 kilometres an hour' and 'twice a day' it is a rate. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  if (!/^an?$/.test(tokens[at]!.norm) || !/^(?:minute|hour|day|week|fortnight|month|year|decade|century)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  if (/^(?:later|earlier|ago|late|early|before|after)$/.test(tokens[at + 2]?.norm ?? '') || (halfBehind(tokens, at + 2) ?? smallerUnit(tokens, at + 2, tokens[at + 1]!.norm)) !== undefined) return true;
  return /^(?:for|within|lasts?|lasted|lasting|took|takes?|taking|than)$/.test(tokens[at - 1]?.norm ?? '');
}

/** A number in digits, with what scales it: '100,000', '1 500 000', '9m', '3 million', '2½'. */
function readDigits(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]!;
  const match = /^(\d[\d.,:]*)(\p{L}*)/u.exec(token.text);
  if (!match || match[1]!.includes(':')) return undefined;
  const letters = match[2]!;
  const suffix = letters.toLowerCase();
  const groups = groupsBehind(tokens, at);
  const plain = groups > 0 ? tokens
          .slice(at, at + 1 + groups)
          .filter(({ kind }) => kind === 'number')
          .map(({ text }) => text)
          .join('') : plainDigits(match[1]!);
  const part = groups > 0 || suffix !== '' ? undefined : partBehind(tokens, at);
  const value = Number(plain) + (part?.value ?? 0);
  if (!Number.isFinite(value)) return undefined;
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(suffix);
  let next = at + 1 + groups + (part?.tokens ?? 0);
  const hyphens = tokens[next]?.norm === '-' ? 1 : 0;
  const isMetres = suffix === 'm' && isLength(tokens, at, value, hyphens);
  let factor = suffix && !isOrdinal && !isMetres ? (MULTIPLIERS.get(suffix) ?? LARGE.get(suffix) ?? 1) : 1;
  // '1.2 lakh crore' has two.
  for (let word = tokens[next + hyphens]; word?.kind === 'word' && factor === 1 && !isOrdinal; word = tokens[next]) {
    const multiplier = LARGE.get(word.norm);
    if (multiplier === undefined) break;
    next += next === at + 1 + groups + (part?.tokens ?? 0) ? hyphens + 1 : 1;
    factor = multiplier;
    if (word.norm === 'lakh' && tokens[next]?.norm === 'crore') {
      factor *= LARGE.get('crore')!;
      next++;
    }
  }
  const unit = isMetres ? 'metre' : suffix && !isOrdinal && !MULTIPLIERS.has(suffix) ? attachedUnit(letters) : undefined;
  const significant = significantDigits(plain) + (part ? 1 : 0);
  return { first: at, next, min: value * factor, max: value * factor, significant, isOrdinal, ...(unit ? { attachedUnit: { unit, end: token.end, tokens: 0 } } : {}) };
}

/** '100,000', '1.500.000' and '2,5' as a computer writes them. */
function plainDigits(digits: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  // Of a lakh and a crore the groups are of two: '12,34,567'.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits)) return digits.replaceAll(',', '');
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : digits.replace(',', '.');
}

/** How many tokens behind the first belong to a number in groups of three that spaces or apostrophes part: '1 500 000', "1'500'000". */
function groupsBehind(tokens: readonly Token[], at: number): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.text) || tokens[at - 1]?.norm === '-' || tokens[at - 1]?.kind === 'number') return 0;
  let taken = 0;
  for (;;) {
    const last = tokens[at + taken]!;
    const apostrophe = tokens[at + taken + 1]?.norm === "'" && tokens[at + taken + 1]!.start === last.end ? 1 : 0;
    const group = tokens[at + taken + apostrophe + 1];
    if (group === undefined || !/^\d{3}$/.test(group.text) || group.start !== last.end + 1) break;
    taken += apostrophe + 1;
  }
  // 'On March 9 300 people' and 'at 7 300 people' tell a time and a number.
  const isTime = taken === 1 && tokens[at + 1]!.text !== '000' && (/^(?:at|by|after|before|since|until)$/.test(tokens[at - 1]?.norm ?? '') || /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''));
  return isTime ? 0 : taken;
}

/** The part behind a whole number: '2½', '2 1/2', '2-1/2'. */
function partBehind(tokens: readonly Token[], at: number): { readonly value: number; readonly tokens: number } | undefined {
  if (!/^\d{1,3}$/.test(tokens[at]!.text)) return undefined;
  const vulgar = VULGAR.get(tokens[at + 1]?.text ?? '');
  if (vulgar !== undefined) return { value: vulgar, tokens: 1 };
  const hyphens = tokens[at + 1]?.norm === '-' && tokens[at + 1]!.start === tokens[at]!.end ? 1 : 0;
  const [top, slash, bottom, behind] = tokens.slice(at + 1 + hyphens, at + 5 + hyphens);
  if (slash?.norm !== '/' || behind?.norm === '/' || slash.start !== top!.end || bottom?.start !== slash.end || !/^[1-7]$/.test(top!.text) || !/^[2-8]$/.test(bottom.text)) return undefined;
  const value = Number(top!.text) / Number(bottom.text);
  return value < 1 ? { value, tokens: 3 + hyphens } : undefined;
}

/** '100m' is a length where it is run, swum or jumped, or where something is so high, deep or far; elsewhere it is millions. */
function isLength(tokens: readonly Token[], at: number, value: number, hyphens: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1 + hyphens]];
  return value <= LONGEST_IN_METRES && before?.kind !== 'mark' && LENGTH.test(after?.norm ?? '');
}

const LONGEST_IN_METRES = 50_000;
const LENGTH = /^(?:sprint|race|hurdles|freestyle|butterfly|backstroke|breaststroke|medley|relay|dash|high|tall|deep|long|wide)$/;

function significantDigits(plain: string): number {
  const digits = plain.replace('.', '').replace(/^0+/, '');
  const kept = plain.includes('.') ? digits : digits.replace(/0+$/, '');
  return Math.max(1, kept.length);
}
